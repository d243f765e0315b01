/** The tables of docs/from-openblox.md and docs/from-relatio.md name what there is, on both sides. */
import { readFileSync } from "node:fs"
import { assert, describe, it } from "@effect/vitest"
import { OpenCloud } from "@relatiohq/opencloud"
import * as openbloxApis from "openblox/cloud"
import { openblox } from "../../src/cli/migrate/Openblox.ts"
import { relatio } from "../../src/cli/migrate/Relatio.ts"
import type { Rules } from "../../src/cli/migrate/Rules.ts"

const tableOf = (page: string) => {
  const text = readFileSync(new URL(`../../docs/${page}`, import.meta.url), "utf8")
  const [, table = ""] = text.split("| here |\n|---|---|\n")
  return [...table.matchAll(/^\| (.+?) \| (.+?) \|$/gm)].map(([, theirs = "", ours = ""]) => ({ theirs, ours }))
}

const namesIn = (cell: string) => [...cell.matchAll(/`(\w+\.\w+)`/g)].flatMap(([, name]) => name ?? [])

const at = (root: unknown, name: string): unknown =>
  name.split(".").reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], root)

const pages: ReadonlyArray<readonly [page: string, rules: Rules, theirs: unknown]> = [
  ["from-openblox.md", openblox, openbloxApis],
  ["from-relatio.md", relatio, new OpenCloud({ apiKey: "k" })]
]

describe.each(pages)("%s", (page, rules, theirs) => {
  const rows = tableOf(page)
  const named = rows.flatMap((row) => namesIn(row.theirs))

  it("names functions that they have", () => {
    assert.isAtLeast(named.length, 20)
    assert.deepStrictEqual(
      named.filter((name) => typeof at(theirs, name) !== "function"),
      []
    )
  })

  it("has a row for each call that the command knows, which leads to the same method", () => {
    for (const [name, rule] of Object.entries(rules)) {
      const row = rows.find((it) => namesIn(it.theirs).includes(name))
      assert.isDefined(row, name)
      if (typeof rule === "string") continue
      for (const { method, service } of rule) assert.include(namesIn(row?.ours ?? ""), `${service}.${method}`, name)
    }
  })

  it("names methods that services have", async () => {
    for (const name of rows.flatMap((row) => namesIn(row.ours))) {
      const [service = "", method = ""] = name.split(".")
      const source = readFileSync(new URL(`../../src/services/${service}.ts`, import.meta.url), "utf8")
      assert.match(source, new RegExp(`readonly ${method}:`), name)
    }
  })
})
