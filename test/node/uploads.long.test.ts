import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs"
import { createServer, type RequestListener } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import { assert, describe, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { Credentials, OpenCloud } from "effect-open-cloud"
import { Files, Transport } from "effect-open-cloud/node"
import * as Assets from "effect-open-cloud/operations/assets"
import * as Places from "effect-open-cloud/operations/places"

const megabyte = 1024 * 1024

const serve = (listener: RequestListener) =>
  Effect.acquireRelease(
    Effect.promise(
      () =>
        new Promise<{ readonly url: string; readonly close: () => void }>((resolve) => {
          const server = createServer(listener).listen(0, "127.0.0.1", () =>
            resolve({
              url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
              close: () => {
                server.closeAllConnections()
                server.close()
              }
            })
          )
        })
    ),
    ({ close }) => Effect.sync(close)
  )

/** A file of zeros, on a disk. */
const fileOf = (name: string, size: number) =>
  Effect.map(
    Effect.acquireRelease(
      Effect.sync(() => mkdtempSync(join(tmpdir(), "open-cloud-"))),
      (path) => Effect.sync(() => rmSync(path, { recursive: true }))
    ),
    (folder) => {
      const path = join(folder, name)
      writeFileSync(path, "")
      // Zeros that nobody wrote take neither memory nor a disk's time.
      truncateSync(path, size)
      return path
    }
  )

const transports = {
  "Node's fetch": (baseUrl: string) => OpenCloud.layer({ baseUrl, credentials: Credentials.apiKey("k") }),
  "the transport of this package": (baseUrl: string) =>
    Transport.layer({ baseUrl, credentials: Credentials.apiKey("k") })
} as const

const publish = (body: Places.PublishVersionInput["body"]) =>
  OpenCloud.execute(Places.publishVersion, { universeId: 1, placeId: 2, versionType: "Saved", body })

const contentType = "application/octet-stream"

/** A stream that gives one piece, and then waits for more that never comes. */
const stalled = Effect.gen(function* () {
  const cancelled = yield* Deferred.make<void>()
  const content = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new Uint8Array(10)),
    pull: () => new Promise(() => {}),
    cancel: () => void Deferred.doneUnsafe(cancelled, Effect.void)
  })
  return { cancelled, content }
})

for (const [name, client] of Object.entries(transports)) {
  describe(`an upload over ${name}`, () => {
    it.live("tells how much of a file was sent, in a form and as a body", () =>
      Effect.gen(function* () {
        const size = 3 * megabyte + 17
        const got: Array<readonly [string | undefined, number]> = []
        const { url } = yield* serve((request, response) => {
          let bytes = 0
          request.on("data", (chunk: Buffer) => {
            bytes += chunk.length
          })
          request.on("end", () => {
            got.push([request.headers["content-length"], bytes])
            response.writeHead(200, { "content-type": "application/json" }).end(`{"versionNumber":1}`)
          })
        })
        const path = yield* fileOf("place.rbxl", size)
        for (const call of [
          (file: Files.LocalFile) => Effect.asVoid(publish(file)),
          (fileContent: Files.LocalFile) =>
            Effect.asVoid(OpenCloud.execute(Assets.create, { body: { request: {} as never, fileContent } }))
        ]) {
          const told: Array<number> = []
          const file = yield* Files.file(path, {
            progress: (bytes, total) => {
              assert.strictEqual(total, size)
              return Effect.andThen(
                Effect.yieldNow,
                Effect.sync(() => void told.push(bytes))
              )
            }
          })
          yield* Effect.provide(call(file), client(url), { local: true })
          assert.isAbove(told.length, 10)
          assert.deepStrictEqual(
            told,
            [...told].sort((a, b) => a - b)
          )
          assert.strictEqual(told.at(-1), size)
        }
        const [body, form] = got
        // The length is known beforehand, so that nothing is chunked.
        assert.deepStrictEqual(body, [String(size), size])
        assert.isAbove(form![1], size)
        assert.strictEqual(form![0], String(form![1]))
      })
    )

    it.live("begins to count again when it is repeated", () =>
      Effect.gen(function* () {
        let calls = 0
        const { url } = yield* serve((request, response) => {
          request.resume().on("end", () => response.writeHead(calls++ === 0 ? 429 : 200).end(`{"versionNumber":1}`))
        })
        const told: Array<number> = []
        const file = yield* Files.file(yield* fileOf("place.rbxl", 10), {
          progress: (bytes) => Effect.sync(() => void told.push(bytes))
        })
        yield* Effect.provide(publish(file), client(url))
        assert.deepStrictEqual(told, [10, 10])
      })
    )

    it.live("lets go of a stream when it is interrupted", () =>
      Effect.gen(function* () {
        const arrived = yield* Deferred.make<void>()
        const { url } = yield* serve(() => void Deferred.doneUnsafe(arrived, Effect.void))
        const { cancelled, content } = yield* stalled
        const fiber = yield* Effect.forkChild(Effect.provide(publish({ content, contentType }), client(url)))
        yield* Deferred.await(arrived)
        yield* Fiber.interrupt(fiber)
        yield* Deferred.await(cancelled)
      })
    )

    it.live("lets go of a stream when an answer comes before its end", () =>
      Effect.gen(function* () {
        const { url } = yield* serve((_, response) => response.writeHead(413).end())
        const { cancelled, content } = yield* stalled
        const error = yield* Effect.flip(Effect.provide(publish({ content, contentType }), client(url)))
        assert.strictEqual(error.status, 413)
        yield* Deferred.await(cancelled)
      })
    )
  })
}

describe("the transport of this package", () => {
  it.live("fails a stream that breaks off, and tells why", () =>
    Effect.gen(function* () {
      const { url } = yield* serve((request) => request.resume())
      const content = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error("no more")) })
      const client = transports["the transport of this package"](url)
      const error = yield* Effect.flip(Effect.provide(publish({ content, contentType }), client))
      assert.deepStrictEqual([error._tag, error.outcome], ["TransportError", "unknown"])
      assert.include(error.message, "no more")
    })
  )

  it.live("keeps nothing in memory of what it has sent", () =>
    Effect.gen(function* () {
      setFlagsFromString("--expose-gc")
      const collect: () => void = runInNewContext("gc")
      const { url } = yield* serve((request, response) => {
        request.resume().on("end", () => response.end())
      })
      const path = yield* fileOf("large.bin", 96 * megabyte)
      let held = 0
      const file = yield* Files.file(path, {
        progress: (bytes) =>
          Effect.sync(() => {
            if (bytes % (32 * megabyte) !== 0) return
            collect()
            held = Math.max(held, process.memoryUsage().arrayBuffers)
          })
      })
      const fetch = yield* Transport.make()
      collect()
      const before = process.memoryUsage().arrayBuffers
      yield* Effect.promise(() => fetch(url, { method: "PUT", body: file.content, redirect: "manual" }))
      assert.isAbove(held, 0)
      assert.isBelow(held - before, 32 * megabyte)
    })
  )
})
