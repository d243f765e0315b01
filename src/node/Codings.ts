/**
 * The codings that bodies come in: nothing is asked for in one, but a server or a cache may choose one when nothing is
 * said.
 *
 * @internal
 */
import { pipeline, type Transform } from "node:stream"
import { promisify } from "node:util"
import {
  brotliDecompress,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  gunzip,
  inflate,
  inflateRaw
} from "node:zlib"

/** Raw deflate, which some servers send by that name, lacks the header that the name asks for. */
const isWrapped = (first: number | undefined): boolean => first !== undefined && (first & 0x0f) === 8

/** How one coding is undone: of a whole body, and of one that comes in parts. */
export interface Coding {
  readonly all: (bytes: Buffer, most: number) => Promise<Buffer>
  readonly part: (first: number | undefined) => Transform
}

const coding = (
  all: (bytes: Buffer, options: { readonly maxOutputLength?: number }) => Promise<Buffer>,
  part: Coding["part"]
): Coding => ({ all: (bytes, most) => all(bytes, most < longestBuffer ? { maxOutputLength: most } : {}), part })

const longestBuffer = 2 ** 31

const [inflateAll, inflateRawAll] = [
  promisify<Buffer, object, Buffer>(inflate),
  promisify<Buffer, object, Buffer>(inflateRaw)
]
const gunzipped = coding(promisify<Buffer, object, Buffer>(gunzip), () => createGunzip())

const codings: Readonly<Record<string, Coding>> = {
  gzip: gunzipped,
  "x-gzip": gunzipped,
  deflate: coding(
    (bytes, options) => (isWrapped(bytes[0]) ? inflateAll : inflateRawAll)(bytes, options),
    (first) => (isWrapped(first) ? createInflate() : createInflateRaw())
  ),
  br: coding(promisify<Buffer, object, Buffer>(brotliDecompress), () => createBrotliDecompress())
}

/** The codings of a body, in the order to undo them. */
export const codingsOf = (header: string | null): ReadonlyArray<Coding> =>
  header === null
    ? []
    : header
        .split(",")
        .reverse()
        .flatMap((name) => codings[name.trim().toLowerCase()] ?? [])

/** Undoes one coding of a body that comes in parts. */
export async function* decoded(parts: AsyncIterable<Buffer>, { part }: Coding): AsyncGenerator<Buffer> {
  const iterator = parts[Symbol.asyncIterator]()
  const first = await iterator.next()
  if (first.done) return
  const rest = async function* () {
    yield first.value
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  }
  yield* pipeline(rest, part(first.value[0]), () => {}) as AsyncIterable<Buffer>
}
