/** Where the benchmark runs: its folders, the packages that it compares with, and its child processes. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"
import { tools } from "../scripts/tools.ts"

export const bench = fileURLToPath(new URL(".", import.meta.url))
export const root = fileURLToPath(new URL("..", import.meta.url))
/** Everything that is built on the way; ignored by Git, and next to the packages that it imports. */
export const scratch = join(bench, "node_modules", ".bench")

/** Installs what the benchmark compares with, unless it is there. */
export const install = (): string => tools("bench")

export interface Runtime {
  readonly path: string
  readonly version: string
  /** Whether it is the Node 22 that the budgets are stated for. */
  readonly pinned: boolean
}

/** The Node 22 that is installed as a package, where there is one for this platform; else this one. */
export const findRuntime = (): Runtime => {
  const path = join(bench, "node_modules", "node22", "bin", "node")
  try {
    return { path, version: execFileSync(path, ["--version"], { encoding: "utf8" }).trim(), pinned: true }
  } catch {
    return { path: process.execPath, version: process.version, pinned: false }
  }
}

/**
 * Bundles a child's own code, and the library's, as plain JavaScript. Packages
 * are imported as they are installed. `tsx` would add its own work to every call.
 */
export const compile = async (name: string): Promise<string> => {
  const outfile = join(scratch, `${name}.mjs`)
  await build({
    entryPoints: [join(bench, `${name}.child.ts`)],
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "es2022",
    logLevel: "error"
  })
  return outfile
}

/** Starts a child and gives the first line that it prints. */
export const start = (
  runtime: Pick<Runtime, "path">,
  script: string,
  args: ReadonlyArray<string> = [],
  flags: ReadonlyArray<string> = [],
  variables: Readonly<Record<string, string>> = {}
): { readonly child: ChildProcess; readonly line: Promise<string> } => {
  const child = spawn(runtime.path, [...flags, script, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, ...variables }
  })
  const line = new Promise<string>((resolve, reject) => {
    let text = ""
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk
      const end = text.indexOf("\n")
      if (end >= 0) resolve(text.slice(0, end))
    })
    child.on("error", reject)
    child.on("close", (code) => reject(new Error(`${script} ended with ${code} before it said anything`)))
  })
  return { child, line }
}

/** Runs a child to its end and gives what it printed, as JSON. */
export const run = async <A>(...parameters: Parameters<typeof start>): Promise<A> => {
  const { child, line } = start(...parameters)
  const ended = new Promise((resolve) => child.on("close", resolve))
  const result = JSON.parse(await line) as A
  await ended
  return result
}
