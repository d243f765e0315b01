/** The page of all operations, and the command that prints them. */
import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { expect, it } from "@effect/vitest"
import type { AnyOperation } from "effect-open-cloud"
import { allOperations, references } from "effect-open-cloud/operations"
import { build } from "esbuild"
import { onTestFinished, vi } from "vitest"
import { settings } from "../../scripts/bundle.ts"
import { operationsPage } from "../../scripts/docs/operations.ts"

const root = fileURLToPath(new URL("../..", import.meta.url))
const operations: ReadonlyArray<AnyOperation> = allOperations

it("the page is as the records are: `npm run generate` writes it", () => {
  expect(readFileSync(`${root}docs/operations.md`, "utf8")).toBe(operationsPage(operations, references))
})

it("the page has a row for each operation, with Roblox's reference", () => {
  const rows = operationsPage(operations, references)
    .split("\n")
    .filter((line) => line.startsWith("| [`"))
  expect(rows).toHaveLength(264)
  const without = operations.filter(
    ({ id, method, path }) =>
      !rows.some((row) => row.includes(`](${references[id]})`) && row.includes(`\`${method} `) && row.includes(path))
  )
  expect(without.map(({ id }) => id)).toEqual([])
})

it("the page warns of what cannot be taken back", () => {
  const page = operationsPage(operations, references)
  const warned = page.split("\n").filter((line) => /^\| .*\*\*(irreversible|spends)\*\* when /.test(line))
  expect(warned).toHaveLength(operations.filter(({ consequence }) => consequence !== undefined).length)
})

it("the command prints a line for each operation", async () => {
  const log = vi.spyOn(console, "log").mockImplementation(() => {})
  onTestFinished(() => log.mockRestore())
  await import("../../scripts/operations.ts")
  const lines = operations.map(({ method, name, path, service }) => `${method} ${path} ${service}.${name}`)
  expect(log.mock.calls.map(([line]) => line).sort()).toEqual(lines.sort())
})

it("the command ends quietly when nobody reads on", async () => {
  const folder = mkdtempSync(join(tmpdir(), "operations-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const outfile = join(folder, "operations.mjs")
  await build({ ...settings, entryPoints: ["scripts/operations.ts"], outfile })
  const { status, stderr, stdout } = spawnSync("bash", ["-c", `set -o pipefail; node ${outfile} | head -1`], {
    encoding: "utf8"
  })
  expect([status, stderr, stdout.split("\n").length]).toEqual([0, "", 2])
})
