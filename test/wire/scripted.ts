/** A test of a service against answers that are written down, in the shapes that the live service gives. */
import { it } from "@effect/vitest"
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { TestClock } from "effect/testing"
import { Credentials, Experimental, OpenCloud, type Options } from "effect-open-cloud"
import { elapse } from "../integration/time.ts"
import { beginning } from "../services/scenario.ts"

/** A request as it was sent. */
export interface Sent {
  readonly method: string
  /** Path without the host and the query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Headers
  readonly text: string
  /** The body as JSON; `undefined` where it is none. */
  readonly json: unknown
  /** The parts of a form, where it is of no more than a megabyte: to take a file apart takes long. */
  readonly form: FormData | undefined
}

/** An answer: a `Response`, anything else as JSON with status 200, or what a function makes of the request. */
export type Answer = unknown | ((request: Sent) => unknown)

/** JSON with a status and headers. */
export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } })

/** An answer without a body. */
export const empty = (status = 200): Response => new Response(null, { status })

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const sentOf = async (url: string, init: RequestInit): Promise<Sent> => {
  const { pathname, searchParams } = new URL(url)
  const headers = new Headers(init.headers)
  const body = new Response(init.body ?? null)
  // A form brings its own type.
  const type = headers.get("content-type") ?? body.headers.get("content-type") ?? ""
  const bytes = await body.arrayBuffer()
  let text: string | undefined
  const read = () => (text ??= new TextDecoder().decode(bytes))
  return {
    method: init.method ?? "GET",
    path: pathname,
    query: searchParams,
    headers,
    get text() {
      return read()
    },
    get json() {
      return jsonOf(read())
    },
    form:
      type.startsWith("multipart/") && bytes.byteLength <= 1024 ** 2
        ? await new Response(bytes, { headers: { "content-type": type } }).formData()
        : undefined
  }
}

/** A `fetch` that gives the answers in their order, and the last one again and again. */
export const scripted = (answers: ReadonlyArray<Answer>) => {
  const sent: Array<Sent> = []
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const request = await sentOf(url, init)
    const answer = answers[Math.min(sent.length, answers.length - 1)]
    sent.push(request)
    const made = typeof answer === "function" ? answer(request) : answer
    if (made instanceof Error) throw made
    return made instanceof Response ? made.clone() : json(made)
  }
  return { fetch, sent }
}

/** Makes the tests of a service: each is given the service over a script of answers, and what was sent. */
export const wire =
  <Id, S>(service: Context.Service<Id, S>, layer: Layer.Layer<Id, never, OpenCloud>, options: Options = {}) =>
  (
    name: string,
    answers: ReadonlyArray<Answer>,
    test: (service: S, sent: ReadonlyArray<Sent>) => Effect.Effect<void, unknown, Experimental>
  ) =>
    it.effect(name, () =>
      Effect.gen(function* () {
        yield* TestClock.setTime(beginning)
        const { fetch, sent } = scripted(answers)
        const client = OpenCloud.layer({ credentials: Credentials.apiKey("a-made-up-key"), fetch, ...options })
        const { exit } = yield* elapse(
          Effect.flatMap(service, (it) => test(it, sent)).pipe(
            Effect.provide([Layer.provide(layer, client), Experimental.accept])
          ),
          { step: "100 millis", within: "90 days" }
        )
        return yield* exit
      })
    )
