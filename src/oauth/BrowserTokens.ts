/**
 * What a browser keeps tokens in. It stands apart from `TokenStore`, so that a page that keeps them elsewhere does not
 * have it.
 *
 * @since 0.2.0
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { heard } from "../internal/runtime/Heard.ts"
import type { TokenStoreFailed } from "./Errors.ts"
import { failed, locksHere, prefixed, webLocks } from "./Locks.ts"
import { TokenStore } from "./TokenStore.ts"

/**
 * In a browser's `localStorage`, or another Web Storage. Pages of one origin share it, and take turns by Web Locks.
 * Every script of the page can read it, so let none in that you do not trust. Browsers promise no moment at which a
 * tab sees what another wrote: turns are kept apart by 100 ms. IndexedDB is exact.
 *
 * @since 0.2.0
 */
export const layerStorage = (storage: () => WebStorage = () => globalThis.localStorage): Layer.Layer<TokenStore> =>
  Layer.sync(TokenStore, () =>
    TokenStore.of({
      read: (key) => attempt("read", () => storage().getItem(prefixed(key)) ?? undefined),
      write: (key, text) => attempt("write", () => storage().setItem(prefixed(key), text), text),
      remove: (key) => attempt("remove", () => storage().removeItem(prefixed(key))),
      locked: webLocks(100) ?? locksHere(),
      changes: storageEvents
    })
  )

/**
 * In a browser's IndexedDB, for workers, too. Pages and workers of one origin share it, and take turns by Web Locks.
 *
 * @since 0.2.0
 */
export const layerIndexedDb = (database = "effect-open-cloud"): Layer.Layer<TokenStore> =>
  Layer.sync(TokenStore, () => {
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

/**
 * What tokens need of Web Storage.
 *
 * @since 0.2.0
 */
export type WebStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">

const attempt = <A>(
  action: TokenStoreFailed["action"],
  run: () => A,
  text?: string
): Effect.Effect<A, TokenStoreFailed> => Effect.try({ try: run, catch: (cause) => failed(action, cause, text) })

/** Browsers tell pages of what others, and not they themselves, put into `localStorage`. */
const storageEvents = (key: string): Stream.Stream<void> =>
  typeof globalThis.addEventListener !== "function"
    ? Stream.empty
    : heard((tell) => {
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
        : heard((tell) => {
            const heard = open()
            heard.onmessage = ({ data }) => {
              if (data === key) tell()
            }
            return () => heard.close()
          })
  }
}

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
