/**
 * The credential of an attempt, and another one where a server refused it.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type * as Redacted from "effect/Redacted"
import * as Credentials from "../../Credentials.ts"
import type { OpenCloudError } from "../../Errors.ts"
import { InvalidInput } from "../../interface/InvalidInput.ts"
import * as Server from "../credentials/Server.ts"
import type { Attempt } from "../response/Attempt.ts"
import { inTime } from "../runtime/InTime.ts"
import * as Call from "./Call.ts"
import type { Settings } from "./Settings.ts"
import * as Unsent from "./Unsent.ts"

type Of<A> = Attempt<Call.Call<A>>

const kinds = { apiKey: "an API key", oauth: "an OAuth token" } as const

/** Gives an attempt its credential. `used` remembers the tokens that go out. */
export const authorize = <C extends Call.Call<unknown>>(
  settings: Settings,
  used: Credentials.UsedTokens,
  attempt: Attempt<C>
): Attempt<C> | Effect.Effect<Attempt<C>, OpenCloudError> => {
  const { credentials, operation } = attempt.call
  if (credentials === undefined) return Effect.fail(Unsent.noCredential(attempt, "none"))
  const unfit = (reason: string, kind: "credential" | "credential-kind") =>
    Effect.fail(Unsent.invalidRequest(operation, new InvalidInput("credentials", reason, kind)))
  const exposed = Server.credentialRefusal(credentials.kind, settings.dangerouslyAllowApiKeyInBrowser)
  if (exposed !== undefined) return unfit(exposed, "credential")
  if (!operation.auth.includes(credentials.kind)) {
    return unfit(`must be ${operation.auth.map((kind) => kinds[kind]).join(" or ")}`, "credential-kind")
  }
  if (credentials.kind === "apiKey" && credentials.refusal !== undefined)
    return unfit(credentials.refusal, "credential")
  if (credentials.kind === "apiKey") {
    return { ...attempt, authorization: Credentials.authorizeKey(credentials) }
  }
  return Effect.flatMap(currentToken(attempt, credentials), (token) => {
    const refusal = Credentials.secretRefusal(token)
    if (refusal !== undefined) return unfit(refusal, "credential")
    used.add(credentials, token)
    return Effect.succeed({ ...attempt, authorization: Credentials.authorizeToken(credentials, token) })
  })
}

/** The token effect is the caller's: its time counts, and what it fails with is not repeated, as it may say anything. */
const currentToken = (
  attempt: Of<unknown>,
  credentials: Credentials.OAuth
): Effect.Effect<Redacted.Redacted, OpenCloudError> =>
  inTime(
    Effect.mapError(credentials.token, (error) => Unsent.noToken(attempt, error)),
    {
      millis: Call.timeLeft(attempt.call),
      late: () => Effect.fail(Unsent.tooLate(attempt, "access-token")),
      onInterrupt: "leave"
    }
  )

/** What a refused token calls for, once in a call: a server that refuses one has not done what was asked. */
export const renewal = (last: Of<unknown>, error: OpenCloudError): Effect.Effect<void, OpenCloudError> | undefined => {
  const { authorization, call } = last
  const { credentials } = call
  if (credentials?.kind !== "oauth" || credentials.onRejected === undefined || authorization === undefined)
    return undefined
  if (error._tag !== "Unauthenticated" || error.outcome !== "answered" || last.renewed) return undefined
  // Neither the deadline nor an interruption waits for what a program brings.
  return inTime(credentials.onRejected(authorization.value), {
    millis: Call.timeLeft(call),
    late: () => Effect.fail(Unsent.tooLate({ ...last, number: last.number + 1 })),
    onInterrupt: "leave"
  })
}
