/** The function by which a user changes items: the default export of a module. */
import { pathToFileURL } from "node:url"
import * as Effect from "effect/Effect"
import { JobFailed } from "../../jobs/index.ts"
import { failure } from "../Stop.ts"
import * as Verb from "../Verb.ts"

/** What such a function gives; each kind of store takes of it what it knows. */
export interface Change {
  readonly value: unknown
  readonly users?: ReadonlyArray<string> | undefined
  readonly attributes?: Readonly<Record<string, unknown>> | undefined
  readonly sortKey?: string | number | undefined
}

const words = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))

const isChange = (made: unknown): made is Change => typeof made === "object" && made !== null && "value" in made

const changeOf = (made: unknown): Change | undefined => {
  if (made === undefined || made === null) return undefined
  if (!isChange(made)) throw new TypeError("the function gives no { value }")
  const { attributes, sortKey, users, value } = made
  return { value, users, attributes, sortKey }
}

/** The function of a module. What it throws is told of the item that it was called for. */
export const load = (job: string, file: string) =>
  Effect.gen(function* () {
    const path = yield* Verb.pathOf(file)
    const module = yield* Effect.tryPromise({
      try: (): Promise<{ readonly default?: unknown }> => import(pathToFileURL(path).href),
      catch: (cause) => failure(`${file} cannot be loaded: ${words(cause)}`)
    })
    const edit = module.default
    if (typeof edit !== "function") {
      return yield* Effect.fail(
        failure(`${file} exports no function by default: export default (entry) => ({ value })`)
      )
    }
    return (item: object): Effect.Effect<Change | undefined, JobFailed> =>
      Effect.tryPromise({
        try: async () => changeOf(await edit(item)),
        catch: (cause) => JobFailed.make({ job, kind: "function", reason: words(cause) })
      })
  })
