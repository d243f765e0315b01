/**
 * The tests of a group, once as they are, and then once for each change of the source, until one fails. All of it in one
 * process, so that a change costs what its tests cost and no imports. What Vitest itself does around a test is left out.
 */
import { mkdirSync, writeFileSync } from "node:fs"
import { describe, expect, inject, it, type RunnerTask, TestRunner } from "vitest"
import type { Mutant } from "./instrument.ts"

declare module "vitest" {
  interface ProvidedContext {
    readonly tests: ReadonlyArray<string>
    readonly mutants: ReadonlyArray<Mutant>
  }
}

/** What the changed sources look at. */
interface Switch {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
  mutantCoverage?: Covered
}

interface Covered {
  readonly static: Readonly<Record<string, number>>
  readonly perTest: Readonly<Record<string, Readonly<Record<string, number>>>>
}

export type Outcome = "noticed" | "survived" | "not run" | "as it is loaded"

export interface Report {
  readonly mutants: ReadonlyArray<Mutant & { readonly outcome: Outcome }>
  readonly seconds: number
}

let active: string | undefined
let reads = 0
let latest = Number.POSITIVE_INFINITY

const ns: Switch = {
  get activeMutant() {
    // A loop that never ends leaves no time for a timer; all of it that is changed fails.
    if ((reads >= 1_000 || ++reads === 1_000) && performance.now() > latest) throw new Error("does not end")
    return active
  },
  set activeMutant(mutant) {
    active = mutant
  }
}
Object.defineProperty(globalThis, "__stryker__", { value: ns })

for (const file of inject("tests")) {
  describe.skip(file, async () => void (await import(/* @vite-ignore */ `../${file}.test.ts`)))
}

interface Test {
  readonly name: string
  readonly run: () => Promise<void>
}

const testsOf = (task: RunnerTask, names: ReadonlyArray<string> = []): ReadonlyArray<Test> => {
  const path = [...names, task.name]
  if (task.type === "suite") {
    const { beforeAll, beforeEach, afterEach } = TestRunner.getSuiteHooks(task)
    const hooked = beforeAll?.length || beforeEach?.length || afterEach?.length
    // What prepares itself is of another kind, and is left out.
    return hooked ? [] : task.tasks.flatMap((inner) => testsOf(inner, path))
  }
  const run = TestRunner.getTestFn(task)
  return run === undefined ? [] : [{ name: path.join(" > "), run: async () => void (await run()) }]
}

const late = Symbol("late")

/** Whether a test fails, or does not end. */
const fails = async (test: Test, millis: number): Promise<unknown> => {
  reads = 0
  latest = active === undefined ? Number.POSITIVE_INFINITY : performance.now() + millis
  let timer: ReturnType<typeof setTimeout> | undefined
  const timeout = new Promise<typeof late>((resolve) => {
    timer = setTimeout(resolve, millis, late)
  })
  try {
    return (await Promise.race([test.run(), timeout])) === late ? late : undefined
  } catch (error) {
    return error ?? new Error("nothing")
  } finally {
    clearTimeout(timer)
  }
}

it("notices changes", async ({ task }) => {
  const began = Date.now()
  const millis = new Map<Test, number>()
  const all = task.file.tasks.filter(({ type }) => type === "suite").flatMap((suite) => testsOf(suite))
  // One that uses up what it was given cannot run again.
  const tests: Array<Test> = []
  for (const test of all) {
    const failures = [await fails(test, 60_000), await fails(test, 60_000)]
    expect(failures[0], `${test.name}, without a change`).toBeUndefined()
    if (failures[1] === undefined) tests.push(test)
  }
  expect(tests.length).toBeGreaterThan(0)

  const asItIs = async (): Promise<void> => {
    for (const [index, test] of tests.entries()) {
      const start = performance.now()
      ns.currentTestId = `${index}`
      const failure = await fails(test, 60_000)
      expect(failure, `${test.name}, without a change`).toBeUndefined()
      millis.set(test, performance.now() - start)
    }
    ns.currentTestId = undefined
  }
  await asItIs()

  const write = () => {
    mkdirSync("coverage/mutants", { recursive: true })
    const seconds = Math.round((Date.now() - began) / 1000)
    const written: Report = { mutants: report, seconds }
    writeFileSync(`coverage/mutants/${process.env.MUTANTS_GROUP}.json`, JSON.stringify(written, null, 2))
  }

  const covered = ns.mutantCoverage ?? { static: {}, perTest: {} }
  const quick = (a: Test, b: Test) => (millis.get(a) ?? 0) - (millis.get(b) ?? 0)
  const report: Array<Report["mutants"][number]> = []
  for (const mutant of inject("mutants")) {
    const reaching = tests.filter((_, index) => covered.perTest[`${index}`]?.[mutant.id] !== undefined)
    if (reaching.length === 0) {
      report.push({ ...mutant, outcome: mutant.id in covered.static ? "as it is loaded" : "not run" })
      continue
    }
    ns.activeMutant = mutant.id
    let outcome: Outcome = "survived"
    for (const test of reaching.sort(quick)) {
      ns.hitCount = 0
      // A loop that never ends.
      ns.hitLimit = 1_000 + 20 * (covered.perTest[`${tests.indexOf(test)}`]?.[mutant.id] ?? 0)
      if ((await fails(test, 2_000 + 10 * (millis.get(test) ?? 0))) !== undefined) {
        outcome = "noticed"
        break
      }
    }
    ns.activeMutant = undefined
    latest = Number.POSITIVE_INFINITY
    ns.hitCount = undefined
    report.push({ ...mutant, outcome })
    if (report.length % 25 === 0) write()
  }
  // No change has left anything behind.
  await asItIs()

  write()
})
