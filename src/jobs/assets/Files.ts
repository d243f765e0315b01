/**
 * The files of a folder that become assets: which there are, what is in them, and files that are written whole.
 *
 * @internal
 */

import { sha256 } from "@noble/hashes/sha2.js"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import type { PlatformError } from "effect/PlatformError"
import * as Stream from "effect/Stream"
import { contentTypeOf } from "../../interface/ContentTypes.ts"
import type { FileInput } from "../../Operation.ts"
import { type AssetType, contentTypesOf } from "../../services/Assets.ts"
import { JobFailed } from "../Errors.ts"
import type { Skipped } from "../Places.ts"

export type Disk = FileSystem.FileSystem | Path.Path

/** A file that can be uploaded. */
export interface Found {
  /** Under the folder, with `/` between its parts. */
  readonly path: string
  readonly assetType: AssetType
  /** Of its content: `sha256:…`. */
  readonly hash: string
  readonly bytes: number
}

/** What a folder holds. */
export interface Folder {
  readonly found: ReadonlyArray<Found>
  /** Files that are there and cannot be uploaded, and links that were not looked into. */
  readonly odd: ReadonlyArray<Skipped>
  /** Files that were named, and are not there. */
  readonly missing: ReadonlyArray<string>
}

type Listed = Omit<Folder, "found"> & { readonly paths: ReadonlyArray<string> }

/**
 * The asset type that a file becomes, by the extension of its name; `undefined` for what no upload takes.
 *
 * @since 0.2.0
 */
export const assetTypeOf = (name: string, images: "Image" | "Decal" = "Image"): AssetType | undefined => {
  const contentType = contentTypeOf(name)
  const [kind] = contentType?.split("/") ?? []
  switch (kind) {
    case "image":
      return images
    case "audio":
      return "Audio"
    case "video":
      return "Video"
    case "model":
      return contentType === "model/x-file-mesh-data" ? "Mesh" : "Model"
    default:
      return undefined
  }
}

/**
 * What an asset is called after its file: the name without its extension, up to 50 characters.
 *
 * @since 0.2.0
 */
export const assetNameOf = (path: string): string => {
  const name = (path.split("/").at(-1) ?? path).replace(/(?<=.)\.[^.]*$/, "")
  // Characters of two halves stay whole.
  return [...name.slice(0, 50)].filter((it) => !/\p{Cs}/u.test(it)).join("")
}

/** Whose content is read at once, and is sent as it was read. What is larger is read as it is sent. */
const readAtOnce = 8 * 1024 * 1024

export const failing =
  (job: string, what: string) =>
  (error: PlatformError | JobFailed): JobFailed =>
    error._tag === "JobFailed" ? error : JobFailed.make({ job, kind: "file", reason: `${what}: ${error.reason._tag}` })

const hex = (bytes: Uint8Array): string =>
  `sha256:${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`

const digest = (bytes: Uint8Array): Effect.Effect<string> =>
  Effect.map(
    Effect.promise(() => globalThis.crypto.subtle.digest("SHA-256", new Uint8Array(bytes))),
    (hash) => hex(new Uint8Array(hash))
  )

const sizeOf = (file: string): Effect.Effect<number, PlatformError, FileSystem.FileSystem> =>
  Effect.flatMap(FileSystem.FileSystem, (files) => Effect.map(files.stat(file), ({ size }) => Number(size)))

const hashOf = (file: string, bytes: number): Effect.Effect<string, PlatformError, FileSystem.FileSystem> =>
  Effect.flatMap(FileSystem.FileSystem, (files) =>
    bytes <= readAtOnce
      ? Effect.flatMap(files.readFile(file), digest)
      : Effect.map(
          Stream.runFold(
            files.stream(file),
            () => sha256.create(),
            (hash, some) => hash.update(some)
          ),
          (hash) => hex(hash.digest())
        )
  )

/** A file as it is sent. */
export interface Opened {
  readonly file: FileInput
  /** The hash of what will be sent, where that is known. */
  readonly hashBefore: string | undefined
  /** The hash of what was sent. */
  readonly hash: () => string
  /** Whether all of it has been read. Before that no server can have made anything of it. */
  readonly isRead: () => boolean
}

/** Opens a file to send it. A large one is read while it is sent, and can be sent once. */
export const open = (file: string, name: string): Effect.Effect<Opened, PlatformError, FileSystem.FileSystem> =>
  Effect.gen(function* () {
    const files = yield* FileSystem.FileSystem
    if ((yield* sizeOf(file)) <= readAtOnce) {
      const content = yield* files.readFile(file)
      const hash = yield* digest(content)
      return { file: { content, fileName: name }, hashBefore: hash, hash: () => hash, isRead: () => true }
    }
    const hash = sha256.create()
    let told: string | undefined
    let isRead = false
    const content = yield* Stream.toReadableStreamEffect(
      files.stream(file).pipe(
        Stream.map((some) => {
          hash.update(some)
          return new Uint8Array(some)
        }),
        Stream.concat(
          Stream.suspend(() => {
            isRead = true
            return Stream.empty
          })
        )
      )
    )
    return {
      file: { content, fileName: name },
      hashBefore: undefined,
      hash: () => {
        told ??= hex(hash.digest())
        return told
      },
      isRead: () => isRead
    }
  })

/** Whether a path is one under a folder: with `/` between its parts, and no way out of it. */
const isWithin = (path: string): boolean =>
  path !== "" &&
  !/[\\\0]/.test(path) &&
  path.split("/").every((part) => part !== "" && part !== "." && part !== "..") &&
  !/^[a-zA-Z]:/.test(path)

/** Which files there are, and as what they are uploaded. */
export interface Choice {
  readonly folder: string
  readonly files?: ReadonlyArray<string> | undefined
  readonly typeOf: (path: string) => AssetType | undefined
}

/** The names of files under a folder, in the order of their paths. Names that begin with a dot are none, and links are not followed. */
const walk = (root: string, under: string): Effect.Effect<Listed, PlatformError, Disk> =>
  Effect.gen(function* () {
    const [files, path] = [yield* FileSystem.FileSystem, yield* Path.Path]
    const entries = yield* files.readDirectoryEntries(path.join(root, ...under.split("/")))
    const paths: Array<string> = []
    const odd: Array<Skipped> = []
    for (const { name, type } of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (name.startsWith(".")) continue
      const at = under === "" ? name : `${under}/${name}`
      if (type === "Directory") {
        const inner = yield* walk(root, at)
        paths.push(...inner.paths)
        odd.push(...inner.odd)
      } else if (type === "File") paths.push(at)
      else if (type === "SymbolicLink") odd.push({ item: at, reason: "it is a link, and links are not followed" })
    }
    return { paths, odd, missing: [] }
  })

/** The files that were named. A name that leads out of the folder ends the job. */
const named = (job: string, root: string, names: ReadonlyArray<string>): Effect.Effect<Listed, JobFailed, Disk> =>
  Effect.gen(function* () {
    const [files, path] = [yield* FileSystem.FileSystem, yield* Path.Path]
    const real = yield* Effect.mapError(files.realPath(root), failing(job, `${root} cannot be read`))
    const paths: Array<string> = []
    const odd: Array<Skipped> = []
    const missing: Array<string> = []
    for (const name of [...new Set(names)].sort()) {
      if (!isWithin(name)) {
        const reason = `files: ${JSON.stringify(name)} is not the path of a file under the folder, with / between its parts`
        return yield* Effect.fail(JobFailed.make({ job, kind: "file", reason }))
      }
      const parts = name.split("/")
      const to = yield* Effect.result(files.realPath(path.join(real, ...parts)))
      if (to._tag === "Failure") {
        const { _tag } = to.failure.reason
        if (_tag === "NotFound") missing.push(name)
        else odd.push({ item: name, reason: `it cannot be read: ${_tag}` })
      } else if (to.success === path.join(real, ...parts)) paths.push(name)
      else odd.push({ item: name, reason: "it is a link, or behind one, and links are not followed" })
    }
    return { paths, odd, missing }
  })

/** The files of a folder that can be uploaded, with their contents' hashes, in the order of their paths. */
export const find = (job: string, { files: names, folder, typeOf }: Choice): Effect.Effect<Folder, JobFailed, Disk> =>
  Effect.gen(function* () {
    const path = yield* Path.Path
    const there =
      names === undefined
        ? yield* Effect.mapError(walk(folder, ""), failing(job, `${folder} cannot be read`))
        : yield* named(job, folder, names)
    const chosen = there.paths.flatMap((at) => {
      const assetType = typeOf(at)
      return assetType === undefined ? [] : [{ path: at, assetType }]
    })
    const read = yield* Effect.forEach(
      chosen,
      ({ assetType, path: at }) => {
        const contentType = contentTypeOf(at)
        const taken = contentTypesOf(assetType)
        if (contentType !== undefined && taken !== undefined && !taken.includes(contentType)) {
          return Effect.succeed({
            item: at,
            reason: `it is ${contentType}, and ${assetType} takes ${taken.join(", ")}`
          })
        }
        const file = path.join(folder, ...at.split("/"))
        return Effect.flatMap(sizeOf(file), (bytes) =>
          Effect.map(hashOf(file, bytes), (hash): Found => ({ path: at, assetType, hash, bytes }))
        ).pipe(Effect.catch(({ reason }) => Effect.succeed({ item: at, reason: `it cannot be read: ${reason._tag}` })))
      },
      { concurrency: 8 }
    )
    return {
      found: read.filter((it): it is Found => "hash" in it),
      odd: [...there.odd, ...read.filter((it): it is Skipped => "reason" in it)],
      missing: there.missing
    }
  })

const halfOf = (file: string): string => `${file}.half`

/** Removes what a process that was killed has left of files that it was about to write. */
export const clear = (job: string, all: ReadonlyArray<string>): Effect.Effect<void, JobFailed, Disk> =>
  Effect.flatMap(FileSystem.FileSystem, (files) =>
    Effect.forEach(
      all,
      (file) =>
        Effect.mapError(files.remove(halfOf(file), { force: true }), failing(job, `${halfOf(file)} cannot be removed`)),
      { discard: true }
    )
  )

/** Writes a file as a whole: a process that is killed leaves the one of before or this one. It is on the disk when it ends. */
export const writeWhole = (job: string, file: string, text: string): Effect.Effect<void, JobFailed, Disk> =>
  Effect.gen(function* () {
    const [files, path] = [yield* FileSystem.FileSystem, yield* Path.Path]
    const half = halfOf(file)
    yield* Effect.scoped(
      Effect.gen(function* () {
        yield* files.makeDirectory(path.dirname(file), { recursive: true })
        const open = yield* files.open(half, { flag: "w" })
        yield* open.writeAll(new TextEncoder().encode(text))
        yield* open.sync
      })
    )
    yield* files.rename(half, file)
  }).pipe(Effect.mapError(failing(job, `${file} cannot be written`)))

/** The text of a file; nothing where there is none. */
export const textIn = (
  job: string,
  file: string
): Effect.Effect<string | undefined, JobFailed, FileSystem.FileSystem> =>
  Effect.flatMap(FileSystem.FileSystem, (files) =>
    files.readFileString(file).pipe(
      Effect.catchIf(
        ({ reason }) => reason._tag === "NotFound",
        () => Effect.undefined
      ),
      Effect.mapError(failing(job, `${file} cannot be read`))
    )
  )
