import { describe, expect, it } from "vitest"
import { familyRules, parseAnnotations } from "../../scripts/specs/annotations.ts"
import { importDocument } from "../../scripts/specs/import.ts"
import { applyPatches, equal, parsePatches } from "../../scripts/specs/patches.ts"
import { get, parsePointer, pointerTo, set } from "../../scripts/specs/pointer.ts"
import { annotations, document } from "./document.ts"

const documents = () => importDocument(document(), familyRules([parseAnnotations("toys", annotations)])).documents
const patch = (changes: string) =>
  parsePatches("toys.yaml", `- reason: wrong\n  evidence: guide\n  source: a guide\n  changes:\n${changes}`)
const operation = "GET /toys/v1/toys/{toy_id}"
const patched = (changes: string) => applyPatches(documents(), patch(changes))

describe("patches", () => {
  it("set a value whose expectation holds", () => {
    const { documents, stale } = patched(
      `    - { target: { family: toys, operation: "${operation}", pointer: /parameters/view/schema/enum }, expect: [FULL, BASIC], set: [FULL] }`
    )
    expect(stale).toEqual([])
    expect(documents.get("toys")?.paths["/toys/v1/toys/{toy_id}"]?.get?.parameters?.[1]?.schema.enum).toEqual(["FULL"])
  })

  it("add where nothing is, and remove", () => {
    const { documents, stale } = patched(
      [
        "    - { target: { family: toys, pointer: /components/schemas/Toy/required }, expect: [summary], remove: true }",
        "    - { target: { family: toys, pointer: /components/schemas/Toy/properties/weight }, set: { type: number } }",
        `    - { target: { family: toys, operation: "${operation}", pointer: /parameters/view }, expect: { name: view, in: query, schema: { type: string, enum: [FULL, BASIC], default: FULL } }, remove: true }`
      ].join("\n")
    )
    expect(stale).toEqual([])
    const found = documents.get("toys")
    expect(found?.components.schemas.Toy?.required).toBeUndefined()
    expect(found?.components.schemas.Toy?.properties?.weight).toEqual({ type: "number" })
    expect(found?.paths["/toys/v1/toys/{toy_id}"]?.get?.parameters).toHaveLength(1)
  })

  it.each([
    ["a value that changed", `{ family: toys, pointer: /components/schemas/Text/type }, expect: integer, set: string`],
    ["a value that appeared", `{ family: toys, pointer: /components/schemas/Text/type }, set: string`],
    [
      "a value that went away",
      `{ family: toys, pointer: /components/schemas/Text/format }, expect: uuid, remove: true`
    ],
    ["a place that went away", `{ family: toys, pointer: /components/schemas/Gone/format }, set: uuid`],
    ["an operation that went away", `{ family: toys, operation: "GET /gone", pointer: /deprecated }, set: true`],
    ["a family that went away", `{ family: gone, pointer: /openapi }, set: "3"`],
    ["a patch that does nothing", `{ family: toys, pointer: /openapi }, expect: "3.0.4"`],
    ["a target that is no operation", `{ family: toys, operation: "/toys", pointer: "" }, set: true`]
  ])("are stale on %s, and leave the document alone", (_, change) => {
    const { documents: after, stale } = patched(`    - { target: ${change} }`)
    expect(stale).toHaveLength(1)
    expect(stale[0]).toMatch(/^toys\.yaml: /)
    expect([...after]).toEqual([...documents()])
  })

  it("need a reason and a source", () => {
    expect(() => parsePatches("toys.yaml", "- { reason: wrong, changes: [] }")).toThrow(
      /toys.yaml is not a valid patch file.*source/s
    )
    expect(() =>
      parsePatches("toys.yaml", "- { reason: wrong, evidence: guide, source: a guide, changes: [], typo: 1 }")
    ).toThrow(/typo/)
  })
})

describe("pointers", () => {
  const root = {
    "a/b": { "m~n": 1 },
    list: [
      { name: "x", v: 1 },
      { name: "y", v: 2 }
    ]
  }

  it("escape, and select list items by number or name", () => {
    expect(get(root, parsePointer("/a~1b/m~0n"))).toBe(1)
    expect(get(root, parsePointer("/list/1/v"))).toBe(2)
    expect(get(root, parsePointer("/list/y/v"))).toBe(2)
    expect(get(root, parsePointer("/list/z/v"))).toBeUndefined()
    expect(get(root, parsePointer("/constructor"))).toBeUndefined()
    expect(pointerTo(parsePointer("/a~1b/m~0n"))).toBe("/a~1b/m~0n")
    expect(() => parsePointer("a")).toThrow()
  })

  it("set without changing the original", () => {
    expect(set(root, ["list", "x", "v"], 3)).toEqual({
      ...root,
      list: [
        { name: "x", v: 3 },
        { name: "y", v: 2 }
      ]
    })
    expect(set(root, ["list", "0"], undefined)).toEqual({ ...root, list: [{ name: "y", v: 2 }] })
    expect(root.list).toHaveLength(2)
    expect(() => set(root, ["list", "z"], 1)).toThrow()
    expect(() => set(root, [], undefined)).toThrow()
  })

  it("compare JSON whatever the order of keys", () => {
    expect(equal({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toBe(true)
    expect(equal([1, 2], [2, 1])).toBe(false)
    expect(equal({ a: undefined }, {})).toBe(false)
    expect(equal(null, {})).toBe(false)
  })
})
