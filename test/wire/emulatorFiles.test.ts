/** Files by their bytes, whatever their parts call themselves. */
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { make } from "../emulator/http.ts"

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

const files = {
  png: bytes("\u0089PNG\r\n\u001a\n"),
  jpeg: bytes("\u00ff\u00d8\u00ff\u00e0"),
  bmp: bytes("BM\u0000\u0000"),
  webp: bytes("RIFF\u0000\u0000\u0000\u0000WEBPVP8 "),
  tga: Uint8Array.from({ length: 20 }, (_, at) => (at === 2 ? 2 : 0)),
  ogg: bytes("OggS\u0000"),
  wav: bytes("RIFF\u0000\u0000\u0000\u0000WAVEfmt "),
  flac: bytes("fLaC\u0000"),
  mp3: bytes("ID3\u0003"),
  frames: bytes("\u00ff\u00fb\u0090"),
  mp4: bytes("\u0000\u0000\u0000\u0018ftypmp42"),
  mov: bytes("\u0000\u0000\u0000\u0014ftypqt  "),
  rbxm: bytes("<roblox!\u0089\u00ff"),
  rbxmx: bytes(`<roblox xmlns:xmime="x" version="4">`),
  fbx: bytes("Kaydara FBX Binary  \u0000"),
  glb: bytes("glTF\u0002"),
  gltf: bytes(`{ "asset": { "version": "2.0" } }`),
  mesh: bytes("version 2.00\n"),
  text: bytes("hello")
} as const

type File = keyof typeof files

/** A form of texts and one file, whose part has a type or none. */
const formOf = (texts: Readonly<Record<string, string>>, name: string, content: Uint8Array, type?: string) => {
  const head = Object.entries(texts).map(
    ([key, value]) => `--b\r\ncontent-disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`
  )
  const typed = type === undefined ? "" : `content-type: ${type}\r\n`
  const disposition = `content-disposition: form-data; name="${name}"; filename="f"\r\n${typed}\r\n`
  return Uint8Array.from([...bytes(`${head.join("")}--b\r\n${disposition}`), ...content, ...bytes("\r\n--b--\r\n")])
}

const root = "/legacy-game-internationalization/v1"
const pictures: ReadonlyArray<File> = ["png", "jpeg", "bmp"]

/** Where files go: path, part, what is taken. */
const places: ReadonlyArray<
  readonly [
    what: string,
    method: string,
    path: string,
    texts: Record<string, string>,
    part: string,
    taken: ReadonlyArray<File>
  ]
> = [
  ["a pass", "POST", "/game-passes/v1/universes/9000001/game-passes", { name: "x" }, "imageFile", pictures],
  [
    "a product",
    "POST",
    "/developer-products/v2/universes/9000001/developer-products",
    { name: "x" },
    "imageFile",
    pictures
  ],
  [
    "a badge",
    "POST",
    "/legacy-badges/v1/universes/9000001/badges",
    { name: "x", expectedCost: "0" },
    "files",
    pictures
  ],
  ["a badge's icon", "POST", "/legacy-publish/v1/badges/9200001/icon", {}, "Files", pictures],
  ["a pass's icon in Spanish", "POST", `${root}/game-passes/9300001/icons/language-codes/es`, {}, "Files", pictures],
  [
    "a game's icon in Spanish",
    "POST",
    `/legacy-game-internationalization/v1/game-icon/games/9000001/language-codes/es`,
    {},
    "request.files",
    pictures
  ],
  [
    "a game's thumbnail in Spanish",
    "POST",
    `${root}/game-thumbnails/games/9000001/language-codes/es/image`,
    {},
    "gameThumbnailRequest.files",
    pictures
  ],
  ...(
    [
      ["Decal", [...pictures, "tga"]],
      ["Image", [...pictures, "tga"]],
      ["Audio", ["ogg", "wav", "flac", "mp3", "frames"]],
      ["Video", ["mp4", "mov"]],
      ["Model", ["rbxm", "rbxmx", "fbx", "glb", "gltf"]],
      ["Animation", ["rbxm", "rbxmx"]],
      ["Mesh", ["mesh"]]
    ] as const
  ).map(([assetType, taken]) => {
    const request = { assetType, displayName: "x", creationContext: { creator: { userId: "156" }, expectedPrice: 0 } }
    return [
      `an asset of type ${assetType}`,
      "POST",
      "/assets/v1/assets",
      { request: JSON.stringify(request) },
      "fileContent",
      taken
    ] as const
  })
]

describe.each(places)("%s", (what, method, path, texts, part, taken) => {
  const sender = Effect.gen(function* () {
    const http = yield* make({ quotas: { enabled: false } })
    yield* http.patch(`${root}/supported-languages/games/9000001`, [{ languageCode: "es" }])
    const headers = { "content-type": "multipart/form-data; boundary=b" }
    return (file: File, type?: string) =>
      Effect.map(
        http.send(method, path, { body: formOf(texts, part, files[file], type), headers }),
        ({ status }) => status
      )
  })

  it(`E9: ${what} takes what its bytes are, with any type or none`, () =>
    Effect.gen(function* () {
      for (const file of taken) {
        for (const type of [undefined, "application/octet-stream", "image/png", "audio/ogg", "text/plain"]) {
          // Some places hold a few files only, or one of a name.
          const send = yield* sender
          expect([file, type, yield* send(file, type)]).toEqual([file, type, 200])
        }
      }
    }).pipe(Effect.runPromise))

  it(`E9: ${what} takes nothing else, also where it is called what is taken`, () =>
    Effect.gen(function* () {
      const send = yield* sender
      const others = Object.keys(files).filter((file) => file !== "text" && file !== "webp") as ReadonlyArray<File>
      for (const file of others.filter((it) => !taken.includes(it) && (it !== "tga" || !taken.includes("png")))) {
        for (const type of [undefined, "application/octet-stream", "image/png", "audio/ogg", "model/x-rbxm"]) {
          expect([file, type, yield* send(file, type)]).toEqual([file, type, 400])
        }
      }
      for (const type of [undefined, "application/octet-stream", "text/plain"]) {
        expect([type, yield* send("text", type)]).toEqual([type, 400])
      }
    }).pipe(Effect.runPromise))
})

describe("pictures of the home page", () => {
  it.each([...pictures, "webp"] as const)("E9: takes %s with any type or none, and no text", (file) =>
    Effect.gen(function* () {
      const http = yield* make()
      const begun = (content: Uint8Array, type?: string) =>
        Effect.map(
          http.send("POST", "/thumbnail-personalization-api/v1/universes/9000001/thumbnails/uploads", {
            body: formOf({}, "files", content, type),
            headers: { "content-type": "multipart/form-data; boundary=b" }
          }),
          ({ json }) => json.fileToOperationIdDict
        )
      for (const type of [undefined, "application/octet-stream", "image/tga"]) {
        expect(yield* begun(files[file], type)).toEqual({ f: expect.any(String) })
      }
      expect(yield* begun(files.text, "image/png")).toEqual({ f: null })
    }).pipe(Effect.runPromise)
  )
})
