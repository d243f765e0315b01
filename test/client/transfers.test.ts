import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { assert, describe, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "../../src/Errors.ts"
import { OpenCloud } from "../../src/OpenCloud.ts"
import type { Options } from "../../src/Options.ts"
import { AttemptTimeout } from "../../src/References.ts"
import * as Transfers from "../../src/Transfers.ts"
import { type Reply, rest, script, secret, settled, withClient } from "./fixtures.ts"

const uri = "https://storage.example.com/input?X-Signature=s3cret-signature&Expires=60"

const put = (content: Parameters<typeof Transfers.upload>[2], options: Options, to = uri) =>
  OpenCloud.use((client) => Transfers.upload(client, to, content)).pipe(withClient(options))

const get = (options: Options, from = uri) =>
  OpenCloud.use((client) => Transfers.downloadBytes(client, from)).pipe(withClient(options))

const stream = (options: Options, from = uri) =>
  OpenCloud.use((client) => Effect.succeed(Transfers.download(client, from))).pipe(withClient(options), Stream.unwrap)

const bytes = new Uint8Array([0, 1, 254, 255])

const failing = (...replies: ReadonlyArray<Reply>) => ({ ...script(...replies), retryPolicy: { baseDelay: 0 } })

describe("an upload", () => {
  it.effect("puts exact bytes, with no credential and no header of ours", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(new Response(null))
      for (const content of [bytes, new Blob([bytes]), new Blob([bytes]).stream()]) {
        yield* put(content, { fetch })
        const { headers, init, url } = sent.at(-1)!
        assert.strictEqual(url, uri)
        assert.strictEqual(init.method, "PUT")
        assert.deepStrictEqual([...headers], [])
        assert.notInclude(JSON.stringify(init), secret)
        const body = yield* Effect.promise(() => new Response(init.body).arrayBuffer())
        assert.deepStrictEqual(new Uint8Array(body), bytes)
      }
    })
  )

  it.effect("is repeated after a failure, and a stream is not", () =>
    Effect.gen(function* () {
      const first = failing(new Response("", { status: 503 }), new TypeError("x"), new Response(null))
      assert.isTrue(Exit.isSuccess(yield* settled(put(bytes, first))))
      assert.strictEqual(first.sent.length, 3)
      const second = failing(new Response("", { status: 503 }), new Response(null))
      assert.isTrue(Exit.isFailure(yield* settled(put(new Blob([bytes]).stream(), second))))
      assert.strictEqual(second.sent.length, 1)
    })
  )

  it.effect("refuses a stream that somebody reads already", () =>
    Effect.gen(function* () {
      const content = new Blob([bytes]).stream()
      content.getReader()
      const none = failing(new Response(null))
      const error = yield* Effect.flip(put(content, none))
      assert.deepInclude(error, { _tag: "InvalidRequest", at: "content", outcome: "not-sent" })
      assert.strictEqual(none.sent.length, 0)
      const once = failing(new Response(null))
      const again = yield* OpenCloud.use((client) => {
        const upload = Transfers.upload(client, uri, new Blob([bytes]).stream())
        return Effect.andThen(upload, Effect.flip(upload))
      }).pipe(withClient(once))
      assert.deepInclude(again, { _tag: "InvalidRequest", at: "content", outcome: "not-sent" })
      assert.strictEqual(once.sent.length, 1)
    })
  )

  it.effect("fails with what storage says, and tells neither address nor signature", () =>
    Effect.gen(function* () {
      const body = `<Error><Code>SignatureDoesNotMatch</Code><StringToSign>s3cret-signature</StringToSign></Error>`
      const error = yield* Effect.flip(put(bytes, script(new Response(body, { status: 403 }))))
      assert.strictEqual(error._tag, "PermissionDenied")
      assert.strictEqual(error.serverMessage, "SignatureDoesNotMatch")
      const broken = yield* Effect.flip(
        put(bytes, { ...failing(new TypeError(`cannot reach ${uri}`)), retryPolicy: { attempts: 1 } })
      )
      for (const each of [error, broken]) assert.notInclude(JSON.stringify(each) + each.message, "s3cret")
    })
  )

  it.effect("goes to no address that is not safe", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(new Response(null))
      for (const address of ["", "upload", "http://example.com/x", "ftp://example.com", "https://u:p@example.com/"]) {
        const error: OpenCloudError = yield* Effect.flip(put(bytes, { fetch }, address))
        assert.strictEqual(error._tag, "InvalidRequest")
      }
      assert.strictEqual(sent.length, 0)
      yield* put(bytes, { fetch }, "http://127.0.0.1:1/x")
    })
  )

  it.effect("is bounded by the attempt's timeout, and stopped by an interruption", () =>
    Effect.gen(function* () {
      const exit = yield* settled(
        Effect.flip(put(bytes, { ...script("hang"), retryPolicy: { attempts: 1 } })).pipe(
          Effect.provideService(AttemptTimeout, "5 seconds")
        )
      )
      assert.deepInclude(Exit.isSuccess(exit) ? exit.value : {}, { _tag: "Timeout", limit: Duration.millis(5_000) })
      const { fetch, sent } = script("hang")
      const fiber = yield* Effect.forkChild(put(bytes, { fetch }))
      yield* rest
      yield* Fiber.interrupt(fiber)
      assert.isTrue(sent[0]?.init.signal?.aborted)
    })
  )
})

describe("a download", () => {
  it.effect("gives the bytes, with no credential", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(() => new Response(bytes))
      assert.deepStrictEqual(yield* get({ fetch }), bytes)
      const chunks = yield* Stream.runCollect(stream({ fetch }))
      assert.deepStrictEqual(
        chunks.flatMap((chunk) => [...chunk]),
        [...bytes]
      )
      for (const { headers } of sent) assert.deepStrictEqual([...headers], [])
    })
  )

  const breaking = () =>
    new Response(
      new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(bytes),
        pull: (controller) => controller.error(new TypeError("terminated"))
      })
    )

  it.effect("of all bytes begins again when it breaks off; a stream tells", () =>
    Effect.gen(function* () {
      const whole = failing(breaking, () => new Response(bytes))
      const exit = yield* settled(get(whole))
      assert.deepStrictEqual(Exit.isSuccess(exit) ? exit.value : exit, bytes)
      const parts: Array<Uint8Array> = []
      const error = yield* Effect.flip(
        Stream.runForEach(stream(failing(breaking)), (chunk) => Effect.sync(() => parts.push(chunk)))
      )
      assert.deepInclude(error, { _tag: "TransportError", status: 200 })
      assert.strictEqual(parts.length, 1)
    })
  )

  it.effect("is repeated until it begins, and fails with the status", () =>
    Effect.gen(function* () {
      const flaky = failing(new Response("", { status: 500 }), () => new Response(bytes))
      const exit = yield* settled(Stream.runCollect(stream(flaky)))
      assert.isTrue(Exit.isSuccess(exit))
      const error = yield* Effect.flip(get(script(new Response("gone", { status: 404 }))))
      assert.strictEqual(error._tag, "NotFound")
    })
  )

  it.effect("stops when it is interrupted before it begins", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script("hang")
      const fiber = yield* Effect.forkChild(Stream.runDrain(stream({ fetch })))
      yield* rest
      yield* Fiber.interrupt(fiber)
      assert.isTrue(sent[0]?.init.signal?.aborted)
    })
  )

  it.effect("over a real connection ends when it is not read to its end", () =>
    Effect.gen(function* () {
      let closed = false
      const server = createServer((_, response) => {
        response.on("close", () => {
          closed = true
        })
        const write = () => {
          while (response.writable && response.write(new Uint8Array(65_536))) {}
        }
        response.on("drain", write)
        write()
      })
      yield* Effect.promise(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)))
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/asset`
      const chunks = yield* Stream.runCollect(Stream.take(stream({}, address), 3))
      assert.strictEqual(chunks.length, 3)
      for (let turn = 0; turn < 50 && !closed; turn++) yield* rest
      assert.isTrue(closed)
      server.close()
    })
  )
})
