/** The page of what is known from where. */
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { expect, it } from "@effect/vitest"
import { fidelityPage } from "../../scripts/docs/fidelity.ts"
import { departures } from "../../scripts/specs/departures.ts"
import { readSpecs, specsRoot } from "../../scripts/specs/files.ts"
import { answersOf } from "../../scripts/specs/probes.ts"

const specs = readSpecs(specsRoot)
const page = fidelityPage(specs)
const section = (name: string) => page.split(/^## /m).find((it) => it.startsWith(`${name}\n`)) ?? ""

it("the page is as the specs are: `npm run generate` writes it", () => {
  expect(readFileSync(fileURLToPath(new URL("../../docs/fidelity.md", import.meta.url)), "utf8")).toBe(page)
})

it("the page has every question with every answer, and the taken one first", () => {
  const rows = section("Questions").split("\n")
  for (const question of specs.probes) {
    const row = rows.find((line) => line.startsWith(`| ${question.question}`)) ?? ""
    const places = answersOf(question).map(({ source }) => row.indexOf(source))
    expect(places, question.id).not.toContain(-1)
    expect(places[0], question.id).toBe(Math.min(...places))
  }
})

it("the page lists every guess", () => {
  const rows = section("Guesses")
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| ---") && !line.startsWith("|  |"))
  const guessed = [
    ...specs.probes.map((question) => answersOf(question)[0]),
    ...specs.patches,
    ...specs.additions.flatMap(({ origins }) => origins),
    ...specs.annotations.flatMap(departures)
  ].filter((it) => it !== undefined && "evidence" in it && it.evidence === "guess")
  expect(rows).toHaveLength(guessed.length)
  expect(guessed.length).toBeGreaterThan(0)
})

it("the page has every correction, and every addition", () => {
  for (const { reason } of specs.patches)
    expect(section("Corrections")).toContain(reason.replaceAll(/\s+/g, " ").trim())
  for (const { origins } of specs.additions) {
    for (const { operation } of origins) expect(section("Additions")).toContain(`\`${operation}\``)
  }
})

it("no row is broken by what stands in it", () => {
  for (const table of page.split("\n\n").filter((it) => it.startsWith("|"))) {
    const widths = table
      .trimEnd()
      .split("\n")
      .map((line) => line.match(/(?<!\\)\|/g)?.length)
    expect(new Set(widths).size, table.slice(0, 80)).toBe(1)
  }
})
