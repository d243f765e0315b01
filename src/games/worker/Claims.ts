/**
 * Who handles an item of a queue, and how often it was begun: kept in a sorted map beside the queue, for all consumers.
 *
 * The interface cannot extend how long an item is hidden, and forgets how often it was read. So a consumer claims what it
 * read, and keeps the claim fresh while the handler runs: whoever reads the item meanwhile leaves it alone.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { OpenCloudError } from "../../Errors.ts"
import { isFields } from "../../interface/Fields.ts"
import type { MemoryStores, QueueAddress } from "../../services/MemoryStores.ts"

/** What is known of an item. */
export interface Claim {
  /** How often its handler was begun. */
  readonly attempts: number
  /** Who has it; nobody where this is empty. */
  readonly holder: string
  /** Until when, by the holder's clock. */
  readonly until: number
  /** It was handled, and is only to be discarded. */
  readonly done: boolean
}

/** What becomes of an item that was read. */
export type Verdict =
  | { readonly _tag: "Mine"; readonly attempts: number }
  /** Somebody's handler runs. */
  | { readonly _tag: "Theirs" }
  | { readonly _tag: "Done" }

/** How long a claim is remembered that nobody keeps. */
const life = "1 day"

const readClaim = (value: unknown): Claim => {
  const { attempts, done, holder, until } = isFields(value) ? value : {}
  return {
    attempts: typeof attempts === "number" ? attempts : 0,
    holder: typeof holder === "string" ? holder : "",
    until: typeof until === "number" ? until : 0,
    done: done === true
  }
}

export interface Claims {
  /** Claims an item that was read. Its attempts are counted, this one too. */
  readonly take: (itemId: string) => Effect.Effect<Verdict, OpenCloudError>
  /** Keeps a claim fresh. */
  readonly keep: (itemId: string, attempts: number) => Effect.Effect<void, OpenCloudError>
  /** Lets others have the item, and remembers how often it was begun. */
  readonly release: (itemId: string, attempts: number) => Effect.Effect<void, OpenCloudError>
  /** Remembers that it was handled. */
  readonly finish: (itemId: string, attempts: number) => Effect.Effect<void, OpenCloudError>
  /** Forgets an item that was discarded. */
  readonly forget: (itemId: string) => Effect.Effect<void, OpenCloudError>
}

export const claims = (
  memory: MemoryStores["Service"],
  { queueId, universeId }: QueueAddress,
  holder: string,
  millis: number
): Claims => {
  const map = { universeId, sortedMapId: `${queueId}.claims` }
  const put = (itemId: string, claim: Claim) =>
    Effect.asVoid(memory.upsertSortedMapItem({ ...map, itemId, value: { ...claim }, ttl: life }))
  const own = (attempts: number) =>
    Effect.map(Clock.currentTimeMillis, (now): Claim => ({ attempts, holder, until: now + millis, done: false }))
  const keep = (itemId: string, attempts: number) => Effect.flatMap(own(attempts), (claim) => put(itemId, claim))

  /** What was claimed before, and is there still. */
  const known = (itemId: string) =>
    memory.getSortedMapItem({ ...map, itemId }).pipe(
      Effect.map(({ value }) => readClaim(value)),
      Effect.catchTag("NotFound", () => Effect.succeed(readClaim(undefined)))
    )

  const takeOver = (itemId: string) =>
    Effect.gen(function* () {
      const before = yield* known(itemId)
      const now = yield* Clock.currentTimeMillis
      if (before.done) return { _tag: "Done" } as const
      if (before.holder !== "" && before.holder !== holder && before.until > now) return { _tag: "Theirs" } as const
      const attempts = before.attempts + 1
      yield* keep(itemId, attempts)
      return { _tag: "Mine", attempts } as const
    })

  return {
    // Most items are new: then this is one request.
    take: (itemId) =>
      Effect.flatMap(own(1), (claim) =>
        memory.createSortedMapItem({ ...map, itemId, value: { ...claim }, ttl: life }).pipe(
          Effect.map((): Verdict => ({ _tag: "Mine", attempts: 1 })),
          Effect.catchTag("Conflict", () => takeOver(itemId))
        )
      ),
    keep,
    release: (itemId, attempts) => put(itemId, { attempts, holder: "", until: 0, done: false }),
    finish: (itemId, attempts) => put(itemId, { attempts, holder: "", until: 0, done: true }),
    forget: (itemId) => memory.deleteSortedMapItem({ ...map, itemId })
  }
}
