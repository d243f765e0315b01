/**
 * Runs the suite of `suite.ts`, bundled from the built package, on real runtimes, each against an emulator of its own,
 * and an example on the package as it is installed. workerd serves the Worker of the examples as well.
 * Names as arguments pick runtimes. One that is not there is a failure where CI is set, and else is told of.
 */
import { execFile, spawn } from "node:child_process"
import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { createServer as createSocket } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"
import type { Emulator } from "effect-open-cloud/emulator"
import { build } from "esbuild"
import { tools } from "../../scripts/tools.ts"
import { launch } from "../browser/chromium.ts"
import { discard, install, pack } from "../package/consumer.ts"
import { serveRuntimes } from "./server.ts"
import * as sessionWorker from "./sessionWorkerCheck.ts"
import * as shared from "./sharedClient.ts"
import type { Outcome } from "./suite.ts"
import * as webhookWorker from "./webhookWorkerCheck.ts"
import * as wire from "./wire.ts"
import * as example from "./workerExample.ts"

const run = promisify(execFile)
const root = fileURLToPath(new URL("../..", import.meta.url))
const own = join(root, "test/runtimes")
const modules = tools("test/runtimes/binaries")
const limit = 120_000

// Builds, too.
const packed = pack()
const project = install(packed.tarball)

const folder = mkdtempSync(join(tmpdir(), "runtimes-"))
// No condition of this repository: what is bundled is what is published.
await build({
  entryPoints: ["script", "worker", "page", "sessionWorker", "sharedWorker", "webhookWorker", "wireCalls"].map((name) =>
    join(own, `${name}.ts`)
  ),
  bundle: true,
  format: "esm",
  target: "es2022",
  outdir: folder,
  outExtension: { ".js": ".mjs" }
})

/** The suite over connections of undici's, of each version that may stand beside the package. */
const undici =
  (name: string) =>
  async (baseUrl: string): Promise<Report> => {
    const entry = join(modules, name)
    const outfile = join(folder, `${name}.mjs`)
    const banner = `import{createRequire}from"node:module";const require=createRequire(import.meta.url);`
    await build({
      entryPoints: [join(own, "undici.ts")],
      bundle: true,
      platform: "node",
      format: "esm",
      target: "es2022",
      banner: { js: banner },
      alias: { undici: entry },
      outfile
    })
    const { version }: { version: string } = JSON.parse(readFileSync(join(entry, "package.json"), "utf8"))
    const { stdout } = await run(join(modules, "node22/bin/node"), [outfile, baseUrl], { timeout: limit })
    return { version, outcomes: JSON.parse(stdout) }
  }

// The package's own modules, as a runtime finds and loads them; Node 20 reads no TypeScript.
await build({
  entryPoints: [join(root, "examples/script/leaders.ts")],
  outfile: join(project, "leaders.mjs"),
  format: "esm"
})
await example.bundle(project, join(folder, "example.mjs"))
const board = "Player_156 12\nPlayer_157 7"

interface Report {
  readonly version: string
  readonly outcomes: ReadonlyArray<Outcome>
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const socket = createSocket().listen(0, "127.0.0.1", () => {
      const { port } = socket.address() as AddressInfo
      socket.close(() => resolve(port))
    })
  })

/** A runtime that runs a file and prints what came of it. */
const script =
  (file: string, ...args: ReadonlyArray<string>) =>
  async (baseUrl: string): Promise<Report> => {
    const binary = join(modules, file)
    const env = { ...process.env, NO_COLOR: "1", ROBLOX_API_KEY: "emulator-key", ROBLOX_BASE_URL: baseUrl }
    const [version, suite, example] = await Promise.all([
      run(binary, ["--version"]),
      run(binary, [...args, join(folder, "script.mjs"), baseUrl], { timeout: limit, env }),
      run(binary, [...args, "leaders.mjs"], { timeout: limit, env, cwd: project })
    ])
    const printed = example.stdout.trim()
    const last: Outcome = {
      name: "the installed package runs an example",
      ...(printed === board ? {} : { failure: `it printed ${printed}` })
    }
    return {
      version: /\d+\.\d+\.\d+/.exec(version.stdout)?.[0] ?? "",
      outcomes: [...JSON.parse(suite.stdout), last, ...(await wire.check(binary, args, join(folder, "wireCalls.mjs")))]
    }
  }

/** A file as a Worker, with variables. */
const workerOf = (file: string, bindings: Readonly<Record<string, string>> = {}) => {
  const given = Object.entries(bindings).map(([name, text]) => `(name = "${name}", text = "${text}")`)
  return `(
  modules = [(name = "${file}", esModule = embed "${file}")],
  bindings = [${given.join(", ")}],
  compatibilityDate = "2026-01-01"
)`
}

/** Workers that are asked over HTTP: what is bound to them, and what they have to answer. */
interface Asked {
  readonly bindings: (baseUrl: string) => Readonly<Record<string, string>>
  readonly check: (url: string, emulator: Emulator) => Promise<ReadonlyArray<Outcome>>
}

/** By the names of their files. */
const asked: Readonly<Record<string, Asked>> = { example, sessionWorker, webhookWorker }

const workerd = async (baseUrl: string, emulator: Emulator): Promise<Report> => {
  const binary = join(modules, "@cloudflare/workerd-linux-64/bin/workerd")
  const names = ["worker", ...Object.keys(asked)]
  const ports = await Promise.all(names.map(freePort))
  const config = join(folder, "worker.capnp")
  writeFileSync(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    ${names.map((name) => `(name = "${name}", worker = .${name}),`).join("\n    ")}
    (name = "internet", network = (allow = ["public", "private", "local"]))
  ],
  sockets = [
    ${names.map((name, at) => `(name = "${name}", address = "127.0.0.1:${ports[at]}", http = (), service = "${name}")`).join(",\n    ")}
  ]
);
${names.map((name) => `const ${name} :Workerd.Worker = ${workerOf(`${name}.mjs`, asked[name]?.bindings(baseUrl))};`).join("\n")}
`
  )
  const { stdout } = await run(binary, ["--version"])
  const process = spawn(binary, ["serve", config, "--control-fd=3"], { stdio: ["ignore", "ignore", "inherit", "pipe"] })
  try {
    // It says on the control descriptor that it listens, once for each socket.
    await new Promise<void>((resolve, reject) => {
      let said = ""
      process.stdio[3]?.on("data", (chunk) => {
        said += chunk
        if (said.split("\n").filter((line) => line.includes('"listen"')).length === names.length) resolve()
      })
      process.once("exit", (code) => reject(new Error(`workerd ended with ${code}`)))
    })
    const answer = await fetch(`http://127.0.0.1:${ports[0]}/?baseUrl=${encodeURIComponent(baseUrl)}`, {
      signal: AbortSignal.timeout(limit)
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(text)
    const outcomes: Array<Outcome> = JSON.parse(text)
    for (const [at, { check }] of Object.values(asked).entries()) {
      outcomes.push(...(await check(`http://127.0.0.1:${ports[at + 1]}`, emulator)))
    }
    outcomes.push(...(await shared.check(binary, folder, await freePort())))
    return { version: stdout.trim().replace(/^workerd /, ""), outcomes }
  } finally {
    process.kill()
  }
}

/** Serves the page, on an origin that is not the emulator's. */
const pages = createServer((request, response) => {
  const isScript = request.url === "/page.mjs"
  response.writeHead(200, { "content-type": isScript ? "text/javascript" : "text/html" })
  if (isScript) createReadStream(join(folder, "page.mjs")).pipe(response)
  else response.end(`<!doctype html><meta charset="utf-8"><script type="module" src="/page.mjs"></script>`)
})
await new Promise<void>((resolve) => pages.listen(0, "127.0.0.1", resolve))
const origin = `http://127.0.0.1:${(pages.address() as AddressInfo).port}`

const chromium = async (baseUrl: string): Promise<Report> => {
  const browser = await launch()
  try {
    const page = await browser.newPage()
    await page.goto(`${origin}/?baseUrl=${encodeURIComponent(baseUrl)}`)
    await page.waitForFunction("globalThis.outcomes !== undefined", undefined, { timeout: limit })
    return { version: browser.version(), outcomes: await page.evaluate("globalThis.outcomes") }
  } finally {
    await browser.close()
  }
}

/** Two at a time, each with an emulator of its own; workerd, which waits for minutes to end, first. */
const runtimes: Readonly<Record<string, (baseUrl: string, emulator: Emulator) => Promise<Report>>> = {
  workerd,
  "node 20": script("node20/bin/node"),
  "node 22": script("node22/bin/node"),
  "node 24": script("node24/bin/node"),
  "undici 7": undici("undici7"),
  "undici 8": undici("undici8"),
  bun: script("@oven/bun-linux-x64/bin/bun"),
  deno: script("@deno/linux-x64-glibc/deno", "run", "--no-prompt", "--allow-net", "--allow-env", "--no-remote"),
  chromium
}

/** What is said of a runtime, and how many of its checks failed. */
const judge = (name: string, exit: Exit.Exit<Report, unknown>): { readonly said: string; readonly failed: number } => {
  if (exit._tag === "Failure") {
    const isFatal = process.env.CI !== undefined && process.env.CI !== ""
    const what = isFatal ? "FAILED: " : "not run: "
    return { said: `${name.padEnd(10)} ${what}${String(exit.cause).slice(0, 1500)}`, failed: isFatal ? 1 : 0 }
  }
  const { outcomes, version } = exit.value
  const expected = /\d+/.exec(name)?.[0]
  if (expected !== undefined && !version.startsWith(`${expected}.`)) throw new Error(`${name} is ${version}`)
  const failures = outcomes.filter(({ failure }) => failure !== undefined)
  const counts = `${outcomes.length - failures.length} passed, ${failures.length} failed`
  return {
    said: [
      `${name.padEnd(10)} ${version.padEnd(14)} ${counts}`,
      ...failures.map(({ failure, name }) => `  ${name}\n    ${failure}`)
    ].join("\n"),
    failed: failures.length + (outcomes.length === 0 ? 1 : 0)
  }
}

const picked = process.argv.slice(2)
const unknown = picked.find((word) => !Object.keys(runtimes).some((name) => name.startsWith(word)))
if (unknown !== undefined) throw new Error(`No runtime is called ${unknown}: ${Object.keys(runtimes).join(", ")}`)
const chosen = Object.entries(runtimes).filter(
  ([name]) => picked.length === 0 || picked.some((word) => name.startsWith(word))
)
const judged = await Effect.runPromise(
  Effect.forEach(
    chosen,
    ([name, start]) =>
      serveRuntimes(origin).pipe(
        Effect.flatMap(({ emulator, url }) => Effect.tryPromise(() => start(url, emulator))),
        Effect.scoped,
        Effect.exit,
        Effect.map((exit) => judge(name, exit)),
        Effect.tap(({ said }) => Effect.sync(() => console.log(said)))
      ),
    { concurrency: 2 }
  )
)

pages.close()
discard(packed)
for (const path of [folder, project]) rmSync(path, { recursive: true })
process.exitCode = judged.every(({ failed }) => failed === 0) ? 0 : 1
