/**
 * Bodies of several parts, files among them.
 *
 * Bytes and blobs become a `FormData`, which can be sent again. A stream cannot be
 * read twice: it is sent as it comes, and such a call is not repeated.
 *
 * @internal
 */

import { describe, isTaken, readable, taken } from "./Bytes.ts"
import { contentTypeOf } from "./ContentTypes.ts"
import { isFields } from "./Fields.ts"
import { checkFiles } from "./FileLimits.ts"
import { InvalidInput } from "./InvalidInput.ts"
import { jsonText } from "./JsonText.ts"
import type { EncodedBody, Limit, Part } from "./Operation.ts"

type Stream = ReadableStream<Uint8Array>

/** A file ready to send. */
interface File {
  readonly content: Blob | Stream
  readonly type: string
  readonly name: string
}

/** One part, in the order of the operation's own parts. */
type Piece =
  | { readonly part: string; readonly text: string }
  | { readonly part: string; readonly file: File; readonly text?: never }

/** Encodes the parts of a body, within limits. */
export const multipart = (parts: ReadonlyArray<Part>, value: unknown, limits?: ReadonlyArray<Limit>): EncodedBody => {
  checkFiles(limits, value)
  if (!isFields(value)) throw new InvalidInput("body", "must be an object of parts", "type")
  for (const name of Object.keys(value)) {
    if (!parts.some((part) => part.name === name))
      throw new InvalidInput(`body.${name}`, "is not a part of this operation", "unknown")
  }
  const pieces = parts.flatMap((part) => {
    const at = `body.${part.name}`
    const given = Object.hasOwn(value, part.name) ? value[part.name] : undefined
    if (given === undefined) {
      if (part.required) throw new InvalidInput(at, "is required", "missing")
      return []
    }
    const items: ReadonlyArray<unknown> = part.list && Array.isArray(given) ? given : [given]
    return items.map((item) => toPiece(part, at, item))
  })
  return pieces.some(isStreamed) ? streamed(pieces) : { content: formData(pieces) }
}

const toPiece = (part: Part, at: string, value: unknown): Piece => {
  switch (part.kind) {
    case "json":
      return { part: part.name, text: jsonText(at, value) }
    case "text":
      if (!["string", "number", "bigint", "boolean"].includes(typeof value))
        throw new InvalidInput(at, "must be a scalar", "type")
      return { part: part.name, text: String(value) }
    case "file":
      return { part: part.name, file: toFile(part, at, value) }
  }
}

const toFile = (part: Part, at: string, value: unknown): File => {
  const described = describe(value)
  if (described === undefined) {
    throw new InvalidInput(at, "must be bytes, a Blob, a stream, or { content, contentType, fileName }", "type")
  }
  const { contentType, fileName } = described
  if (isTaken(described.content)) throw new InvalidInput(at, taken)
  const content = readable(described.content)
  const own = content instanceof Blob ? content : undefined
  const name = fileName ?? (own !== undefined && "name" in own ? String(own.name) : part.name)
  const type = contentType || own?.type || contentTypeOf(name) || ""
  if (/[\r\n]/.test(type)) throw new InvalidInput(at, "has an invalid content type", "type")
  return { content: content instanceof Uint8Array ? new Blob([content], { type }) : content, type, name }
}

const isStreamed = (piece: Piece): boolean => piece.text === undefined && piece.file.content instanceof ReadableStream

const formData = (pieces: ReadonlyArray<Piece>): FormData => {
  const form = new FormData()
  for (const piece of pieces) {
    if (piece.text !== undefined) form.append(piece.part, piece.text)
    else if (piece.file.content instanceof Blob) appendFile(form, piece.part, piece.file.content, piece.file)
  }
  return form
}

/** A file that has its name and type goes as it is: given a name again, it would be copied, and no longer itself. */
const appendFile = (form: FormData, part: string, content: Blob, { name, type }: File): void => {
  const blob = typed(content, type)
  if (blob instanceof globalThis.File && blob.name === name) form.append(part, blob)
  else form.append(part, blob, name)
}

/** The same bytes, not copied, under another type. */
const typed = (blob: Blob, type: string): Blob => (blob.type === type ? blob : blob.slice(0, blob.size, type))

const utf8 = new TextEncoder()

/** As browsers write names in a part's header. */
const quoted = (name: string): string =>
  `"${name.replace(/["\r\n]/g, (character) => (character === '"' ? "%22" : character === "\r" ? "%0D" : "%0A"))}"`

const streamed = (pieces: ReadonlyArray<Piece>): EncodedBody => {
  const boundary = `effect-open-cloud-${globalThis.crypto.randomUUID()}`
  const contents = pieces.flatMap((piece): ReadonlyArray<Uint8Array | Blob | Stream> => {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name=${quoted(piece.part)}`
    if (piece.text !== undefined) return [utf8.encode(`${head}\r\n\r\n${piece.text}\r\n`)]
    const { content, name, type } = piece.file
    const file = `; filename=${quoted(name)}\r\nContent-Type: ${type || "application/octet-stream"}\r\n\r\n`
    return [utf8.encode(head + file), content, utf8.encode("\r\n")]
  })
  return {
    content: joined([...contents, utf8.encode(`--${boundary}--\r\n`)]),
    contentType: `multipart/form-data; boundary=${boundary}`
  }
}

/** One stream of several contents, each read when the one before it has ended. */
const joined = (contents: ReadonlyArray<Uint8Array | Blob | Stream>): Stream => {
  const left = [...contents]
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      while (true) {
        if (reader === undefined) {
          const next = left.shift()
          if (next === undefined) return controller.close()
          if (next instanceof Uint8Array) return controller.enqueue(next)
          reader = (next instanceof Blob ? next.stream() : next).getReader()
        }
        const { done, value } = await reader.read()
        if (!done) return controller.enqueue(value)
        reader = undefined
      }
    },
    async cancel(reason) {
      await reader?.cancel(reason)
      for (const content of left) if (content instanceof ReadableStream) await content.cancel(reason)
    }
  })
}
