/**
 * Tools in folders of their own, which the plain `npm ci` does not install: whatever needs a folder's tools asks for
 * them here. `npm run tools` installs all, `npm run tools -- test/package` one.
 */
import { execFileSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("..", import.meta.url))

/** Each has a manifest and a lockfile. */
export const folders = [
  "bench",
  "conformance",
  "scripts/diagnostics",
  "site",
  "test/mcp",
  "test/mutants",
  "test/package",
  "test/runtimes/binaries"
]

interface Lock {
  readonly packages: Readonly<Record<string, Package>>
}

interface Package {
  readonly version?: string
  readonly os?: ReadonlyArray<string>
  readonly cpu?: ReadonlyArray<string>
  readonly libc?: ReadonlyArray<string>
}

const read = (path: string): Lock => JSON.parse(readFileSync(path, "utf8"))

const isForHere = ({ cpu, libc, os }: Package): boolean =>
  (os?.includes(process.platform) ?? true) && (cpu?.includes(process.arch) ?? true) && (libc?.includes("glibc") ?? true)

/** Installs a folder's tools where they are missing, or others than its lockfile says; gives where they are. */
export const tools = (folder: string): string => {
  const at = join(root, folder)
  const modules = join(at, "node_modules")
  const hidden = join(modules, ".package-lock.json")
  const installed = existsSync(hidden) ? read(hidden).packages : {}
  const isCurrent = Object.entries(read(join(at, "package-lock.json")).packages).every(
    ([path, wanted]) =>
      path === "" ||
      !isForHere(wanted) ||
      // What npm left out stands in its list as well.
      (installed[path]?.version === wanted.version && existsSync(join(at, path)))
  )
  if (!isCurrent) {
    console.error(`installing tools in ${folder}`)
    const options = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    execFileSync("npm", options, { cwd: at, stdio: ["ignore", "ignore", "inherit"] })
  }
  return modules
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = process.argv.slice(2)
  for (const folder of wanted.length > 0 ? wanted : folders) tools(folder)
}
