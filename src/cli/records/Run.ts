/** One call of a method, from its flags to what is printed. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { InvalidRequest, type OpenCloudError } from "../../Errors.ts"
import type { RawResponse } from "../../Http.ts"
import { OpenCloud } from "../../OpenCloud.ts"
import type { AnyOperation, Operation, Paging as Paged } from "../../Operation.ts"
import * as Paging from "../../Paging.ts"
import * as Client from "../Client.ts"
import * as Globals from "../Globals.ts"
import { harmlessLines } from "../Harmless.ts"
import * as Output from "../Output.ts"
import * as Progress from "../Progress.ts"
import { confirm, note, print, Shell } from "../Shell.ts"
import { failure, misuse, type Stop } from "../Stop.ts"
import { show } from "./DryRun.ts"
import { explain, question } from "./Explain.ts"
import type { Spec } from "./Flags.ts"
import { type Asked, type Given, inputOf } from "./Input.ts"

/** What a list is asked for with. */
export interface Pages {
  readonly limit: number | undefined
  readonly start: string | undefined
  readonly pageSize: number | undefined
}

type Values = Readonly<Record<string, unknown>>

/** An error that speaks of flags and not of inputs. */
const inFlags =
  (specs: ReadonlyArray<Spec>) =>
  (error: OpenCloudError): OpenCloudError | Stop => {
    if (!(error instanceof InvalidRequest) || error.outcome !== "not-sent" || error.at === undefined) return error
    const spec = specs.find(({ at }) => at.join(".") === error.at)
    return misuse(`${spec === undefined ? error.at.replace(/^body\b/, "--body") : `--${spec.name}`} ${error.reason}`)
  }

/** A page's items, where each entry of it has its own list, too. */
const itemsAt = (page: unknown, path: string): ReadonlyArray<unknown> => {
  const found = Output.at(page, path.split("."))
  return Array.isArray(found) ? found.flat() : []
}

const list = ({ input, operation }: Asked, paging: Paged, { limit, pageSize, start }: Pages) =>
  Effect.gen(function* () {
    const client = yield* OpenCloud
    // Items are printed as the server sent them, and not as the library reads them.
    const raw: Pick<Paging.Pipeline, "execute"> = {
      execute: <I, O>(it: Operation<I, O>, given: NoInfer<I>) =>
        Effect.map(client.raw(it, given), ({ body }) => body as O)
    }
    // A cursor is good for pages of the size that it came of, which is said with it.
    const size = pageSize ?? sizeFor(paging, limit)
    let next: string | undefined
    let left = limit ?? Number.POSITIVE_INFINITY
    const pages = Paging.pages(
      raw,
      operation as Operation<Values, unknown>,
      input,
      (page) => itemsAt(page, paging.items),
      { pageSize: size, cursor: start }
    ).pipe(
      Stream.tap((page) =>
        Effect.sync(() => {
          left -= page.items.length
          // In the middle of a page nothing can be begun.
          next = left >= 0 ? page.next : undefined
        })
      )
    )
    yield* Output.values(Paging.itemsOf(pages, limit))
    if (next !== undefined) {
      yield* note(`more: --start ${quoted(next)}${size === undefined ? "" : ` --page-size ${size}`}`)
    }
  })

/** No more at a time than is wanted, where the operation lets its pages be chosen. */
const sizeFor = ({ maxSize, size, sizes }: Paged, limit: number | undefined): number | undefined => {
  if (size === undefined || limit === undefined || limit === 0) return undefined
  const most = maxSize ?? sizes?.at(-1) ?? limit
  const wanted = Math.min(limit, most)
  return sizes?.find((it) => it >= wanted) ?? wanted
}

const quoted = (text: string): string => (/^[\w.~=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`)

const single = ({ input, operation }: Asked) =>
  Effect.flatMap(OpenCloud, (client) =>
    Effect.flatMap(client.raw(operation as Operation<Values, unknown>, input), told)
  )

/** Prints an answer. */
const told = ({ body, text }: Pick<RawResponse, "body" | "text">) =>
  Effect.gen(function* () {
    const form = Option.getOrUndefined(yield* Globals.Output)
    if (form === "raw" || body === undefined) {
      const { terminal } = yield* Shell
      if (text !== "") yield* print(terminal.stdout && form !== "raw" ? harmlessLines(text) : text)
      return
    }
    yield* Output.value(body)
  })

/** Asks how far it is until it has ended, and prints what it came to. */
const waited = ({ input, operation }: Asked) =>
  Effect.gen(function* () {
    const client = yield* OpenCloud
    const { terminal } = yield* Shell
    const answer = yield* client.raw(operation as Operation<Values, unknown>, input)
    if (!Progress.isStarter(operation)) return yield* told(answer)
    let { poll, state } = Progress.begun(operation, input, answer.body)
    let last = answer
    let pause = Progress.pauses.first
    while (state._tag === "Pending") {
      if (poll === undefined) {
        yield* told(last)
        return yield* Effect.fail(failure(`${operation.id} has begun, and the answer does not say where to ask on`))
      }
      if (terminal.stderr && pause === Progress.pauses.first) yield* note("it has begun; waiting until it ends")
      yield* Effect.sleep(pause)
      pause = Math.min(pause * 2, Progress.pauses.longest)
      last = yield* client.raw(poll.operation as Operation<Values, unknown>, poll.input)
      state = Progress.stateOf(poll, last.body)
    }
    if (state._tag === "Failed") {
      const { code, message } = state.failure
      const why = [code, message].filter((it) => it !== undefined).join(": ")
      return yield* Effect.fail(failure(`${operation.id} has failed${why === "" ? "" : `: ${why}`}`))
    }
    yield* told({ ...last, ...(state.value !== undefined && { body: state.value }) })
  })

/** Does what a command line asks of a method. */
export const run = (
  operations: ReadonlyArray<AnyOperation>,
  specs: ReadonlyArray<Spec>,
  given: Omit<Given, "universe">,
  { wait, ...pages }: Pages & { readonly wait: boolean }
) =>
  Effect.gen(function* () {
    if (yield* Globals.Explain) {
      const told = operations.map(explain)
      return yield* Output.value(told.length === 1 ? told[0] : told)
    }
    const universe = yield* Client.universe
    const asked = yield* inputOf(operations, specs, { ...given, universe })
    const { input, operation } = asked
    if (yield* Globals.DryRun) {
      return yield* Effect.flatMap(show(operation, input, yield* Client.baseUrl), Output.value)
    }
    const ask = question(operation)
    if (ask !== undefined) yield* confirm(ask, yield* Globals.Yes)
    if (wait) return yield* Effect.provide(waited(asked), Client.layer)
    const call = operation.paging === undefined ? single(asked) : list(asked, operation.paging, pages)
    yield* Effect.provide(call, Client.layer)
  }).pipe(Effect.mapError((error) => (isCallError(error) ? inFlags(specs)(error) : error)))

const isCallError = (error: unknown): error is OpenCloudError => error instanceof InvalidRequest

/** What a run needs. */
export type Needs = Globals.Globals | Shell
