/** Names and values that programs may come to send, the unlikely ones often. */
import * as Arbitrary from "effect/Arbitrary"
import * as Schema from "effect/Schema"
import type { Json } from "../../src/index.ts"

/** What means something in a URL, in a path of this interface, or to somebody who decodes too often. */
const fragments = [
  "/",
  "@",
  ":",
  "..",
  ".",
  "%2e",
  "%2F",
  "%",
  " ",
  "+",
  "?",
  "#",
  "&",
  "=",
  ";",
  "\\",
  "~",
  "'",
  '"',
  "<",
  "*",
  "-",
  "@latest",
  ":increment",
  ":listRevisions",
  "é",
  "e\u0301",
  "😀",
  "名前",
  "\u200b",
  "\u202e",
  "\ufeff",
  "\uffff"
] as const

const character: Arbitrary.Arbitrary<string> = Arbitrary.map(
  Arbitrary.schema(
    Schema.Union([Schema.Literals(fragments), Schema.Int.check(Schema.isBetween({ minimum: 0x20, maximum: 0x10ffff }))])
  ),
  (drawn) =>
    typeof drawn === "string"
      ? drawn
      : drawn === 0x7f || (drawn >= 0xd800 && drawn <= 0xdfff)
        ? "x"
        : String.fromCodePoint(drawn)
)

/** Cuts to so many bytes of UTF-8 without leaving half a character. */
const cut = (text: string, bytes: number): string => {
  let kept = ""
  for (const point of text) {
    if (Buffer.byteLength(kept + point) > bytes) break
    kept += point
  }
  return kept
}

/** 1 to 50 bytes of UTF-8, of any character but control characters; never one that a URL resolves, nor `-` alone. */
export const name: Arbitrary.Arbitrary<string> = Arbitrary.map(
  Arbitrary.array(character, { minLength: 1, maxLength: 50 }),
  (characters) => {
    const text = cut(characters.join(""), 50)
    return text === "." || text === ".." || text === "-" ? `${text}x` : text
  }
)

const texts = [
  "",
  "__proto__",
  "12345678901234567890",
  '{"a":12345678901234567890}',
  "\u0001",
  "\u00011",
  "\\u0001",
  '"',
  "\\",
  "\u2028"
] as const

const integer = Schema.BigInt.check(Schema.isBetweenBigInt({ minimum: -(2n ** 200n), maximum: 2n ** 200n }))

const leaf: Arbitrary.Arbitrary<Json> = Arbitrary.schema(
  Schema.Union([
    Schema.Null,
    Schema.Boolean,
    Schema.Finite,
    Schema.String,
    Schema.Literals(texts),
    integer,
    Schema.Literals([
      2 ** 53,
      -(2 ** 53),
      -(2 ** 60 + 2 ** 8),
      1e21,
      5e-324,
      0.1 + 0.2,
      9007199254740993n,
      -9223372036854775808n
    ])
  ])
)

const key: Arbitrary.Arbitrary<string> = Arbitrary.schema(
  Schema.Union([Schema.String, Schema.Literals([...texts, "constructor", "toString", "0", "id"])])
)

/** An object with these keys of its own, whatever they are called. */
const objectOf = (entries: ReadonlyArray<readonly [string, Json]>): Json => {
  const object: Record<string, Json> = {}
  for (const [name, value] of entries) {
    Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true })
  }
  return object
}

const nested = (depth: number): Arbitrary.Arbitrary<Json> => {
  if (depth === 0) return leaf
  const inner = nested(depth - 1)
  const list = Arbitrary.array(inner, { maxLength: 4 })
  const object = Arbitrary.map(Arbitrary.array(Arbitrary.all([key, inner]), { maxLength: 4 }), objectOf)
  return Arbitrary.flatMap(
    Arbitrary.schema(Schema.Literals(["leaf", "list", "object"])),
    (kind): Arbitrary.Arbitrary<Json> => (kind === "leaf" ? leaf : kind === "list" ? list : object)
  )
}

/** Any JSON value, with integers of any size. */
export const json: Arbitrary.Arbitrary<Json> = nested(4)

/**
 * One text for each JSON value: what is equal as JSON, with integers exact, is equal here. A double that is an
 * integer counts as the integer that JSON writes for it.
 */
export const canonical = (value: Json): string => {
  // An integer is the same number whether a double or a bigint holds it.
  if (typeof value === "bigint") return String(value)
  if (typeof value === "number")
    return Number.isInteger(value) && Math.abs(value) < 1e21 ? String(BigInt(value)) : String(value)
  if (typeof value !== "object" || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`
  const fields = Object.entries(value).map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`)
  return `{${fields.sort().join(",")}}`
}
