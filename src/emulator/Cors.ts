/** Answers to pages of other origins, which a browser lets read nothing unless the server says so. */
import * as Effect from "effect/Effect"
import type { Answer, HttpOutcome, Incoming } from "./Http.ts"

/**
 * Origins whose pages may call, such as `http://localhost:5173`, or `*` for any.
 *
 * @since 0.1.0
 */
export type CorsOptions = "*" | ReadonlyArray<string>

const allowedOrigin = (allowed: CorsOptions, origin: string | null): string | undefined =>
  origin === null ? undefined : allowed.includes("*") ? "*" : allowed.includes(origin) ? origin : undefined

const preflight = (origin: string, { header }: Incoming): Answer => ({
  status: 204,
  headers: {
    "access-control-allow-origin": origin,
    "access-control-allow-methods": header("access-control-request-method") ?? "",
    "access-control-allow-headers": header("access-control-request-headers") ?? "",
    "access-control-max-age": "600",
    vary: "Origin"
  },
  body: undefined
})

const readable = (origin: string, answer: Answer): Answer => ({
  ...answer,
  headers: {
    ...answer.headers,
    "access-control-allow-origin": origin,
    "access-control-expose-headers": Object.keys(answer.headers).join(", "),
    vary: "Origin"
  }
})

/** An exchange that browsers let pages of the allowed origins use. */
export const withCors =
  (allowed: CorsOptions, exchange: (request: Incoming) => Effect.Effect<HttpOutcome>) =>
  (request: Incoming): Effect.Effect<HttpOutcome> => {
    const origin = allowedOrigin(allowed, request.header("origin"))
    if (origin === undefined) return exchange(request)
    if (request.method === "OPTIONS" && request.header("access-control-request-method") !== null) {
      return Effect.succeed({ _tag: "Answer", answer: preflight(origin, request) })
    }
    return Effect.map(exchange(request), (outcome) =>
      outcome._tag === "Reset" ? outcome : { ...outcome, answer: readable(origin, outcome.answer) }
    )
  }
