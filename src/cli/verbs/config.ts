/** `open-cloud config`: configs of an experience in a file, for a repository of source code. */
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import * as Operations from "../../generated/configs/operations.ts"
import { type ConfigAddress, type ConfigRepositoryDraft, Configs, DraftInProgress } from "../../services/Configs.ts"
import * as Client from "../Client.ts"
import {
  type ConfigFile,
  type Difference,
  differences,
  format,
  line,
  readFile,
  repositories,
  writeWhole
} from "../config/File.ts"
import * as Globals from "../Globals.ts"
import { harmless } from "../Harmless.ts"
import * as Output from "../Output.ts"
import { note, print } from "../Shell.ts"
import { failure, Stop } from "../Stop.ts"
import * as Verb from "../Verb.ts"

const services = Layer.provide(Configs.layer, Client.layer)

const file = Argument.String("file").pipe(
  Argument.withDescription("the file, in JSON; config.json unless given"),
  Argument.withDefault("config.json")
)

/** What a publication by this command ends its message with. */
const mark = "[from a file]"

/** What is published; nothing at all before the first publication. */
const publishedAt = (address: ConfigAddress) =>
  Configs.use((configs) =>
    configs.getValues(address).pipe(
      Effect.map(({ entries = {}, metadata }) => ({ values: entries, version: metadata?.configVersion })),
      Effect.catchTag("NotFound", () => Effect.succeed({ values: {}, version: undefined }))
    )
  )

/** Shows what differs: a line each, or in the form that was asked for. */
const show = (found: ReadonlyArray<Difference>) =>
  Effect.gen(function* () {
    if (Option.isSome(yield* Globals.Output)) return yield* Output.values(Stream.fromIterable(found))
    yield* Effect.forEach(found, (it) => print(harmless(line(it))), { discard: true })
  })

/** Publications since a version that did not come from a file like this one. */
const strangersSince = (address: ConfigAddress, version: string | undefined) =>
  Configs.use((configs) =>
    configs.listRevisions(address).pipe(
      Stream.takeWhile((revision) => revision.version !== version),
      Stream.filter(({ message = "" }) => !message.endsWith(mark)),
      Stream.runCollect
    )
  )

/** Fails where somebody has staged something: at once, where an edit would wait for its publication. */
const unstaged = (address: ConfigAddress) =>
  Configs.use((configs) =>
    configs.getDraft(address).pipe(
      Effect.catchTag("NotFound", () => Effect.succeed({})),
      Effect.flatMap(({ conditionalRules, entries = {} }: ConfigRepositoryDraft) =>
        Object.keys(entries).length === 0 && conditionalRules === undefined
          ? Effect.void
          : Effect.fail(DraftInProgress.make({ keys: Object.keys(entries), staged: false }))
      )
    )
  )

/** Fails where somebody else published since the file was pulled. */
const guarded = (address: ConfigAddress, name: string, local: ConfigFile, version: string | undefined) =>
  Effect.gen(function* () {
    if (version === local.version) return
    const strangers = yield* strangersSince(address, local.version)
    const [latest] = strangers
    if (latest === undefined) return
    const about = latest.message === undefined || latest.message === "" ? "" : `, "${latest.message}"`
    return yield* Effect.fail(
      failure(
        `another editor published since ${name} was pulled: version ${latest.version}${about}. Nothing was changed: ` +
          `pull, put your changes in again, and push; or push --force`
      )
    )
  })

const pull = Verb.verb(
  "pull",
  {
    about: "Writes what is published to a file. Conditional rules are not in it, and stay as they are.",
    calls: [Operations.getValues]
  },
  {
    file,
    universe: Verb.universe,
    repository: Flag.Literals("repository", repositories).pipe(
      Flag.withMetavar("name"),
      Flag.withDescription("which values: InExperienceConfig unless given"),
      Flag.withDefault("InExperienceConfig")
    )
  },
  ({ file: name, repository, universe }) =>
    Effect.gen(function* () {
      const universeId = yield* Verb.universeOf(universe)
      const dry = yield* Globals.DryRun
      const found = yield* Effect.provide(publishedAt({ universeId, repository }), services)
      const pulled: ConfigFile = { repository, ...found }
      if (dry) return yield* print(format(pulled).trimEnd())
      yield* writeWhole(name, format(pulled))
      const count = Object.keys(found.values).length
      yield* note(`${name}: ${count} values of version ${found.version ?? "none"}`)
    })
)

const diff = Verb.verb(
  "diff",
  {
    about: "Shows what a push of a file would change. Ends with 1 where there is something, if it is told to.",
    calls: [Operations.getValues]
  },
  { file, universe: Verb.universe, exitCode: Verb.toggle("exit-code", "ends with 1 where something differs") },
  ({ exitCode, file: name, universe }) =>
    Effect.gen(function* () {
      const universeId = yield* Verb.universeOf(universe)
      const local = yield* readFile(name)
      const { values } = yield* Effect.provide(publishedAt({ universeId, repository: local.repository }), services)
      const found = differences(values, local.values)
      yield* show(found)
      if (exitCode && found.length > 0) return yield* Effect.fail(new Stop(1, `${found.length} keys differ`))
    })
)

const push = Verb.verb(
  "push",
  {
    about:
      "Publishes the values of a file: what it has not is removed. Refuses where another editor has staged something, " +
      "or published since the file was pulled, and then changes nothing.",
    calls: [
      Operations.getValues,
      Operations.getDraft,
      Operations.updateDraft,
      Operations.publishDraft,
      Operations.listRevisions
    ]
  },
  {
    file,
    universe: Verb.universe,
    message: Verb.optional(Verb.text("message", "text", "what is told in the log of revisions")),
    immediate: Verb.toggle("immediate", "to all servers at once; gradually unless given"),
    wait: Verb.toggle("wait", "waits until all servers have it"),
    force: Verb.toggle("force", "publishes over what others published since the file was pulled")
  },
  (given) =>
    Effect.gen(function* () {
      const universeId = yield* Verb.universeOf(given.universe)
      const local = yield* readFile(given.file)
      const address = { universeId, repository: local.repository }
      const check = (version: string | undefined) =>
        given.force ? Effect.void : guarded(address, given.file, local, version)
      const dry = yield* Globals.DryRun
      yield* Effect.gen(function* () {
        yield* unstaged(address)
        if (dry) {
          const { values, version } = yield* publishedAt(address)
          yield* show(differences(values, local.values))
          return yield* check(version)
        }
        const configs = yield* Configs
        let found: ReadonlyArray<Difference> = []
        const edit = yield* configs.modify(
          {
            ...address,
            message: `${given.message === undefined ? "" : `${given.message} `}${mark}`,
            deployment: given.immediate ? "Immediate" : "GradualRollout",
            awaitRollout: given.wait
          },
          ({ values, version }) =>
            Effect.map(check(version), () => {
              found = differences(values, local.values)
              return Object.fromEntries(found.map(({ after, key }) => [key, after ?? null]))
            })
        )
        yield* show(found)
        if (edit.changed.length === 0) yield* note("nothing differs")
        else yield* note(`published version ${edit.version}`)
        yield* writeWhole(given.file, format({ ...local, version: edit.version }))
      }).pipe(
        Effect.catchTag("DraftInProgress", (error) =>
          Effect.fail(failure(`${error.message}${error.staged ? "" : ". Nothing was changed"}`))
        ),
        Effect.provide(services)
      )
    })
)

export const command = Command.make("config").pipe(
  Command.withDescription("Keeps configs of an experience in a file."),
  Command.withSubcommands([pull, push, diff])
)
