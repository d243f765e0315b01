/** `open-cloud place`: places, deployed. */
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Experimental } from "../../Experimental.ts"
import { getDeliveryLocationAtVersion } from "../../generated/assets/operations.ts"
import { listVersionHistory, publishVersion } from "../../generated/places/operations.ts"
import { getFilterOptions, launchRestart, list } from "../../generated/servers/operations.ts"
import { Assets } from "../../services/Assets.ts"
import { Places } from "../../services/Places.ts"
import { Servers } from "../../services/Servers.ts"
import * as Client from "../Client.ts"
import * as Globals from "../Globals.ts"
import * as Output from "../Output.ts"
import { deploy } from "../place/Deploy.ts"
import { misuse } from "../Stop.ts"
import * as Verb from "../Verb.ts"

const services = Layer.mergeAll(Assets.layer, Places.layer, Servers.layer, Experimental.accept)

const publish = Verb.verb(
  "publish",
  {
    about:
      "Publishes a place file (RBXL or RBXLX), and what is asked for after it: restarts the servers of older versions, " +
      "waits until none runs, sees what servers run, and goes back to the version before where that fails.",
    calls: [publishVersion, launchRestart, getFilterOptions, list, listVersionHistory, getDeliveryLocationAtVersion]
  },
  {
    file: Argument.String("file").pipe(Argument.withDescription("the place file; - for standard input")),
    universe: Verb.universe,
    place: Verb.place,
    save: Verb.toggle("save", "saves it as a version, and does not publish it"),
    restart: Verb.toggle("restart", "restarts the servers that run other versions"),
    bleed: Verb.optional(
      Verb.duration("bleed", "lets them empty first: 1 to 240 whole minutes, as 5m; implies --restart")
    ),
    wait: Verb.toggle("wait", "waits until no server runs another version"),
    verify: Verb.toggle("verify", "fails where servers run another version at the end"),
    rollback: Verb.toggle("rollback", "publishes the version before again where --wait or --verify fails"),
    timeout: Verb.optional(
      Verb.duration("timeout", "how long to wait for servers: 30m after the bleed-off unless given")
    )
  },
  (given) =>
    Effect.gen(function* () {
      const restart = given.restart || given.bleed !== undefined
      const { rollback, save, verify, wait } = given
      if (save && (restart || wait || verify || rollback)) {
        return yield* Effect.fail(
          misuse("--save publishes nothing: there is nothing to restart, to wait for or to take back")
        )
      }
      if (rollback && !restart && !wait && !verify) {
        return yield* Effect.fail(misuse("--rollback needs something that can fail: --restart, --wait or --verify"))
      }
      const minutes = given.bleed === undefined ? undefined : Duration.toMinutes(given.bleed)
      if (minutes !== undefined && !(Number.isInteger(minutes) && minutes <= 240)) {
        return yield* Effect.fail(misuse("--bleed takes whole minutes, from 1m to 240m"))
      }
      const universeId = yield* Verb.universeOf(given.universe)
      const placeId = yield* Verb.placeOf(given.place)
      const file = yield* Verb.bytesOf(given.file)
      const steps = { save, restart, wait, verify, rollback }
      if (yield* Globals.DryRun) {
        return yield* Output.value({
          universeId,
          placeId,
          file: { name: given.file, bytes: file.byteLength },
          ...steps,
          ...(minutes === undefined ? {} : { bleedMinutes: minutes })
        })
      }
      if (!save) {
        const restarting = restart ? ", and restarts the servers that run other versions" : ""
        yield* Verb.asks(`This gives ${given.file} to the players of place ${placeId}${restarting}.`)
      }
      const bled = given.bleed ?? Duration.zero
      const timeout = given.timeout ?? Duration.sum(bled, Duration.minutes(30))
      const outcome = yield* Effect.provide(
        deploy({ universeId, placeId, file, ...steps, bleedOff: given.bleed, timeout }),
        Layer.provide(services, Client.layer)
      )
      yield* Output.value(outcome.result)
      if (outcome.error !== undefined) return yield* Effect.fail(outcome.error)
    })
)

export const command = Command.make("place").pipe(
  Command.withDescription("Deploys a place."),
  Command.withSubcommands([publish])
)
