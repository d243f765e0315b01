/**
 * What stores have to do that processes share, as checks for whoever writes one: records, token stores, deliveries.
 *
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { Records, StoreLaws } from "effect-open-cloud/stores"
 *
 * for (const { check, name } of StoreLaws.records(Records.layerMemory)) {
 *   test(name, () => Effect.runPromise(check))
 * }
 * ```
 *
 * They stand on no test runner, run on the real clock, and each uses keys of its own, so that they can run at once and on
 * a store that others use. Of stores that outlive the layer, `shared: true` builds it twice, and asks now one and now
 * the other.
 *
 * @since 0.2.0
 */
import * as Context from "effect/Context"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import { TokenStore } from "../oauth/TokenStore.ts"
import { BrokenLaw, type Law } from "../QuotaStoreLaws.ts"
import { Deliveries } from "../webhooks/Deliveries.ts"
import { type Answer, noVersion, Records, type Step } from "./Records.ts"

export { BrokenLaw, type Law }

/** How laws are checked. */
export interface LawOptions {
  /** What one layer keeps, another one that is built sees. Default `false`. */
  readonly shared?: boolean
}

type Check<Store> = (store: Store, other: Store) => Effect.Effect<void, unknown>

const lawsOf = <I, Store, E>(
  service: Context.Key<I, Store>,
  checks: Readonly<Record<string, Check<Store>>>,
  layer: Layer.Layer<I, E>,
  { shared = false }: LawOptions
): ReadonlyArray<Law<E>> => {
  const build = Effect.map(Layer.build(Layer.fresh(layer)), (context) => Context.get(context, service))
  return Object.entries(checks).map(([name, check]) => ({
    name,
    isSlow: false,
    check: Effect.scoped(
      Effect.gen(function* () {
        const store = yield* build
        const other = shared ? yield* build : store
        yield* Effect.mapError(check(store, other), (error) =>
          error instanceof BrokenLaw ? error : new BrokenLaw({ found: `It failed with ${String(error)}` })
        )
      })
    )
  }))
}

const expect = (found: unknown, expected: unknown, what: string): Effect.Effect<void, BrokenLaw> =>
  JSON.stringify(found) === JSON.stringify(expected)
    ? Effect.void
    : Effect.fail(
        new BrokenLaw({ found: `${what}: ${JSON.stringify(found)} was found in place of ${JSON.stringify(expected)}` })
      )

const fresh = (): string => `law ${globalThis.crypto.randomUUID()}`

/** Until it is so, or for ten seconds. */
const eventually = (check: Effect.Effect<void, unknown>): Effect.Effect<void, unknown> =>
  Effect.retry(Effect.delay(check, "50 millis"), { times: 200 })

/** Longer than any law takes, and shorter than anybody waits for. */
const [long, brief] = [600_000, 200]

/** Half of a surrogate pair, NUL, and what stores write themselves. */
const oddities = ["", "\0", "a\0b", "\ud800", "\udc00 end", "~", '~"a"', "sha256:00", "ä€𝄞", "'; --", '{"a":"\\u0000"}']

/**
 * What `Records` have to do.
 *
 * @since 0.2.0
 */
export const records = <E>(layer: Layer.Layer<Records, E>, options: LawOptions = {}): ReadonlyArray<Law<E>> =>
  lawsOf(Records, recordChecks, layer, options)

type Store = Records["Service"]

const holds = (store: Store, key: string, step: Step, expected: Answer, what: string) =>
  Effect.flatMap(store.carryOut(key, step), (answer) => {
    // What there is of a text need not be told with a lease that is prolonged or given back.
    const isTold = step._tag !== "Renew" && step._tag !== "Release"
    const told = ({ done, text, version }: Answer) => (isTold ? [done, text ?? null, version ?? null] : [done])
    return expect(told(answer), told(expected), what)
  })

const read: Step = { _tag: "Read" }
const take = (owner: string, millis = long): Step => ({ _tag: "Take", owner, millis })
const write = (
  text: string,
  more: { readonly millis?: number; readonly version?: string; readonly instead?: string } = {}
): Extract<Step, { readonly _tag: "Write" }> => ({
  _tag: "Write",
  text,
  ...more
})

const recordChecks: Readonly<Record<string, Check<Store>>> = {
  "keeps a text, replaces it and takes it away": (store, other) =>
    Effect.gen(function* () {
      const key = fresh()
      yield* holds(store, key, read, { done: false }, "Nothing was kept")
      yield* holds(store, key, write("1"), { done: true, text: "1" }, "A text was kept")
      yield* holds(other, key, write("2"), { done: true, text: "2" }, "It was replaced")
      yield* holds(store, key, read, { done: true, text: "2" }, "It was read")
      yield* holds(other, key, { _tag: "Remove" }, { done: true }, "It was taken away")
      yield* holds(store, key, { _tag: "Remove" }, { done: true }, "There was none to take away")
      yield* holds(store, key, read, { done: false }, "It is gone")
    }),
  "gives every text back as it was": (store, other) =>
    Effect.gen(function* () {
      const key = fresh()
      for (const text of [...oddities, "x".repeat(100_000)]) {
        yield* store.carryOut(key, write(text))
        yield* holds(other, key, read, { done: true, text }, "A text was kept")
      }
    }),
  "tells keys apart, whatever they are": (store, other) =>
    Effect.gen(function* () {
      const own = fresh()
      const long = "k".repeat(3_000)
      const keys = [...oddities, "a", "A", "a ", `${long}1`, `${long}2`].map((it) => `${own} ${it}`)
      yield* Effect.forEach(keys, (key, at) => store.carryOut(key, write(String(at))), { discard: true })
      for (const [at, key] of keys.entries()) {
        yield* holds(other, key, read, { done: true, text: String(at) }, `The text of the key ${JSON.stringify(key)}`)
      }
    }),
  "forgets a text when its time is over, and not before": (store, other) =>
    Effect.gen(function* () {
      const [key, kept, again] = [fresh(), fresh(), fresh()]
      yield* store.carryOut(key, write("ends", { millis: brief }))
      yield* store.carryOut(kept, write("stays", { millis: long }))
      yield* store.carryOut(again, write("ends", { millis: brief }))
      yield* store.carryOut(again, write("stays"))
      yield* eventually(holds(other, key, read, { done: false }, "Its time is over"))
      yield* holds(other, kept, read, { done: true, text: "stays" }, "Its time is not over")
      yield* holds(other, again, read, { done: true, text: "stays" }, "It was kept anew, for ever")
    }),
  "lends a record to one owner at a time": (store, other) =>
    Effect.gen(function* () {
      const key = fresh()
      yield* holds(store, key, take("a"), { done: true }, "Nobody had it")
      yield* holds(other, key, take("b"), { done: false }, "Another has it")
      yield* holds(other, key, take("a"), { done: true }, "It is the owner's")
      yield* holds(store, key, { _tag: "Release", owner: "b" }, { done: false }, "It is not theirs to give back")
      yield* holds(store, key, { _tag: "Release", owner: "a" }, { done: true }, "It was given back")
      yield* holds(other, key, take("b"), { done: true }, "It was free")
    }),
  "lends a record to one of many who ask at once": (store, other) =>
    Effect.gen(function* () {
      const key = fresh()
      const answers = yield* Effect.all(
        Array.from({ length: 32 }, (_, at) => (at % 2 === 0 ? store : other).carryOut(key, take(`owner ${at}`))),
        { concurrency: 8 }
      )
      yield* expect(answers.filter(({ done }) => done).length, 1, "So many were lent it")
    }),
  "takes a lease back when its time is over": (store, other) =>
    Effect.gen(function* () {
      const key = fresh()
      yield* store.carryOut(key, take("a", brief))
      yield* eventually(holds(other, key, take("b"), { done: true }, "The lease is over"))
      yield* holds(store, key, { _tag: "Renew", owner: "a", millis: long }, { done: false }, "Another has it now")
    }),
  "prolongs a lease that has not ended": (store, other) =>
    Effect.gen(function* () {
      const [key, ended] = [fresh(), fresh()]
      yield* store.carryOut(key, take("a"))
      yield* store.carryOut(ended, take("a", brief))
      yield* holds(other, key, { _tag: "Renew", owner: "b", millis: long }, { done: false }, "Another has it")
      yield* holds(other, key, { _tag: "Renew", owner: "a", millis: long }, { done: true }, "It is the owner's")
      yield* eventually(
        Effect.gen(function* () {
          yield* Effect.sleep(2 * brief)
          yield* holds(store, ended, { _tag: "Renew", owner: "a", millis: long }, { done: false }, "It has ended")
        })
      )
    }),
  "puts a text in the place of the version that is meant, or not at all": (store, other) =>
    Effect.gen(function* () {
      const key = fresh()
      const [one, two] = [write("1", { version: "v1" }), write("2", { version: "v2", instead: "v1" })]
      const none: Step = { _tag: "Remove", instead: "v1" }
      const [first, second] = [
        { text: "1", version: "v1" },
        { text: "2", version: "v2" }
      ]
      yield* holds(store, key, two, { done: false }, "There is no text")
      yield* holds(other, key, { ...one, instead: noVersion }, { done: true, ...first }, "There was no text")
      yield* holds(store, key, { ...one, instead: noVersion }, { done: false, ...first }, "There is a text")
      yield* holds(store, key, two, { done: true, ...second }, "It was that version")
      yield* holds(other, key, two, { done: false, ...second }, "It is not that version any more")
      yield* holds(other, key, none, { done: false, ...second }, "Nor is it for who takes it away")
      yield* holds(store, key, read, { done: true, ...second }, "It was read")
      yield* holds(other, key, write("3"), { done: true, text: "3" }, "A text without a version")
      yield* holds(store, key, { ...one, instead: noVersion }, { done: true, ...first }, "It has none")
      yield* holds(other, key, none, { done: true }, "It was that version")
      yield* holds(store, key, none, { done: false }, "It is gone")
      yield* store.carryOut(key, write("4", { version: "v1", millis: brief }))
      yield* eventually(holds(other, key, read, { done: false }, "Its time is over"))
      yield* holds(store, key, two, { done: false }, "Its time is over")
      yield* holds(other, key, { ...one, instead: noVersion }, { done: true, ...first }, "Its time is over")
    }),
  "keeps texts and leases apart": (store, other) =>
    Effect.gen(function* () {
      const key = fresh()
      yield* store.carryOut(key, take("a"))
      yield* holds(other, key, write("1", { version: "v" }), { done: true, text: "1", version: "v" }, "It was written")
      yield* holds(store, key, take("b"), { done: false, text: "1", version: "v" }, "A text ends no lease")
      yield* holds(
        other,
        key,
        { _tag: "Renew", owner: "a", millis: long },
        { done: true, text: "1", version: "v" },
        "It is held"
      )
      yield* holds(store, key, { _tag: "Remove" }, { done: true }, "The text was taken away")
      yield* holds(other, key, take("b"), { done: false }, "Nor does it end when there is no text")
      yield* store.carryOut(key, write("2", { version: "w" }))
      yield* holds(
        other,
        key,
        { _tag: "Release", owner: "a" },
        { done: true, text: "2", version: "w" },
        "It was given back"
      )
      yield* holds(store, key, take("b"), { done: true, text: "2", version: "w" }, "It was free")
    }),
  "lends an empty record to who asks for one": (store, other) =>
    Effect.gen(function* () {
      const key = fresh()
      const empty = (owner: string): Step => ({ _tag: "Take", owner, millis: long, ifEmpty: true })
      yield* holds(store, key, empty("a"), { done: true }, "It is empty")
      yield* holds(other, key, empty("b"), { done: false }, "Another has it")
      yield* store.carryOut(key, { _tag: "Release", owner: "a" })
      yield* store.carryOut(key, write("full"))
      yield* holds(other, key, empty("b"), { done: false, text: "full" }, "It has a text")
      yield* holds(store, key, take("b"), { done: true, text: "full" }, "Who takes any record gets it")
    })
}

/**
 * What a `TokenStore` has to do.
 *
 * @since 0.2.0
 */
export const tokens = <E>(layer: Layer.Layer<TokenStore, E>, options: LawOptions = {}): ReadonlyArray<Law<E>> =>
  lawsOf(TokenStore, tokenChecks, layer, options)

const tokenChecks: Readonly<Record<string, Check<TokenStore["Service"]>>> = {
  "keeps a text, replaces it and takes it away": (store, other) =>
    Effect.gen(function* () {
      const [key, second] = [fresh(), fresh()]
      yield* expect((yield* store.read(key)) ?? null, null, "Nothing was kept")
      yield* store.write(key, "1")
      yield* store.write(second, "3")
      yield* other.write(key, "2", long)
      yield* expect(yield* store.read(key), "2", "It was replaced")
      yield* other.remove(key)
      yield* other.remove(key)
      yield* expect((yield* store.read(key)) ?? null, null, "It was taken away")
      yield* expect(yield* other.read(second), "3", "The text of another key")
    }),
  "lets one at a time have a key, however long it takes": (store, other) =>
    Effect.gen(function* () {
      const key = fresh()
      let within = 0
      const use = (one: typeof store) =>
        one.locked(key)(
          Effect.gen(function* () {
            const count = Number((yield* one.read(key)) ?? 0)
            within += 1
            yield* expect(within, 1, "So many have the key at once")
            yield* Effect.sleep(20)
            within -= 1
            yield* one.write(key, String(count + 1))
          })
        )
      yield* Effect.all(
        Array.from({ length: 8 }, (_, at) => use(at % 2 === 0 ? store : other)),
        { concurrency: "unbounded", discard: true }
      )
      yield* expect(yield* store.read(key), "8", "Each has seen what the one before has written")
    }),
  "gives a key back when its user fails or is interrupted": (store, other) =>
    Effect.gen(function* () {
      const key = fresh()
      yield* Effect.exit(store.locked(key)(Effect.fail("no")))
      const begun = yield* Deferred.make<void>()
      const fiber = yield* Effect.forkChild(
        other.locked(key)(Effect.andThen(Deferred.succeed(begun, undefined), Effect.never))
      )
      yield* Deferred.await(begun)
      const waiting = yield* Effect.forkChild(store.locked(key)(Effect.void))
      yield* Fiber.interrupt(waiting)
      yield* Fiber.interrupt(fiber)
      const third = yield* Effect.timeoutOption(store.locked(key)(Effect.succeed("third")), "10 seconds")
      yield* expect(third._tag, "Some", "It was free")
    }),
  "lets two have different keys": (store, other) =>
    Effect.gen(function* () {
      const inner = other.locked(fresh())(Effect.succeed("inner"))
      const both = yield* Effect.timeoutOption(store.locked(fresh())(inner), "10 seconds")
      yield* expect(both._tag, "Some", "Both could be had")
    })
}

/**
 * What `Deliveries` have to do.
 *
 * @since 0.2.0
 */
export const deliveries = <E>(layer: Layer.Layer<Deliveries, E>, options: LawOptions = {}): ReadonlyArray<Law<E>> =>
  lawsOf(Deliveries, deliveryChecks, layer, options)

const deliveryChecks: Readonly<Record<string, Check<Deliveries["Service"]>>> = {
  "lets one of many handle a notification": (store, other) =>
    Effect.gen(function* () {
      const id = fresh()
      const claims = yield* Effect.all(
        Array.from({ length: 32 }, (_, at) => (at % 2 === 0 ? store : other).claim(id, `owner ${at}`)),
        { concurrency: 8 }
      )
      yield* expect(claims.filter((it) => it === "new").length, 1, "So many were told that it is new")
      yield* expect(claims.filter((it) => it === "claimed").length, 31, "So many were told that it is claimed")
    }),
  "remembers what was handled": (store, other) =>
    Effect.gen(function* () {
      const id = fresh()
      yield* store.claim(id, "a")
      yield* store.confirm(id, "a")
      yield* expect(yield* other.claim(id, "b"), "handled", "It was handled")
      yield* other.release(id, "b")
      yield* expect(yield* store.claim(id, "c"), "handled", "It stays handled")
    }),
  "lets the next one handle what was released, by its owner": (store, other) =>
    Effect.gen(function* () {
      const id = fresh()
      yield* store.claim(id, "a")
      yield* other.release(id, "b")
      yield* expect(yield* other.claim(id, "b"), "claimed", "Another's release ends no claim")
      yield* store.release(id, "a")
      yield* expect(yield* other.claim(id, "b"), "new", "It was released")
    })
}
