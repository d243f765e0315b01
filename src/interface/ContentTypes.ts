/**
 * Content types of files by the extension of their names, as uploads take them.
 *
 * @internal
 */
const types: Readonly<Record<string, string>> = {
  rbxm: "model/x-rbxm",
  rbxmx: "model/x-rbxm",
  mp3: "audio/mpeg",
  ogg: "audio/ogg",
  wav: "audio/wav",
  flac: "audio/flac",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  bmp: "image/bmp",
  tga: "image/tga",
  webp: "image/webp",
  mesh: "model/x-file-mesh-data",
  fbx: "model/fbx",
  gltf: "model/gltf+json",
  glb: "model/gltf-binary",
  mp4: "video/mp4",
  mov: "video/mov",
  rbxl: "application/octet-stream",
  rbxlx: "application/xml"
}

/** The content type of a file called `name`; `undefined` for an extension that no upload takes. */
export const contentTypeOf = (name: string): string | undefined => {
  const dot = name.lastIndexOf(".")
  const extension = name.slice(dot + 1).toLowerCase()
  return dot >= 0 && Object.hasOwn(types, extension) ? types[extension] : undefined
}
