import { request } from "node:http"
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { serve } from "../../src/emulator/node/index.ts"
import { make } from "./http.ts"

const passes = "/game-passes/v1/universes/9000001/game-passes"

const post = (body: string) =>
  Effect.runPromise(
    Effect.flatMap(make(), ({ send }) =>
      send("POST", passes, { body, headers: { "content-type": "multipart/form-data; boundary=b" } })
    )
  )

const part = (head: string, content: string) => `--b\r\n${head}\r\n\r\n${content}\r\n`

const named = 'content-disposition: form-data; name="name"'

describe("parts of a body", () => {
  it("are read with the headers that servers take", async () => {
    const reply = await post(`${part(`${named}\r\ncontent-type: text/plain`, "A pass")}--b--\r\n`)
    expect([reply.status, reply.json.name]).toEqual([200, "A pass"])
  })

  it("are not read with longer headers, whose length costs no more than their bytes", async () => {
    const blank = " ".repeat(1_000_000)
    const start = process.cpuUsage()
    const reply = await post(`${part(`${named}\r\ncontent-type:${blank}x\r\nx-y: ${blank}`, "A pass")}--b--\r\n`)
    const many = await post(`${"--b\r\nx\r\n".repeat(40_000)}${part(named, "A pass")}--b--\r\n`)
    const { system, user } = process.cpuUsage(start)
    expect([reply.status, many.status]).toEqual([400, 200])
    // Minutes where each of them is gone through to its end.
    expect(user + system).toBeLessThan(5_000_000)
  })
})

describe("a body over HTTP", () => {
  it("that is larger than any operation takes is refused before it is read", () =>
    Effect.gen(function* () {
      const { emulator } = yield* make()
      const { url } = yield* serve(emulator)
      const status = yield* Effect.promise(
        () =>
          new Promise<number | undefined>((resolve, reject) => {
            const headers = { "content-length": String(400 * 1024 * 1024) }
            const sent = request(`${url}${passes}`, { method: "POST", headers }, (response) => {
              resolve(response.statusCode)
              sent.destroy()
            })
            sent.on("error", reject)
            sent.flushHeaders()
          })
      )
      expect(status).toBe(413)
    }).pipe(Effect.scoped, Effect.runPromise))
})
