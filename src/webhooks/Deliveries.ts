/**
 * What was delivered before. Roblox delivers a notification again when it is not sure that it arrived.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Monotonic from "../internal/runtime/Monotonic.ts"
import { prolonging } from "../internal/runtime/Prolonging.ts"
import type { DeliveriesFailed } from "./Errors.ts"

/**
 * How a notification stands: `new`, and now claimed by who asked; `claimed` by another who is handling it; `handled`.
 *
 * @since 0.1.0
 */
export type DeliveryClaim = "new" | "claimed" | "handled"

/**
 * A store that several servers can share. `claim` has to be atomic: of all who ask at the same time, one is told `new`.
 *
 * @since 0.1.0
 */
export class Deliveries extends Context.Service<
  Deliveries,
  {
    /**
     * Claims a notification for an owner, whose name nobody else has. A claim that is neither confirmed nor released ends
     * by itself, in case its owner did.
     */
    readonly claim: (id: string, owner: string) => Effect.Effect<DeliveryClaim, DeliveriesFailed>
    /** It has been handled, whoever has the claim by now. */
    readonly confirm: (id: string, owner: string) => Effect.Effect<void, DeliveriesFailed>
    /** Gives the claim up, so that the next delivery is handled, unless another owner has it by now. */
    readonly release: (id: string, owner: string) => Effect.Effect<void, DeliveriesFailed>
    /**
     * Keeps a claim of that owner alive for as long as it runs, which is until it is interrupted. It tries on where the
     * store fails. Without it claims have to last longer than handling takes.
     */
    readonly hold?: ((id: string, owner: string) => Effect.Effect<never>) | undefined
  }
>()("effect-open-cloud/Deliveries") {
  /** In memory, for one server: what it forgets, at a restart or beyond `capacity`, can be handled a second time. */
  static layerMemory(options: MemoryOptions = {}): Layer.Layer<Deliveries> {
    return Layer.sync(Deliveries, () => memory(options))
  }
}

/** How long, and how many, notifications are remembered. */
export interface MemoryOptions {
  /** Default 10,000; the oldest are forgotten first. */
  readonly capacity?: number | undefined
  /** How long one that was handled is remembered. Default a day. */
  readonly remember?: Duration.Input | undefined
  /** How long a claim lasts whose owner gives no sign of life. Default 1 minute. */
  readonly lease?: Duration.Input | undefined
}

interface Entry {
  readonly handled: boolean
  readonly owner: string
  readonly until: number
}

const memory = ({
  capacity = 10_000,
  lease = "1 minute",
  remember = "1 day"
}: MemoryOptions): Deliveries["Service"] => {
  // In the order of their last change.
  const entries = new Map<string, Entry>()
  const [leased, remembered] = [Duration.toMillis(lease), Duration.toMillis(remember)]

  const set = (id: string, entry: Entry): void => {
    entries.delete(id)
    entries.set(id, entry)
    for (const oldest of entries.keys()) {
      if (entries.size <= capacity) break
      entries.delete(oldest)
    }
  }

  return {
    claim: (id, owner) =>
      Effect.map(Monotonic.now, (now) => {
        const entry = entries.get(id)
        if (entry !== undefined && entry.until > now) return entry.handled ? "handled" : "claimed"
        set(id, { handled: false, owner, until: now + leased })
        return "new"
      }),
    confirm: (id, owner) =>
      Effect.map(Monotonic.now, (now) => set(id, { handled: true, owner, until: now + remembered })),
    release: (id, owner) =>
      Effect.sync(() => {
        const entry = entries.get(id)
        if (entry?.handled === false && entry.owner === owner) entries.delete(id)
      }),
    hold: (id, owner) =>
      prolonging(
        leased,
        Effect.map(Monotonic.now, (now) => {
          const entry = entries.get(id)
          if (entry?.handled === false && entry.owner === owner) set(id, { ...entry, until: now + leased })
        })
      )
  }
}
