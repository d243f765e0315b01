/** The page that docs/browser.md has its reader write, in Chromium: a user signs in, comes back, reloads and signs out. */
import { readFileSync } from "node:fs"
import { createServer } from "node:http"
import { dirname } from "node:path"
import { fileURLToPath } from "node:url"
import * as Effect from "effect/Effect"
import { Emulator } from "effect-open-cloud/emulator"
import { serve } from "effect-open-cloud/emulator/node"
import { build } from "esbuild"
import { expect, it } from "vitest"
import { writeExamples } from "../../scripts/docs/examples.ts"
import { launch } from "./chromium.ts"

const page = readFileSync(fileURLToPath(new URL("../../docs/browser.md", import.meta.url)), "utf8")
const [, html = ""] = /^```html\n(.*?)^```/ms.exec(page) ?? []
const documented = "http://localhost:5173"
const said = /^npx effect-open-cloud emulator --cors (\S+)$/m.exec(page)?.[1]

/** What is written as `main.ts`, with all that it imports, for an emulator at another address. */
const bundled = async (emulator: string, site: string): Promise<string> => {
  const examples = writeExamples().filter(({ name }) => name.startsWith("docs/browser.md"))
  const text = (file: string) => examples.find(({ path }) => path.endsWith(file))?.text ?? ""
  const { outputFiles } = await build({
    stdin: { contents: text("/main.ts"), loader: "ts", resolveDir: dirname(examples[0]?.path ?? "") },
    plugins: [
      {
        name: "elsewhere",
        setup: ({ onLoad }) =>
          onLoad({ filter: /\/cloud\.ts$/ }, () => ({
            contents: text("/cloud.ts").replaceAll("http://127.0.0.1:8080", emulator).replaceAll(documented, site),
            loader: "ts",
            resolveDir: dirname(examples[0]?.path ?? "")
          }))
      }
    ],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    conditions: ["@effect-open-cloud/source"]
  })
  return outputFiles[0]?.text ?? ""
}

it("signs in, stays signed in over a reload, and signs out", () =>
  Effect.gen(function* () {
    expect(said).toBe(documented)
    let script = ""
    const server = createServer(({ url }, response) => {
      const isScript = url === "/main.ts"
      response.setHeader("content-type", isScript ? "text/javascript" : "text/html")
      response.end(isScript ? script : html)
    })
    yield* Effect.acquireRelease(
      Effect.callback<void>((done) => void server.listen(0, "localhost", () => done(Effect.void))),
      () => Effect.sync(() => void server.close().closeAllConnections())
    )
    const address = server.address()
    const site = `http://localhost:${typeof address === "object" ? address?.port : ""}`
    const app = { id: 9500001, name: "Who am I?", redirectUris: [`${site}/callback`] }
    const { url } = yield* serve(yield* Emulator.make({ cors: [site], world: { oauth: { apps: [app] } } }))
    script = yield* Effect.promise(() => bundled(url, site))
    const browser = yield* Effect.acquireRelease(
      Effect.promise(() => launch()),
      (it) => Effect.promise(() => it.close())
    )
    yield* Effect.promise(async () => {
      const tab = await browser.newPage()
      const wrong: Array<string> = []
      tab.on("pageerror", (error) => wrong.push(String(error)))
      await tab.goto(site)
      await tab.getByText("Nobody is signed in").waitFor()
      await tab.getByRole("button", { name: "Sign in with Roblox" }).click()
      await tab.getByRole("button", { name: /Builder/ }).click()
      await tab.getByRole("button", { name: /allow/i }).click()
      await tab.getByText("Hello, Builder").waitFor()
      expect(tab.url()).toBe(`${site}/`)
      await tab.reload()
      await tab.getByText("Hello, Builder").waitFor()
      await tab.getByRole("button", { name: "Sign out" }).click()
      await tab.getByText("Nobody is signed in").waitFor()
      expect(wrong).toEqual([])
    })
  }).pipe(Effect.scoped, Effect.runPromise))
