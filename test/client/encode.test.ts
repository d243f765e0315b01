import { assert, describe, it } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Schema from "effect/Schema"
import { additionalOperations, allOperations } from "../../src/generated/index.ts"
import { binary as writeBinary } from "../../src/interface/Binary.ts"
import { InvalidInput } from "../../src/interface/InvalidInput.ts"
import { multipart as writeMultipart } from "../../src/interface/Multipart.ts"
import { at } from "../../src/interface/PathSegment.ts"
import { plan } from "../../src/internal/request/Encode.ts"
import {
  type AnyOperation,
  duration,
  inputChecks,
  type Operation,
  type Parameter,
  type PlainKind,
  timestamp,
  json as writeJson
} from "../../src/Operation.ts"
import { createThing, getThing } from "./fixtures.ts"

const encode = (operation: AnyOperation, input: unknown) => plan(operation).encode(input)

const sent = (operation: AnyOperation, input: unknown) => {
  const request = encode(operation, input)
  if (request instanceof InvalidInput) throw new Error(`refused: ${request.at} ${request.reason}`)
  return request
}

const refusal = (operation: AnyOperation, input: unknown): string => {
  const request = encode(operation, input)
  if (!(request instanceof InvalidInput)) throw new Error(`sent: ${request.target}`)
  return `${request.at} ${request.reason}`
}

/** A parameter of a kind, with what writes it where not every client can. */
const ofKind = (kind: "duration" | "timestamp" | PlainKind): Parameter => {
  const at = { name: "a", in: "query" } as const
  if (kind === "timestamp") return { ...at, kind, write: timestamp }
  return kind === "duration" ? { ...at, kind, write: duration } : { ...at, kind }
}

const withParameter = (parameter: Parameter): Operation<Record<string, unknown>, void> => ({
  id: "x.x",
  service: "X",
  name: "x",
  method: "GET",
  path: parameter.in === "path" ? `/x/{${parameter.wire ?? parameter.name}}` : "/x",
  parameters: [parameter],
  body: { kind: "none" },
  auth: ["apiKey"],
  scopes: {},
  quota: { apiKey: { limit: 1, period: "MINUTE" } },
  retry: "safe"
})

const withBody = (body: AnyOperation["body"], limits: AnyOperation["limits"] = []): Operation<never, void> => ({
  ...withParameter({ name: "a", in: "query", kind: "string" }),
  method: "POST",
  body,
  limits
})

describe("path segments", () => {
  const cases: ReadonlyArray<readonly [string, string]> = [
    ["a/b", "a%2Fb"],
    ["a b", "a%20b"],
    ["a@b", "a%40b"],
    ["a:increment", "a%3Aincrement"],
    ["..x", "..x"],
    ["...", "..."],
    ["%2e%2e", "%252e%252e"],
    ["..%2f", "..%252f"],
    ["a\\b", "a%5Cb"],
    ["a?b#c", "a%3Fb%23c"],
    ["日本 ✓", "%E6%97%A5%E6%9C%AC%20%E2%9C%93"]
  ]
  for (const [id, expected] of cases) {
    it(`writes ${JSON.stringify(id)} as ${expected}`, () => {
      assert.strictEqual(
        sent(getThing, { universeId: 1, thingId: id }).target,
        `/cloud/v2/universes/1/things/${expected}`
      )
    })
  }

  const hostile: ReadonlyArray<readonly [string, unknown, string]> = [
    ["empty", "", "thingId is empty"],
    ["dot", ".", 'thingId is ".", which a URL resolves to another path'],
    ["dots", "..", 'thingId is "..", which a URL resolves to another path'],
    ["newline", "a\nb", "thingId holds a control character"],
    ["null character", "a\u0000", "thingId holds a control character"],
    ["lone surrogate", "a\ud800", "thingId holds a lone surrogate, which has no UTF-8"],
    ["10 kB", "a".repeat(10_240), "thingId is longer than 2048 characters"],
    ["null", null, "thingId must be a string, not null"],
    ["undefined", undefined, "thingId is required"],
    ["object", { toString: () => ".." }, "thingId must be a string, not an object"],
    ["list", ["a"], "thingId must be a string, not a list"],
    ["NaN", Number.NaN, "thingId is NaN: was it made from a value that is not set?"],
    ["fraction", 1.5, "thingId is not an integer"],
    ["unsafe number", 2 ** 60, "thingId is beyond 2^53: pass a bigint or a string"]
  ]
  for (const [name, id, reason] of hostile) {
    it(`refuses an id that is ${name}`, () => {
      assert.strictEqual(refusal(getThing, { universeId: 1, thingId: id }), reason)
    })
  }

  it("takes 64-bit ids as text or bigint, and no negative ones", () => {
    assert.include(sent(getThing, { universeId: "9007199254740993", thingId: "a" }).target, "/9007199254740993/")
    assert.include(sent(getThing, { universeId: 9007199254740993n, thingId: "a" }).target, "/9007199254740993/")
    assert.strictEqual(refusal(getThing, { universeId: -1, thingId: "a" }), "universeId is negative")
  })

  for (const text of ["-", "-1", "1.5", "1e3", "0x10", " 1", "", "universes/1", "1".repeat(21)]) {
    it(`takes no text but digits for a 64-bit id: ${JSON.stringify(text)}`, () => {
      assert.strictEqual(refusal(getThing, { universeId: text, thingId: "a" }), "universeId must be all digits")
    })
  }

  it("joins an id and a revision by a separator that neither can forge", () => {
    assert.strictEqual(
      sent(getThing, { universeId: 1, thingId: at("a@b/c", "latest") }).target,
      "/cloud/v2/universes/1/things/a%40b%2Fc@latest"
    )
    assert.strictEqual(refusal(getThing, { universeId: 1, thingId: at("..", "latest") }).slice(0, 11), "thingId is ")
    assert.strictEqual(refusal(getThing, { universeId: 1, thingId: at("a", "") }), "thingId is empty")
  })

  it("keeps a glued verb apart from the id", () => {
    const glued: AnyOperation = { ...getThing, path: "/u/{universe_id}/things/{thing_id}:increment" }
    assert.strictEqual(sent(glued, { universeId: 1, thingId: "a:b" }).target, "/u/1/things/a%3Ab:increment")
  })

  const comesBack = (id: string): boolean => {
    const request = encode(getThing, { universeId: 1, thingId: id })
    if (request instanceof InvalidInput) return request.at === "thingId"
    const { pathname, search, hash } = new URL(`https://apis.roblox.com${request.target}`)
    const segments = pathname.split("/")
    return segments.length === 7 && decodeURIComponent(segments[6] ?? "") === id && search === "" && hash === ""
  }
  const piece = Schema.Literals([
    ".",
    "..",
    "/",
    "\\",
    "%",
    "2e",
    "%2F",
    "@",
    ":",
    "?",
    "#",
    ";",
    " ",
    "\ud800",
    "\n",
    "é",
    "a"
  ])

  it.prop("any id comes back from the URL, or is refused", [Schema.String], ([id]) => comesBack(id))
  it.prop("so does any id made of what URLs are made of", [Schema.Array(piece)], ([pieces]) =>
    comesBack(pieces.join(""))
  )
})

describe("inputs", () => {
  it("refuses unknown keys, missing keys, and what is not an object", () => {
    assert.strictEqual(
      refusal(getThing, { universeId: 1, thingId: "a", thingld: 1 }),
      "thingld is not a parameter of this operation"
    )
    assert.strictEqual(refusal(getThing, { thingId: "a" }), "universeId is required")
    assert.strictEqual(refusal(getThing, null), "input must be an object")
    assert.strictEqual(refusal(getThing, [1]), "input must be an object")
  })

  it("does not take keys from the prototype chain as parameters", () => {
    assert.strictEqual(
      refusal(getThing, JSON.parse('{"universeId":1,"thingId":"a","__proto__":1}')),
      "__proto__ is not a parameter of this operation"
    )
  })

  it("checks stated lengths, ranges and counts", () => {
    const long = withParameter({ name: "a", in: "query", kind: "string", maxLength: 3 })
    assert.strictEqual(sent(long, { a: "abc" }).target, "/x?a=abc")
    assert.strictEqual(refusal(long, { a: "abcd" }), "a is longer than 3 characters")
    const ranged = withParameter({ name: "a", in: "query", kind: "integer", minimum: 1, maximum: 100 })
    assert.strictEqual(refusal(ranged, { a: 0 }), "a is less than 1")
    assert.strictEqual(refusal(ranged, { a: 101n }), "a is more than 100")
    const limited: AnyOperation = { ...getThing, limits: [{ at: "thingId", maxLength: 5 }], checks: inputChecks }
    assert.strictEqual(refusal(limited, { universeId: 1, thingId: "abcdef" }), "thingId is longer than 5 characters")
    assert.strictEqual(refusal(limited, { universeId: 1, thingId: 123456 }), "thingId is longer than 5 characters")
    assert.strictEqual(
      refusal(limited, { universeId: 1, thingId: at("abcdef", "1") }),
      "thingId is longer than 5 characters"
    )
  })

  it("are checked by every record that states limits or conditions on them", () => {
    const stating = [...allOperations, ...additionalOperations].filter(
      ({ conditions = [], limits = [] }) =>
        conditions.length > 0 || limits.some(({ at }) => at !== "body" && !at.startsWith("body."))
    )
    assert.isAtLeast(stating.length, 40)
    assert.deepStrictEqual(
      stating.filter(({ checks }) => checks !== inputChecks).map(({ id }) => id),
      []
    )
  })
})

describe("query and headers", () => {
  const kinds: ReadonlyArray<readonly ["duration" | "timestamp" | PlainKind, unknown, string]> = [
    ["string", "a&b=c d+e", "a%26b%3Dc%20d%2Be"],
    ["string", "line\nbreak", "line%0Abreak"],
    ["integer", 5, "5"],
    ["integer", 9007199254740993n, "9007199254740993"],
    ["integer", "12", "12"],
    ["number", 1.5, "1.5"],
    ["boolean", false, "false"],
    ["timestamp", new Date(0), "1970-01-01T00%3A00%3A00.000Z"],
    ["timestamp", DateTime.makeUnsafe(0), "1970-01-01T00%3A00%3A00.000Z"],
    ["timestamp", "2024-01-01T00:00:00.1234567+00:00", "2024-01-01T00%3A00%3A00.1234567%2B00%3A00"],
    ["duration", Duration.millis(3500), "3.5s"],
    ["duration", Duration.seconds(-2), "-2s"],
    ["duration", "3s", "3s"]
  ]
  for (const [kind, value, expected] of kinds) {
    it(`writes a ${kind} as ${expected}`, () => {
      assert.strictEqual(sent(withParameter(ofKind(kind)), { a: value }).target, `/x?a=${expected}`)
    })
  }

  const refused: ReadonlyArray<readonly ["duration" | "timestamp" | PlainKind, unknown]> = [
    ["string", true],
    ["string", {}],
    ["string", "\udfff"],
    ["integer", 1.5],
    ["integer", "1.5"],
    ["number", Number.NaN],
    ["number", Number.POSITIVE_INFINITY],
    ["boolean", "true"],
    ["timestamp", "yesterday"],
    ["timestamp", new Date(Number.NaN)],
    ["duration", 3],
    ["duration", "PT3S"],
    ["duration", Duration.infinity]
  ]
  for (const [kind, value] of refused) {
    it(`refuses ${String(value)} as a ${kind}`, () => {
      assert.match(refusal(withParameter(ofKind(kind)), { a: value }), /^a /)
    })
  }

  it("repeats lists, leaves out what is absent, and refuses null", () => {
    const list = withParameter({ name: "ids", wire: "Ids.x", in: "query", kind: "id", list: true })
    assert.strictEqual(sent(list, { ids: [1, 2n, "3"] }).target, "/x?Ids.x=1&Ids.x=2&Ids.x=3")
    assert.strictEqual(sent(list, { ids: [] }).target, "/x")
    assert.strictEqual(sent(list, {}).target, "/x")
    assert.strictEqual(sent(list, { ids: undefined }).target, "/x")
    assert.strictEqual(refusal(list, { ids: 1 }), "ids must be a list")
    assert.strictEqual(refusal(list, { ids: [null] }), "ids must be an integer, not null")
  })

  it("puts header parameters in headers, and nothing that splits them", () => {
    const header = withParameter({ name: "key", wire: "X-Key", in: "header", kind: "string", required: true })
    assert.strictEqual(sent(header, { key: "abc" }).headers["x-key"], "abc")
    for (const hostile of ["a\r\nx-api-key: b", "a\n", "é", " a", ""]) {
      assert.strictEqual(refusal(header, { key: hostile }), "key is not safe in a header (visible ASCII only)")
    }
    assert.strictEqual(refusal(header, {}), "key is required")
  })
})

describe("bodies", () => {
  it("writes JSON, with integers beyond 2^53 as plain numbers", () => {
    const request = sent(createThing, { universeId: 1, body: { value: 2n ** 63n } })
    assert.strictEqual(request.body?.content, '{"value":9223372036854775808}')
    assert.strictEqual(request.headers["content-type"], "application/json")
  })

  it("refuses a missing, cyclic or unwritable body", () => {
    const cyclic: { self?: unknown } = {}
    cyclic.self = cyclic
    assert.strictEqual(refusal(createThing, { universeId: 1 }), "body is required")
    assert.strictEqual(
      refusal(createThing, { universeId: 1, body: cyclic }),
      "body cannot be written as JSON (is it cyclic?)"
    )
    assert.strictEqual(refusal(createThing, { universeId: 1, body: () => 1 }), "body cannot be written as JSON")
    assert.strictEqual(
      refusal(getThing, { universeId: 1, thingId: "a", body: {} }),
      "body is not taken by this operation"
    )
  })

  const losses: ReadonlyArray<readonly [unknown, string]> = [
    [Number.NaN, "body is NaN, which JSON cannot hold"],
    [{ value: { coins: Number.POSITIVE_INFINITY } }, "body.value.coins is Infinity, which JSON cannot hold"],
    [{ value: [1, undefined] }, "body.value.1 is undefined, which JSON cannot hold"],
    // biome-ignore lint/suspicious/noSparseArray: this is what is refused
    [{ value: [[1, , 2]] }, "body.value.0.1 is undefined, which JSON cannot hold"],
    [{ value: [() => 1] }, "body.value.0 is a function, which JSON cannot hold"],
    [{ value: () => 1 }, "body.value is a function, which JSON cannot hold"],
    [{ value: Symbol("s") }, "body.value is a symbol, which JSON cannot hold"],
    [{ value: new Map([[1, 2]]) }, "body.value is a Map or a Set, which JSON cannot hold"],
    [{ value: [2n ** 63n, Number.NaN] }, "body.value.1 is NaN, which JSON cannot hold"]
  ]
  for (const [body, reason] of losses) {
    it(`refuses what would be lost in JSON: ${reason}`, () => {
      assert.strictEqual(refusal(createThing, { universeId: 1, body }), reason)
    })
  }

  it("leaves out fields that are undefined, and writes what says how it is written", () => {
    const body = { value: null, other: undefined, when: new Date(0), nested: { none: undefined, list: [null] } }
    assert.strictEqual(
      sent(createThing, { universeId: 1, body }).body?.content,
      '{"value":null,"when":"1970-01-01T00:00:00.000Z","nested":{"list":[null]}}'
    )
  })

  it("sends no write whose conditions nothing holds", () => {
    const write = { ...withParameter({ name: "etag", in: "query", kind: "string" }), conditions: ["etag"] }
    assert.throws(() => encode(write, { etag: "" }), "x.x: has conditions, and no checks of them")
    assert.match(refusal({ ...write, checks: inputChecks }, { etag: "" }), /^etag is empty/)
    assert.strictEqual(sent({ ...write, checks: inputChecks }, { etag: "1" }).target, "/x?etag=1")
  })

  it("checks limits inside the body", () => {
    assert.strictEqual(
      refusal(createThing, { universeId: 1, body: { value: "a".repeat(41) } }),
      "body.value is longer than 40 characters"
    )
    assert.isString(sent(createThing, { universeId: 1, body: { value: "a", other: "b".repeat(100) } }).body?.content)
    const bytes = withBody({ kind: "json", write: writeJson }, [{ at: "body.text", maxBytes: 6 }])
    assert.strictEqual(refusal(bytes, { body: { text: "日本語" } }), "body.text is larger than 6 bytes of UTF-8")
    assert.isString(sent(bytes, { body: { text: "日本" } }).body?.content)
    const items = withBody({ kind: "json", write: writeJson }, [{ at: "body.users", maxItems: 2 }])
    assert.strictEqual(refusal(items, { body: { users: [1, 2, 3] } }), "body.users has more than 2 items")
  })

  it("sends the empty object that some operations insist on", () => {
    const request = sent(withBody({ kind: "empty" }), {})
    assert.strictEqual(request.body?.content, "{}")
    assert.strictEqual(
      refusal(withBody({ kind: "empty" }), { body: { a: 1 } }),
      "body must be empty for this operation"
    )
  })

  const multipart = withBody({
    kind: "multipart",
    write: writeMultipart,
    parts: [
      { name: "request", kind: "json", required: true },
      { name: "fileContent", kind: "file" },
      { name: "price", kind: "text" },
      { name: "files", kind: "file", list: true }
    ]
  })

  it("builds forms of JSON, scalars and files with their own types", async () => {
    const request = sent(multipart, {
      body: {
        request: { id: 2n ** 60n },
        fileContent: { content: new Uint8Array([1, 2]), contentType: "model/x-rbxm", fileName: "a.rbxm" },
        price: 5,
        files: [new Blob(["x"], { type: "image/png" }), new Uint8Array([3])]
      }
    })
    const form = request.body?.content
    assert.instanceOf(form, FormData)
    if (!(form instanceof FormData)) return
    assert.strictEqual(request.headers["content-type"], undefined)
    assert.strictEqual(form.get("request"), '{"id":1152921504606846976}')
    assert.strictEqual(form.get("price"), "5")
    const file = form.get("fileContent")
    assert.instanceOf(file, File)
    if (!(file instanceof File)) return
    assert.deepStrictEqual([file.type, file.name, file.size], ["model/x-rbxm", "a.rbxm", 2])
    assert.strictEqual(form.getAll("files").length, 2)
  })

  it("refuses unknown, missing and wrong parts", () => {
    assert.strictEqual(refusal(multipart, { body: {} }), "body.request is required")
    assert.strictEqual(refusal(multipart, { body: { request: {}, x: 1 } }), "body.x is not a part of this operation")
    assert.match(
      refusal(multipart, { body: { request: {}, fileContent: "text" } }),
      /^body\.fileContent must be bytes, a Blob/
    )
    assert.strictEqual(refusal(multipart, { body: { request: {}, price: {} } }), "body.price must be a scalar")
    assert.strictEqual(refusal(multipart, {}), "body must be an object of parts")
  })

  it("sends bytes in a type that the operation takes, and a stream only once", () => {
    const binary = withBody({
      kind: "binary",
      contentTypes: ["application/octet-stream", "application/xml"],
      write: writeBinary
    })
    const bytes = new Uint8Array([1])
    const request = sent(binary, { body: { content: bytes, contentType: "application/xml" } })
    assert.strictEqual(request.body?.content, bytes)
    assert.strictEqual(request.headers["content-type"], "application/xml")
    assert.isTrue(request.repeatable)
    assert.strictEqual(
      refusal(binary, { body: { content: bytes, contentType: "text/html" } }),
      "body.contentType must be one of application/octet-stream, application/xml"
    )
    const stream = sent(binary, { body: { content: new ReadableStream(), contentType: "application/xml" } })
    assert.isFalse(stream.repeatable)
  })
})
