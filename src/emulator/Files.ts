/** What kind of file a part is: by its first bytes, and by what it says where those say nothing. */
import type { Part } from "./Multipart.ts"

/** How files of a type begin, a character for a byte. */
const starts: ReadonlyArray<readonly [type: string, start: RegExp]> = [
  ["image/png", /^\u0089P/],
  ["image/jpeg", /^\u00ff\u00d8/],
  ["image/bmp", /^BM/],
  ["image/webp", /^[\s\S]{8}WEBP/],
  ["audio/wav", /^RIFF[\s\S]{4}WAVE/],
  ["audio/ogg", /^OggS/],
  ["audio/flac", /^fLaC/],
  ["audio/mpeg", /^(ID3|\u00ff[\u00e2-\u00e7\u00f2-\u00f7\u00fa\u00fb])/],
  ["video/mov", /^[\s\S]{4}(ftypqt {2}|moov|mdat|wide)/],
  ["video/mp4", /^[\s\S]{4}ftyp/],
  ["model/x-rbxm", /^\s*(<\?xml[^>]*>\s*)?<roblox/],
  ["model/fbx", /^(Kaydara FBX Binary|; FBX)/],
  ["model/gltf-binary", /^glTF/],
  ["model/gltf+json", /^\s*\{\s*"/],
  ["model/x-file-mesh-data", /^version \d\.\d\d/]
]

/** Names that a type has besides its own. */
const others: Readonly<Record<string, string>> = { "image/x-tga": "image/tga", "video/quicktime": "video/mov" }

/** This one has no mark, but a header in which little is possible. */
const isTga = (content: Uint8Array): boolean =>
  content.length >= 18 && Number(content[1]) <= 1 && [1, 2, 3, 9, 10, 11].includes(Number(content[2]))

/** The type that a part has by its bytes; by what it says of itself where they are of no type that is known. */
export const typeOf = ({ content, contentType = "" }: Part): string => {
  const start = String.fromCharCode(...content.subarray(0, 200))
  const [type] = starts.find(([, pattern]) => pattern.test(start)) ?? []
  if (type !== undefined) return type
  if (isTga(content)) return "image/tga"
  const said = contentType.split(";")[0]?.trim().toLowerCase() ?? ""
  return others[said] ?? said
}
