/** Asks the fleet for an export of a universe, and waits for it: `node start.ts 9000001 2026-11-29 /backups`. */
import { NodeRuntime } from "@effect/platform-node"
import { Console, Effect } from "effect"
import { OpenCloudError } from "effect-open-cloud"
import { client } from "./cluster.ts"
import { ExportUniverse } from "./exports.ts"

const [universeId = "", day = "", folder = "."] = process.argv.slice(2)

const program = ExportUniverse.execute({ universeId, day, folder }).pipe(
  Effect.flatMap(({ entries, stores }) => Console.log(`${entries} entries of ${stores} stores`)),
  Effect.catchIf(OpenCloudError.is, (error) => Console.log(`failed with ${error._tag}: ${error.message}`))
)

NodeRuntime.runMain(Effect.provide(program, client))
