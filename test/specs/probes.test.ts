/**
 * What is not known for sure, as data: its records, and the emulator that can be set to each answer.
 */
import { readdirSync, readFileSync } from "node:fs"
import { Effect } from "effect"
import { describe, expect, it } from "vitest"
import { loadProbes } from "../../scripts/specs/load.ts"
import { answersOf, parseProbes, probeProblems } from "../../scripts/specs/probes.ts"
import { type DialectOptions, Emulator } from "../../src/emulator/index.ts"
import { numbers } from "../../src/emulator/Numbers.ts"
import { answers } from "../../src/generated/dialect.ts"

const operations = new Set(["memoryStores.flush"])

const record = (over: Record<string, unknown> = {}) =>
  JSON.stringify({
    words: {
      question: "Which?",
      operation: "memoryStores.flush",
      ask: "read",
      default: "a",
      answers: {
        a: { means: "A.", evidence: "live", source: "somebody" },
        b: { means: "B.", evidence: "guess", source: "nobody" }
      },
      ...over
    }
  })

const problems = (over: Record<string, unknown>) => probeProblems(parseProbes("file", record(over)), operations)

const dialectOf = (dialect: Readonly<Record<string, unknown>>) =>
  Effect.runPromise(
    // What a program without types may write.
    Effect.map(Emulator.make({ dialect: dialect as DialectOptions }), ({ world }) => world.dialect)
  )

describe("a record of a question", () => {
  it("has the taken answer first", () => {
    const [question] = parseProbes("file", record({ default: "b", weighed: "so" }))
    expect(question?.id).toBe("file.words")
    expect(answersOf(question!).map(({ name }) => name)).toEqual(["b", "a"])
  })

  it("is refused where it does not fit", () => {
    expect(problems({})).toEqual([])
    expect(problems({ operation: "nobody.knows" })).toEqual(["probe file.words: no operation is called nobody.knows"])
    expect(problems({ default: "c" })).toEqual(["probe file.words: has no answer c"])
    expect(problems({ default: "b" })).toEqual([expect.stringContaining("strongest evidence")])
    expect(problems({ ask: "hand" })).toEqual([expect.stringContaining("says why")])
    expect(() => parseProbes("file", record({ colour: "red" }))).toThrow(/file\.yaml is not a valid file of probes/)
    expect(() => parseProbes("file", record({ answers: { a: { means: "A." } } }))).toThrow(/file\.yaml/)
  })

  it("is there for 25 questions and more that a program can ask", () => {
    expect(loadProbes().filter(({ ask }) => ask !== "hand").length).toBeGreaterThanOrEqual(25)
  })
})

describe("the dialect of an emulator", () => {
  it("answers every question as the evidence has it unless told otherwise", async () => {
    const settable = loadProbes().filter(({ emulated }) => emulated !== false)
    expect(await dialectOf({})).toEqual({
      ...numbers,
      ...Object.fromEntries(settable.map((it) => [it.id, it.default]))
    })
    expect(Object.keys(answers)).toEqual(settable.map(({ id }) => id))
  })

  it("takes every answer of every question, and leaves the others as they are", async () => {
    const usual = await dialectOf({})
    for (const [question, possible] of Object.entries(answers)) {
      for (const answer of typeof possible === "number" ? [0, 0.5, 7] : possible) {
        expect(await dialectOf({ [question]: answer })).toEqual({ ...usual, [question]: answer })
      }
    }
  })

  it("refuses what it does not know, and says what was meant", async () => {
    await expect(dialectOf({ "memoryStores.ordre": "id" })).rejects.toThrow(
      "no part of the dialect is called memoryStores.ordre; did you mean memoryStores.order?"
    )
    await expect(dialectOf({ toString: "id" })).rejects.toThrow("no part of the dialect is called toString")
    await expect(dialectOf({ "memoryStores.order": "ascending" })).rejects.toThrow(
      "memoryStores.order: takes asc-desc or id or both, and not ascending"
    )
    await expect(dialectOf({ "ads.smallestBudget": "5" })).rejects.toThrow("takes a number from 0, and not 5")
    await expect(dialectOf({ "ads.smallestBudget": -1 })).rejects.toThrow("takes a number from 0, and not -1")
  })

  it("is typed", () => {
    const options: DialectOptions = { "memoryStores.order": "id", "ads.smallestBudget": 3 }
    expect(options).toBeDefined()
    // @ts-expect-error: not an answer
    const wrong: DialectOptions = { "memoryStores.order": "up" }
    // @ts-expect-error: not a question
    const unknown: DialectOptions = { "memoryStores.colour": "red" }
    expect([wrong, unknown]).toHaveLength(2)
  })
})

describe("every question", () => {
  const folder = new URL("../../src/emulator/", import.meta.url)
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(new URL(name, folder), "utf8"))

  for (const question of Object.keys(answers)) {
    it(`makes a difference to the emulator: ${question}`, () => {
      expect(sources.some((text) => text.includes(`"${question}"`))).toBe(true)
    })
  }
})
