/** `open-cloud assets upload|sync`: files as assets, beside the calls of the service. */

import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import * as Operations from "../../generated/assets/operations.ts"
import * as Files from "../../node/Files.ts"
import { Assets, type Creator } from "../../services/Assets.ts"
import { assetTypeOf, carryOut, find, nameOf, plan, readLock } from "../assets/Sync.ts"
import * as Client from "../Client.ts"
import * as Globals from "../Globals.ts"
import * as Output from "../Output.ts"
import { exitCode, failure, misuse, Stop } from "../Stop.ts"
import * as Verb from "../Verb.ts"

const services = Layer.provide(Assets.layer, Client.layer)

const owner = {
  user: Verb.optional(Verb.id("user", "the user who is to own what is made")),
  group: Verb.optional(
    Verb.id("group", "the group that is to own it; or ROBLOX_API_KEY_OWNER, or the owner of the profile, as group:5")
  )
}

/** Who is to own what is made. */
const creatorOf = ({ group, user }: { readonly user: string | undefined; readonly group: string | undefined }) =>
  Effect.gen(function* () {
    if (user !== undefined && group !== undefined)
      return yield* Effect.fail(misuse("--user and --group do not go together"))
    if (user !== undefined) return { userId: user } satisfies Creator
    if (group !== undefined) return { groupId: group } satisfies Creator
    const known = (yield* Client.owner) ?? ""
    const [, kind, id = ""] = /^(user|group):([1-9]\d*)$/.exec(known) ?? []
    if (kind === undefined) {
      return yield* Effect.fail(misuse("who is to own it? Say --user or --group, or set ROBLOX_API_KEY_OWNER"))
    }
    const creator: Creator = kind === "user" ? { userId: id } : { groupId: id }
    return creator
  })

const upload = Verb.verb(
  "upload",
  {
    about:
      "Uploads a file as a new asset, waits for it, and says what moderation says. Ends with 4 where it was refused.",
    calls: [Operations.create, Operations.getOperation]
  },
  {
    file: Argument.String("file").pipe(Argument.withDescription("the file")),
    type: Verb.optional(
      Verb.text("type", "type", "Image, Decal, Audio, Model, Video, …; told by the extension unless given")
    ),
    name: Verb.optional(Verb.text("name", "text", "what it is called; as the file unless given")),
    description: Verb.optional(Verb.text("description", "text", "up to 1,000 characters")),
    price: Verb.optional(Verb.count("price", "most Robux that it may cost; the server refuses what costs more", 0)),
    ...owner
  },
  (given) =>
    Effect.gen(function* () {
      const assetType = given.type ?? assetTypeOf(given.file)
      if (assetType === undefined) {
        return yield* Effect.fail(misuse(`${given.file}: which type of asset is it? Say --type`))
      }
      const creator = yield* creatorOf(given)
      const displayName = given.name ?? nameOf(given.file.replaceAll("\\", "/"))
      const about = { assetType, displayName, description: given.description, creator, expectedPrice: given.price }
      const file = yield* Effect.mapError(Files.file(yield* Verb.pathOf(given.file)), ({ reason }) =>
        failure(`${given.file} cannot be read: ${reason}`)
      )
      if (yield* Globals.DryRun) return yield* Output.value({ ...about, file: given.file })
      const { assetId, moderation } = yield* Effect.provide(
        Assets.use((assets) => assets.upload({ ...about, file })),
        services
      )
      const state = moderation._tag === "Other" ? moderation.state : moderation._tag
      yield* Output.value({ assetId, assetType, moderation: state })
      if (state === "Rejected") {
        return yield* Effect.fail(new Stop(exitCode.refused, `asset ${assetId} was made, and moderation refused it`))
      }
    })
)

const sync = Verb.verb(
  "sync",
  {
    about:
      "Uploads the files of a folder that are new or changed, and notes in a lock file which asset each is. Nothing is " +
      "deleted. After a file that moderation refuses no further upload is begun.",
    calls: [Operations.create, Operations.update, Operations.getOperation]
  },
  {
    folder: Argument.String("folder").pipe(Argument.withDescription("the folder")),
    lock: Verb.optional(Verb.text("lock", "file", "the lock file; assets.lock.json in the folder unless given")),
    images: Flag.Literals("images", ["Image", "Decal"]).pipe(
      Flag.withMetavar("type"),
      Flag.withDescription("what pictures become: Image unless given"),
      Flag.withDefault("Image")
    ),
    concurrency: Flag.withDefault(Verb.count("concurrency", "uploads at a time: 4 unless given", 1), 4),
    again: Verb.toggle("again", "uploads what an earlier run may have uploaded already"),
    ...owner
  },
  (given) =>
    Effect.gen(function* () {
      const lockFile = given.lock ?? `${given.folder.replace(/[\\/]+$/, "")}/assets.lock.json`
      const found = yield* find(given.folder, given.images)
      const lock = yield* readLock(lockFile)
      const steps = plan(lock, found, given.again)
      if (yield* Globals.DryRun) {
        return yield* Output.values(
          Stream.map(Stream.fromIterable(steps), ({ act, assetId, path, type }) => ({ path, type, act, assetId }))
        )
      }
      const creator = yield* creatorOf(given)
      const { concurrency, folder } = given
      const { done, worst } = yield* Effect.provide(
        carryOut({ folder, lockFile, creator, concurrency }, lock, steps),
        services
      )
      yield* Output.values(Stream.fromIterable(done))
      if (worst === undefined) return
      const failed = done.filter(({ status }) => status === "failed").length
      const left = done.filter(({ status }) => status === "left").length
      const refused = done.filter(({ moderation }) => moderation === "Rejected").length
      const parts = [
        ...(failed === 0 ? [] : [`${failed} failed`]),
        ...(refused === 0 ? [] : [`${refused} refused by moderation`]),
        ...(left === 0 ? [] : [`${left} not begun`])
      ]
      return yield* Effect.fail(
        worst.code === exitCode.failed ? failure(parts.join(", ")) : new Stop(worst.code, parts.join(", "))
      )
    })
)

export const command = Command.make("assets").pipe(
  Command.withDescription("Uploads of assets."),
  Command.withSubcommands([upload, sync])
)
