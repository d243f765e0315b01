/** What Roblox's document leaves out, and how it is kept apart from what the document has. */
import { describe, expect, it } from "vitest"
import { generate } from "../../scripts/generate/generate.ts"
import { parseAddition, superseded } from "../../scripts/specs/additions.ts"
import { check } from "../../scripts/specs/check.ts"
import { readAdditions, readSpecs, specsRoot } from "../../scripts/specs/files.ts"
import { loadAdditions, loadFamilies } from "../../scripts/specs/load.ts"
import { additionalOperations, allOperations } from "../../src/generated/index.ts"

const addition = (operation: string) =>
  parseAddition(
    "toys",
    `
operations:
  ${operation}:
    reason: it is there
    evidence: live
    source: seen
    spec: { security: [{ roblox-api-key: [] }], responses: { "200": { description: "" } } }
schemas: {}
`
  )

describe("additions", () => {
  it("are three operations beside the 264 of the document", () => {
    expect(allOperations).toHaveLength(264)
    expect(additionalOperations.map(({ id, method, path }) => `${id}: ${method} ${path}`)).toEqual([
      "apiKeys.introspect: POST /api-keys/v1/introspect",
      "evaluations.create: POST /open-eval-api/v1/eval",
      "evaluations.get: GET /open-eval-api/v1/eval-records/{jobId}"
    ])
    expect(allOperations.filter(({ id }) => additionalOperations.some((added) => added.id === id))).toEqual([])
  })

  it("are annotated like every other operation", () => {
    const [apiKeys, evaluations] = loadAdditions()
    expect(apiKeys?.operations.map(({ annotation }) => annotation)).toEqual([
      {
        id: "apiKeys.introspect",
        exportName: "introspect",
        service: "ApiKeys",
        name: "introspect",
        retry: "safe",
        credential: "apiKey",
        scopes: {}
      }
    ])
    expect(
      evaluations?.operations.map(({ annotation }) => [annotation.id, annotation.retry, annotation.scopes])
    ).toEqual([
      ["evaluations.create", "unsafe", { all: ["studio-evaluations:create"] }],
      ["evaluations.get", "safe", { all: ["studio-evaluations:create"] }]
    ])
  })

  it("have the published quotas", () => {
    const quotas = Object.fromEntries(additionalOperations.map(({ id, quota }) => [id, quota.apiKey]))
    expect(quotas["evaluations.create"]).toEqual({ limit: 100, period: "DAY" })
    expect(quotas["evaluations.get"]).toEqual({ limit: 60, period: "MINUTE" })
  })

  it("never ask for a credential as input", async () => {
    const files = await generate([], loadAdditions(), {}, [], [])
    const operations = files.find(({ path }) => path === "apiKeys/operations.ts")?.text
    expect(operations).toContain("export interface IntrospectInput {}")
    expect(operations).toContain('body: { kind: "credential", field: "apiKey" }')
  })

  it("are no drift, until the document has them", () => {
    const [toys] = [addition("POST /toys/v1/toys")]
    const families = new Map(loadFamilies().map(({ family, document }) => [family, document]))
    expect(superseded([...readAdditions(specsRoot), toys], families)).toEqual([])
    expect(superseded([toys], new Map([["toys", toys.document]]))).toEqual([
      "addition no longer needed: the document has POST /toys/v1/toys"
    ])
  })

  it("need annotations", () => {
    const specs = readSpecs(specsRoot)
    const annotations = specs.annotations.filter(({ family }) => family !== "evaluations")
    expect(check({ ...specs, annotations })).toEqual([
      "not annotated: POST /open-eval-api/v1/eval (evaluations)",
      "not annotated: GET /open-eval-api/v1/eval-records/{jobId} (evaluations)"
    ])
  })

  it("are read strictly", () => {
    expect(() => addition("FETCH /toys")).toThrow("toys.yaml is not a valid addition: FETCH /toys does not begin")
    expect(() => parseAddition("toys", "operations: { GET /a: { spec: {} } }")).toThrow(/reason/)
  })
})
