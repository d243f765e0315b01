/** What must hold of the packed package. Each check gives its complaints. */
import { execFileSync, spawn, spawnSync } from "node:child_process"
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { builtinModules, createRequire } from "node:module"
import { join } from "node:path"
import { type BuildOptions, build } from "esbuild"
import { complaint, installed, manifest, type Packed, root, specifier, subpaths } from "./consumer.ts"

/** Runs TypeScript, as `npx tsx` does. */
const typescriptLoader = import.meta.resolve("tsx")

export type Complaints = ReadonlyArray<string>

const beside = ["LICENSE", "README.md", "CHANGELOG.md", "package.json"]

/** The command is a bundle: its files are many, and its own. */
const isBundled = (file: string): boolean => /^dist\/cli\/(?:main|alone|parts\/[\w-]+)\.js$/.test(file)

/** More than are packed today, by a little: whoever adds many files does it knowingly. */
const most = { files: 1_350, unpacked: 9_500_000, packed: 2_200_000 }

/** What of dist a program of every subpath is made of: as esbuild bundles it, and with the declarations that are told. */
const needed = async (
  packed: Packed,
  project: string,
  declarations: ReadonlyArray<string>
): Promise<ReadonlySet<string>> => {
  const { metafile } = await build({
    ...bundling(project),
    stdin: { contents: everything(packed), resolveDir: project, loader: "ts" }
  })
  const places = [...Object.keys(metafile.inputs).map((file) => join(project, file)), ...declarations]
  const own = `${installed(project)}/`
  return new Set(places.flatMap((file) => (file.startsWith(own) ? [file.slice(own.length)] : [])))
}

/** What users can reach of dist, the command, the pages and pictures of docs, and nothing else. */
export const files = async (
  packed: Packed,
  project: string,
  declarations: ReadonlyArray<string>
): Promise<Complaints> => {
  const pages = readdirSync(join(root, "docs")).filter((name) => /\.(md|svg)$/.test(name))
  const modules = await needed(packed, project, declarations)
  const expected = new Set([...beside, ...pages.map((name) => `docs/${name}`), ...modules, "dist/cli/main.js"])
  const all = new Set(packed.files)
  const counts = { files: all.size, unpacked: packed.unpacked, packed: packed.size }
  return [
    ...[...all].filter((file) => !expected.has(file) && !isBundled(file)).map((file) => `nobody reads: ${file}`),
    ...[...expected].filter((file) => !all.has(file)).map((file) => `missing: ${file}`),
    ...Object.entries(most).flatMap(([what, limit]) => {
      const count = counts[what as keyof typeof counts]
      return count > limit ? [`${what}: ${count}, of ${limit} at most`] : []
    })
  ]
}

/** No file names the machine that it was built on, and none points to a map that is not there. */
export const contents = ({ files }: Packed, project: string): Complaints =>
  files.flatMap((file) => {
    const text = readFileSync(join(installed(project), file), "utf8")
    return [
      ...(text.includes(root) || (!isBundled(file) && text.includes("file://")) ? [`${file} names ${root}`] : []),
      ...(/^\/\/# sourceMappingURL=(?!data:)/m.test(text) ? [`${file} points to a map`] : [])
    ]
  })

/** Every import of dist is of a dependency, and every dependency is imported. */
export const dependencies = ({ files }: Packed, project: string): Complaints => {
  const used = new Set(
    files
      .filter((file) => /^dist\/.*\.(js|d\.ts)$/.test(file) && !isBundled(file))
      .flatMap((file) => [
        ...readFileSync(join(installed(project), file), "utf8").matchAll(
          /^(?:import\b|export \*|export (?:type )?\{)(?:[^"';]*from)? ?"([^."][^"]*)"|\bimport\("([^."][^"]*)"\)/gm
        )
      ])
      .map((match) => match[1] ?? match[2] ?? "")
      .filter((name) => !name.startsWith("node:") && !builtinModules.includes(name))
      .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name)
  )
  const declared = new Set([...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)])
  return [
    ...[...used].filter((name) => !declared.has(name)).map((name) => `not declared: ${name}`),
    ...[...declared].filter((name) => !used.has(name)).map((name) => `not used: ${name}`)
  ]
}

/** Users share what a range lets them share; what a clone is built and judged with is the same for everybody. */
export const ranges = (): Complaints => {
  const { dependencies, devDependencies } = manifest
  return [
    ...Object.entries(dependencies).map(([name, range]) => {
      const tested = JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")).version
      return range === `^${tested}` ? "" : `${name}: ${range} is not ^${tested}, which is tested`
    }),
    ...Object.entries(devDependencies).map(([name, version]) =>
      /^(?:npm:.+@)?\d+\.\d+\.\d+$/.test(version) ? "" : `${name}: ${version} is no single version`
    )
  ].filter((it) => it !== "")
}

/** Which subpaths may load what, where they are asked for: what is not here, no bundle of another has. */
const loaders: Readonly<Record<string, RegExp>> = {
  "lossless-json": /^emulator/,
  oauth4webapi: /^(oauth|edge|schemas\/oauth)$/,
  "@noble/ciphers": /^(Secrets|emulator.*)$/,
  "@noble/curves": /^(Secrets|emulator.*)$/,
  "@noble/hashes": /./,
  undici: /^node$/
}

/** The packages beside Effect that a bundle of each subpath is made of. */
export const loads = async (packed: Packed, project: string): Promise<Complaints> => {
  const entries = subpaths(packed.files).map((subpath, index) => ({ in: specifier(subpath), out: `${index}` }))
  const { metafile } = await build({ ...bundling(project), entryPoints: entries, outdir: "out" })
  return entries.flatMap(({ in: name, out }) =>
    (metafile.outputs[`out/${out}.js`]?.imports ?? [{ path: "nothing, as it was not bundled" }])
      .map(({ path }) => /^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path)
      .filter((other) => other !== "effect" && !other.startsWith("node:"))
      .filter((other) => loaders[other]?.test(name.slice(manifest.name.length + 1)) !== true)
      .map((other) => `${name} loads ${other}`)
  )
}

/** Node finds and compiles each file that a program loads before it runs: of ours with the client and a service, and of Effect's. */
const mostLoaded = { ours: 32, others: 105 }

export const starts = (project: string): Complaints => {
  const seen = new Set<string>()
  const next = [".", "./DataStores"].map((subpath) => createRequire(`${project}/`).resolve(specifier(subpath)))
  for (let file = next.pop(); file !== undefined; file = next.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    const { resolve } = createRequire(file)
    const text = readFileSync(file, "utf8").replaceAll(/\/\*.*?\*\//gs, "")
    const places = [...text.matchAll(/^(?:import|export)\s(?:[^"';]*?from\s*)?["']([^"']+)["']/gm)]
    next.push(...places.map(([, place = ""]) => resolve(place)).filter((it) => it.startsWith(project)))
  }
  const ours = [...seen].filter((file) => file.startsWith(installed(project)))
  const counts = { ours: ours.length, others: seen.size - ours.length }
  return Object.entries(mostLoaded).flatMap(([what, most]) => {
    const count = counts[what as keyof typeof counts]
    return count > most || count === 0 ? [`${count} files of ${what}, where ${most} are allowed`] : []
  })
}

/** The project has none. What else is for Node works, and the transport tells what to install. */
export const withoutUndici = (project: string): Complaints => {
  const text = `import { Transport } from "effect-open-cloud/node"
import { Effect } from "effect"
const exit = await Effect.runPromiseExit(Effect.scoped(Transport.make()))
console.log(String(exit.cause))`
  const said = execFileSync(process.execPath, ["--input-type=module", "-e", text], { cwd: project, encoding: "utf8" })
  return said.includes("npm install undici") ? [] : [`it says: ${said}`]
}

const tool = (name: string): string => join(root, "test/package/node_modules/.bin", name)

/** Suggestions count, which publint's exit code does not tell. */
export const lint = ({ tarball }: Packed): Complaints => {
  const args = ["run", tarball, "--strict"]
  const found =
    complaint(root, tool("publint"), ...args) ?? execFileSync(tool("publint"), args, { cwd: root, encoding: "utf8" })
  return found.includes("All good!") ? [] : [found]
}

export const typesAreRight = ({ tarball }: Packed): Complaints => {
  const found = complaint(root, tool("attw"), tarball, "--profile", "esm-only", "--format", "ascii", "--no-color")
  return found === undefined ? [] : [found]
}

/** Bundles without the packages of others. */
const bundling = (project: string) =>
  ({
    absWorkingDir: project,
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "node",
    logLevel: "silent",
    plugins: [
      {
        name: "others",
        setup: ({ onResolve }) =>
          onResolve({ filter: /^[^./]/ }, ({ path }) =>
            path.startsWith(manifest.name) ? undefined : { path, external: true }
          )
      }
    ]
  }) satisfies BuildOptions

/** A namespace of every subpath, used so that none is left out. */
const everything = (packed: Packed): string => {
  const names = subpaths(packed.files).map(specifier)
  const imports = names.map((name, index) => `import * as m${index} from "${name}"`)
  return `${imports.join("\n")}\nexport const modules = [${names.map((_, index) => `m${index}`).join(", ")}]\n`
}

/** What a user writes first. */
const program = `import { Credentials, type NotFound, OpenCloud } from "effect-open-cloud"
import { DataStores } from "effect-open-cloud/DataStores"
import { Emulator } from "effect-open-cloud/emulator"
import { Effect, Layer } from "effect"

const program = Effect.gen(function* () {
  const emulator = yield* Emulator.make()
  emulator.seed.dataStores.put({ dataStoreId: "Players", id: "Player_156", value: { coins: 3 } })
  const client = OpenCloud.layer({ credentials: Credentials.apiKey("emulator-key"), fetch: emulator.fetch })
  const player = { universeId: 9000001, dataStoreId: "Players" }
  return yield* Effect.gen(function* () {
    const dataStores = yield* DataStores
    const { value } = yield* dataStores.getEntry({ ...player, entryId: "Player_156" })
    const missing: NotFound = yield* dataStores.getEntry({ ...player, entryId: "nobody" }).pipe(
      Effect.flatMap(() => Effect.die("found")),
      Effect.catchTag("NotFound", (error) => Effect.succeed(error))
    )
    return [value, missing.status] as const
  }).pipe(Effect.provide(Layer.provide(DataStores.layer, client)))
})

const answer = JSON.stringify(await Effect.runPromise(program))
if (answer !== '[{"coins":3},404]') throw new Error(answer)
`

/** What a user writes whose tests are of programs in other languages, too: with types and without. */
const server = `import { Credentials, OpenCloud } from "effect-open-cloud"
import { DataStores } from "effect-open-cloud/DataStores"
import { Emulator } from "effect-open-cloud/emulator"
import { CannotListen, serve } from "effect-open-cloud/emulator/node"
import { Effect, Layer } from "effect"

const program = Effect.gen(function* () {
  const emulator = yield* Emulator.make()
  emulator.seed.dataStores.put({ dataStoreId: "Players", id: "Player_156", value: 3 })
  const { env, port } = yield* serve(emulator)
  const busy = yield* Effect.flip(serve(emulator, { port }))
  const credentials = Credentials.apiKey(env.ROBLOX_API_KEY ?? "")
  const client = OpenCloud.layer({ credentials, baseUrl: env.ROBLOX_BASE_URL })
  const { value } = yield* DataStores.use((it) =>
    it.getEntry({ universeId: 9000001, dataStoreId: "Players", entryId: "Player_156" })
  ).pipe(Effect.provide(Layer.provide(DataStores.layer, client)))
  return [value, busy instanceof CannotListen, busy.code]
}).pipe(Effect.scoped)

const answer = JSON.stringify(await Effect.runPromise(program))
if (answer !== '[3,true,"EADDRINUSE"]') throw new Error(answer)
`

export const write = (packed: Packed, project: string): void => {
  writeFileSync(join(project, "everything.ts"), everything(packed))
  writeFileSync(join(project, "program.ts"), program)
  for (const name of ["server.ts", "server.js"]) writeFileSync(join(project, name), server)
  // What Node runs: the same modules, without their types.
  writeFileSync(join(project, "everything.js"), everything(packed))
  writeFileSync(
    join(project, "program.js"),
    program.replace("missing: NotFound", "missing").replace(" as const", "").replace("type NotFound, ", "")
  )
}

/** The command, as it is installed: it says its version, lists operations, and serves an emulator to whoever asks. */
const command = async (project: string): Promise<Complaints> => {
  const [name = ""] = Object.keys(manifest.bin)
  const npx = (...args: ReadonlyArray<string>) =>
    execFileSync("npx", ["--no-install", name, ...args], { cwd: project, encoding: "utf8" }).trim()
  const version = npx("--version")
  const listed = npx("operations", "translateText").split(" ").at(-1)
  const child = spawn(join(project, "node_modules/.bin", name), ["emulator", "--port", "0"], {
    cwd: project,
    stdio: ["ignore", "pipe", "inherit"]
  })
  const exit = new Promise<number | null>((resolve) => child.once("exit", resolve))
  const printed = await Promise.race([
    new Promise<string>((resolve) => child.stdout.once("data", (chunk) => resolve(String(chunk)))),
    exit.then((code) => `it ended with ${code}`)
  ])
  const [, url = ""] = /^export ROBLOX_BASE_URL=(.*)$/m.exec(printed) ?? []
  const [, key = ""] = /^export ROBLOX_API_KEY=(.*)$/m.exec(printed) ?? []
  const { status } =
    url === ""
      ? { status: printed }
      : await fetch(`${url}/cloud/v2/universes/9000001`, { headers: { "x-api-key": key } })
  child.kill("SIGTERM")
  const code = await exit
  return [
    ...(version === manifest.version ? [] : [`--version gave ${version}`]),
    ...(listed === "universes.translateText" ? [] : [`operations gave ${listed}`]),
    ...(status === 200 ? [] : [`emulator: ${status}`]),
    ...(code === 0 ? [] : [`emulator ended with ${code}`])
  ]
}

export const runs = async (project: string): Promise<Complaints> => [
  ...["everything.js", "program.js", "server.js"].flatMap((file) => complaint(project, process.execPath, file) ?? []),
  ...(await command(project))
]

/** What Getting started has its reader write, run as the page says, and printing what it says. */
export const begins = (project: string): Complaints => {
  const page = readFileSync(join(installed(project), "docs/getting-started.md"), "utf8")
  const files = [...page.matchAll(/^```ts\n\/\/ (\S+\.ts)\n.*?^```/gms)]
  for (const [block, name = ""] of files) {
    writeFileSync(join(project, name), block.replace(/^```ts\n/, "").replace(/```$/, ""))
  }
  const run = (name: string) => {
    const { ROBLOX_API_KEY: _, ...env } = process.env
    return spawnSync(process.execPath, ["--import", typescriptLoader, name], { cwd: project, encoding: "utf8", env })
  }
  const [, said = ""] = /It prints `([^`]*)`/.exec(page) ?? []
  const onEmulator = run("main.ts")
  const withoutKey = run("roblox.ts")
  return [
    ...(onEmulator.stdout.trim() === said && said !== "" ? [] : [`main.ts: ${onEmulator.stdout}${onEmulator.stderr}`]),
    ...(withoutKey.status === 1 && withoutKey.stderr.includes("ROBLOX_API_KEY is not set")
      ? []
      : [`roblox.ts: ${withoutKey.stdout}${withoutKey.stderr}`])
  ]
}
