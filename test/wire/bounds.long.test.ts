/** Answers without an end, over both of the transports that Node has: what is told of them, and what they cost. */
import { execFile } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pipeline, Readable } from "node:stream"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { gzipSync } from "node:zlib"
import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import { build } from "esbuild"
import type { Told, Wish } from "./boundsProcess.ts"

const run = promisify(execFile)
const mega = 1024 * 1024
const block = Buffer.alloc(64 * 1024, "a")

function* blocks(bytes: number) {
  for (let sent = 0; sent < bytes; sent += block.length) yield block
}

function* list(items: number) {
  const item = '{"code":1,"message":"wrong"}'
  yield `{"errors":[${item}`
  for (let made = 1; made < items; made += 1_000) yield `,${item}`.repeat(Math.min(1_000, items - made))
  yield "]}"
}

/** A thousand times as long when it is unpacked. */
const bomb = () => {
  const member = gzipSync(Buffer.alloc(64 * mega), { level: 9 })
  return Array.from({ length: 16 }, () => member)
}

interface Answer {
  readonly status: number
  readonly packed?: true
  readonly body: () => Iterable<Buffer | string>
  readonly tag: string
  /** Of the wire, in MiB: more is not sent. */
  readonly most: number
}

/** By the ids of users; the first one is small. */
const answers: Readonly<Record<string, Answer>> = {
  "1": { status: 404, body: () => ["{}"], tag: "NotFound", most: 1 },
  "2": { status: 200, body: () => blocks(Number.POSITIVE_INFINITY), tag: "UnexpectedResponse", most: 64 },
  "3": { status: 200, packed: true, body: bomb, tag: "UnexpectedResponse", most: 2 },
  "4": { status: 403, packed: true, body: bomb, tag: "PermissionDenied", most: 2 },
  "5": { status: 403, body: () => blocks(100 * mega), tag: "PermissionDenied", most: 24 },
  "6": { status: 400, body: () => list(1_200_000), tag: "InvalidRequest", most: 24 },
  "7": { status: 500, body: () => blocks(Number.POSITIVE_INFINITY), tag: "ServerError", most: 24 }
}
const long = Object.keys(answers).filter((id) => id !== "1")

let folder = ""
let server: Server
/** Bytes that left for each answer, at most. */
const left = new Map<string, number>()
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "bounds-"))
  await build({
    entryPoints: [fileURLToPath(new URL("boundsProcess.ts", import.meta.url))],
    outfile: join(folder, "process.mjs"),
    bundle: true,
    platform: "node",
    format: "esm",
    conditions: ["@effect-open-cloud/source"],
    banner: { js: `import { createRequire } from "node:module"; const require = createRequire(import.meta.url)` }
  })
  server = createServer((request, response) => {
    const id = /\d+$/.exec(request.url ?? "")?.[0] ?? ""
    const answer = answers[id]
    if (answer === undefined) return void response.writeHead(501).end()
    const before = request.socket.bytesWritten
    response.writeHead(answer.status, {
      "content-type": "application/json",
      ...(answer.packed && { "content-encoding": "gzip" })
    })
    pipeline(Readable.from(answer.body()), response, () => {
      left.set(id, Math.max(left.get(id) ?? 0, request.socket.bytesWritten - before))
    })
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
}, 60_000)
afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true })
})

const tell = async (transport: Wish["transport"], error?: number): Promise<ReadonlyArray<Told>> => {
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const wish: Wish = { transport, baseUrl, answers: long, ...(error !== undefined && { error }) }
  left.clear()
  const { stdout } = await run(process.execPath, [join(folder, "process.mjs"), JSON.stringify(wish)])
  return JSON.parse(stdout)
}

describe.each(["fetch", "Transport"] as const)("over %s", (transport) => {
  it("an answer without an end, a packed one, and lists are bounded in memory and on the wire", async () => {
    const all = await tell(transport)
    for (const [at, id] of long.entries()) {
      const { message, ...told } = all[at]!
      const { status, tag, most } = answers[id]!
      assert.deepInclude(told, { tag, status }, id)
      assert.include(message, status === 200 ? "longer than 33554432 bytes" : "more than 262144 bytes", id)
      assert.isBelow(told.length, 40_000, id)
      // Without a bound these take 370 to 1,500.
      assert.isBelow(told.grown, 250, id)
      assert.isBelow(left.get(id) ?? 0, most * mega, id)
    }
    assert.include(all.at(-1)?.message, "more than 2000 bytes")
  }, 60_000)

  it("a client's own bound on errors counts for all of its calls", async () => {
    const all = await tell(transport, 3_000)
    for (const [at, id] of long.entries()) {
      const words = answers[id]?.status === 200 ? "longer than 33554432 bytes" : "more than 3000 bytes"
      assert.include(all[at]?.message, words, id)
    }
    assert.include(all.at(-1)?.message, "more than 2000 bytes")
  }, 60_000)
})
