/**
 * What is published of `dist`, joined: a program that imports the client and a service would load a hundred small files,
 * and Node spends more on finding and compiling each than on running it. Each subpath stays a file, which names what
 * it exports; what they share is in a few files beside them, each module in one of them only, so that a class is one
 * class whichever way it is reached. What bundlers leave out of single files they leave out of these.
 */
import { readFileSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"
import { build, type Plugin } from "esbuild"

/** Files that only name what others export. A bundler could not tell what is used of the object that `export *` is joined to. */
const namesOthers = /^export \* as /m

/** Records and shapes stay as they are: bundlers take single ones of them, and programs few families. */
const isGenerated = (file: string): boolean => file.startsWith("generated/")

/** What joined files say instead of a path until it is known where they are. */
const kept = "kept:"

/** Where a file of dist imports others from. */
const importsOf = (dist: string, file: string): ReadonlyArray<string> =>
  [...readFileSync(join(dist, file), "utf8").matchAll(/^(?:import|export)\s[^"';]*?from "(\.[^"]+)";?$/gm)].map(
    ([, place = ""]) => join(dirname(file), place)
  )

/** Files that are reached from some, themselves included. */
const reached = (dist: string, from: Iterable<string>): ReadonlySet<string> => {
  const seen = new Set<string>()
  const next = [...from]
  for (let file = next.pop(); file !== undefined; file = next.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    next.push(...importsOf(dist, file))
  }
  return seen
}

/** That a file does nothing when it is loaded is said of the package as a whole; joined with others it says so of each statement. */
const pure = (text: string): string =>
  text.replaceAll(
    /^((?:export )?(?:const \w+ =|class \w+ extends)| {4}static \w+ =) (?=(?:new )?[\w.]+\()/gm,
    "$1 /*#__PURE__*/ "
  )

/** Adds imports to entries: modules that the same entries reach are joined in one file. */
const together = (dist: string, groups: ReadonlyArray<Group>): Plugin => ({
  name: "together",
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^\.{0,2}\// }, ({ path, resolveDir }) => {
      const whole = resolve(resolveDir, path)
      const file = relative(dist, whole)
      return isGenerated(file) ? { path: `${kept}${file}`, external: true } : { path: whole, sideEffects: false }
    })
    onLoad({ filter: /\.js$/ }, ({ path }) => {
      const file = relative(dist, path)
      const text = pure(readFileSync(path, "utf8"))
      const added = groups.filter(({ entries }) => entries.has(file)).flatMap(({ modules }) => [...modules])
      const imports = added.filter((it) => it !== file).map((it) => `import ${JSON.stringify(join(dist, it))}\n`)
      return { contents: text + imports.join(""), resolveDir: dirname(path), loader: "js" }
    })
  }
})

/** What several services are made of. */
const common = (dist: string, subpaths: ReadonlyArray<string>): ReadonlyArray<string> => {
  const uses = new Map<string, number>()
  for (const service of subpaths.filter((file) => file.startsWith("services/"))) {
    for (const file of reached(dist, [service])) uses.set(file, (uses.get(file) ?? 0) + 1)
  }
  return [...uses].flatMap(([file, times]) => (times >= several ? [file] : []))
}

const several = 8

interface Group {
  readonly entries: ReadonlySet<string>
  readonly modules: ReadonlySet<string>
}

/** A class that names itself keeps its name: `var A = class _A` would show the other one. */
const named = (text: string): string => {
  const own = new Set([...text.matchAll(/^var (\w+) = class _\1\b/gm)].map(([, name]) => name))
  return text.replaceAll(/\b_(\w+)\b/g, (whole, name: string) => (own.has(name) ? name : whole))
}

/** Files of `dist` that its subpaths name, joined: what is published in their place, by its path in dist. */
export const joined = async (dist: string, subpaths: ReadonlyArray<string>): Promise<ReadonlyMap<string, string>> => {
  const asItIs = new Set([
    ...subpaths.filter((file) => namesOthers.test(readFileSync(join(dist, file), "utf8"))),
    ...[...reached(dist, subpaths)].filter(isGenerated)
  ])
  const asked = [...subpaths, ...[...asItIs].flatMap((file) => importsOf(dist, file))]
  const entries = new Set(asked.filter((file) => !asItIs.has(file)))
  const client = new Set([...reached(dist, ["index.js"]), ...common(dist, subpaths)].filter((it) => !asItIs.has(it)))
  const groups: ReadonlyArray<Group> = [
    { entries: new Set([...entries].filter((file) => !/^(?:emulator|interface)\//.test(file))), modules: client },
    { entries, modules: new Set([...client].filter((file) => file.startsWith("interface/"))) }
  ]
  const { outputFiles } = await build({
    absWorkingDir: dist,
    entryPoints: [...entries],
    outdir: dist,
    outbase: dist,
    bundle: true,
    splitting: true,
    write: false,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "es2022",
    chunkNames: "parts/[hash]",
    // Imports that only say what belongs together are left out again.
    logOverride: { "ignored-bare-import": "silent" },
    logLevel: "warning",
    plugins: [together(dist, groups)]
  })
  return new Map([
    ...[...asItIs].map((file) => [file, readFileSync(join(dist, file), "utf8")] as const),
    ...outputFiles.map(({ path, text }) => {
      const file = relative(dist, path)
      const from = (_: string, other: string) => JSON.stringify(relative(dirname(file), other).replace(/^(?!\.)/, "./"))
      return [file, named(text.replaceAll(/"kept:([^"]+)"/g, from))] as const
    })
  ])
}
