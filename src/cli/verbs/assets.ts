/** `open-cloud assets upload|sync`: files as assets, beside the calls of the service. */

import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import * as Operations from "../../generated/assets/operations.ts"
import {
  assetNameOf,
  assetTypeOf,
  run,
  type SyncedFile,
  type SyncPlan,
  type SyncProgress,
  syncAssets
} from "../../jobs/index.ts"
import * as Files from "../../node/Files.ts"
import * as SyncTurns from "../../node/SyncTurns.ts"
import { Assets, type Creator } from "../../services/Assets.ts"
import * as Bar from "../Bar.ts"
import * as Client from "../Client.ts"
import * as Globals from "../Globals.ts"
import * as Output from "../Output.ts"
import { note } from "../Shell.ts"
import { codeOf, exitCode, failure, misuse, Stop } from "../Stop.ts"
import * as Verb from "../Verb.ts"

const services = Layer.merge(Layer.provide(Assets.layer, Client.layer), SyncTurns.layer)

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
      const displayName = given.name ?? assetNameOf(given.file.replaceAll("\\", "/"))
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

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`

/** What a run will do, in a line. */
const spokenPlan = ({ atLeast, bytes, gone, requests, steps, uploads }: SyncPlan): string =>
  [
    `${steps.length} files`,
    `${uploads} to upload (${megabytes(bytes)}, ${requests} requests or more)`,
    ...(Duration.toMillis(atLeast) > 0 ? [`${Verb.spoken(atLeast)} at least`] : []),
    ...(gone.length > 0 ? [`${gone.length} gone`] : [])
  ].join(", ")

const count = (files: ReadonlyArray<SyncedFile>, ...statuses: ReadonlyArray<SyncedFile["status"]>): number =>
  files.filter(({ status }) => statuses.includes(status)).length

/** How a run ends that did not make assets of all files. */
const endOf = ({ files, stopped }: SyncProgress): Stop | undefined => {
  const worst = files.find(({ error }) => error !== undefined)?.error
  const refused = files.filter(({ moderation }) => moderation === "Rejected").length
  const parts = [
    [count(files, "failed"), "failed"],
    [refused, "refused by moderation"],
    [count(files, "unknown"), "may have been uploaded"],
    [count(files, "pending"), "not ended"],
    [count(files, "left"), "not begun"]
  ] as const
  const told = parts.flatMap(([number, words]) => (number === 0 ? [] : [`${number} ${words}`]))
  if (told.length === 0) return undefined
  const code = worst === undefined ? (refused > 0 ? exitCode.refused : exitCode.failed) : codeOf(worst)
  return new Stop(code, `${told.join(", ")}${stopped === undefined ? "" : `; stopped: ${stopped}`}`)
}

const sync = Verb.verb(
  "sync",
  {
    about:
      "Uploads the files of a folder that are new or changed, and notes in a lock file which asset each is. Nothing is " +
      "uploaded twice, and nothing is deleted.",
    calls: [Operations.create, Operations.update, Operations.getOperation, Operations.listQuotas, Operations.archive]
  },
  {
    folder: Argument.String("folder").pipe(Argument.withDescription("the folder")),
    lock: Verb.optional(Verb.text("lock", "file", "the lock file; assets.lock.json in the folder unless given")),
    out: Flag.atLeast(
      Verb.text("out", "file", "writes the ids for the game: .json, .luau or .ts; may be given several times"),
      0
    ),
    images: Flag.Literals("images", ["Image", "Decal"]).pipe(
      Flag.withMetavar("type"),
      Flag.withDescription("what pictures become: Image unless given"),
      Flag.withDefault("Image")
    ),
    concurrency: Flag.withDefault(Verb.count("concurrency", "uploads at a time: 8 unless given", 1), 8),
    again: Verb.toggle("again", "uploads what an earlier run may have uploaded, or moderation refused"),
    archive: Verb.toggle("archive", "archives the assets of files that are gone"),
    "stop-on-rejected": Verb.toggle("stop-on-rejected", "begins no upload after one that moderation refuses"),
    ...owner
  },
  (given) =>
    Effect.gen(function* () {
      const creator = yield* creatorOf(given)
      const dryRun = yield* Globals.DryRun
      const progress = syncAssets({
        name: `assets sync ${given.folder}`,
        folder: yield* Verb.pathOf(given.folder),
        lock: given.lock === undefined ? undefined : yield* Verb.pathOf(given.lock),
        ids: yield* Effect.forEach(given.out, Verb.pathOf),
        creator,
        typeOf: (path) => assetTypeOf(path, given.images),
        concurrency: given.concurrency,
        again: given.again,
        gone: given.archive ? "archive" : "keep",
        stopOnRejected: given["stop-on-rejected"],
        dryRun
      })
      if (dryRun) {
        const { plan } = yield* run(Stream.provide(progress, services))
        yield* Output.values(
          Stream.map(Stream.fromIterable(plan.steps), ({ act, assetId, assetType, path }) => ({
            path,
            assetType,
            act,
            assetId
          }))
        )
        return yield* note(spokenPlan(plan))
      }
      let report: SyncProgress | undefined
      const watched = Bar.watched(progress, ({ done, file, perSecond, skippedCount, total }) => ({
        done: done + skippedCount,
        total,
        words: [perSecond === undefined ? "" : `${perSecond.toFixed(1)}/s`, file?.path ?? ""]
      }))
      const files = watched.pipe(
        Stream.map((progress) => {
          report = progress
          return progress
        }),
        Stream.filterMap(({ file }) => (file === undefined ? Result.failVoid : Result.succeed(file))),
        Stream.map(({ error: _, reason, ...file }) => ({
          ...file,
          ...(reason !== undefined && { reason: reason.replace("with `again`", "with --again") })
        }))
      )
      yield* Output.values(Stream.provide(files, services))
      if (report === undefined) return
      for (const { item, reason } of report.skipped) {
        if (!report.files.some(({ path }) => path === item)) yield* note(`${item}: ${reason}`)
      }
      const end = endOf(report)
      if (end !== undefined) return yield* Effect.fail(end)
    })
)

export const command = Command.make("assets").pipe(
  Command.withDescription("Uploads of assets."),
  Command.withSubcommands([upload, sync])
)
