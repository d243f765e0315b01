/** What services as promises do, on whatever runs them: the cases of `suite.ts` for programs without Effect. */
import * as Effect from "effect/Effect"
import { Credentials } from "effect-open-cloud"
import { Assets } from "effect-open-cloud/Assets"
import { DataStores } from "effect-open-cloud/DataStores"
import { Emulator } from "effect-open-cloud/emulator"
import { MemoryStores } from "effect-open-cloud/MemoryStores"
import { OAuthApp, OAuthSession, TokenStore } from "effect-open-cloud/oauth"
import { type ConnectOptions, connect } from "effect-open-cloud/promise"
import { Users } from "effect-open-cloud/Users"

export interface Options {
  readonly fetch: NonNullable<ConnectOptions["fetch"]>
  readonly baseUrl: string
  readonly isPage: boolean
  readonly same: (actual: unknown, expected: unknown) => void
}

const universe = { universeId: 9000001 }
const entryOf = (entryId: string, dataStoreId = "Promises") => ({ ...universe, dataStoreId, entryId })

const rejection = async (promise: Promise<unknown>): Promise<Error & { readonly _tag?: string }> => {
  try {
    await promise
  } catch (error) {
    if (error instanceof Error || error instanceof DOMException) return error as Error
    throw new Error(`rejected with ${String(error)}, which is no Error`)
  }
  throw new Error("it was not rejected")
}

/** Every test, by its name. */
export const promises = ({ baseUrl, fetch, isPage, same }: Options): Readonly<Record<string, () => Promise<void>>> => {
  const options = { apiKey: "emulator-key", baseUrl, fetch, dangerouslyAllowApiKeyInBrowser: isPage } as const
  const cloud = connect(options, { Assets, DataStores, MemoryStores, Users })

  return {
    "values arrive as they were sent": async () => {
      const value = { text: "日本語 🦊", big: 9007199254740993n, list: [1.5, null, true] }
      await cloud.dataStores.upsertEntry({ ...entryOf("a/b"), value, users: [156], attributes: {} })
      same((await cloud.dataStores.getEntry(entryOf("a/b"))).value, value)
    },

    "errors are typed, and have the caller's frames": async () => {
      // Engines name the frames of declared functions alone, and drop that of a call that is returned.
      async function readNobody() {
        const found = await cloud.dataStores.getEntry(entryOf("nobody"))
        return found
      }
      const error = await rejection(readNobody())
      const [first = "", second = ""] = (error.stack ?? "").split("\n")
      same([error._tag, first.startsWith("NotFound: "), second.includes("readNobody")], ["NotFound", true, true])
      same((await rejection(cloud.dataStores.getEntry(entryOf(".."))))._tag, "InvalidRequest")
    },

    "a list is looped over, and left": async () => {
      for (const entryId of ["k0", "k1", "k2"]) {
        await cloud.dataStores.upsertEntry({ ...entryOf(entryId, "Looped"), value: 1, users: [], attributes: {} })
      }
      const list = cloud.dataStores.listEntries({ ...universe, dataStoreId: "Looped", pageSize: 1 })
      const ids: Array<string | undefined> = []
      for await (const { id } of list) {
        ids.push(id)
        if (ids.length === 2) break
      }
      same(ids, ["k0", "k1"])
      same((await list.toArray()).length, 3)
      same((await list.pages().first())?.items.length, 1)
    },

    "a signal aborts the request": async () => {
      const signals: Array<AbortSignal | null | undefined> = []
      const controller = new AbortController()
      const watching = connect(
        {
          ...options,
          fetch: (url, init) => {
            signals.push(init.signal)
            setTimeout(() => controller.abort())
            return fetch(url, init)
          }
        },
        { DataStores }
      )
      const error = await rejection(watching.dataStores.getEntry(entryOf("x", "hangs"), controller))
      same([error.name, error instanceof DOMException, signals[0]?.aborted], ["AbortError", true, true])
    },

    "an asynchronous function changes an entry": async () => {
      const made = await cloud.dataStores.modifyEntry(entryOf("modified"), async (current) => {
        await Promise.resolve()
        return { value: Number(current?.value ?? 0) + 1, users: [], attributes: {} }
      })
      same(made?.value, 1)
    },

    "what takes time is awaited": async () => {
      const flush = await cloud.memoryStores.flush(universe)
      await flush.result({ firstPause: "10 millis", longestPause: "50 millis" })
    },

    "files are uploaded, and answers are plain": async () => {
      const plain = connect({ ...options, plain: true }, { Assets, Users })
      const file = new Blob([new Uint8Array(10_000)], { type: "image/png" })
      const { asset } = await plain.assets.upload(
        { assetType: "Image", displayName: "Picture", file, creator: { userId: 156 } },
        { firstPause: "10 millis" }
      )
      same(asset.displayName, "Picture")
      same((await plain.users.get({ userId: 156 })).createTime instanceof Date, true)
    },

    "a user signs in, and calls": async () => {
      const emulator = await Effect.runPromise(Emulator.make({ world: { oauth: { consent: { user: 156 } } } }))
      const own = (url: string, init: RequestInit) => emulator.fetch(url, init)
      const app = OAuthApp.make({ clientId: "9500001", redirectUri: "http://localhost:3000/callback", fetch: own })
      const signed = connect({ session: OAuthSession.make(app), layer: TokenStore.layerMemory, fetch: own }, { Users })
      const answer = await emulator.fetch(await signed.session.signIn(), { redirect: "manual" })
      same((await signed.session.complete(answer.headers.get("location") ?? ""))._tag, "SignedIn")
      same((await signed.users.get({ userId: 156 })).id, "156")
      await signed.close()
    },

    "a connection that is closed makes no calls": async () => {
      const closed = await (async () => {
        const own = connect({ ...options }, { Users })
        await own.users.get({ userId: 156 })
        await own.close()
        return own
      })()
      same((await rejection(closed.users.get({ userId: 156 })))._tag, "ConnectionClosed")
      same(typeof closed[Symbol.asyncDispose], "function")
    },

    "one connection calls for many users": async () => {
      const other = cloud.with({ credentials: Credentials.apiKey("nobody's") })
      same((await rejection(other.users.get({ userId: 156 })))._tag, "Unauthenticated")
    }
  }
}
