/** A folder of files, an emulator, and runs of `syncAssets` over them, some of which end in the middle. */
import * as NodeFileSystem from "@effect/platform-node/NodeFileSystem"
import * as NodePath from "@effect/platform-node/NodePath"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as FileSystem from "effect/FileSystem"
import * as Layer from "effect/Layer"
import type * as Path from "effect/Path"
import * as Stream from "effect/Stream"
import { Credentials, OpenCloud } from "effect-open-cloud"
import { Assets } from "effect-open-cloud/Assets"
import { Emulator } from "effect-open-cloud/emulator"
import { run, type SyncOptions, type SyncProgress, syncAssets } from "effect-open-cloud/jobs"
import { elapse } from "../integration/time.ts"

export const png = (seed: string) =>
  new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...new TextEncoder().encode(seed)])
export const model = (seed: string) => new TextEncoder().encode(`<roblox version="4"><Item class="${seed}"/></roblox>`)

/** What a process is while it lives: its files and its network. */
export interface Life {
  /** Told before a file gets its name or is removed; what it dies with ends the process. */
  readonly onWrite?: ((file: string, when: "before" | "after") => Effect.Effect<void>) | undefined
  readonly fetch?: typeof globalThis.fetch | undefined
}

const watching = (files: FileSystem.FileSystem, { onWrite = () => Effect.void }: Life): FileSystem.FileSystem => {
  const around = <A, E>(file: string, effect: Effect.Effect<A, E>) =>
    Effect.suspend(() => onWrite(file, "before")).pipe(
      Effect.andThen(effect),
      Effect.tap(() => onWrite(file, "after"))
    )
  return {
    ...files,
    rename: (from, to) => around(to, files.rename(from, to)),
    remove: (file, options) => around(file, files.remove(file, options))
  }
}

type Options = Partial<SyncOptions>

export interface AssetWorld {
  readonly emulator: Emulator
  readonly folder: string
  readonly files: FileSystem.FileSystem
  readonly put: (path: string, content: string | Uint8Array) => Effect.Effect<void>
  readonly remove: (path: string) => Effect.Effect<void>
  readonly read: (path: string) => Effect.Effect<string>
  /** The lock file's files. */
  readonly lock: Effect.Effect<Readonly<Record<string, Readonly<Record<string, string>>>>>
  readonly unreferenced: Effect.Effect<Readonly<Record<string, Readonly<Record<string, string>>>>>
  readonly stream: (
    options?: Options,
    life?: Life
  ) => Stream.Stream<SyncProgress, import("effect-open-cloud/jobs").JobFailed>
  readonly sync: (
    options?: Options,
    life?: Life
  ) => Effect.Effect<SyncProgress, import("effect-open-cloud/jobs").JobFailed>
  /** Requests that were carried out. */
  readonly count: (operation: string) => number
}

/** What became of each file, by its path. */
export const statuses = ({ files }: SyncProgress) => Object.fromEntries(files.map(({ path, status }) => [path, status]))

export const inAssets = <A, E>(test: (world: AssetWorld) => Effect.Effect<A, E>) =>
  Effect.gen(function* () {
    const files = yield* FileSystem.FileSystem
    const folder = yield* files.makeTempDirectoryScoped()
    const emulator = yield* Emulator.make()
    const context = yield* Effect.context<FileSystem.FileSystem | Path.Path>()
    const at = (path: string) => `${folder}/${path}`
    const read = (path: string) => Effect.orDie(files.readFileString(at(path)))
    const json = Effect.map(read("assets.lock.json"), (text) => JSON.parse(text))
    const stream: AssetWorld["stream"] = (options = {}, life = {}) => {
      const { fetch = emulator.fetch } = life
      const cloud = OpenCloud.layer({ credentials: Credentials.apiKey("emulator-key"), fetch })
      return syncAssets({ folder, creator: { userId: 156 }, ...options }).pipe(
        Stream.provideService(FileSystem.FileSystem, watching(files, life)),
        Stream.provide(Assets.layer.pipe(Layer.provide(Layer.fresh(cloud)))),
        Stream.provideContext(context)
      )
    }
    const world: AssetWorld = {
      emulator,
      folder,
      files,
      read,
      put: (path, content) =>
        Effect.orDie(
          Effect.andThen(
            files.makeDirectory(at(path).replace(/\/[^/]*$/, ""), { recursive: true }),
            files.writeFile(at(path), typeof content === "string" ? new TextEncoder().encode(content) : content)
          )
        ),
      remove: (path) => Effect.orDie(files.remove(at(path))),
      lock: Effect.map(json, ({ files }) => files),
      unreferenced: Effect.map(json, ({ unreferenced = {} }) => unreferenced),
      stream,
      sync: (options, life) => run(stream(options, life)),
      count: (operation) => emulator.log().filter((it) => it.operation === operation && it.applied).length
    }
    const { exit } = yield* elapse(test(world), { within: "5 days" })
    return yield* exit
  }).pipe(Effect.provide([NodeFileSystem.layer, NodePath.layer]), Effect.scoped)

/** A process is killed: nothing of it runs any more, and nothing that it was doing is undone. */
const killed = Symbol("killed")

/** A life that ends at write number `at` of its files: nothing is written after that, and nothing is sent. */
export const mortal = (
  { emulator }: Pick<AssetWorld, "emulator">,
  at: number,
  when: "before" | "after"
): Life & { readonly died: () => boolean } => {
  let writes = 0
  let dead = false
  return {
    died: () => dead,
    fetch: (input, init) => (dead ? Promise.reject(new TypeError("dead")) : emulator.fetch(input, init)),
    onWrite: (_, now) =>
      Effect.suspend(() => {
        if (dead) return Effect.die(killed)
        if (now !== when || ++writes < at) return Effect.void
        dead = true
        return Effect.die(killed)
      })
  }
}

export const isKilled = (exit: Exit.Exit<unknown, unknown>): boolean => Exit.hasDies(exit)
