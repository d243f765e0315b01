/** A program that needs a user's token, as soon as it is told to go on: run as a process by a test. */
import { once } from "node:events"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { TokenFile } from "effect-open-cloud/node"
import { OAuthApp, OAuthSession } from "effect-open-cloud/oauth"

const [issuer = "", directory = ""] = process.argv.slice(2)

const program = Effect.gen(function* () {
  const app = OAuthApp.make({ clientId: "9500001", redirectUri: "http://localhost:3000/callback", issuer })
  const session = yield* OAuthSession.make(app)
  process.stdout.write("ready\n")
  yield* Effect.promise(() => once(process.stdin, "data"))
  process.stdout.write(`${Redacted.value(yield* session.accessToken)}\n`)
  process.stdin.destroy()
})

await Effect.runPromise(program.pipe(Effect.provide(TokenFile.layer({ directory }))))
