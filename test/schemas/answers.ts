/** JSON as servers may answer it: of a shape, and with parts of it replaced by something else. */
import { idNames } from "../../src/interface/Paths.ts"
import type { Fields, Node, ResultNode } from "../../src/interface/Shape.ts"
import type { Json } from "../../src/interface/Values.ts"

/** Numbers from 0 to 1, the same for the same seed. */
export type Random = () => number

export const random = (seed: number): Random => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const pick = <A>(random: Random, items: ReadonlyArray<A>): A => items[Math.floor(random() * items.length)]!

const error = {
  _tag: "NotFound",
  operation: "users.get",
  method: "GET",
  path: "/cloud/v2/users/{user_id}",
  attempts: 1,
  outcome: "answered",
  status: 404
}

const good: Readonly<Record<Exclude<ResultNode, object>, ReadonlyArray<Json>>> = {
  bytes: ["", "AAEC", "/+8="],
  error: [error, { ...error, serverMessage: "there is none" }],
  textOrNumber: ["", "a", 0, -1.5],
  text: ["", "a", "universes/1/places/2", "users/156", "__proto__"],
  enum: ["ACTIVE", "NEWER_THAN_THIS"],
  flag: [true, false],
  int: [0, -1, 1.5, 2 ** 53],
  id: ["1", "", "abc", 7, 2 ** 53, 1e21, 9007199254740993n, -9223372036854775808n],
  double: [0, 0.1, -3, "1.5", "NaN", "Infinity", 12345678901234567890n, 1e300],
  timestamp: [
    "2025-01-02T03:04:05Z",
    "2025-01-02T03:04:05.123456789Z",
    "2025-01-02T03:04:05+02:00",
    "2025-01-02T03:04:05"
  ],
  seconds: ["0s", "3.5s", "-1.000000001s", "99999999999s"],
  count: [0, 86400, 1.5, "1209600", -3],
  timespan: ["01:02:03", "1.02:03:04.5000000", "-00:00:01", "00:00:00"],
  decimal: [
    {},
    { significand: "12", exponent: -1 },
    { significand: 9007199254740993n, exponent: 0 },
    { exponent: null }
  ],
  json: [null, 1, "a", [], { "~json": "1" }, { a: [9007199254740993n, null] }, 12345678901234567890n],
  object: [{}, [], { a: null }, { "~json": "{}" }, { big: 9007199254740993n }]
}

const strange: ReadonlyArray<Json> = [
  null,
  true,
  0,
  1.5,
  2 ** 60,
  9007199254740993n,
  "",
  "x",
  "12",
  "0000-00-00T00:00:00Z",
  "+275760-09-13T00:00:00.001Z",
  "99999999999.99:99:99",
  [],
  [null],
  [[]],
  {},
  { a: null },
  { significand: "1", exponent: 1.5 },
  { significand: 1e30, exponent: 99999999999 }
]

/** A value of a shape. `odd` is how often a part of it is something else. */
export const answer = (node: ResultNode, random: Random, odd: number, depth = 0): Json => {
  if (random() < odd) return pick(random, strange)
  if (typeof node === "string") return pick(random, good[node])
  if ("of" in node) return answer(node.of(), random, odd, depth)
  if ("nullable" in node) return random() < 0.3 ? null : answer(node.nullable, random, odd, depth)
  if ("tagged" in node) {
    const [tag, fields] = pick(random, Object.entries(node.tagged))
    return { _tag: tag, ...(object(fields, random, odd, depth) as object) }
  }
  const size = depth > 4 ? 0 : Math.floor(random() * 3)
  if ("list" in node) return Array.from({ length: size }, () => answer(node.list, random, odd, depth + 1))
  if ("map" in node) {
    if (size === 0) return []
    return Object.fromEntries(
      Array.from({ length: size }, (_, at) => [`k${at}`, answer(node.map, random, odd, depth + 1)])
    )
  }
  return object(node, random, odd, depth)
}

const object = (node: Fields<ResultNode>, random: Random, odd: number, depth: number): Json => {
  const present = depth > 4 ? 0.1 : random()
  const fields: Array<readonly [string, Json]> = Object.entries(node.fields).flatMap(([name, field]) => {
    const isRequired = node.required?.includes(name) === true
    if (random() > present && !(isRequired && random() > odd)) return []
    const value = random() < 0.1 && !isRequired ? null : answer(field, random, odd, depth + 1)
    // A path that a resource may have is what ids are read of.
    const patterns = (node.ids ?? []).flatMap(([from, pattern]) => (from === name ? [pattern] : []))
    if (patterns.length === 0 || random() < odd) return [[name, value]]
    const path = pathOf(pick(random, patterns))
    return [[name, Array.isArray(value) ? value.map(() => path) : path]]
  })
  // Answers come to have what was in a path only.
  const ids = random() < 0.2 ? idNames(node.ids ?? []).map(({ list, name }) => [name, list ? ["7"] : "7"] as const) : []
  fields.unshift(...ids)
  return Object.fromEntries(random() < 0.2 ? [...fields, ["somethingNew", { a: 1 }]] : fields)
}

/** Whether only services make it: a server answers neither bytes, errors nor one of several objects. */
export const isResult = (node: ResultNode): boolean => {
  if (typeof node === "string") return node === "bytes" || node === "error" || node === "textOrNumber"
  if ("tagged" in node) return true
  if ("of" in node || "nullable" in node) return false
  if ("list" in node) return isResult(node.list)
  return "map" in node ? isResult(node.map) : Object.values(node.fields).some(isResult)
}

const pathOf = (pattern: string): string => pattern.replace(/\*|\{\w+(\[\])?\}/g, () => "a%20b")

const isMissing = (value: Json | undefined): boolean => value === undefined || value === null

/** The least that a shape allows. */
const least = (node: Node): Json => {
  if (typeof node === "string") return good[node][0]!
  if ("of" in node) return least(node.of())
  if ("nullable" in node) return null
  if ("list" in node) return []
  return complete(node, {})
}

/** A sample of an answer with what its shape requires, and with a path in each field that ids are read of. */
export const complete = (node: Node, sample: Json): Json => {
  if (typeof node === "string") return sample
  if ("of" in node) return complete(node.of(), sample)
  if ("nullable" in node) return sample === null ? null : complete(node.nullable, sample)
  if (sample === null) return least(node)
  if (typeof sample !== "object") return sample
  if (Array.isArray(sample)) return "list" in node ? sample.map((item) => complete(node.list, item)) : sample
  if ("list" in node) return sample
  if ("map" in node) {
    return Object.fromEntries(Object.entries(sample).map(([name, value]) => [name, complete(node.map, value)]))
  }
  const { fields, ids = [], required = [] } = node
  const given = new Map(Object.entries(sample))
  const lacks = (name: string) => isMissing(given.get(name))
  for (const name of required) {
    const field = fields[name]
    if (field !== undefined && lacks(name)) given.set(name, least(field))
  }
  for (const reference of ids) {
    const [from, pattern] = reference
    const isNeeded = idNames([reference]).some(({ name }) => required.includes(name) && lacks(name))
    if (lacks(from) && !isNeeded) continue
    const field = fields[from]
    const isList = typeof field === "object" && "list" in field
    given.set(from, isList ? [pathOf(pattern)] : pathOf(pattern))
  }
  return Object.fromEntries(
    [...given].map(([name, value]) => {
      const inner = fields[name]
      return [name, inner === undefined || value === null ? value : complete(inner, value)]
    })
  )
}
