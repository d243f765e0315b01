/** A server of webhooks, run as a process by a test, which tells it in lines what to take. */
import { createInterface } from "node:readline"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Credentials, OpenCloud } from "effect-open-cloud"
import { DataStores } from "effect-open-cloud/DataStores"
import { OrderedDataStores } from "effect-open-cloud/OrderedDataStores"
import { Erasure, handler } from "effect-open-cloud/webhooks"
import { storesAt } from "./storesAt.ts"

/** What the test wants. */
export interface Wish {
  readonly at: string
  readonly url: string
  readonly secret: string
  readonly universes: ReadonlyArray<Erasure.UniversePlan>
  /** Its handler takes for ever. */
  readonly hangs?: boolean
  /** After so many places of an erasure it is killed. */
  readonly diesAfter?: number
}

/** A delivery, as it comes. */
export interface Delivery {
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

const wish: Wish = JSON.parse(process.argv[2] ?? "")
const say = (said: unknown): void => void process.stdout.write(`> ${JSON.stringify(said)}\n`)

const client = OpenCloud.layer({ baseUrl: wish.url, credentials: Credentials.apiKey("emulator-key") })
const services = Layer.provide(Layer.mergeAll(DataStores.layer, OrderedDataStores.layer), client)

/** Dies when so many places were kept. */
const dying = Layer.effect(
  Erasure.ErasureProgress,
  Effect.map(Erasure.ErasureProgress, (kept) => {
    let places = 0
    return {
      ...kept,
      write: (id: string, progress: Erasure.Progress) =>
        Effect.tap(kept.write(id, progress), () => {
          if (++places !== wish.diesAfter) return Effect.void
          return Effect.andThen(
            Effect.sync(() => process.kill(process.pid, "SIGKILL")),
            Effect.never
          )
        })
    }
  })
)

const program = Effect.gen(function* () {
  let handled = 0
  const handle = yield* handler({
    secrets: wish.secret,
    timeout: "30 seconds",
    onFailure: () => Effect.void,
    on: {
      SampleNotification: () =>
        Effect.suspend(() => {
          handled++
          say("handling")
          return wish.hangs ? Effect.never : Effect.void
        }),
      RightToErasureRequest: (event) =>
        Effect.tap(Erasure.runKept(event, { universes: wish.universes, concurrency: 1 }), ({ deleted }) =>
          Effect.sync(() => say({ deleted: deleted.map(({ store }) => store) }))
        )
    }
  })
  const lines = createInterface(process.stdin)[Symbol.asyncIterator]()
  // The first connection may take its time.
  const kept = yield* Erasure.ErasureProgress
  yield* Effect.retry(kept.read("nobody"), { times: 10 })
  say("ready")
  for (;;) {
    const { done, value = "" } = yield* Effect.promise(() => lines.next())
    if (done) return
    const { body, headers }: Delivery = JSON.parse(value)
    const answer = yield* Effect.promise(() =>
      handle(new Request("http://localhost/hooks", { method: "POST", body, headers }))
    )
    say({ status: answer.status, handled })
  }
})

await Effect.runPromise(
  program.pipe(Effect.provide(Layer.provideMerge(dying, Layer.merge(storesAt(wish.at), services))))
)
