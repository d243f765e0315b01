/**
 * What the library does, on whatever runs it: a function of nothing but a runtime's own `fetch` and the public exports.
 * Calls go to an emulator over HTTP where the runtime's network is what matters, and to one in memory where it is not.
 */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import { AttemptTimeout, Credentials, OpenCloud, QuotaMode, RetryPolicy } from "effect-open-cloud"
import { Assets } from "effect-open-cloud/Assets"
import { DataStores } from "effect-open-cloud/DataStores"
import { DataStoresV1 } from "effect-open-cloud/DataStoresV1"
import { Emulator, Faults } from "effect-open-cloud/emulator"
import { MemoryStores } from "effect-open-cloud/MemoryStores"
import { OAuthApp, OAuthSession, TokenStore } from "effect-open-cloud/oauth"
import * as Operations from "effect-open-cloud/operations/dataStores"
import { Secrets } from "effect-open-cloud/Secrets"
import { Deliveries, handler, signedRequest } from "effect-open-cloud/webhooks"
import { promises } from "./promises.ts"

/** What came of one test. */
export interface Outcome {
  readonly name: string
  /** Absent where it passed. */
  readonly failure?: string
}

export interface Options {
  readonly fetch: NonNullable<Parameters<typeof OpenCloud.layer>[0]["fetch"]>
  /** Where an emulator answers over HTTP, with faults for the stores that are named here. */
  readonly baseUrl: string
  /** A page must not hold a key, unless it says so. */
  readonly isPage?: boolean
}

const universe = { universeId: 9000001 }

const same = (actual: unknown, expected: unknown): void => {
  const [a, b] = [actual, expected].map((value) =>
    JSON.stringify(value, (_, it) => (typeof it === "bigint" ? `${it}n` : it))
  )
  if (a !== b) throw new Error(`${a} is not ${b}`)
}

const services = Layer.mergeAll(DataStores.layer, DataStoresV1.layer, MemoryStores.layer, Assets.layer, Secrets.layer)

type Services = Layer.Success<typeof services> | OpenCloud

/** Runs an effect with services that call a server. */
const over =
  (options: Parameters<typeof OpenCloud.layer>[0]) =>
  <A, E>(effect: Effect.Effect<A, E, Services>): Effect.Effect<A, E> =>
    Effect.provide(effect, Layer.provideMerge(services, OpenCloud.layer(options)), { local: true })

const key = Credentials.apiKey("emulator-key")

/** Every test, by its name. */
const tests = ({ baseUrl, fetch, isPage = false }: Options): Readonly<Record<string, Effect.Effect<void, unknown>>> => {
  const overHttp = over({ baseUrl, fetch, credentials: key, dangerouslyAllowApiKeyInBrowser: isPage })

  /** With an emulator of its own, in memory. */
  const inMemory = <A, E>(
    use: (emulator: Emulator) => Effect.Effect<A, E, Services>,
    options: Partial<Parameters<typeof OpenCloud.layer>[0]> = {}
  ) =>
    Effect.flatMap(Emulator.make({ world: { oauth: { consent: { user: 156 } } } }), (emulator) =>
      over({ fetch: emulator.fetch, credentials: key, dangerouslyAllowApiKeyInBrowser: isPage, ...options })(
        use(emulator)
      )
    )

  const entryOf = (entryId: string, dataStoreId = "Runtimes") => ({ ...universe, dataStoreId, entryId })

  return {
    "values arrive as they were sent": overHttp(
      Effect.gen(function* () {
        const stores = yield* DataStores
        const value = { text: "日本語 🦊", big: 9007199254740993n, list: [1.5, null, true] }
        yield* stores.upsertEntry({ ...entryOf("a/b ?#%"), value, users: [156] })
        const { users, value: found } = yield* stores.getEntry(entryOf("a/b ?#%"))
        same([found, users], [value, ["users/156"]])
      })
    ),

    "errors are typed": overHttp(
      Effect.gen(function* () {
        const error = yield* Effect.flip(DataStores.use((stores) => stores.getEntry(entryOf("nobody"))))
        same([error._tag, error.status, error.outcome], ["NotFound", 404, "answered"])
        const refused = yield* Effect.flip(DataStores.use((stores) => stores.getEntry(entryOf(".."))))
        same([refused._tag, refused.outcome], ["InvalidRequest", "not-sent"])
      })
    ),

    "answers can be read undecoded": overHttp(
      Effect.gen(function* () {
        const { headers, status } = yield* OpenCloud.raw(Operations.list, universe)
        same([status, headers.get("x-ratelimit-limit") !== null || isPage], [200, true])
      })
    ),

    "a list is a stream over all pages": overHttp(
      Effect.gen(function* () {
        const stores = yield* DataStores
        const ids = Array.from({ length: 300 }, (_, index) => `k${String(index).padStart(3, "0")}`)
        yield* Effect.forEach(ids, (entryId) => stores.createEntry({ ...entryOf(entryId, "Many"), value: 1 }), {
          concurrency: 16
        })
        const keys = stores.listEntries({ ...universe, dataStoreId: "Many", pageSize: 100, prefetch: 1 })
        same(yield* Stream.runCollect(Stream.map(keys, ({ id }) => id)), ids)
      })
    ),

    "a stream stops requesting when its consumer stops": inMemory((emulator) =>
      Effect.gen(function* () {
        for (let index = 0; index < 30; index++)
          emulator.seed.dataStores.put({ dataStoreId: "Many", id: `k${index}`, value: 1 })
        const stores = yield* DataStores
        yield* Stream.runDrain(Stream.take(stores.listEntries({ ...universe, dataStoreId: "Many", pageSize: 10 }), 10))
        same(emulator.log().length, 1)
      })
    ),

    "what failed for a moment is tried again": overHttp(
      Effect.gen(function* () {
        const entry = yield* DataStores.use((stores) => stores.createEntry({ ...entryOf("x", "busy"), value: 1 }))
        same(entry.value, 1)
      }).pipe(Effect.provideService(RetryPolicy, { baseDelay: "1 millis" }))
    ),

    "a connection that breaks is told of, and tried again where that is harmless": overHttp(
      Effect.gen(function* () {
        const lost = DataStores.use((stores) =>
          stores.incrementEntry({ ...entryOf("x", "breaks"), amount: 1, users: [], attributes: {} })
        )
        const error = yield* Effect.flip(lost)
        same([error._tag, error.outcome], ["TransportError", "unknown"])
        yield* DataStores.use((stores) =>
          stores.upsertEntry({ ...entryOf("y", "resets"), value: 2, users: [], attributes: {} })
        )
      }).pipe(Effect.provideService(RetryPolicy, { baseDelay: "1 millis" }))
    ),

    "a server that cannot be reached is an error": over({
      baseUrl: "http://127.0.0.1:9",
      fetch,
      credentials: key,
      dangerouslyAllowApiKeyInBrowser: isPage
    })(
      Effect.gen(function* () {
        const error = yield* Effect.flip(DataStores.use((stores) => stores.getEntry(entryOf("x"))))
        same(error._tag, "TransportError")
      }).pipe(Effect.provideService(RetryPolicy, { attempts: 1 }))
    ),

    "an answer that does not come is given up": overHttp(
      Effect.gen(function* () {
        const error = yield* Effect.flip(DataStores.use((stores) => stores.getEntry(entryOf("x", "hangs"))))
        same(error._tag, "Timeout")
      }).pipe(Effect.provideService(AttemptTimeout, "50 millis"), Effect.provideService(RetryPolicy, { attempts: 1 }))
    ),

    "an interruption aborts the request": Effect.suspend(() => {
      const signals: Array<AbortSignal | null | undefined> = []
      const watched: Options["fetch"] = (url, init) => {
        signals.push(init.signal)
        return fetch(url, init)
      }
      const watching = over({ baseUrl, fetch: watched, credentials: key, dangerouslyAllowApiKeyInBrowser: isPage })
      return watching(
        Effect.gen(function* () {
          const fiber = yield* Effect.forkChild(DataStores.use((stores) => stores.getEntry(entryOf("x", "hangs"))))
          while (signals.length === 0) yield* Effect.yieldNow
          same(signals[0]?.aborted, false)
          yield* Fiber.interrupt(fiber)
          same(signals[0]?.aborted, true)
        })
      )
    }),

    "an HTML page is an error with its beginning": overHttp(
      Effect.gen(function* () {
        const error = yield* Effect.flip(DataStores.use((stores) => stores.getEntry(entryOf("x", "html"))))
        same([error._tag, error.serverMessage?.startsWith("<html>")], ["ServerError", true])
      }).pipe(Effect.provideService(RetryPolicy, { attempts: 1 }))
    ),

    "half an answer is an error": overHttp(
      Effect.gen(function* () {
        yield* DataStores.use((stores) =>
          stores.upsertEntry({ ...entryOf("x", "halves"), value: "x".repeat(2000), users: [], attributes: {} })
        )
        const exit = yield* Effect.exit(DataStores.use((stores) => stores.getEntry(entryOf("x", "halves"))))
        same(Exit.isFailure(exit), true)
      }).pipe(Effect.provideService(RetryPolicy, { attempts: 1 }))
    ),

    "quotas are waited for, and never overrun": inMemory(
      (emulator) =>
        Effect.gen(function* () {
          const stores = yield* DataStores
          yield* Effect.forEach(Array.from({ length: 9 }), () => Effect.ignore(stores.getEntry(entryOf("x"))), {
            concurrency: 9
          })
          same(emulator.log().filter(({ status }) => status === 429).length, 0)
          const full = Effect.provideService(
            Effect.forEach(Array.from({ length: 9 }), () => stores.getEntry(entryOf("x"))),
            QuotaMode,
            "fail"
          )
          const error = yield* Effect.flip(full)
          same(["NotFound", "QuotaExhausted"].includes(error._tag), true)
        }),
      { quotaOverrides: { operations: { "dataStores.getEntry": { limit: 5, period: "SECOND" } } } }
    ),

    "files are uploaded in parts": overHttp(
      Effect.gen(function* () {
        const bytes = new Uint8Array(100_000).map((_, index) => index % 251)
        const file = new Blob([bytes], { type: "image/png" })
        const { asset } = yield* Assets.use((assets) =>
          assets.upload({ assetType: "Image", displayName: "Picture", file, creator: { userId: 156 } })
        )
        same(asset.displayName, "Picture")
      })
    ),

    "a body's checksum is that of its bytes": overHttp(
      Effect.gen(function* () {
        const v1 = yield* DataStoresV1
        yield* v1.upsertEntry({ ...entryOf("sum"), value: { a: "ü" }, users: [], attributes: {} })
        same((yield* v1.getEntry(entryOf("sum"))).value, { a: "ü" })
      })
    ),

    "what takes time is awaited": overHttp(
      Effect.gen(function* () {
        const flush = yield* MemoryStores.use((memory) => memory.flush(universe))
        yield* flush.await({ firstPause: "10 millis", longestPause: "50 millis" })
      })
    ),

    "secrets are sealed before they leave": inMemory((emulator) =>
      Effect.gen(function* () {
        yield* Secrets.use((secrets) =>
          secrets.create({ ...universe, secretId: "token", secret: Redacted.make("s3cret 🦊") })
        )
        same(emulator.world.secrets.get("9000001")?.secrets.get("token")?.value, "s3cret 🦊")
      })
    ),

    "a user signs in, and stays signed in": Effect.gen(function* () {
      const emulator = yield* Emulator.make({ world: { oauth: { consent: { user: 156 } } } })
      const app = OAuthApp.make({
        clientId: "9500001",
        redirectUri: "http://localhost:3000/callback",
        fetch: (url, init) => emulator.fetch(url, init)
      })
      const session = yield* Effect.provide(OAuthSession.make(app), TokenStore.layerMemory)
      const address = yield* session.signIn()
      const answer = yield* Effect.promise(() => emulator.fetch(address, { redirect: "manual" }))
      same((yield* session.complete(answer.headers.get("location") ?? ""))._tag, "SignedIn")
      const first = Redacted.value(yield* session.accessToken)
      emulator.world.tokens.clear()
      const call = OpenCloud.execute(Operations.list, universe)
      // Data stores take keys only: that is refused here, and nothing is sent.
      const refused = yield* Effect.flip(over({ fetch: emulator.fetch, credentials: session.credentials })(call))
      same([refused._tag, refused.outcome], ["InvalidRequest", "not-sent"])
      yield* session.credentials.onRejected?.(Redacted.make(first)) ?? Effect.void
      const tokens = yield* Effect.all(
        Array.from({ length: 20 }, () => Effect.map(session.accessToken, Redacted.value)),
        { concurrency: "unbounded" }
      )
      same([new Set(tokens).size, tokens[0] === first], [1, false])
      same((yield* session.identity).id, "156")
      yield* session.signOut
    }),

    "a webhook is verified, and handled once": Effect.gen(function* () {
      const seen: Array<string> = []
      const handle = yield* handler({
        secrets: "s",
        on: { SampleNotification: (event) => Effect.sync(() => void seen.push(event.userId)) }
      }).pipe(Effect.provide(Deliveries.layerMemory()))
      const notification = { type: "SampleNotification", payload: { UserId: 9007199254740993n }, id: "n1" }
      const statuses: Array<number> = []
      for (const secret of ["s", "s", "x"]) {
        const request = yield* signedRequest({ ...notification, secret })
        statuses.push((yield* Effect.promise(() => handle(request))).status)
      }
      same([statuses, seen], [[200, 200, 401], ["9007199254740993"]])
    }),

    "faults of an emulator are survived, and happen once": inMemory((emulator) =>
      Effect.gen(function* () {
        emulator.faults.add({ operation: "dataStores.createEntry", times: 1, fault: Faults.resetAfter })
        const create = (entryId: string, acceptEqual: boolean) =>
          DataStores.use((stores) => stores.createEntry({ ...entryOf(entryId), value: 1, acceptEqual }))
        same((yield* create("x", true)).value, 1)
        same(emulator.log().filter(({ applied }) => applied).length, 1)
        // Whose entry it is that is there the server does not tell.
        emulator.faults.add({ operation: "dataStores.createEntry", times: 1, fault: Faults.resetAfter })
        const error = yield* Effect.flip(create("y", false))
        same([error._tag, error.afterUnknownOutcome], ["Conflict", true])
        same(emulator.log().filter(({ applied }) => applied).length, 2)
      }).pipe(Effect.provideService(RetryPolicy, { baseDelay: "1 millis" }))
    ),

    "a page does not hold an API key by accident": Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const call = over({ fetch: emulator.fetch, credentials: key })(OpenCloud.execute(Operations.list, universe))
      same(Exit.isFailure(yield* Effect.exit(call)), isPage)
    }),

    ...Object.fromEntries(
      Object.entries(promises({ baseUrl, fetch, isPage, same })).map(([name, test]) => [
        `by promises: ${name}`,
        Effect.tryPromise({ try: test, catch: (error) => error })
      ])
    )
  }
}

/** Runs all of it, one after the other. */
export const run = async (options: Options): Promise<ReadonlyArray<Outcome>> => {
  const outcomes: Array<Outcome> = []
  for (const [name, test] of Object.entries(tests(options))) {
    const exit = await Effect.runPromiseExit(Effect.timeout(test, "20 seconds"))
    outcomes.push(Exit.isSuccess(exit) ? { name } : { name, failure: String(exit.cause).slice(0, 600) })
  }
  return outcomes
}
