/**
 * Where tokens are kept between requests, reloads and restarts.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Queue from "effect/Queue"
import * as Semaphore from "effect/Semaphore"
import * as Stream from "effect/Stream"
import { TokenStoreFailed } from "./Errors.ts"

/**
 * A place for texts, some of which are secrets: whoever reads them is signed in.
 *
 * @since 0.1.0
 */
export class TokenStore extends Context.Service<
  TokenStore,
  {
    readonly read: (key: string) => Effect.Effect<string | undefined, TokenStoreFailed>
    readonly write: (key: string, text: string) => Effect.Effect<void, TokenStoreFailed>
    readonly remove: (key: string) => Effect.Effect<void, TokenStoreFailed>
    /** Runs an effect while nobody else who shares the store runs one for the key, as far as the store can tell. */
    readonly locked: (
      key: string
    ) => <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.Effect<A, E | TokenStoreFailed, R>
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
   * In a browser's `localStorage`, or another Web Storage. Pages of one origin share it, and take turns by Web Locks.
   * Every script of the page can read it, so let none in that you do not trust. Browsers promise no moment at which a
   * tab sees what another wrote: turns are kept apart by 100 ms. IndexedDB is exact.
   */
  static layerStorage(storage: () => WebStorage = () => globalThis.localStorage): Layer.Layer<TokenStore> {
    return Layer.sync(TokenStore, () =>
      TokenStore.of({
        read: (key) => attempt("read", () => storage().getItem(prefixed(key)) ?? undefined),
        write: (key, text) => attempt("write", () => storage().setItem(prefixed(key), text), text),
        remove: (key) => attempt("remove", () => storage().removeItem(prefixed(key))),
        locked: webLocks(100) ?? locksHere(),
        changes: storageEvents
      })
    )
  }

  /** In a browser's IndexedDB, for workers, too. Pages and workers of one origin share it, and take turns by Web Locks. */
  static layerIndexedDb(database = "effect-open-cloud"): Layer.Layer<TokenStore> {
    return Layer.sync(TokenStore, () => {
      const news = channel(prefixed(database))
      const run = <A>(
        action: TokenStoreFailed["action"],
        mode: IDBTransactionMode,
        use: (store: IDBObjectStore) => IDBRequest<A>,
        text?: string
      ) =>
        Effect.tryPromise({
          try: () => transact(database, mode, use),
          catch: (cause) => failed(action, cause, text)
        })
      return TokenStore.of({
        read: (key) =>
          Effect.map(
            run<unknown>("read", "readonly", (store) => store.get(key)),
            (text) => (typeof text === "string" ? text : undefined)
          ),
        write: (key, text) =>
          Effect.map(
            run("write", "readwrite", (store) => store.put(text, key), text),
            () => news.tell(key)
          ),
        remove: (key) =>
          Effect.map(
            run("remove", "readwrite", (store) => store.delete(key)),
            () => news.tell(key)
          ),
        locked: webLocks() ?? locksHere(),
        changes: news.of
      })
    })
  }

  /**
   * In a key-value store, such as Effect's `KeyValueStore`. Without a lock of its own, programs that share the store
   * must not refresh the same tokens at the same time: give one, or let one program hold a user's tokens.
   */
  static fromKeyValue<E>(store: KeyValue<E>, locked?: TokenStore["Service"]["locked"]): TokenStore["Service"] {
    const fail = (action: TokenStoreFailed["action"], text?: string) =>
      Effect.mapError((cause: E) => failed(action, cause, text))
    return TokenStore.of({
      read: (key) => Effect.map(store.get(prefixed(key)), (text) => text ?? undefined).pipe(fail("read")),
      write: (key, text) => Effect.asVoid(store.set(prefixed(key), text)).pipe(fail("write", text)),
      remove: (key) => Effect.asVoid(store.remove(prefixed(key))).pipe(fail("remove")),
      locked: locked ?? locksHere()
    })
  }
}

/** What tokens need of a key-value store. */
export interface KeyValue<E> {
  readonly get: (key: string) => Effect.Effect<string | null | undefined, E>
  readonly set: (key: string, text: string) => Effect.Effect<unknown, E>
  readonly remove: (key: string) => Effect.Effect<unknown, E>
}

/** What tokens need of Web Storage. */
export type WebStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">

const prefixed = (key: string): string => `effect-open-cloud:${key}`

/** An error without the values that were to be kept, should it repeat them. */
const failed = (action: TokenStoreFailed["action"], cause: unknown, text = ""): TokenStoreFailed => {
  const reason = cause instanceof Error ? cause.message : String(cause)
  const values = text.match(/[^"\\]{16,}/g) ?? []
  return TokenStoreFailed.make({
    action,
    reason: values.reduce((shown, value) => shown.replaceAll(value, "<redacted>"), reason)
  })
}

const attempt = <A>(
  action: TokenStoreFailed["action"],
  run: () => A,
  text?: string
): Effect.Effect<A, TokenStoreFailed> => Effect.try({ try: run, catch: (cause) => failed(action, cause, text) })

/** Turns are taken within this store. A key nobody waits for is forgotten. */
const locksHere = (): TokenStore["Service"]["locked"] => {
  const locks = new Map<string, { readonly semaphore: Semaphore.Semaphore; waiting: number }>()
  return (key) => (effect) =>
    Effect.suspend(() => {
      const lock = locks.get(key) ?? { semaphore: Semaphore.makeUnsafe(1), waiting: 0 }
      locks.set(key, lock)
      lock.waiting++
      return Effect.ensuring(
        lock.semaphore.withPermits(1)(effect),
        Effect.sync(() => {
          if (--lock.waiting === 0) locks.delete(key)
        })
      )
    })
}

/**
 * Turns are taken among all pages and workers of the origin, and are so many milliseconds apart. Absent where the browser
 * has no Web Locks.
 */
const webLocks = (apart = 0): TokenStore["Service"]["locked"] | undefined => {
  const locks = typeof navigator === "undefined" ? undefined : navigator.locks
  if (locks === undefined) return undefined
  const acquire = (key: string) =>
    Effect.callback<() => void, TokenStoreFailed>((resume, signal) => {
      locks
        .request(prefixed(key), { signal }, () => new Promise<void>((release) => resume(Effect.succeed(release))))
        .catch((cause) => resume(Effect.fail(failed("lock", cause))))
    })
  return (key) => (effect) =>
    Effect.acquireUseRelease(
      acquire(key),
      () => effect,
      (release) => (apart === 0 ? Effect.sync(release) : Effect.forkDetach(Effect.delay(Effect.sync(release), apart)))
    )
}

/** Browsers tell pages of what others, and not they themselves, put into `localStorage`. */
const storageEvents = (key: string): Stream.Stream<void> =>
  typeof globalThis.addEventListener !== "function"
    ? Stream.empty
    : listening((tell) => {
        const listen = (event: StorageEvent) => {
          // Without a key all of it was cleared.
          if (event.key === null || event.key === prefixed(key)) tell()
        }
        globalThis.addEventListener("storage", listen)
        return () => globalThis.removeEventListener("storage", listen)
      })

/** Word among the pages and workers of an origin. */
const channel = (name: string) => {
  const open = () => new BroadcastChannel(name)
  return {
    tell: (key: string): void => {
      if (typeof BroadcastChannel === "undefined") return
      const told = open()
      told.postMessage(key)
      told.close()
    },
    of: (key: string): Stream.Stream<void> =>
      typeof BroadcastChannel === "undefined"
        ? Stream.empty
        : listening((tell) => {
            const heard = open()
            heard.onmessage = ({ data }) => {
              if (data === key) tell()
            }
            return () => heard.close()
          })
  }
}

/** A stream of what a listener is told, which is only that there is something. */
const listening = (listen: (tell: () => void) => () => void): Stream.Stream<void> =>
  Stream.callback(
    (queue) =>
      Effect.acquireRelease(
        Effect.sync(() => listen(() => void Queue.offerUnsafe(queue, undefined))),
        (stop) => Effect.sync(stop)
      ),
    { bufferSize: 1, strategy: "sliding" }
  )

const table = "tokens"

const transact = async <A>(
  database: string,
  mode: IDBTransactionMode,
  use: (store: IDBObjectStore) => IDBRequest<A>
): Promise<A> => {
  const opening = indexedDB.open(database, 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore(table)
  const open = await settled(opening)
  try {
    const transaction = open.transaction(table, mode)
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(transaction.error)
    })
    const result = await settled(use(transaction.objectStore(table)))
    // A value is kept when its transaction is complete, and not before.
    await done
    return result
  } finally {
    open.close()
  }
}

const settled = <A>(request: IDBRequest<A>): Promise<A> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
