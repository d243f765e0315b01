/**
 * Where tokens are kept between requests, reloads and restarts.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { TokenStoreFailed } from "./Errors.ts"
import {
  failed,
  inTime,
  type Locked,
  type LockOptions,
  type LockPrimitives,
  leases,
  locksHere,
  prefixed
} from "./Locks.ts"

/**
 * A place for texts, some of which are secrets: whoever reads them is signed in.
 *
 * @since 0.1.0
 */
export class TokenStore extends Context.Service<
  TokenStore,
  {
    readonly read: (key: string) => Effect.Effect<string | undefined, TokenStoreFailed>
    /** Keeps a text; with a time to live, for so many milliseconds at least, and not much longer where the store can. */
    readonly write: (key: string, text: string, timeToLive?: number) => Effect.Effect<void, TokenStoreFailed>
    readonly remove: (key: string) => Effect.Effect<void, TokenStoreFailed>
    /**
     * Runs an effect while nobody else who shares the store runs one for the key. A refresh holds a lock for as long as
     * the authorization server takes, usually less than a second and at most three quarters of a minute; the lock of a
     * holder that died has to end by itself. Waiting may take any time: nobody with a valid token waits for it.
     */
    readonly locked: Locked
    /** Tells that somebody may have changed what is kept for a key. Absent where a store cannot know. */
    readonly changes?: ((key: string) => Stream.Stream<void>) | undefined
  }
>()("effect-open-cloud/TokenStore") {
  /** In memory: gone with the process. */
  static readonly layerMemory: Layer.Layer<TokenStore> = /*#__PURE__*/ Layer.sync(TokenStore, () => {
    const texts = new Map<string, string>()
    return TokenStore.of({
      read: (key) => Effect.sync(() => texts.get(key)),
      write: (key, text) => Effect.sync(() => void texts.set(key, text)),
      remove: (key) => Effect.sync(() => void texts.delete(key)),
      locked: locksHere()
    })
  })

  /**
   * In a key-value store that several programs share, such as Redis or a database, with the lock by which they take
   * turns: that of `lockOf`, or one that is held as long as an effect runs and ends when its holder dies.
   */
  static fromKeyValue<E>(store: KeyValue<E>, locked: Locked): TokenStore["Service"] {
    const fail = (action: TokenStoreFailed["action"], text?: string) =>
      Effect.mapError((cause: E) => failed(action, cause, text))
    return TokenStore.of({
      read: (key) =>
        inTime("read", Effect.map(store.get(prefixed(key)), (text) => text ?? undefined).pipe(fail("read"))),
      write: (key, text, timeToLive) =>
        inTime("write", Effect.asVoid(store.set(prefixed(key), text, timeToLive)).pipe(fail("write", text))),
      remove: (key) => inTime("remove", Effect.asVoid(store.remove(prefixed(key))).pipe(fail("remove"))),
      locked
    })
  }

  /**
   * In a key-value store that this program alone uses, such as Effect's `KeyValueStore` on a disk. Two programs that use
   * it at once lose their users' sessions: a refresh token works once.
   */
  static fromKeyValueUnshared<E>(store: KeyValue<E>): TokenStore["Service"] {
    return TokenStore.fromKeyValue(store, locksHere())
  }

  /**
   * The lock of a key-value store, made of what most of them have. It is held for `lease` (10 s) and renewed three times
   * as often while its holder works; that of a holder that died ends by itself.
   */
  static lockOf<E>(primitives: LockPrimitives<E>, options?: LockOptions): Locked {
    return leases(primitives, options)
  }
}

/** What tokens need of a key-value store. */
export interface KeyValue<E> {
  readonly get: (key: string) => Effect.Effect<string | null | undefined, E>
  /** With a time to live in milliseconds where the text is of no use after that; a store may ignore it. */
  readonly set: (key: string, text: string, timeToLive?: number) => Effect.Effect<unknown, E>
  readonly remove: (key: string) => Effect.Effect<unknown, E>
}
