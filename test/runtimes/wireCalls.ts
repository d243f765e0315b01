/** Makes calls on whatever runs it, and prints what came of them: servers that misbehave are told in its argument. */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { Credentials, OpenCloud, type OpenCloudError } from "effect-open-cloud"
import { OAuthApp, type OAuthError } from "effect-open-cloud/oauth"
import * as DataStores from "effect-open-cloud/operations/dataStores"
import * as MemoryStores from "effect-open-cloud/operations/memoryStores"
import * as Messaging from "effect-open-cloud/operations/messaging"

const universe = { universeId: 1 }

/** Calls that must not be made twice. */
const calls = {
  "a message": OpenCloud.execute(Messaging.publish, { ...universe, body: { topic: "t", message: "é" } }),
  "a call without a body": OpenCloud.execute(MemoryStores.flush, universe)
}

const refresh = (issuer: string) =>
  OAuthApp.make({
    clientId: "9500001",
    redirectUri: "http://localhost:3000/callback",
    issuer,
    timeout: "15 seconds"
  }).refresh({
    accessToken: Redacted.make("made-up-access-token"),
    refreshToken: Redacted.make("made-up-refresh-token"),
    expiresAt: DateTime.makeUnsafe(0),
    scopes: [],
    subject: undefined
  })

export type Call = keyof typeof calls | "a refresh"

export interface Wish {
  readonly call: Call
  readonly baseUrl: string
  /** Whether something harmless is asked for first, which leaves a connection open. */
  readonly afterwards: boolean
}

/** What is told of an error. */
export interface Told {
  readonly tag: string
  readonly outcome?: string
  readonly status?: number
  readonly attempts?: number
  readonly message: string
}

const told = (error: OpenCloudError | OAuthError): Told => ({
  tag: error._tag,
  message: error.message,
  ...("outcome" in error && { outcome: error.outcome }),
  ...("status" in error && { status: error.status }),
  ...("attempts" in error && { attempts: error.attempts })
})

const make = ({ afterwards, baseUrl, call }: Wish): Effect.Effect<Told> => {
  const made: Effect.Effect<unknown, OpenCloudError | OAuthError, OpenCloud> =
    call === "a refresh" ? refresh(baseUrl) : calls[call]
  const first = afterwards ? OpenCloud.execute(DataStores.list, universe) : Effect.void
  const client = OpenCloud.layer({
    baseUrl,
    credentials: Credentials.apiKey("key"),
    attemptTimeout: "15 seconds",
    retryPolicy: { attempts: 2, baseDelay: 1 }
  })
  return Effect.andThen(first, made).pipe(
    Effect.match({ onFailure: told, onSuccess: () => ({ tag: "none", message: "it succeeded" }) }),
    Effect.provide(client)
  )
}

interface Process {
  readonly argv?: ReadonlyArray<string>
  readonly exit?: (code: number) => void
}
const scope = globalThis as { readonly process?: Process; readonly Deno?: { readonly args: ReadonlyArray<string> } }

const wishes: ReadonlyArray<Wish> = JSON.parse(scope.Deno?.args[0] ?? scope.process?.argv?.[2] ?? "[]")
console.log(JSON.stringify(await Effect.runPromise(Effect.forEach(wishes, make))))
scope.process?.exit?.(0)
