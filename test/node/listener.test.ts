/** Node's own server in front of a web handler, over real sockets. */
import { createServer, request as httpRequest } from "node:http"
import { type AddressInfo, connect, type Socket } from "node:net"
import { describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { nodeListener, type WebHandler } from "effect-open-cloud/node"
import { Deliveries, handler, signedRequest } from "effect-open-cloud/webhooks"
import { afterEach } from "vitest"

const closings: Array<() => void> = []
afterEach(() => {
  for (const close of closings.splice(0)) close()
})

const errors: Array<unknown> = []

/** `Promise.withResolvers`, which Node 20 does not have. */
const withResolvers = () => {
  let resolve = (): void => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

const serve = async (handle: WebHandler): Promise<number> => {
  errors.length = 0
  const server = createServer(nodeListener(handle, { onError: (error) => void errors.push(error) }))
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  closings.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

/** What comes back for bytes that are sent as they are. */
const raw = (port: number, ...texts: ReadonlyArray<string>): Promise<string> =>
  new Promise((resolve) => {
    let answer = ""
    const socket: Socket = connect(port, "127.0.0.1", () => {
      for (const text of texts) socket.write(text)
    })
    socket.on("data", (chunk) => {
      answer += chunk.toString("latin1")
    })
    socket.on("error", () => {})
    socket.on("close", () => resolve(answer))
  })

const line = (text: string): string => text.split("\r\n", 1)[0] ?? ""

const seen = (request: Request): Response =>
  Response.json({ method: request.method, url: request.url, test: request.headers.get("x-test") })

describe("what makes no request is answered, and ends nothing", () => {
  const cases: ReadonlyArray<readonly [string, string, number]> = [
    ["TRACE", "TRACE / HTTP/1.1\r\nHost: studio.example\r\n", 405],
    ["a host that is cut off", "GET / HTTP/1.1\r\nHost: [\r\n", 400],
    ["a host with a blank", "GET / HTTP/1.1\r\nHost: a b\r\n", 400],
    ["a host with a path", "GET /x HTTP/1.1\r\nHost: studio.example/admin?\r\n", 400],
    ["a host with a user", "GET / HTTP/1.1\r\nHost: a:b@studio.example\r\n", 400],
    ["an absolute target that is cut off", "GET http://[ HTTP/1.1\r\nHost: studio.example\r\n", 400],
    ["a target that looks like a host", "GET //[ HTTP/1.1\r\nHost: studio.example\r\n", 200],
    ["a target that is a star", "OPTIONS * HTTP/1.1\r\nHost: studio.example\r\n", 200],
    ["no HTTP at all", "\u0000\u0001\u0002\r\n", 400]
  ]
  for (const [what, head, status] of cases) {
    it(what, async () => {
      const port = await serve(seen)
      expect(line(await raw(port, `${head}Connection: close\r\n\r\n`))).toContain(` ${status} `)
      expect(line(await raw(port, "GET /after HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"))).toContain(" 200 ")
      expect(errors).toEqual([])
    })
  }

  it("and so is a target with a name in it", async () => {
    const port = await serve(seen)
    const target = "GET http://u:p@studio.example/ HTTP/1.1\r\nHost: studio.example\r\nConnection: close\r\n\r\n"
    expect(line(await raw(port, target))).toContain(" 400 ")
    expect(errors).toEqual([])
  })

  it("whatever becomes of telling of an error", async () => {
    const unhandled: Array<unknown> = []
    const note = (error: unknown) => void unhandled.push(error)
    process.on("unhandledRejection", note)
    closings.push(() => process.off("unhandledRejection", note))
    const server = createServer(
      nodeListener(() => Promise.reject(new Error("handled")), { onError: () => Promise.reject(new Error("telling")) })
    )
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    closings.push(() => server.close())
    const { port } = server.address() as AddressInfo
    expect(line(await raw(port, "GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"))).toContain(" 500 ")
    await new Promise((resolve) => setImmediate(resolve))
    expect(unhandled).toEqual([])
  })

  it("and so is a handler that throws, rejects, or gives what is no response", async () => {
    const broken: ReadonlyArray<WebHandler> = [
      () => {
        throw new Error("thrown")
      },
      () => Promise.reject(new Error("rejected")),
      () => undefined as never,
      () =>
        new Response(
          new ReadableStream({
            pull: () => {
              throw new Error("half way")
            }
          })
        )
    ]
    const statuses: Array<string> = []
    for (const handle of broken) {
      const port = await serve(handle)
      statuses.push(line(await raw(port, "GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")))
      expect(errors).toHaveLength(1)
    }
    expect(statuses.slice(0, 3)).toEqual(Array(3).fill("HTTP/1.1 500 Internal Server Error"))
  })
})

describe("a request", () => {
  it("reaches the handler with method, address, headers and body, and its answer comes back whole", async () => {
    const port = await serve(async (request) => {
      const headers = new Headers([
        ["set-cookie", "a=1"],
        ["set-cookie", "b=2"],
        ["x-url", request.url],
        ["x-test", request.headers.get("x-test") ?? ""]
      ])
      return new Response(`${request.method} ${await request.text()}`, { status: 201, headers })
    })
    const response = await fetch(`http://127.0.0.1:${port}//a/b?c=%20d`, {
      method: "PUT",
      headers: { "x-test": "one" },
      body: "€".repeat(100_000)
    })
    expect([response.status, response.headers.getSetCookie()]).toEqual([201, ["a=1", "b=2"]])
    expect(response.headers.get("x-url")).toBe(`http://127.0.0.1:${port}//a/b?c=%20d`)
    expect(response.headers.get("x-test")).toBe("one")
    expect(await response.text()).toBe(`PUT ${"€".repeat(100_000)}`)
  })

  it("whose client goes away is aborted, and its answer is let go of", async () => {
    const aborted = withResolvers()
    const cancelled = withResolvers()
    const port = await serve((request) => {
      request.signal.addEventListener("abort", () => aborted.resolve())
      return new Response(
        new ReadableStream({
          pull: (controller) => controller.enqueue(new Uint8Array(1_000_000)),
          cancel: () => cancelled.resolve()
        })
      )
    })
    const client = httpRequest({ port, host: "127.0.0.1" }, (response) => {
      response.once("data", () => client.destroy())
    })
    client.on("error", () => {})
    client.end()
    await Promise.all([aborted.promise, cancelled.promise])
    expect(errors).toEqual([])
  })

  it("whose body is not read gets its answer all the same", async () => {
    const port = await serve(() => new Response("no", { status: 413 }))
    const response = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body: new Uint8Array(20_000_000) })
    expect([response.status, await response.text()]).toEqual([413, "no"])
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(413)
  })
})

it("a webhook behind it answers a delivery of 20 MB, and one that is right", async () => {
  const secret = "whsec-1"
  const handle = await handler({ secrets: secret, on: {} }).pipe(
    Effect.provide(Deliveries.layerMemory()),
    Effect.runPromise
  )
  const port = await serve(handle)
  const url = `http://127.0.0.1:${port}/hooks`
  const large = await fetch(url, { method: "POST", body: new Uint8Array(20_000_000) })
  expect([large.status, await large.text()]).toEqual([413, "the delivery is too large\n"])
  const sample = signedRequest({ type: "SampleNotification", payload: { UserId: 156 }, secret, url })
  expect((await fetch(await Effect.runPromise(sample))).status).toBe(200)
})
