/** Bodies of every kind as they leave the client, read by a parser that is not ours. */
import { Readable } from "node:stream"
import { assert, describe, it, vi } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import * as Assets from "../../src/generated/assets/operations.ts"
import * as Configs from "../../src/generated/configs/operations.ts"
import * as DataStores from "../../src/generated/dataStores/operations.ts"
import { allOperations } from "../../src/generated/index.ts"
import * as Localization from "../../src/generated/localization/operations.ts"
import * as LuauExecution from "../../src/generated/luauExecution/operations.ts"
import * as Places from "../../src/generated/places/operations.ts"
import * as TeamCreate from "../../src/generated/teamCreate/operations.ts"
import * as Thumbnails from "../../src/generated/thumbnails/operations.ts"
import { OpenCloud } from "../../src/OpenCloud.ts"
import type { AnyOperation, Input, Operation } from "../../src/Operation.ts"
import { QuotaStore } from "../../src/QuotaStore.ts"
import { minimalInput } from "../witness/inputs.ts"
import { json, rest, script, settled, withClient } from "./fixtures.ts"

/** The request that a call sends, as a server would receive it. */
const sentBy = <I, O>(operation: Operation<I, O>, input: NoInfer<I>) =>
  Effect.gen(function* () {
    const { fetch, sent } = script(json({}))
    yield* OpenCloud.execute(operation, input).pipe(withClient({ fetch }), Effect.exit)
    const request = sent[0]
    if (request === undefined) throw new Error("nothing was sent")
    const { url, init } = request
    return new Request(url, init.body instanceof ReadableStream ? ({ ...init, duplex: "half" } as RequestInit) : init)
  })

const form = (request: Request) => Effect.promise(() => request.formData())

const text = (request: Request) => Effect.promise(() => request.text())

const described = (form: FormData) =>
  Effect.promise(() =>
    Promise.all(
      [...form].map(async ([name, value]) =>
        typeof value === "string" ? [name, value] : [name, value.name, value.type, await value.text()]
      )
    )
  )

const refusal = <I, O>(operation: Operation<I, O>, input: NoInfer<I>) =>
  Effect.gen(function* () {
    const { fetch, sent } = script(json({}))
    const error = yield* Effect.flip(OpenCloud.execute(operation, input)).pipe(withClient({ fetch }))
    assert.strictEqual(sent.length, 0)
    return error._tag === "InvalidRequest" ? `${error.at} ${error.reason}` : error._tag
  })

const streamOf = (...chunks: ReadonlyArray<string>): ReadableStream<Uint8Array> =>
  new Blob(chunks.map((chunk) => new TextEncoder().encode(chunk))).stream()

describe("multipart", () => {
  /** The parts of each operation, as its reference lists them; a part that is a file ends with `:file`. */
  const parts: Readonly<Record<string, ReadonlyArray<string>>> = {
    "assets.create": ["request", "fileContent:file"],
    "assets.update": ["request", "fileContent:file"],
    "monetization.createDeveloperProduct": ["name", "description", "isForSale", "price", "imageFile:file"],
    "monetization.updateDeveloperProduct": ["name", "description", "isForSale", "price", "imageFile:file"],
    "monetization.createGamePass": ["name", "description", "imageFile:file", "isForSale", "price"],
    "monetization.updateGamePass": ["name", "description", "file:file", "isForSale", "price"],
    "badges.create": ["name", "description", "paymentSourceType", "files:file", "expectedCost", "isActive"],
    "badges.updateIcon": ["Files:file"],
    "localization.uploadBadgeIcon": ["Files:file"],
    "localization.uploadDeveloperProductIcon": ["Files:file"],
    "localization.uploadGameIcon": ["request.files:file"],
    "localization.uploadGamePassIcon": ["Files:file"],
    "localization.uploadGameThumbnail": ["gameThumbnailRequest.files:file"],
    "thumbnails.uploadHomepageThumbnails": ["files:file"]
  }

  it("is what 14 operations take; the guide's sample of the fifteenth, assets.rollbackVersion, is JSON", () => {
    const taking = allOperations.filter(({ body }) => body.kind === "multipart").map(({ id }) => id)
    assert.deepStrictEqual([...taking].sort(), Object.keys(parts).sort())
  })

  for (const [id, names] of Object.entries(parts)) {
    it.effect(id, () =>
      Effect.gen(function* () {
        const operation = allOperations.find((it) => it.id === id) as AnyOperation
        const several = id === "thumbnails.uploadHomepageThumbnails"
        const file = { content: new Uint8Array([1, 2, 3]), fileName: 'ícon "1".png' }
        const body = Object.fromEntries(
          names.map((name) => {
            const [part = "", kind] = name.split(":")
            return [
              part,
              kind === "file" ? (several ? [file, file] : file) : part === "request" ? { assetType: "Decal" } : "7"
            ]
          })
        )
        const input = { ...minimalInput(operation), body }
        const request = yield* sentBy(operation as Operation<unknown, unknown>, input)
        assert.match(request.headers.get("content-type") ?? "", /^multipart\/form-data; boundary=/)
        const received = [...(yield* form(request))]
        assert.deepStrictEqual(
          received.map(([name, value]) => `${name}${typeof value === "string" ? "" : ":file"}`).sort(),
          (several ? [...names, ...names] : [...names]).sort()
        )
        for (const [, value] of received) {
          if (typeof value === "string") continue
          assert.deepStrictEqual([value.name, value.type, value.size], ['ícon "1".png', "image/png", 3])
        }
      })
    )
  }

  const request = {
    assetType: "Model",
    displayName: "é",
    creationContext: { creator: { userId: "1" } }
  } as unknown as Input<typeof Assets.create>["body"]["request"]

  const binary = "application/octet-stream"
  const shared = (...bytes: ReadonlyArray<number>) => {
    const all = new Uint8Array(new SharedArrayBuffer(bytes.length))
    all.set(bytes)
    return all
  }
  const growing = (...bytes: ReadonlyArray<number>) => {
    const all = new Uint8Array(new ArrayBuffer(bytes.length, { maxByteLength: 64 }))
    all.set(bytes)
    return all
  }

  const contents: ReadonlyArray<
    readonly [string, Input<typeof Assets.create>["body"]["fileContent"], ReadonlyArray<string>]
  > = [
    ["a Blob", new Blob(["abc"], { type: "model/fbx" }), ["fileContent", "model/fbx", "abc"]],
    ["a File", new File(["abc"], "door.glb"), ["door.glb", "model/gltf-binary", "abc"]],
    ["bytes", new Uint8Array([97]), ["fileContent", "application/octet-stream", "a"]],
    [
      "bytes with a name",
      { content: new Uint8Array([97]), fileName: "Place.RBXMX" },
      ["Place.RBXMX", "model/x-rbxm", "a"]
    ],
    [
      "a type that overrules the name's",
      { content: new Blob(["a"], { type: "image/png" }), contentType: "image/tga", fileName: "x.jpg" },
      ["x.jpg", "image/tga", "a"]
    ],
    ["bytes of a larger buffer", new Uint8Array([96, 97, 98]).subarray(1, 2), ["fileContent", binary, "a"]],
    ["bytes that are shared", shared(97, 98), ["fileContent", binary, "ab"]],
    ["bytes whose buffer may grow", growing(97, 98), ["fileContent", binary, "ab"]],
    ["bytes of Effect's FileSystem", Uint8Array.of(97) as Uint8Array, ["fileContent", binary, "a"]],
    ["a Buffer of Node", Buffer.from("abc"), ["fileContent", binary, "abc"]],
    ["a buffer alone", Uint8Array.of(97, 98).buffer, ["fileContent", binary, "ab"]],
    ["a shared buffer alone", shared(97, 98).buffer, ["fileContent", binary, "ab"]],
    ["a stream of Node", Readable.from([Buffer.from("ab"), Buffer.from("c")]), ["fileContent", binary, "abc"]],
    [
      "an iteration with a name",
      {
        content: (async function* () {
          yield Uint8Array.of(97)
          yield Uint8Array.of(98)
        })(),
        fileName: "a.mp3"
      },
      ["a.mp3", "audio/mpeg", "ab"]
    ],
    ["a stream of Effect", Stream.toReadableStream(Stream.make(Uint8Array.of(97))), ["fileContent", binary, "a"]],
    ["a stream", streamOf("ab", "cd"), ["fileContent", "application/octet-stream", "abcd"]],
    [
      "a stream with a name",
      { content: streamOf("--effect-open-cloud", "\r\n--"), fileName: 'a"b.mp3' },
      ['a"b.mp3', "audio/mpeg", "--effect-open-cloud\r\n--"]
    ]
  ]
  for (const [name, fileContent, expected] of contents) {
    it.effect(`from ${name}`, () =>
      Effect.gen(function* () {
        const received = yield* sentBy(Assets.create, { body: { request, fileContent } })
        const [json, file] = yield* described(yield* form(received))
        assert.deepStrictEqual(json, ["request", JSON.stringify(request)])
        assert.deepStrictEqual(file, ["fileContent", ...expected])
      })
    )
  }

  it.effect("types the file's part, and leaves the JSON part a field", () =>
    Effect.gen(function* () {
      for (const content of [new Uint8Array([97]), streamOf("a")]) {
        const received = yield* sentBy(Assets.create, {
          body: { request, fileContent: { content, fileName: "a.rbxm" } }
        })
        const written = yield* text(received)
        assert.match(written, /name="request"\r\n\r\n\{"assetType"/)
        assert.match(written, /name="fileContent"; filename="a\.rbxm"\r\nContent-Type: model\/x-rbxm\r\n\r\na\r\n--/)
      }
    })
  )

  it.effect("repeats a call with bytes, and never one with a stream", () =>
    Effect.gen(function* () {
      const limited = json({}, 429, { "retry-after": "0" })
      const upload = (fileContent: Input<typeof Assets.create>["body"]["fileContent"]) =>
        Effect.gen(function* () {
          const { fetch, sent } = script(limited)
          yield* settled(
            OpenCloud.execute(Assets.create, { body: { request, fileContent } }).pipe(
              withClient({ fetch, retryPolicy: { attempts: 3, baseDelay: 0 } })
            )
          )
          return sent.length
        })
      assert.strictEqual(yield* upload(new Uint8Array([1])), 3)
      assert.strictEqual(yield* upload(streamOf("a")), 1)
      assert.strictEqual(yield* upload(Readable.from([Buffer.from("a")])), 1)
    })
  )

  it.effect("is refused where somebody reads the stream already", () =>
    Effect.gen(function* () {
      const taken = streamOf("a")
      taken.getReader()
      const reason = "is a stream that is already being read"
      assert.strictEqual(
        yield* refusal(Assets.create, { body: { request, fileContent: taken } }),
        `body.fileContent ${reason}`
      )
      const body = { content: taken, contentType: "application/xml" } as const
      assert.strictEqual(
        yield* refusal(Places.publishVersion, { universeId: 1, placeId: 2, versionType: "Saved", body }),
        `body.content ${reason}`
      )
    })
  )

  it.live("goes with one of two calls that wait with it, and the other leaves no timer behind", () =>
    Effect.gen(function* () {
      vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] })
      yield* Effect.addFinalizer(() => Effect.sync(() => vi.useRealTimers()))
      const { fetch, sent } = script(json({ versionNumber: 1 }))
      const permits = yield* Deferred.make<void>()
      const none = Effect.void
      const slow = QuotaStore.of({
        take: (claims, at) => Effect.as(Deferred.await(permits), { _tag: "Permit", claims, at, notes: undefined }),
        settle: () => none,
        release: () => none,
        quotas: () => Effect.succeed([])
      })
      const body = { content: streamOf("a"), contentType: "application/xml" } as const
      const publish = OpenCloud.execute(Places.publishVersion, {
        universeId: 1,
        placeId: 2,
        versionType: "Saved",
        body
      })
      const both = yield* Effect.all([Effect.exit(publish), Effect.exit(publish)], { concurrency: 2 }).pipe(
        withClient({ fetch, deadline: "Infinity" }),
        Effect.provideService(QuotaStore, slow),
        Effect.forkChild({ startImmediately: true })
      )
      yield* rest
      yield* Deferred.succeed(permits, undefined)
      assert.deepStrictEqual((yield* Fiber.join(both)).map(Exit.isSuccess), [true, false])
      assert.strictEqual(sent.length, 1)
      assert.strictEqual(vi.getTimerCount(), 0)
    })
  )

  it.effect("cancels a stream when the call is given up", () =>
    Effect.gen(function* () {
      let cancelled = false
      const endless = new ReadableStream<Uint8Array>({
        pull: (controller) => controller.enqueue(new Uint8Array(1_024)),
        cancel: () => {
          cancelled = true
        }
      })
      const fetch = async (_: string, init: RequestInit) => {
        const reader = (init.body as ReadableStream<Uint8Array>).getReader()
        for (let index = 0; index < 4; index++) await reader.read()
        await reader.cancel()
        return json({}, 400)
      }
      yield* OpenCloud.execute(Assets.create, { body: { request, fileContent: endless } }).pipe(
        withClient({ fetch }),
        Effect.exit
      )
      assert.isTrue(cancelled)
    })
  )
})

describe("limits on what is uploaded", () => {
  const sized = (bytes: number) => new Uint8Array(bytes)
  const image = (bytes: number) => ({ content: sized(bytes), fileName: "a.png" })
  const megabyte = 1_048_576

  it.effect("are held before anything is sent", () =>
    Effect.gen(function* () {
      // How large these may be, only the server knows: it depends on what they are.
      yield* sentBy(Assets.create, { body: { request: {} as never, fileContent: image(20 * megabyte + 1) } })
      yield* sentBy(Places.publishVersion, {
        universeId: 1,
        placeId: 2,
        versionType: "Saved",
        body: { content: sized(10 * megabyte + 1), contentType: "application/octet-stream" }
      })
      const thumbnails = (...sizes: ReadonlyArray<number>) => ({ universeId: 1, body: { files: sizes.map(image) } })
      assert.strictEqual(
        yield* refusal(Thumbnails.uploadHomepageThumbnails, thumbnails(1, 3 * megabyte + 1)),
        "body.files is larger than 3145728 bytes"
      )
      assert.strictEqual(
        yield* refusal(Thumbnails.uploadHomepageThumbnails, thumbnails(1, 1, 1, 1, 1, 1)),
        "body.files has more than 5 items"
      )
      yield* sentBy(Thumbnails.uploadHomepageThumbnails, thumbnails(3 * megabyte, 3 * megabyte))
      const size = (bytes: number) => ({ universeId: 1, body: { size: bytes } as never })
      assert.strictEqual(
        yield* refusal(LuauExecution.createBinaryInput, size(104_857_601)),
        "body.size is more than 104857600"
      )
      yield* sentBy(LuauExecution.createBinaryInput, size(104_857_600))
    })
  )
})

describe("other bodies", () => {
  it.effect("a place is bytes in one of two types, and its answer is JSON in whatever type it comes", () =>
    Effect.gen(function* () {
      for (const contentType of ["application/octet-stream", "application/xml"]) {
        const { fetch, sent } = script(
          new Response('{"versionNumber":7}', { headers: { "content-type": "text/plain" } })
        )
        const answer = yield* OpenCloud.execute(Places.publishVersion, {
          universeId: 1,
          placeId: 2,
          versionType: "Published",
          body: { content: new Blob(["<roblox>"]), contentType }
        }).pipe(withClient({ fetch }))
        assert.deepStrictEqual(answer, { versionNumber: "7" })
        assert.strictEqual(sent[0]?.headers.get("content-type"), contentType)
        const { url, init } = sent[0]!
        assert.strictEqual(yield* text(new Request(url, init)), "<roblox>")
      }
    })
  )

  it.effect("two DELETEs carry JSON", () =>
    Effect.gen(function* () {
      const draft = yield* sentBy(Configs.deleteDraft, {
        universeId: 1,
        repository: "InExperienceConfig",
        body: { draftHash: "h" }
      })
      assert.deepStrictEqual([draft.method, yield* text(draft)], ["DELETE", '{"draftHash":"h"}'])
      const member = yield* sentBy(TeamCreate.deleteMember, { universeId: 1, body: { userId: 5 } } as never)
      assert.deepStrictEqual([member.method, yield* text(member)], ["DELETE", '{"userId":5}'])
    })
  )

  it.effect("four operations insist on an empty object", () =>
    Effect.gen(function* () {
      const insisting = allOperations.filter(({ body }) => body.kind === "empty")
      assert.deepStrictEqual(insisting.map(({ id }) => id).sort(), [
        "dataStores.snapshot",
        "dataStores.undeleteStore",
        "groups.acceptJoinRequest",
        "groups.declineJoinRequest"
      ])
      for (const operation of insisting) {
        const request = yield* sentBy(operation as Operation<unknown, unknown>, minimalInput(operation))
        assert.strictEqual(yield* text(request), "{}")
        assert.strictEqual(request.headers.get("content-type"), "application/json")
      }
    })
  )

  it.effect("scalars and lists go bare", () =>
    Effect.gen(function* () {
      const value = (body: Input<typeof DataStores.setEntryV1>["body"]) =>
        Effect.flatMap(sentBy(DataStores.setEntryV1, { universeId: 1, datastoreName: "d", entryKey: "k", body }), text)
      assert.strictEqual(yield* value(5 as never), "5")
      assert.strictEqual(yield* value("a" as never), '"a"')
      assert.strictEqual(yield* value(null as never), "null")
      assert.strictEqual(yield* value([1, [2]] as never), "[1,[2]]")
      const languages = yield* sentBy(Localization.updateGameSupportedLanguages, {
        universeId: 1,
        body: [{ languageCode: "de", languageCodeType: "Language" }]
      } as never)
      assert.strictEqual(yield* text(languages), '[{"languageCode":"de","languageCodeType":"Language"}]')
    })
  )
})
