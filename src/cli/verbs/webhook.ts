/** `open-cloud webhook`: deliveries, signed for tests and held against their signature. */

import * as Config from "effect/Config"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { parse } from "../../webhooks/Event.ts"
import { header, sign, verify } from "../../webhooks/Signature.ts"
import * as Output from "../Output.ts"
import { plain } from "../Plain.ts"
import { print } from "../Shell.ts"
import { exitCode, failure, misuse, Stop } from "../Stop.ts"
import * as Verb from "../Verb.ts"

const variable = "ROBLOX_WEBHOOK_SECRET"

const body = Argument.String("file").pipe(
  Argument.withDescription("the body of the delivery, byte for byte as it came; - for standard input")
)

const secretFile = Verb.optional(
  Verb.text("secret-file", "file", `a file with the secret; ${variable} unless given. It is never an argument`)
)

/** The secret, of a file or of the environment. Arguments are seen by everybody on a machine. */
const secretOf = (file: string | undefined) =>
  Effect.gen(function* () {
    const known =
      file === undefined
        ? Option.getOrUndefined(yield* Config.option(Config.Redacted(variable)))
        : Redacted.make((yield* Verb.textOf(file)).replace(/\r?\n$/, ""))
    return known === undefined || Redacted.value(known) === ""
      ? yield* Effect.fail(misuse(`there is no secret: set ${variable}, or say --secret-file`))
      : known
  })

const notBoth = (file: string, secret: string | undefined) =>
  file === "-" && secret === "-"
    ? Effect.fail(misuse("body and secret cannot both come from standard input"))
    : Effect.void

const signing = Verb.verb(
  "sign",
  { about: `Prints the ${header} header of a delivery that is signed now.`, calls: [] },
  { body, secretFile },
  ({ body: file, secretFile: from }) =>
    Effect.gen(function* () {
      yield* notBoth(file, from)
      const secret = yield* secretOf(from)
      yield* print(yield* sign(yield* Verb.bytesOf(file), secret))
    })
)

const verifying = Verb.verb(
  "verify",
  {
    about: `Holds a delivery against its ${header} header, and prints what it tells. Ends with 4 where it is not Roblox's.`,
    calls: []
  },
  {
    body,
    signature: Verb.text("signature", "header", `the value of its ${header} header: t=…,v1=…`),
    tolerance: Verb.optional(Verb.duration("tolerance", "how far its time may be from now; 10m unless given")),
    secretFile
  },
  (given) =>
    Effect.gen(function* () {
      yield* notBoth(given.body, given.secretFile)
      const secrets = yield* secretOf(given.secretFile)
      const bytes = yield* Verb.bytesOf(given.body)
      yield* verify(given.signature, bytes, { secrets, tolerance: given.tolerance }).pipe(
        Effect.mapError(({ message }) => new Stop(exitCode.refused, message))
      )
      const event = parse(bytes)
      if (Result.isFailure(event)) {
        return yield* Effect.fail(failure(`the signature is right, but ${event.failure.message}`))
      }
      yield* Output.value(plain(event.success))
    })
)

export const command = Command.make("webhook").pipe(
  Command.withDescription("Signs and verifies deliveries of webhooks."),
  Command.withSubcommands([verifying, signing])
)
