/** An empty project that installs the packed package, as a user has it. */
import { execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

export const root = fileURLToPath(new URL("../..", import.meta.url))

export interface Manifest {
  readonly name: string
  readonly version: string
  readonly bin: Readonly<Record<string, string>>
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>> | null>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly peerDependencies: Readonly<Record<string, string>>
  readonly peerDependenciesMeta: Readonly<Record<string, { readonly optional?: boolean }>>
  readonly devDependencies: Readonly<Record<string, string>>
}

export const manifest: Manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))

/** What a command printed where it failed, or nothing. */
export const complaint = (cwd: string, file: string, ...args: ReadonlyArray<string>): string | undefined => {
  try {
    execFileSync(file, args, { cwd, encoding: "utf8", stdio: "pipe" })
    return undefined
  } catch (error) {
    if (!(error instanceof Error && "stdout" in error && "stderr" in error)) throw error
    return `${error.stdout}${error.stderr}`.trim().slice(0, 2_000) || error.message
  }
}

export interface Packed {
  readonly tarball: string
  readonly files: ReadonlyArray<string>
  readonly size: number
  readonly unpacked: number
}

/** Where the parts of a whole run keep one tarball for all, of the `dist` that it has built just before. */
const shared = process.env.PACKED_FOR_ALL

/** Builds and packs, as a release does. */
export const pack = (): Packed => {
  const folder = shared ?? mkdtempSync(join(tmpdir(), "packed-"))
  const known = join(folder, "packed.json")
  if (existsSync(known)) return JSON.parse(readFileSync(known, "utf8"))
  const [command, ...args] =
    shared === undefined
      ? ["npm", "run", "--silent", "package"]
      : [process.execPath, "--import", "tsx", "scripts/package.ts"]
  execFileSync(command, args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] })
  const json = execFileSync("npm", ["pack", "--json", "--silent", "--pack-destination", folder], {
    cwd: join(root, "dist-package"),
    encoding: "utf8"
  })
  const [{ filename, files, size, unpackedSize }] = JSON.parse(json) as [
    { filename: string; size: number; unpackedSize: number; files: ReadonlyArray<{ path: string }> }
  ]
  const packed: Packed = {
    tarball: join(folder, filename),
    files: files.map(({ path }) => path),
    size,
    unpacked: unpackedSize
  }
  writeFileSync(known, JSON.stringify(packed))
  return packed
}

/** Takes away what was packed, where nobody else has use for it. */
export const discard = ({ tarball }: Packed): void => {
  if (shared === undefined) rmSync(dirname(tarball), { recursive: true })
}

/** Its folder. Effect is of the version that is developed with; nothing else is installed that is not named. */
export const install = (tarball: string, ...others: ReadonlyArray<string>): string => {
  const project = realpathSync(mkdtempSync(join(tmpdir(), "consumer-")))
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }))
  const effect = `effect@${manifest.devDependencies.effect}`
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", tarball, effect, ...others], {
    cwd: project,
    stdio: "pipe"
  })
  return project
}

export const installed = (project: string): string => join(project, "node_modules", manifest.name)

/** Every subpath that users can import; those of a pattern by the files that are there. */
export const subpaths = (files: ReadonlyArray<string>): ReadonlyArray<string> =>
  Object.entries(manifest.exports).flatMap(([subpath, target]) => {
    if (typeof target !== "object" || target === null) return []
    if (!subpath.includes("*")) return [subpath]
    const { default: file = "" } = target
    const [before = "", after = ""] = file.replace("./", "").split("*")
    return files
      .filter((it) => it.startsWith(before) && it.endsWith(after))
      .map((it) => subpath.replace("*", it.slice(before.length, -after.length)))
      .filter((it) => !it.slice(subpath.indexOf("*")).includes("/"))
  })

export const specifier = (subpath: string): string => subpath.replace(".", manifest.name)
