/**
 * A question to the live service as data: the requests that tell, and a pure function that reads the answers. Requests
 * go through the client, which paces them; what they create is registered before they leave, and deleted in the end.
 */
import * as Effect from "effect/Effect"
import type { OpenCloudError } from "../../Errors.ts"
import type { Dialect } from "../../generated/dialect.ts"
import type { AskedId } from "../../generated/probes.ts"
import type { RawResponse } from "../../Http.ts"
import { isFields } from "../../interface/Fields.ts"
import { OpenCloud } from "../../OpenCloud.ts"
import type { AnyOperation, Json, Operation } from "../../Operation.ts"

/** An answer as a probe sees it. A refusal has neither text nor body: what is in it is of no interest here. */
export interface Seen {
  readonly status: number
  readonly text: string
  readonly body: Json | undefined
  readonly header: (name: string) => string | null
}

/** One request. */
export interface Step {
  readonly operation: AnyOperation
  readonly send: Effect.Effect<RawResponse, OpenCloudError, OpenCloud>
  /** Takes away what this one makes. */
  readonly undo?: Step
}

/** What is to be asked about. */
export interface Facts {
  readonly universeId: string
  /** The root place. */
  readonly placeId: string | undefined
  /** Whoever made the key. */
  readonly userId: string | undefined
  /** The group that owns the universe. */
  readonly groupId: string | undefined
  /** The name of whatever is made: of a data store, an ordered one, a map, and a topic. */
  readonly scratch: string
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** Why a question has no answer here. Says nothing that tells whose universe it is. */
export class Unclear {
  readonly why: string
  constructor(why: string) {
    this.why = why
  }
}

export interface Probe {
  readonly id: AskedId
  /** The requests, one after the other; or why there is nothing to ask about. */
  readonly steps: (facts: Facts) => ReadonlyArray<Step> | Unclear
  /** The name of the answer. */
  readonly read: (...seen: ReadonlyArray<Seen>) => string | Unclear
}

type Askable = AskedId & keyof Dialect

/** A probe whose answers are those of its question. */
export const probe = <Id extends Askable>(
  id: Id,
  steps: Probe["steps"],
  read: (...seen: ReadonlyArray<Seen>) => Dialect[Id] | Unclear
): Probe => ({ id, steps, read: (...seen) => narrow(read(...seen)) })

const narrow = (answer: string | number | Unclear): string | Unclear =>
  typeof answer === "number" ? String(answer) : answer

/** An operation as the service takes it, without the client's own checks, some of which are what is asked about. */
const unchecked = <I, O>({ limits: _, ...operation }: Operation<I, O>): Operation<I, O> => ({
  ...operation,
  parameters: operation.parameters.map(({ maxLength: _, ...parameter }) => parameter)
})

export const step = <I, O>(operation: Operation<I, O>, input: NoInfer<I>): Step => ({
  operation,
  send: OpenCloud.raw(unchecked(operation), input)
})

/** An operation that is like another and takes other input: to ask for what the other does not have. */
export const variant = <I>(
  { "~input": _, ...operation }: AnyOperation,
  changes: Partial<Omit<AnyOperation, "~input">>
): Operation<I, unknown> => ({ ...operation, ...changes })

/** What a request ended with that got no answer, or one that has nothing to do with the question. */
export interface Obstacle {
  readonly operation: AnyOperation
  readonly error: OpenCloudError
}

/** Statuses that say something of the request; those of credentials, quotas and failures do not. */
const telling = (status: number | undefined): status is number =>
  status !== undefined && status < 500 && ![401, 403, 408, 429].includes(status)

/** What was seen, or what stood in the way. */
export const look = (it: Step): Effect.Effect<Seen, Obstacle, OpenCloud> =>
  it.send.pipe(
    Effect.map(
      ({ body, headers, status, text }): Seen => ({
        status,
        text,
        body: plain(body),
        header: (name) => headers.get(name)
      })
    ),
    Effect.catch((error) =>
      error.outcome === "answered" && telling(error.status)
        ? Effect.succeed<Seen>({ status: error.status, text: "", body: undefined, header: () => null })
        : Effect.fail({ operation: it.operation, error })
    )
  )

/** Whether it changes nothing. */
export const isReading = ({ operation, undo }: Step): boolean => operation.retry === "safe" && undo === undefined

// The client's JSON and an operation's have the same values.
const plain = (body: RawResponse["body"]): Json | undefined => body

/** What is at a path in a body. */
export const at = (body: Json | undefined, ...path: ReadonlyArray<string | number>): Json | undefined => {
  let value = body
  for (const key of path) {
    if (Array.isArray(value)) value = value[Number(key)]
    else if (isFields(value) && Object.hasOwn(value, key)) value = value[key]
    else return undefined
  }
  return value
}

/** The first value of that name, wherever it is. */
export const find = (body: Json | undefined, name: string): Json | undefined => {
  if (Array.isArray(body)) {
    for (const item of body) {
      const found = find(item, name)
      if (found !== undefined) return found
    }
    return undefined
  }
  if (!isFields(body)) return undefined
  const own = at(body, name)
  if (own !== undefined && own !== null) return own
  return find(Object.values(body), name)
}

/** Number or text, of a value that one may be lucky to find. */
export const kindOf = (value: Json | undefined, missing: string): "number" | "text" | Unclear => {
  if (typeof value === "number" || typeof value === "bigint") return "number"
  return typeof value === "string" ? "text" : new Unclear(missing)
}

export const oddStatus = ({ status }: Seen): Unclear => new Unclear(`an answer of status ${status} tells nothing`)

/** One answer where the request is taken, another where it is refused as wrong. */
export const byRefusal = <A extends string, B extends string>(
  seen: Seen | undefined,
  taken: A,
  refused: B
): A | B | Unclear => {
  if (seen === undefined) return new Unclear("nothing was asked")
  if (seen.status === 400) return refused
  return seen.status < 300 ? taken : oddStatus(seen)
}
