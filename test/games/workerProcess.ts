/** A process that works on a queue. Prints `begun <job>` and `done <job>`; a job lasts as many milliseconds as it says. */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import { Credentials, OpenCloud } from "effect-open-cloud"
import { MemoryStores } from "effect-open-cloud/MemoryStores"
import * as Worker from "effect-open-cloud/Worker"

const baseUrl = process.argv[2] ?? ""
const say = (words: string) => Effect.sync(() => process.stdout.write(`${words}\n`))

const jobs = {
  universeId: 9000001,
  queueId: "jobs",
  schema: Schema.Struct({ job: Schema.String, millis: Schema.Int })
}

const work = Worker.run(
  jobs,
  ({ job, millis }) =>
    Effect.gen(function* () {
      yield* say(`begun ${job}`)
      yield* Effect.sleep(`${millis} millis`)
      yield* say(`done ${job}`)
    }),
  { invisibilityWindow: "3 seconds", pause: "200 millis" }
)

const client = OpenCloud.layer({ credentials: Credentials.apiKey("emulator-key"), baseUrl })
NodeRuntime.runMain(Effect.provide(work, Layer.provide(MemoryStores.layer, client)), { disableErrorReporting: true })
