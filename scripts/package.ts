/**
 * `npm run package`: puts what is published into `dist-package`, after `npm run build`. Of `dist` that is what users
 * can reach from the package's subpaths, its modules joined into few files, and nothing of its manifest is there that
 * only a clone has use for.
 */
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { joined } from "./joined.ts"

const root = fileURLToPath(new URL("..", import.meta.url))
export const folder = join(root, "dist-package")

type Exports = Readonly<Record<string, string | Readonly<Record<string, string>> | null>>

interface Manifest {
  readonly exports: Exports
  readonly publishConfig: Readonly<Record<string, unknown>>
}

/** What is left of a manifest: no condition of the source's, no scripts, no packages to develop with. */
export const published = (manifest: Manifest): object => {
  const { exports, publishConfig, ...rest } = manifest
  const { directory: _, ...config } = publishConfig
  const dropped = new Set(["scripts", "devDependencies", "packageManager", "files"])
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([key]) => !dropped.has(key))),
    publishConfig: config,
    exports: Object.fromEntries(
      Object.entries(exports).map(([subpath, target]) => {
        if (typeof target !== "object" || target === null) return [subpath, target]
        const { "@effect-open-cloud/source": _, ...conditions } = target
        return [subpath, conditions]
      })
    )
  }
}

/** Files of a folder that one condition of the subpaths names, by their paths in it. */
const named = (dist: string, exports: Exports, condition: "types" | "default"): ReadonlyArray<string> => {
  const all = readdirSync(dist, { recursive: true, encoding: "utf8" })
  return Object.values(exports).flatMap((target) => {
    if (typeof target !== "object" || target === null) return []
    const [before = "", after] = target[condition]?.replace("./dist/", "").split("*") ?? []
    return after === undefined ? [before] : all.filter((it) => it.startsWith(before) && it.endsWith(after))
  })
}

/** Declarations of `dist` that the subpaths lead to, by what they import. */
const declared = (dist: string, exports: Exports): ReadonlySet<string> => {
  const next = [...named(dist, exports, "types")]
  const seen = new Set<string>()
  for (let file = next.pop(); file !== undefined; file = next.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    // Any text that looks like a module's place is taken for one: a file too many is no harm.
    for (const [, place = ""] of readFileSync(join(dist, file), "utf8").matchAll(/["'](\.\.?\/[^"'\n]+)\.[jt]s["']/g)) {
      const target = `${join(dirname(file), place)}.d.ts`
      if (existsSync(join(dist, target))) next.push(target)
    }
  }
  return seen
}

const read = (): Manifest => JSON.parse(readFileSync(join(root, "package.json"), "utf8"))

/** Writes what programs load of the modules in a folder into another one, as it is published. */
export const modules = async (dist: string, folder: string): Promise<void> => {
  for (const [file, text] of await joined(dist, named(dist, read().exports, "default"))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
}

const filesIn = (folder: string): ReadonlyArray<string> =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).flatMap((it) =>
    it.isFile() ? [join(it.parentPath, it.name).slice(root.length)] : []
  )

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const manifest = read()
  rmSync(folder, { recursive: true, force: true })
  await modules(join(root, "dist"), join(folder, "dist"))
  const files = [
    ...[...declared(join(root, "dist"), manifest.exports)].map((file) => `dist/${file}`),
    ...filesIn("dist/cli"),
    ...readdirSync(join(root, "docs")).flatMap((name) => (/\.(md|svg)$/.test(name) ? [`docs/${name}`] : [])),
    ...["LICENSE", "README.md", "CHANGELOG.md"]
  ]
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    linkSync(join(root, file), join(folder, file))
  }
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(published(manifest), null, 2)}\n`)
}
