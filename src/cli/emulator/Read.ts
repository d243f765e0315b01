/** Readers of JSON that people write: what is wrong is told with its place in the file. */
import { isFields } from "../../interface/Fields.ts"

/** What is wrong, and where: `universes[0].id must be an id`. */
export class Wrong extends Error {
  constructor(at: string, what: string) {
    super(at === "" ? what : `${at} ${what}`)
  }
}

export type Read<A> = (value: unknown, at: string) => A

export const under = (at: string, name: string): string => {
  const key = /^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name)
  return at === "" ? key : key === name ? `${at}.${name}` : `${at}[${key}]`
}

const check =
  <A>(is: (value: unknown) => value is A, what: string): Read<A> =>
  (value, at) => {
    if (is(value)) return value
    throw new Wrong(at, `must be ${what}`)
  }

export const text = check((value): value is string => typeof value === "string", "a text")
export const flag = check((value): value is boolean => typeof value === "boolean", "true or false")
export const count = check(
  (value): value is number => Number.isSafeInteger(value) && Number(value) >= 0,
  "a whole number, from 0 on"
)
export const amount = check((value): value is number => typeof value === "number" && value >= 0, "a number, from 0 on")
export const integer = check((value): value is number => Number.isSafeInteger(value), "a whole number")

/** An id, as text or as a number. */
export const id: Read<string> = (value, at) => {
  const written = typeof value === "number" ? String(value) : value
  if (typeof written === "string" && /^[1-9]\d{0,18}$/.test(written)) return written
  throw new Wrong(at, "must be an id, which is all digits")
}

export const owner: Read<string> = (value, at) => {
  if (typeof value === "string" && /^(?:users|groups)\/[1-9]\d*$/.test(value)) return value
  throw new Wrong(at, "must be an owner, such as users/156 or groups/7")
}

/** Any JSON. */
export const json: Read<unknown> = (value) => value

export const list =
  <A>(read: Read<A>): Read<ReadonlyArray<A>> =>
  (value, at) => {
    if (!Array.isArray(value)) throw new Wrong(at, "must be a list")
    return value.map((item, index) => read(item, `${at}[${index}]`))
  }

export const record =
  <A>(read: Read<A>): Read<Readonly<Record<string, A>>> =>
  (value, at) => {
    if (!isFields(value)) throw new Wrong(at, "must be an object")
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, read(inner, under(at, name))]))
  }

/** Either; `second` tells what is wrong with what is neither. */
export const or =
  <A, B>(is: (value: unknown) => boolean, first: Read<A>, second: Read<B>): Read<A | B> =>
  (value, at) =>
    is(value) ? first(value, at) : second(value, at)

type Fields = Readonly<Record<string, Read<unknown>>>
type Values<F extends Fields> = { readonly [K in keyof F]?: ReturnType<F[K]> }

/** An object with these fields and no others, each of which may be left out but those that are required. */
export const object =
  <const F extends Fields, const Required extends keyof F & string = never>(
    fields: F,
    required: ReadonlyArray<Required> = []
  ): Read<Values<F> & { readonly [K in Required]: ReturnType<F[K]> }> =>
  (value, at) => {
    if (!isFields(value)) throw new Wrong(at, "must be an object")
    const odd = Object.keys(value).find((name) => !Object.hasOwn(fields, name))
    if (odd !== undefined) throw new Wrong(under(at, odd), `is not one of ${Object.keys(fields).join(", ")}`)
    const missing = required.find((name) => value[name] === undefined)
    if (missing !== undefined) throw new Wrong(at, `needs ${missing}`)
    // What each field is read as is what its type says.
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, fields[name]?.(inner, under(at, name))])
    ) as Values<F> & { readonly [K in Required]: ReturnType<F[K]> }
  }
