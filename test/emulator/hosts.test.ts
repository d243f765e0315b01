/** A page of another site that leads a name of its own to this machine is not answered. */
import { request } from "node:http"
import * as Effect from "effect/Effect"
import { serve } from "effect-open-cloud/emulator/node"
import { describe, expect, it } from "vitest"
import { Emulator } from "../../src/emulator/index.ts"

const path = "/cloud/v2/universes/9000001"
const headers = { "x-api-key": "emulator-key" }

/** What a served emulator answers to a request for a host. */
const ask = (port: number, host: string, at = path) =>
  Effect.promise(
    () =>
      new Promise<readonly [status: number | undefined, text: string]>((resolve, reject) => {
        const sent = request({ host: "127.0.0.1", port, path: at, headers: { ...headers, host } }, (response) => {
          let text = ""
          response.on("data", (chunk) => {
            text += chunk
          })
          response.on("end", () => resolve([response.statusCode, text]))
        })
        sent.on("error", reject)
        sent.end()
      })
  )

const own = [
  "127.0.0.1",
  "127.9.9.9:80",
  "192.168.1.7:8080",
  "[::1]:8080",
  "[fe80::1]",
  "localhost",
  "LOCALHOST:1",
  "localhost.",
  "studio.localhost:5173"
]

const strange = [
  "evil.example",
  "evil.example:8080",
  "localhost.evil.example",
  "evillocalhost",
  "127.0.0.1.evil.example",
  "127.0.0.1@evil.example",
  "localhost/evil.example",
  "devbox.lan.evil.example",
  "xn--lcalhost-d1a"
]

describe("a served emulator", () => {
  it("answers for addresses and for this machine, and for no other name", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const { port } = yield* serve(emulator)
      for (const host of own) expect([host, (yield* ask(port, host))[0]]).toEqual([host, 200])
      const before = emulator.log().length
      for (const host of [...strange, "devbox.lan", "apis.roblox.com"]) {
        for (const at of [path, "/oauth/v1/authorize", "/nowhere"]) {
          const [status, text] = yield* ask(port, host, at)
          expect([host, status]).toEqual([host, 421])
          expect(text).toContain(JSON.stringify(host))
          expect(text).toContain("does not answer for the host")
          expect(text).not.toContain("emulator-key")
        }
      }
      expect(emulator.log().length).toBe(before)
    }).pipe(Effect.scoped, Effect.runPromise))

  it("answers for the names that it is given, also where it listens to all of the machine's addresses", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make({ hosts: ["DevBox.lan", "emulator"] })
      for (const host of ["127.0.0.1", "0.0.0.0"]) {
        const { port } = yield* serve(emulator, { host })
        for (const name of ["devbox.lan", "devbox.lan:8080", "DEVBOX.LAN", "emulator:80", ...own]) {
          expect([name, (yield* ask(port, name))[0]]).toEqual([name, 200])
        }
        for (const name of [...strange, "x.devbox.lan", "emulator.evil.example"]) {
          expect([name, (yield* ask(port, name))[0]]).toEqual([name, 421])
        }
      }
    }).pipe(Effect.scoped, Effect.runPromise))

  it("is guarded behind a web-standard handler, too, where Roblox's hosts are its own", () =>
    Effect.gen(function* () {
      const { handler, log } = yield* Emulator.make({ hosts: ["devbox.lan"] })
      const status = (host: string) =>
        Effect.promise(async () => (await handler(new Request(`http://${host}${path}`, { headers }))).status)
      for (const host of [...own, "apis.roblox.com", "thumbnails.roblox.com", "devbox.lan:1"]) {
        const expected = host.startsWith("thumbnails") ? 404 : 200
        expect([host, yield* status(host)]).toEqual([host, expected])
      }
      const before = log().length
      for (const host of ["evil.example", "localhost.evil.example", "roblox.com.evil.example", "evilroblox.com"]) {
        expect([host, yield* status(host)]).toEqual([host, 421])
      }
      expect(log().length).toBe(before)
    }).pipe(Effect.runPromise))
})
