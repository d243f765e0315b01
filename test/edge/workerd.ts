/** A Worker with a Durable Object in workerd, in several isolates that share the object. */
import { spawn } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import * as Effect from "effect/Effect"
import { type BuildOptions, build } from "esbuild"
import { tools } from "../../scripts/tools.ts"
import { freePort } from "../redis/server.ts"

const binaries = fileURLToPath(new URL("../runtimes/binaries", import.meta.url))
const binary = join(binaries, "node_modules/@cloudflare/workerd-linux-64/bin/workerd")

export interface Options {
  /** The module of the Worker. */
  readonly entry: string
  /** Its class of objects, bound as `COORDINATOR`. */
  readonly className: string
  readonly isolates: number
  readonly variables: Readonly<Record<string, string>>
}

export interface Workerd {
  /** The address of each isolate. */
  readonly urls: ReadonlyArray<string>
  /** What it has complained of. */
  readonly said: () => string
  /** Kills it and starts it anew: what is in memory is gone. */
  readonly restart: Effect.Effect<void>
}

/** As Wrangler bundles. */
const bundling: BuildOptions = {
  bundle: true,
  format: "esm",
  target: "es2024",
  platform: "browser",
  conditions: ["@effect-open-cloud/source", "workerd", "worker", "browser"],
  external: ["cloudflare:*"]
}

/** What a module weighs as it is deployed, in kilobytes: minified and gzipped. */
export const weigh = async (contents: string): Promise<number> => {
  const { outputFiles } = await build({
    ...bundling,
    stdin: { contents, resolveDir: fileURLToPath(new URL(".", import.meta.url)), loader: "ts" },
    minify: true,
    write: false
  })
  return gzipSync(outputFiles?.[0]?.contents ?? "").length / 1_000
}

const configOf = ({ className, variables }: Options, ports: ReadonlyArray<number>): string => {
  const texts = Object.entries(variables).map(([name, text]) => `(name = "${name}", text = "${text}")`)
  const worker = (index: number): string => {
    const namespace = index === 0 ? `"${className}"` : `(className = "${className}", serviceName = "worker0")`
    return `const worker${index} :Workerd.Worker = (
  modules = [(name = "worker.mjs", esModule = embed "worker.mjs")],
  compatibilityDate = "2026-01-01",
  bindings = [${[...texts, `(name = "COORDINATOR", durableObjectNamespace = ${namespace})`].join(", ")}],
  ${index === 0 ? `durableObjectNamespaces = [(className = "${className}", uniqueKey = "coordinator", enableSql = true)], durableObjectStorage = (localDisk = "objects"),` : ""}
);`
  }
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    ${ports.map((_, at) => `(name = "worker${at}", worker = .worker${at}),`).join("\n    ")}
    (name = "objects", disk = (path = "objects", writable = true)),
    (name = "internet", network = (allow = ["public", "private", "local"]))
  ],
  sockets = [
    ${ports.map((port, at) => `(name = "socket${at}", address = "127.0.0.1:${port}", http = (), service = "worker${at}")`).join(",\n    ")}
  ]
);
${ports.map((_, at) => worker(at)).join("\n")}
`
}

/** Serves until the scope closes. */
export const serveWorkers = (options: Options) =>
  Effect.gen(function* () {
    tools("test/runtimes/binaries")
    const folder = mkdtempSync(join(tmpdir(), "workerd-"))
    yield* Effect.addFinalizer(() => Effect.sync(() => rmSync(folder, { recursive: true })))
    yield* Effect.promise(() =>
      build({ ...bundling, entryPoints: [options.entry], outfile: join(folder, "worker.mjs") })
    )
    mkdirSync(join(folder, "objects"))
    const ports = yield* Effect.promise(() => Promise.all(Array.from({ length: options.isolates }, freePort)))
    writeFileSync(join(folder, "config.capnp"), configOf(options, ports))
    let said = ""
    let stop = async (): Promise<void> => {}
    const start = Effect.promise(
      () =>
        new Promise<void>((resolve, reject) => {
          const child = spawn(binary, ["serve", "config.capnp", "--control-fd=3"], {
            cwd: folder,
            stdio: ["ignore", "pipe", "pipe", "pipe"]
          })
          const hear = (chunk: Buffer): void => {
            said += chunk.toString()
          }
          child.stdout?.on("data", hear)
          child.stderr?.on("data", hear)
          let listening = ""
          child.stdio[3]?.on("data", (chunk: Buffer) => {
            listening += chunk.toString()
            if (listening.split('"listen"').length > ports.length) resolve()
          })
          child.once("exit", (code) => reject(new Error(`workerd ended with ${code}: ${said}`)))
          stop = () =>
            new Promise((ended) => {
              child.once("exit", () => ended())
              child.kill("SIGKILL")
            })
        })
    )
    yield* Effect.addFinalizer(() => Effect.promise(() => stop()))
    yield* start
    return {
      urls: ports.map((port) => `http://127.0.0.1:${port}`),
      said: () => said,
      restart: Effect.andThen(
        Effect.promise(() => stop()),
        start
      )
    } satisfies Workerd
  })
