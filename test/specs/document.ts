/**
 * A small document with everything that an import has to cope with.
 */
const stability = { "x-roblox-stability": "BETA" }
const limits = {
  "x-roblox-rate-limits": {
    description: "Some words about limits",
    perApiKeyOwner: { period: "MINUTE", maxInPeriod: 60 }
  }
}

export const document = () => ({
  openapi: "3.0.4",
  info: { title: "A title with several words", description: "What this interface is about", version: "9" },
  paths: {
    "/toys/v1/toys/{toy_id}": {
      get: {
        tags: ["Toys that are fun"],
        summary: "Gets one of the toys",
        description: "Tells everything about one toy.",
        operationId: "GetToy",
        security: [{ "roblox-api-key": [] }, { "roblox-oauth2": ["toy:read"] }],
        externalDocs: { url: "https://example.test/toys#get", description: "More words about toys" },
        parameters: [
          {
            name: "toy_id",
            in: "path",
            required: true,
            description: "Which toy it is",
            example: "one toy of many",
            schema: { type: "string", example: "another toy of many", maxLength: 10 }
          },
          { name: "view", in: "query", schema: { type: "string", enum: ["FULL", "BASIC"], default: "FULL" } }
        ],
        responses: {
          "404": { description: "There is no such toy" },
          "200": {
            description: "The toy you asked for",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/Toy" }, example: { name: "a b c d" } }
            }
          }
        },
        "x-roblox-scopes": [
          { name: "toy:read", description: "Only when the toy exists", targetResourceSpecifier: "universes" }
        ],
        "x-roblox-docs": { category: "A page of the documentation" },
        "x-roblox-surprise": { weight: 3 },
        ...stability,
        ...limits
      },
      delete: { summary: "Only with a cookie", security: [{ "roblox-legacy-cookie": [] }], responses: {} }
    },
    "/toys/v1/toys": {
      post: {
        security: [{ "roblox-api-key": [] }, { "roblox-legacy-cookie": [] }],
        requestBody: { $ref: "#/components/requestBodies/NewToy" },
        responses: {
          "200": {
            description: "Made it",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Toy" } } }
          }
        },
        "x-roblox-scopes": [{ name: "toy:write" }],
        ...limits
      }
    },
    "/odd/v1/things": {
      get: { security: [{ "roblox-api-key": [] }], responses: { "200": { description: "Odd" } }, ...limits }
    }
  },
  components: {
    requestBodies: {
      NewToy: {
        description: "The toy to make now",
        required: true,
        content: { "application/json": { schema: { $ref: "#/components/schemas/Toy" } } }
      }
    },
    schemas: {
      Unused: { type: "object", properties: { gone: { type: "string" } } },
      Toy: {
        type: "object",
        title: "A toy in a box",
        description: "A thing to play with",
        "x-aep-resource": { patterns: ["toys/{toy}"], singular: "toy", plural: "toys" },
        required: ["summary"],
        properties: {
          summary: { type: "string", description: "A few words on it" },
          description: { $ref: "#/components/schemas/Text", description: "All the words on it" },
          example: { type: "object", additionalProperties: { type: "integer", description: "How many there are" } },
          title: { allOf: [{ $ref: "#/components/schemas/Text" }], nullable: true, default: { not: "a scalar" } },
          kind: {
            type: "integer",
            enum: [2, 1],
            "x-enum-varnames": ["Ball", "Doll"],
            "x-enumNames": ["A ball to throw", "A doll"]
          }
        }
      },
      Text: { type: "string", example: "some words of text" }
    },
    securitySchemes: {
      "roblox-api-key": { type: "apiKey", name: "x-api-key", in: "header", description: "A key for all of it" },
      "roblox-oauth2": {
        type: "oauth2",
        description: "A token for some of it",
        flows: { authorizationCode: { authorizationUrl: "https://a.test", tokenUrl: "https://t.test", scopes: {} } }
      },
      "roblox-legacy-cookie": { type: "apiKey", in: "cookie", name: "cookie" }
    }
  }
})

export const annotations = `
service: Toys
prefixes: ["/toys"]
buckets:
  play: { per: [toyId], limit: 3, period: MINUTE }
limits:
  - { at: toyId, maxLength: 10 }
evidence:
  - { of: [buckets, limits], evidence: guide, source: the box }
operations:
  GET /toys/v1/toys/{toy_id}:
    name: get
    buckets: [play]
  POST /toys/v1/toys:
    name: create
    retry: unsafe
`

export const oddAnnotations = `
service: Odd
prefixes: []
evidence:
  - { of: [scopes], evidence: guess, source: nobody }
operations:
  GET /odd/v1/things:
    name: list
    scopes: {}
`
