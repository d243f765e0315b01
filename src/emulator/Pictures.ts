/** What kind of picture a file is: by its first bytes, and by what it says where those say nothing. */
import type { Part } from "./Multipart.ts"

export type Picture = "png" | "jpeg" | "bmp" | "webp" | "tga"

const signatures: ReadonlyArray<readonly [picture: Picture, start: string, at?: number]> = [
  ["png", "\u0089P"],
  ["jpeg", "\u00ff\u00d8"],
  ["bmp", "BM"],
  ["webp", "WEBP", 8]
]

const types: Readonly<Record<string, Picture>> = {
  "image/png": "png",
  "image/jpeg": "jpeg",
  "image/bmp": "bmp",
  "image/webp": "webp",
  "image/tga": "tga",
  "image/x-tga": "tga"
}

/** The picture that a part is, whatever it calls itself; `undefined` for what is none. */
export const pictureOf = ({ content, contentType = "" }: Part): Picture | undefined => {
  const start = String.fromCharCode(...content.subarray(0, 12))
  const [picture] = signatures.find(([, signature, at = 0]) => start.startsWith(signature, at)) ?? []
  return picture ?? types[contentType.toLowerCase()]
}

/** Width and height, where the file is long enough to tell. */
export const sizeOf = ({ content }: Part): readonly [width: number, height: number] | undefined => {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength)
  const start = String.fromCharCode(...content.subarray(0, 2))
  if (start === "\u0089P" && content.length >= 24) return [view.getUint32(16), view.getUint32(20)]
  if (start === "BM" && content.length >= 26) return [view.getInt32(18, true), Math.abs(view.getInt32(22, true))]
  return undefined
}
