/** What the demo does with Open Cloud, whether it runs on the emulator or on Roblox. */

import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { DataStores } from "effect-open-cloud/DataStores"
import type { Player } from "./players.ts"
import * as Report from "./report.ts"

export interface Target {
  readonly universeId: string
  readonly dataStoreId: string
  /** Requests at the same time. */
  readonly concurrency: number
}

const entryId = (player: Player) => `Player_${player.userId}`

export const program = (target: Target, players: ReadonlyArray<Player>) =>
  Effect.gen(function* () {
    const dataStores = yield* DataStores
    const store = { universeId: target.universeId, dataStoreId: target.dataStoreId }

    // 1. Many writes, a bounded number at a time. Rate limits and server errors are the client's business.
    const bar = yield* Report.progressBar("load", players.length)
    yield* Effect.forEach(
      players,
      (player) =>
        dataStores
          .upsertEntry({
            ...store,
            entryId: entryId(player),
            value: { name: player.name, level: player.level, inventory: [player.item] },
            users: [player.userId],
            attributes: { source: "demo" }
          })
          .pipe(Effect.andThen(bar.advance)),
      { concurrency: target.concurrency, discard: true }
    )
    yield* bar.finish

    // 2. A list is a stream; pages are fetched as they are needed.
    const listed = yield* dataStores
      .listEntries({ ...store, prefix: "Player_", prefetch: 1 })
      .pipe(Stream.take(players.length), Stream.runCount)
    yield* Report.line("list", `${listed} entries read back as a stream`)

    // 3. An update keeps the users and attributes that it does not name.
    const hero = { ...store, entryId: entryId(players[0]!) }
    const before = yield* dataStores.getEntry(hero)
    yield* dataStores.snapshot({ universeId: store.universeId })
    const after = yield* dataStores.updateEntry({
      ...hero,
      value: { ...(before.value as object), title: "Champion" }
    })
    yield* Report.line("update", `${hero.entryId} is a Champion; still about ${after.users?.join(", ")}`)

    // 4. Counters are incremented by the server.
    const counter = { ...store, entryId: "TotalVisits" }
    yield* dataStores.incrementEntry({ ...counter, amount: 40 })
    const visits = yield* dataStores.incrementEntry({ ...counter, amount: 2 })
    yield* Report.line("increment", `TotalVisits is ${visits.value}`)

    // 5. An hour has one revision of an entry, unless a snapshot was taken in between.
    const revisions = yield* Stream.runCollect(dataStores.listEntryRevisions({ ...hero, limit: 5 }))
    const oldest = yield* dataStores.getEntry({
      ...store,
      entryId: hero.entryId,
      revisionId: revisions.at(-1)?.revisionId ?? "latest"
    })
    yield* Report.line(
      "history",
      `${revisions.length} revisions of ${hero.entryId}; the first held ${json(oldest.value)}`
    )

    // 6. Errors are values with a tag, and an editor knows which ones there are.
    const missing = yield* dataStores.getEntry({ ...store, entryId: "Player_0" }).pipe(
      Effect.map(() => "found?"),
      Effect.catchTag("NotFound", (error) => Effect.succeed(`handled: ${error.message}`))
    )
    yield* Report.line("missing", missing)
  })

const json = (value: unknown) => JSON.stringify(value)
