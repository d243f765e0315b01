/** What kind of picture a file is, and how large. */
import { typeOf } from "./Files.ts"
import type { Part } from "./Multipart.ts"

export type Picture = "png" | "jpeg" | "bmp" | "webp" | "tga"

const types: Readonly<Record<string, Picture>> = {
  "image/png": "png",
  "image/jpeg": "jpeg",
  "image/bmp": "bmp",
  "image/webp": "webp",
  "image/tga": "tga"
}

/** The picture that a part is, whatever it calls itself; `undefined` for what is none. */
export const pictureOf = (part: Part): Picture | undefined => types[typeOf(part)]

/** Width and height, where the file is long enough to tell. */
export const sizeOf = ({ content }: Part): readonly [width: number, height: number] | undefined => {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength)
  const start = String.fromCharCode(...content.subarray(0, 2))
  if (start === "\u0089P" && content.length >= 24) return [view.getUint32(16), view.getUint32(20)]
  if (start === "BM" && content.length >= 26) return [view.getInt32(18, true), Math.abs(view.getInt32(22, true))]
  return undefined
}
