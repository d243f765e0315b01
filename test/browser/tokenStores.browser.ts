/** Stores of tokens in a real browser: what one tab keeps another finds, and tabs take turns. */
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { buildSync } from "esbuild"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { launch } from "./chromium.ts"

const page = `
  import * as Effect from "effect/Effect"
  import * as Stream from "effect/Stream"
  import { BrowserTokens, TokenStore } from "effect-open-cloud/oauth"

  let heard = 0
  const layers = { localStorage: BrowserTokens.layerStorage(), indexedDb: BrowserTokens.layerIndexedDb() }
  const run = (name, use) =>
    Effect.runPromise(TokenStore.use(use).pipe(Effect.provide(layers[name])))

  Object.assign(globalThis, {
    read: (name) => run(name, (store) => store.read("a")),
    write: (name, text) => run(name, (store) => store.write("a", text)),
    remove: (name) => run(name, (store) => store.remove("a")),
    // Reads, waits and writes: what others write meanwhile is lost, unless they wait.
    count: (name, times) =>
      run(name, (store) =>
        Effect.repeat(
          store.locked("a")(
            Effect.gen(function* () {
              const count = Number((yield* store.read("a")) ?? 0)
              yield* Effect.sleep("1 millis")
              yield* store.write("a", String(count + 1))
            })
          ),
          { times: times - 1 }
        )
      ),
    // Hears of others until it is asked.
    listen: (name) => {
      heard = 0
      void run(name, (store) => Stream.runForEach(store.changes("a"), () => Effect.sync(() => void heard++)))
    },
    heard: () => heard,
    // Holds the lock for good.
    hold: (name) =>
      new Promise((resolve) =>
        void run(name, (store) => store.locked("a")(Effect.andThen(Effect.sync(resolve), Effect.never)))
      )
  })
`

interface Tab {
  read(name: string): Promise<string | undefined>
  write(name: string, text: string): Promise<void>
  remove(name: string): Promise<void>
  count(name: string, times: number): Promise<void>
  hold(name: string): Promise<void>
  listen(name: string): void
  heard(): number
}

const script =
  buildSync({
    stdin: { contents: page, resolveDir: new URL(".", import.meta.url).pathname, loader: "ts" },
    bundle: true,
    write: false,
    format: "iife",
    conditions: ["@effect-open-cloud/source"]
  }).outputFiles[0]?.text ?? ""

const server = createServer((request, response) => {
  const isScript = request.url === "/page.js"
  response.setHeader("content-type", isScript ? "text/javascript" : "text/html")
  response.end(isScript ? script : "<!doctype html><title>Tab</title><script src=/page.js></script>")
})

let browser: Browser
let tabs: readonly [Page, Page]

const open = async (context: Awaited<ReturnType<Browser["newContext"]>>): Promise<Page> => {
  const tab = await context.newPage()
  await tab.goto(`http://localhost:${(server.address() as AddressInfo).port}/`)
  return tab
}

/** Calls a function of a tab. */
const on = <K extends keyof Tab>(tab: Page, name: K, ...input: Parameters<Tab[K]>): Promise<unknown> =>
  tab.evaluate(
    ([name, input]) =>
      (globalThis as unknown as Record<string, (...input: Array<unknown>) => unknown>)[name]?.(...input),
    [name, input] as const
  )

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  browser = await launch()
  const context = await browser.newContext()
  tabs = [await open(context), await open(context)]
})

afterAll(async () => {
  await browser?.close()
  server.close()
})

for (const name of ["localStorage", "indexedDb"]) {
  describe(name, () => {
    it("keeps for other tabs and after a reload, and forgets", async () => {
      const [one, two] = tabs
      expect(await on(one, "read", name)).toBe(undefined)
      await on(one, "write", name, "kept")
      expect(await on(two, "read", name)).toBe("kept")
      await two.reload()
      expect(await on(two, "read", name)).toBe("kept")
      await on(two, "remove", name)
      expect(await on(one, "read", name)).toBe(undefined)
    })

    it("tells other tabs of what changes", async () => {
      const [one, two] = tabs
      await on(two, "listen", name)
      await on(one, "write", name, "news")
      await expect.poll(() => on(two, "heard")).toBe(1)
      await on(one, "remove", name)
      await expect.poll(() => on(two, "heard")).toBe(2)
      await two.reload()
    })

    it("is for one tab at a time, and free when a tab is closed", async () => {
      const [one, two] = tabs
      await Promise.all([on(one, "count", name, 10), on(two, "count", name, 10)])
      await expect.poll(() => on(one, "read", name)).toBe("20")

      const closing = await open(one.context())
      await on(closing, "hold", name)
      const waiting = on(one, "count", name, 1)
      await closing.close()
      await waiting
      await expect.poll(() => on(two, "read", name)).toBe("21")
    })
  })
}
