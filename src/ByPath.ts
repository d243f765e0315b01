/**
 * Calls by method and path, as Roblox's reference names them, in the form of `openapi-fetch`: a way in for whoever
 * reads that reference. Each call is one of the operation's that has the path, with its credential, its quotas, its
 * repetitions and its errors; its answer is what the server sent, by Roblox's own names.
 *
 * It knows every operation, so it weighs more than the services that a program uses.
 *
 * @since 0.2.0
 */
import * as Effect from "effect/Effect"
import type { ParamsOption } from "openapi-fetch"
import { type OpenCloudError, UnexpectedResponse } from "./Errors.ts"
import { additionalOperations, allOperations } from "./generated/index.ts"
import type { Paths } from "./generated/paths.ts"
import type { RawResponse } from "./Http.ts"
import * as Json from "./interface/Json.ts"
import { refuse } from "./internal/pipeline/Refuse.ts"
import * as Classify from "./internal/response/Classify.ts"
import { OpenCloud } from "./OpenCloud.ts"
import type { AnyOperation, Operation, Parameter } from "./Operation.ts"

/**
 * Every path of Open Cloud, with its methods, parameters, bodies and answers, as Roblox's document has them.
 *
 * @since 0.2.0
 */
export type { Paths }

/**
 * The methods that paths have, as `Paths` names them.
 *
 * @since 0.2.0
 */
export type Method = "get" | "post" | "put" | "patch" | "delete"

/**
 * The paths that have a method: `PathsWith<"get">`.
 *
 * @since 0.2.0
 */
export type PathsWith<M extends Method> = {
  [P in keyof Paths]: Paths[P] extends { readonly [K in M]: object } ? P : never
}[keyof Paths]

type At<M extends Method, P extends keyof Paths> = Paths[P] extends { readonly [K in M]: infer Op } ? Op : never

type BodyOption<Op> = Op extends { readonly requestBody: { readonly content: infer Content } }
  ? { readonly body: Content[keyof Content] }
  : Op extends { readonly requestBody?: infer Body }
    ? [Body] extends [{ readonly content: infer Content } | undefined]
      ? { readonly body?: Content[keyof Content] }
      : unknown
    : unknown

/**
 * What goes with a call: `params`, with `path`, `query` and `header`, and `body`; as `openapi-fetch` takes them.
 *
 * @since 0.2.0
 */
export type Init<M extends Method, P extends PathsWith<M>> = ParamsOption<At<M, P>> & BodyOption<At<M, P>>

type Rest<I> = Record<never, never> extends I ? readonly [init?: I] : readonly [init: I]

type Succeeded = 200 | 201 | 202 | 203 | 204 | 206

type ContentOf<Answer> = Answer extends { readonly content: infer Content extends object }
  ? Content[keyof Content]
  : undefined

/**
 * The JSON of a successful answer; `undefined` where it has none. Times are texts, and ids what the server writes.
 *
 * @since 0.2.0
 */
export type Data<M extends Method, P extends PathsWith<M>> =
  At<M, P> extends { readonly responses: infer Answers } ? ContentOf<Answers[keyof Answers & Succeeded]> : never

/**
 * A successful answer. There is no `error` in it: any other answer fails, with the errors of every other call.
 *
 * @since 0.2.0
 */
export interface Answer<out A> {
  readonly data: A
  readonly response: RawResponse
}

/**
 * Calls with one method. Fails with `InvalidRequest`, before anything is sent, for a path or a parameter that no
 * operation has.
 *
 * @since 0.2.0
 */
export type Call<M extends Method> = <P extends PathsWith<M>>(
  path: P,
  ...init: Rest<Init<M, P>>
) => Effect.Effect<Answer<Data<M, P>>, OpenCloudError>

/**
 * A client by path.
 *
 * @since 0.2.0
 */
export interface ByPath {
  readonly GET: Call<"get">
  readonly POST: Call<"post">
  readonly PUT: Call<"put">
  readonly PATCH: Call<"patch">
  readonly DELETE: Call<"delete">
}

type Values = Readonly<Record<string, unknown>>

interface AnyInit {
  readonly params?: Readonly<Record<string, Values | undefined>>
  readonly [key: string]: unknown
}

/** An operation and its parameters by where they go and what they are called there: `path.user_id`. */
interface Route {
  readonly operation: Operation<Values, unknown>
  readonly parameters: ReadonlyMap<string, Parameter>
}

let routes: ReadonlyMap<string, Route> | undefined

const routeOf = (method: string, path: string): Route | undefined => {
  routes ??= new Map(
    [...allOperations, ...additionalOperations].map((operation) => [
      `${operation.method} ${operation.path}`,
      {
        // The encoder checks what the input is made of, parameter by parameter.
        operation: operation as Operation<Values, unknown>,
        parameters: new Map(operation.parameters.map((it) => [`${it.in}.${it.wire ?? it.name}`, it]))
      }
    ])
  )
  return routes.get(`${method} ${path}`)
}

/** JSON in a header is a text for Roblox's document, and a value for the encoder. */
const valueOf = (parameter: Parameter, given: unknown): unknown => {
  if (typeof given !== "string" || (parameter.kind !== "json" && parameter.kind !== "ids")) return given
  try {
    return Json.parse(given)
  } catch {
    return given
  }
}

/** The operation's input. What it does not know keeps the name that it has here, under which the encoder refuses it. */
const inputOf = (route: Route, { params = {}, ...rest }: AnyInit): Values => {
  const input: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(rest)) input[key === "body" ? key : `init.${key}`] = value
  for (const [place, values] of Object.entries(params)) {
    for (const [name, value] of Object.entries(values ?? {})) {
      const parameter = route.parameters.get(`${place}.${name}`)
      if (parameter === undefined) input[`params.${place}.${name}`] = value
      else input[parameter.name] = valueOf(parameter, value)
    }
  }
  return input
}

/** What stands in the error of a path that no operation has. */
const nothingAt = (method: AnyOperation["method"], path: string): AnyOperation => ({
  id: "byPath",
  service: "ByPath",
  name: method,
  method,
  path,
  parameters: [],
  body: { kind: "none" },
  auth: [],
  scopes: {},
  quota: { apiKey: { limit: 1, period: "MINUTE" } },
  retry: "unsafe"
})

const unknownPath =
  "is not a path of Open Cloud with this method: write it as Roblox's reference does, such as /cloud/v2/users/{user_id}, with its values in params.path"

const answerOf = (operation: AnyOperation, response: RawResponse): Effect.Effect<Answer<unknown>, OpenCloudError> =>
  operation.output === undefined || response.body !== undefined || response.status === 204
    ? Effect.succeed({ data: response.body, response })
    : Effect.fail(
        UnexpectedResponse.make({
          ...Classify.about(operation, "answered"),
          status: response.status,
          kind: "no-json",
          reason: response.text.trim() === "" ? "the answer is empty" : "the answer is not JSON, or broke off",
          transient: false
        })
      )

/**
 * The client by path of a client: its calls have the credential, the quotas and the settings of all its others.
 *
 * @since 0.2.0
 */
export const make = (client: Pick<OpenCloud["Service"], "raw">): ByPath => {
  const call =
    (method: AnyOperation["method"]) =>
    (path: string, init: AnyInit = {}) => {
      const route = routeOf(method, path)
      return route === undefined
        ? Effect.fail(refuse(nothingAt(method, path), "path", unknownPath, "unknown"))
        : Effect.flatMap(client.raw(route.operation, inputOf(route, init)), (response) =>
            answerOf(route.operation, response)
          )
    }
  // `Paths` says of the document what the records are made of.
  const typed = <M extends Method>(method: Uppercase<M>) => call(method) as unknown as Call<M>
  return {
    GET: typed<"get">("GET"),
    POST: typed<"post">("POST"),
    PUT: typed<"put">("PUT"),
    PATCH: typed<"patch">("PATCH"),
    DELETE: typed<"delete">("DELETE")
  }
}

/**
 * The client by path of the `OpenCloud` that is provided.
 *
 * @since 0.2.0
 */
export const client: Effect.Effect<ByPath, never, OpenCloud> = /*#__PURE__*/ OpenCloud.useSync(make)
