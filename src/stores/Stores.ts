/**
 * The stores that sessions, webhooks and erasure ask for, on `Records`.
 *
 * @since 0.2.0
 */
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { prolonging } from "../internal/runtime/Prolonging.ts"
import { storeFailed, type TokenStoreFailed } from "../oauth/Errors.ts"
import { type LockedOr, ownName, pauseOf, taking } from "../oauth/Locks.ts"
import { TokenStore } from "../oauth/TokenStore.ts"
import { Deliveries } from "../webhooks/Deliveries.ts"
import { DeliveriesFailed } from "../webhooks/Errors.ts"
import { ErasureProgressFailed } from "../webhooks/erasure/Errors.ts"
import { ErasureProgress, progressFrom, writeProgress } from "../webhooks/erasure/Kept.ts"
import { type Answer, noVersion, Records, type Step } from "./Records.ts"

/**
 * How long those who hold something are believed to live.
 *
 * @since 0.2.0
 */
export interface LockOptions {
  /** For how long a lock outlives a holder that has died. A living one renews it three times as often. Default 10 s. */
  readonly lease?: Duration.Input | undefined
}

/** A hundred years: clocks of databases know no infinity. */
const longest = 100 * 365 * 86_400_000

const millisOf = (input: Duration.Input): number =>
  Math.min(Duration.toMillis(Duration.fromInputUnsafe(input)), longest)

type Action = TokenStoreFailed["action"]

/** Who has a lock, and the version of the text that it has seen last. */
interface Holder {
  readonly records: Records["Service"]
  readonly key: string
  seen: string
}

const Holders = /*#__PURE__*/ Context.Reference<ReadonlyArray<Holder>>("effect-open-cloud/stores/Holders", {
  defaultValue: () => []
})

/**
 * Texts and locks under names that begin alike. The holder of a lock writes in the place of what it has seen, and of
 * nothing else: where the lock has ended meanwhile, and another has written, it is refused, and so is what is carried
 * out later than anybody waits for.
 */
const textsIn = <Failure>(
  records: Records["Service"],
  kind: string,
  { lease = "10 seconds" }: LockOptions,
  failed: (action: Action, reason: string) => Failure
) => {
  const millis = millisOf(lease)
  const ask = (action: Action, key: string, step: Step): Effect.Effect<Answer, Failure> =>
    Effect.mapError(records.carryOut(key, step), ({ reason }) => failed(action, reason))
  const seeing = (holder: Holder | undefined, { version = noVersion }: Answer): void => {
    if (holder !== undefined) holder.seen = version
  }

  /** With who has the lock of a name, where that is who runs. */
  const holding = <A>(
    name: string,
    run: (key: string, holder: Holder | undefined) => Effect.Effect<A, Failure>
  ): Effect.Effect<A, Failure> =>
    Effect.flatMap(Holders, (holders) => {
      const key = `${kind}:${name}`
      return run(
        key,
        holders.find((it) => it.key === key && it.records === records)
      )
    })
  const change = (
    action: "write" | "remove",
    name: string,
    step: Extract<Step, { readonly _tag: "Write" | "Remove" }>
  ) =>
    holding(name, (key, holder) =>
      Effect.flatMap(ask(action, key, holder === undefined ? step : { ...step, instead: holder.seen }), (answer) => {
        if (!answer.done) return Effect.fail(failed(action, "another program has written meanwhile"))
        return Effect.sync(() => seeing(holder, answer))
      })
    )

  const locked: LockedOr<Failure> = (name) => (effect) =>
    Effect.flatMap(Holders, (holders) => {
      const [key, owner] = [`${kind}:${name}`, ownName()]
      const holder: Holder = { records, key, seen: noVersion }
      const turn = {
        take: Effect.map(ask("lock", key, { _tag: "Take", owner, millis }), (answer) => {
          seeing(holder, answer)
          return answer.done
        }),
        renew: Effect.map(ask("lock", key, { _tag: "Renew", owner, millis }), ({ done }) => done),
        release: ask("lock", key, { _tag: "Release", owner })
      }
      const others = holders.filter((it) => it.records !== records || it.key !== key)
      return taking(() => turn, millis / 3, pauseOf)(name)(Effect.provideService(effect, Holders, [holder, ...others]))
    })

  return {
    read: (name: string) =>
      holding(name, (key, holder) =>
        Effect.map(ask("read", key, { _tag: "Read" }), (answer) => {
          seeing(holder, answer)
          return answer.text
        })
      ),
    write: (name: string, text: string, timeToLive?: number) =>
      change("write", name, {
        _tag: "Write",
        text,
        version: ownName(),
        ...(timeToLive !== undefined && { millis: timeToLive })
      }),
    remove: (name: string) => change("remove", name, { _tag: "Remove" }),
    locked
  }
}

/**
 * A `TokenStore` whose processes take turns by leases: one refreshes, the others read. Whoever reads the records is
 * signed in: put `Sealed.layer` on them.
 *
 * @since 0.2.0
 */
export const tokens = (options: LockOptions = {}): Layer.Layer<TokenStore, never, Records> =>
  Layer.effect(
    TokenStore,
    Effect.map(Records, (records) => TokenStore.of(textsIn(records, "tokens", options, storeFailed)))
  )

/**
 * How long deliveries are remembered, and lent.
 *
 * @since 0.2.0
 */
export interface DeliveryOptions {
  /** How long one that was handled is remembered. Default a day. */
  readonly remember?: Duration.Input | undefined
  /** How long a claim lasts whose owner gives no sign of life. Default 1 minute. */
  readonly lease?: Duration.Input | undefined
}

const handled = "handled"

/**
 * `Deliveries` of several servers: each notification is handled by one of them. That of a server that died is taken over
 * when its claim has ended.
 *
 * @since 0.2.0
 */
export const deliveries = ({
  lease = "1 minute",
  remember = "1 day"
}: DeliveryOptions = {}): Layer.Layer<Deliveries, never, Records> =>
  Layer.effect(
    Deliveries,
    Effect.map(Records, (records) => {
      const [leased, remembered] = [millisOf(lease), millisOf(remember)]
      const ask = (id: string, step: Step) =>
        Effect.mapError(records.carryOut(`delivery:${id}`, step), ({ reason }) => DeliveriesFailed.make({ reason }))
      return Deliveries.of({
        claim: (id, owner) =>
          Effect.map(ask(id, { _tag: "Take", owner, millis: leased, ifEmpty: true }), ({ done, text }) =>
            done ? "new" : text === undefined ? "claimed" : "handled"
          ),
        confirm: (id) => Effect.asVoid(ask(id, { _tag: "Write", text: handled, millis: remembered })),
        release: (id, owner) => Effect.asVoid(ask(id, { _tag: "Release", owner })),
        hold: (id, owner) => prolonging(leased, ask(id, { _tag: "Renew", owner, millis: leased }))
      })
    })
  )

/** Nobody goes on with what is older. */
const progressLasts = 30 * 86_400_000

/**
 * `Erasure.ErasureProgress` of several servers: a run goes on in another one. Progress names users and their entries.
 *
 * @since 0.2.0
 */
export const erasure = (options: LockOptions = {}): Layer.Layer<ErasureProgress, never, Records> =>
  Layer.effect(
    ErasureProgress,
    Effect.map(Records, (records) => {
      const texts = textsIn(records, "erasure", options, (action, reason) =>
        ErasureProgressFailed.make({ action, reason })
      )
      return ErasureProgress.of({
        ...texts,
        read: (id) => Effect.map(texts.read(id), progressFrom),
        write: (id, progress) => texts.write(id, writeProgress(progress), progressLasts)
      })
    })
  )

/**
 * All three. The lease of `locks` is that of tokens and of erasure.
 *
 * @since 0.2.0
 */
export const layer = (
  options: { readonly locks?: LockOptions; readonly deliveries?: DeliveryOptions } = {}
): Layer.Layer<TokenStore | Deliveries | ErasureProgress, never, Records> =>
  Layer.mergeAll(tokens(options.locks), deliveries(options.deliveries), erasure(options.locks))
