/**
 * Changes the source, one place at a time, and tells what no test notices. `npm run mutants -- quota` takes one group of
 * `groups.ts`, and `npm run mutants -- quota Line` one of its files.
 */
import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { relative } from "node:path"
import { groups } from "./groups.ts"
import type { Report } from "./suite.ts"

type Told = Report["mutants"][number]

const [wanted, only] = process.argv.slice(2)
const names = wanted === undefined ? Object.keys(groups) : [wanted]

/** The lines of a change, as they were and as they are. */
const shown = ({ fileName, location: { end, start }, mutatorName, outcome, replacement }: Told): string => {
  const lines = readFileSync(fileName, "utf8")
    .split("\n")
    .slice(start.line, end.line + 1)
  const before = lines[0]?.slice(0, start.column) ?? ""
  const after = lines[lines.length - 1]?.slice(end.column) ?? ""
  const changed = `${before}${replacement}${after}`.split("\n")
  const said = [...lines.map((line) => `- ${line}`), ...changed.map((line) => `+ ${line}`)].join("\n")
  return `${relative(process.cwd(), fileName)}:${start.line + 1} ${mutatorName}, ${outcome}\n${said}\n`
}

const isCounted = ({ outcome }: Told): boolean => outcome !== "as it is loaded"
const isNoticed = ({ outcome }: Told): boolean => outcome === "noticed"
const percent = (told: ReadonlyArray<Told>): number =>
  Math.round((1_000 * told.filter(isNoticed).length) / Math.max(1, told.filter(isCounted).length)) / 10

for (const name of names) {
  const { status } = spawnSync("npx", ["vitest", "run", "--config", "test/mutants/vitest.config.ts"], {
    env: { ...process.env, MUTANTS_GROUP: name, MUTANTS_ONLY: only === undefined ? "" : `/${only}\\.ts$` },
    stdio: ["ignore", "inherit", "inherit"]
  })
  if (status !== 0) {
    process.exitCode = 1
    continue
  }
  const { mutants, seconds }: Report = JSON.parse(readFileSync(`coverage/mutants/${name}.json`, "utf8"))
  for (const mutant of mutants.filter((mutant) => isCounted(mutant) && !isNoticed(mutant))) console.log(shown(mutant))
  for (const file of new Set(mutants.map(({ fileName }) => fileName))) {
    const told = mutants.filter(({ fileName }) => fileName === file)
    console.log(`${relative("src", file)}: ${percent(told)} % of ${told.filter(isCounted).length}`)
  }
  const floor = groups[name]?.floor ?? 0
  const score = percent(mutants)
  console.log(`${name}: ${score} % of ${mutants.filter(isCounted).length} changes are noticed, in ${seconds} s`)
  if (only === undefined && score < floor) {
    console.error(`!! ${name}: no less than ${floor} % was noticed before`)
    process.exitCode = 1
  }
}
