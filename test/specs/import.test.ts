import { describe, expect, it } from "vitest"
import { familyRules, parseAnnotations } from "../../scripts/specs/annotations.ts"
import { familyOf, importDocument, print } from "../../scripts/specs/import.ts"
import { annotations, document, oddAnnotations } from "./document.ts"

const rules = familyRules([parseAnnotations("toys", annotations), parseAnnotations("odd", oddAnnotations)])
const imported = () => importDocument(document(), rules)
const toys = () => {
  const found = imported().documents.get("toys")
  if (found === undefined) throw new Error("no toys")
  return found
}

/** The same JSON with every object's keys in reverse; the order of `properties` and of media types is a fact and stays. */
const reversed = (value: unknown, keep = false): unknown => {
  if (Array.isArray(value)) return value.map((item) => reversed(item))
  if (typeof value !== "object" || value === null) return value
  const entries = Object.entries(value).map(([key, item]) => [key, reversed(item, key === "properties")] as const)
  return Object.fromEntries(keep ? entries : entries.reverse())
}

describe("importDocument", () => {
  it("keeps the operations that accept an API key or OAuth", () => {
    expect(Object.keys(toys().paths)).toEqual(["/toys/v1/toys", "/toys/v1/toys/{toy_id}"])
    expect(Object.keys(toys().paths["/toys/v1/toys/{toy_id}"] ?? {})).toEqual(["get"])
  })

  it("keeps facts and no prose", () => {
    expect(toys().paths["/toys/v1/toys/{toy_id}"]?.get).toEqual({
      operationId: "GetToy",
      security: [{ "roblox-api-key": [] }, { "roblox-oauth2": ["toy:read"] }],
      parameters: [
        { name: "toy_id", in: "path", required: true, schema: { type: "string", maxLength: 10 } },
        { name: "view", in: "query", schema: { type: "string", enum: ["FULL", "BASIC"], default: "FULL" } }
      ],
      responses: {
        "200": { description: "", content: { "application/json": { schema: { $ref: "#/components/schemas/Toy" } } } },
        "404": { description: "" }
      },
      externalDocs: { url: "https://example.test/toys#get" },
      "x-roblox-stability": "BETA",
      "x-roblox-scopes": [{ name: "toy:read", targetResourceSpecifier: "universes" }],
      "x-roblox-rate-limits": { perApiKeyOwner: { period: "MINUTE", maxInPeriod: 60 } }
    })
  })

  it("tells properties from keywords of the same name", () => {
    expect(toys().components.schemas.Toy).toEqual({
      type: "object",
      required: ["summary"],
      properties: {
        summary: { type: "string" },
        description: { $ref: "#/components/schemas/Text" },
        example: { type: "object", additionalProperties: { type: "integer" } },
        title: { allOf: [{ $ref: "#/components/schemas/Text" }], nullable: true },
        kind: { type: "integer", enum: [2, 1], "x-enum-varnames": ["Ball", "Doll"] }
      },
      "x-aep-resource": { patterns: ["toys/{toy}"], plural: "toys", singular: "toy" }
    })
  })

  it("keeps the components that are reached, and puts shared bodies in place", () => {
    expect(Object.keys(toys().components.schemas)).toEqual(["Text", "Toy"])
    expect(toys().paths["/toys/v1/toys"]?.post?.requestBody).toEqual({
      required: true,
      content: { "application/json": { schema: { $ref: "#/components/schemas/Toy" } } }
    })
    expect(Object.keys(toys().components.securitySchemes)).toEqual([
      "roblox-api-key",
      "roblox-legacy-cookie",
      "roblox-oauth2"
    ])
  })

  it("gives the same bytes whatever the order of the source", () => {
    const again = importDocument(reversed(document()), rules).documents
    expect([...again].map(([, found]) => print(found))).toEqual(
      [...imported().documents].map(([, found]) => print(found))
    )
  })

  it("does not change its input", () => {
    const source = document()
    importDocument(source, rules)
    expect(source).toEqual(document())
  })

  it("counts keywords that nobody has looked at", () => {
    expect([...imported().unknown]).toEqual([["x-roblox-surprise", 1]])
  })

  it("refuses what is not an OpenAPI document", () => {
    for (const source of [null, [], {}, { openapi: "3.0.4" }, "text"]) {
      expect(() => importDocument(source, rules)).toThrow(/Not an OpenAPI document/)
    }
  })
})

describe("familyOf", () => {
  const family = (path: string) =>
    familyOf(
      [
        { family: "universes", prefixes: ["/cloud/v2/universes/{}"], operations: new Set() },
        { family: "messaging", prefixes: ["/cloud/v2/universes/{}:publishMessage"], operations: new Set() },
        { family: "stores", prefixes: ["/cloud/v2/universes/{}/data-stores"], operations: new Set() },
        { family: "odd", prefixes: [], operations: new Set(["GET /cloud/v2/universes/{id}/data-stores/odd"]) }
      ],
      "get",
      path
    )

  it("takes the longest prefix that ends where a segment or a verb ends", () => {
    expect(family("/cloud/v2/universes/{universe_id}")).toBe("universes")
    expect(family("/cloud/v2/universes/{id}:publishMessage")).toBe("messaging")
    expect(family("/cloud/v2/universes/{id}:translate")).toBe("universes")
    expect(family("/cloud/v2/universes/{id}/data-stores:snapshot")).toBe("stores")
    expect(family("/cloud/v2/universes/{id}/data-stores-two")).toBe("universes")
  })

  it("prefers an operation that is named", () => {
    expect(family("/cloud/v2/universes/{id}/data-stores/odd")).toBe("odd")
  })

  it("leaves what nobody claims unsorted", () => {
    expect(family("/new-service/v1/things")).toBe("unsorted")
  })
})
