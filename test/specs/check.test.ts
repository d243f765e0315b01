import { describe, expect, it } from "vitest"
import { familyRules, parseAnnotations, parseCommon } from "../../scripts/specs/annotations.ts"
import { check, type Specs } from "../../scripts/specs/check.ts"
import { importDocument } from "../../scripts/specs/import.ts"
import { parsePatches } from "../../scripts/specs/patches.ts"
import { annotations, document, oddAnnotations } from "./document.ts"

const common = parseCommon("paging: { pageToken: { style: token, size: size, cursor: token, next: next } }")

const specs = (toys = annotations, patches = ""): Specs => {
  const files = [parseAnnotations("odd", oddAnnotations), parseAnnotations("toys", toys)]
  return {
    annotations: files,
    common,
    documents: importDocument(document(), familyRules(files)).documents,
    patches: patches === "" ? [] : parsePatches("toys.yaml", patches),
    additions: [],
    probes: []
  }
}

/** The document with one part of it changed. */
const changed = (change: (source: ReturnType<typeof document>) => unknown) => {
  const source = document()
  change(source)
  return source
}

const lines = (change: (source: ReturnType<typeof document>) => unknown) => check(specs(), changed(change))

describe("check against a document", () => {
  it("finds nothing when nothing changed", () => {
    expect(check(specs(), document())).toEqual([])
    expect(check(specs())).toEqual([])
  })

  it("does not mind prose", () => {
    expect(
      lines((source) => {
        source.paths["/toys/v1/toys/{toy_id}"].get.description = "Other words about the toy"
        source.components.schemas.Text.example = "other words"
      })
    ).toEqual([])
  })

  it("reports a removed operation, and that its annotation is left over", () => {
    expect(
      lines((source) => {
        Reflect.deleteProperty(source.paths["/toys/v1/toys"], "post")
        Reflect.deleteProperty(source.components.securitySchemes, "roblox-legacy-cookie")
      })
    ).toEqual([
      expect.stringMatching(/^family changed: toys \/security\/roblox-legacy-cookie removed/),
      "operation removed: POST /toys/v1/toys (toys)",
      "annotated but not in the document: POST /toys/v1/toys (toys)"
    ])
  })

  it("reports all that is said of answers and fields that are there no longer, as the generator would", () => {
    const stale = `${annotations.replace("[buckets, limits]", "[answers, buckets, limits]")}answers:
  Gone: { required: [id] }
results:
  Kept: { note: What is still there., fields: { name: text } }
  Box: { note: A box., of: Gone }
  Lid: { note: A lid., of: Kept, omit: [handle] }
`
    expect(check(specs(stale))).toEqual([
      "annotations/toys.yaml: No answer is called Gone",
      "annotations/toys.yaml: Box is made of Gone, which is no object here",
      "annotations/toys.yaml: Lid leaves out handle, which is not there"
    ])
  })

  it("reports a new operation in the family of its prefix, and that it is not annotated", () => {
    expect(
      lines((source) =>
        Object.assign(source.paths, { "/toys/v1/toys:count": { get: source.paths["/odd/v1/things"].get } })
      )
    ).toEqual(["operation added: GET /toys/v1/toys:count (toys)", "not annotated: GET /toys/v1/toys:count (toys)"])
  })

  it("reports a new operation that no prefix claims", () => {
    expect(
      lines((source) => Object.assign(source.paths, { "/new/v1/x": { get: source.paths["/odd/v1/things"].get } }))
    ).toEqual([
      "family added: unsorted",
      "operation added: GET /new/v1/x (unsorted)",
      "not annotated: GET /new/v1/x (unsorted)"
    ])
  })

  it("reports a changed parameter with its pointer, whatever its place", () => {
    expect(
      lines((source) => {
        const { get } = source.paths["/toys/v1/toys/{toy_id}"]
        const [first, second] = get.parameters
        if (first === undefined || second === undefined) throw new Error("no parameters")
        Object.assign(second.schema, { enum: ["FULL", "SHORT"] })
        get.parameters = [{ name: "limit", in: "query", schema: { type: "integer" } } as never, first, second]
      })
    ).toEqual([
      "operation changed: GET /toys/v1/toys/{toy_id} /parameters/query view/schema/enum: SHORT added; BASIC removed",
      'operation changed: GET /toys/v1/toys/{toy_id} /parameters/query limit added: {"name":"limit","in":"query","schema":{"type":"integer"}}'
    ])
  })

  it("reports changed schemas, limits and order", () => {
    expect(
      lines((source) => {
        source.components.schemas.Text.type = "integer"
        source.paths["/odd/v1/things"].get["x-roblox-rate-limits"] = {
          description: "",
          perApiKeyOwner: { period: "MINUTE", maxInPeriod: 5 }
        }
        source.paths["/toys/v1/toys/{toy_id}"].get.parameters.reverse()
      })
    ).toEqual([
      "operation changed: GET /odd/v1/things /x-roblox-rate-limits/perApiKeyOwner/maxInPeriod: 60 became 5",
      "operation changed: GET /toys/v1/toys/{toy_id} /parameters: the order changed",
      'schema changed: Text /type: "string" became "integer"'
    ])
  })

  it("reports a patch that the newer document made stale", () => {
    const patches =
      "- { reason: r, evidence: guess, source: s, changes: [{ target: { family: toys, pointer: /components/schemas/Text/type }, expect: string, set: number }] }"
    expect(check(specs(annotations, patches), document())).toEqual([])
    expect(
      check(
        specs(annotations, patches),
        changed((source) => {
          source.components.schemas.Text.type = "number"
        })
      )
    ).toEqual([
      'schema changed: Text /type: "string" became "number"',
      'patch no longer applies: toys.yaml: toys /components/schemas/Text/type: expected "string" but the document has "number"'
    ])
  })
})

describe("check of the annotations", () => {
  const get = "    name: get\n"
  const withLines = (more: string) => check(specs(annotations.replace(get, `${get}${more}`)))

  it.each([
    [
      "a scope that the document lacks",
      "    scopes: { any: [toy:read, toy:eat] }\n",
      "the document has no scope toy:eat"
    ],
    ["a scope that is missing", "    scopes: {}\n", "the scope toy:read is not annotated"],
    ["a limit on nothing", "    limits: [{ at: toyName, maxLength: 1 }]\n", "no input toyName to limit"],
    ["a limit on no body", "    limits: [{ at: body.name, maxLength: 1 }]\n", "no input body.name to limit"],
    ["paging that is not there", "    paging: { like: pageToken, items: toys }\n", "no list toys in the answer"],
    [
      "a poll that is not there",
      "    longRunning: { family: cloud, role: start, poll: toys.wait }\n",
      "polls with toys.wait"
    ],
    ["a variant of nothing", "    id: getOne\n    variantOf: find\n    when: toyId\n", "is a variant of toys.find"],
    [
      "a variant that nothing tells apart",
      "    id: getOne\n    variantOf: create\n    when: view2\n",
      "view2 does not tell it"
    ]
  ])("reports %s", (_, more, problem) => {
    expect(withLines(more).filter((line) => line.includes(problem))).toHaveLength(1)
  })

  it("reports what has no evidence, and evidence of nothing", () => {
    const without = annotations.replace("of: [buckets, limits]", "of: [limits, kinds]")
    expect(check(specs(without))).toEqual([
      "toys: no evidence of buckets/play",
      "toys: evidence of kinds, which is not annotated"
    ])
    const narrower = annotations.replace("of: [buckets, limits]", "of: [buckets/play, limits/toy]")
    expect(check(specs(narrower))).toEqual([
      "toys: no evidence of limits/toyId",
      "toys: evidence of limits/toy, which is not annotated"
    ])
    expect(() => specs(annotations.replace("evidence: guide", "evidence: rumour"))).toThrow(/toys\.yaml/)
  })

  it("reports weights without evidence, and of what is not there", () => {
    const weighed = (weight: string) =>
      check(specs(annotations.replace("buckets: [play]", `buckets: [{ name: play, weight: ${weight} }]`)))
    expect(weighed("{ of: answer }")).toEqual(["toys: no evidence of weights/get/play"])
    expect(weighed("{ of: items, asked: size, unasked: 1, most: 9, answered: toys }")).toEqual([
      "toys.get no input size for the bucket toys.play",
      "toys.get no list toys in the answer for the bucket toys.play",
      "toys: no evidence of weights/get/play"
    ])
    expect(weighed("{ of: request }")[0]).toBe("toys.get no body to weigh for the bucket toys.play")
    expect(() => weighed("{ of: megabytes }")).toThrow(/toys\.yaml/)
  })

  it("reports what cannot be completed", () => {
    expect(check(specs(annotations.replace("    retry: unsafe\n", "")))).toEqual([
      "annotation incomplete: POST /toys/v1/toys: only GET may leave out the retry class"
    ])
    expect(check(specs(annotations.replace("[play]", "[plai]")))).toEqual([
      "annotation incomplete: GET /toys/v1/toys/{toy_id}: no bucket is called plai"
    ])
    expect(withLines("    paging: { like: pagesToken, items: toys }\n")).toEqual([
      "annotation incomplete: GET /toys/v1/toys/{toy_id}: no paging style is called pagesToken"
    ])
  })

  it("reports two operations with one id", () => {
    expect(check(specs(annotations.replace("name: create", "name: get")))[0]).toMatch(/^annotated twice as toys.get/)
  })

  it("refuses a file with a field that means nothing", () => {
    expect(() => parseAnnotations("toys", `${annotations}    retries: 3\n`)).toThrow(/toys.yaml.*retries/s)
  })
})
