/**
 * Places in files.
 *
 * @since 0.2.0
 */
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Layer from "effect/Layer"
import * as Path from "effect/Path"
import type { PlatformError } from "effect/PlatformError"
import * as KeyValueStore from "effect/persistence/KeyValueStore"

/** Systems take 255 bytes; the ends go behind it. */
const longestName = 200

/** How names of files end: no other program's do, so that what others keep in the folder is neither listed nor deleted. */
const whole = ".place"
const half = ".place.half"

const hashed = (key: string): Effect.Effect<string> =>
  Effect.map(
    Effect.promise(() => globalThis.crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(key)))),
    // No other name has this sign.
    (hash) => `#${Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("")}`
  )

const encoded = (key: string): string => encodeURIComponent(key).replaceAll("*", "%2A").replaceAll(".", "%2E")

/** A name for a file, of any text: of a long one, and of one with half of a character, its hash. */
const fileName = (key: string): Effect.Effect<string> => {
  if (/\p{Cs}/u.test(key)) return hashed(key)
  const name = encoded(key)
  return name.length > longestName ? hashed(key) : Effect.succeed(name)
}

/** The key of a file's name, without its end: a hash is its own. `undefined` where this store did not make the name. */
const keyOf = (name: string): string | undefined => {
  if (/^#[0-9a-f]{64}$/.test(name)) return name
  try {
    const key = decodeURIComponent(name)
    return name.length <= longestName && encoded(key) === name ? key : undefined
  } catch {
    return undefined
  }
}

/**
 * Keeps places in a folder, a file each. A file is written under another name and then renamed, so that a process that is
 * killed leaves the place of before or the one after, and never half of one. A key that is too long for the name of a file
 * is kept under its hash, and `keys` gives that. Other files of the folder are neither listed nor deleted.
 *
 * @since 0.2.0
 */
export const layerFiles = (
  folder: string
): Layer.Layer<KeyValueStore.KeyValueStore, PlatformError, FileSystem.FileSystem | Path.Path> =>
  Layer.effect(
    KeyValueStore.KeyValueStore,
    Effect.gen(function* () {
      const files = yield* FileSystem.FileSystem
      const path = yield* Path.Path
      yield* files.makeDirectory(folder, { recursive: true })
      const keyed = <A>(method: string, key: string | undefined, effect: Effect.Effect<A, PlatformError>) =>
        Effect.mapError(
          effect,
          (cause) =>
            new KeyValueStore.KeyValueStoreError({
              message: cause.message,
              method,
              ...(key !== undefined && { key }),
              cause
            })
        )
      const at = (key: string) => Effect.map(fileName(key), (name) => path.join(folder, name + whole))
      const ifThere = <A>(effect: Effect.Effect<A, PlatformError>): Effect.Effect<A | undefined, PlatformError> =>
        Effect.catchIf(
          effect,
          ({ reason }) => reason._tag === "NotFound",
          () => Effect.undefined
        )
      /** The names of this store's files with one of its ends, and their keys. */
      const kept = (end: string) =>
        Effect.map(files.readDirectory(folder), (all) =>
          all.flatMap((name) => {
            const key = name.endsWith(end) ? keyOf(name.slice(0, -end.length)) : undefined
            return key === undefined ? [] : [{ name, key }]
          })
        )
      return KeyValueStore.makeStringOnly({
        get: (key) =>
          keyed(
            "get",
            key,
            Effect.flatMap(at(key), (file) => ifThere(files.readFileString(file)))
          ),
        set: (key, value) =>
          keyed(
            "set",
            key,
            Effect.scoped(
              Effect.gen(function* () {
                const name = yield* fileName(key)
                const file = yield* files.open(path.join(folder, name + half), { flag: "w", mode: 0o600 })
                yield* file.writeAll(new TextEncoder().encode(value))
                yield* file.sync
                yield* files.rename(path.join(folder, name + half), path.join(folder, name + whole))
              })
            )
          ),
        remove: (key) =>
          keyed(
            "remove",
            key,
            Effect.flatMap(at(key), (file) => files.remove(file, { force: true }))
          ),
        clear: keyed(
          "clear",
          undefined,
          Effect.flatMap(Effect.all([kept(whole), kept(half)]), (all) =>
            Effect.forEach(all.flat(), ({ name }) => files.remove(path.join(folder, name), { force: true }), {
              discard: true
            })
          )
        ),
        size: keyed(
          "size",
          undefined,
          Effect.map(kept(whole), (all) => all.length)
        ),
        keys: keyed(
          "keys",
          undefined,
          Effect.map(kept(whole), (all) => all.map(({ key }) => key))
        )
      })
    })
  )
