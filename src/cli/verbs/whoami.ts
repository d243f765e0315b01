/** `open-cloud whoami`: what the key may do. */
import * as Command from "effect/cli/Command"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { introspect } from "../../KeyInfo.ts"
import * as Client from "../Client.ts"
import * as Output from "../Output.ts"

export const command = Command.make("whoami", {}, () =>
  Effect.gen(function* () {
    const { expiresAt, ...key } = yield* introspect
    yield* Output.value({
      ...key,
      ...(expiresAt === undefined ? {} : { expiresAt: DateTime.formatIso(expiresAt) })
    })
  })
).pipe(Command.provide(Client.layer), Command.withDescription("Says what the key or token may do."))
