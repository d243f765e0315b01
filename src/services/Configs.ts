/**
 * Configs: values of an experience that change without an update, edited in a draft and published as a whole.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/configs
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Schedule from "effect/Schedule"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "../client/Errors.ts"
import { sameJson, stringify } from "../client/Json.ts"
import type { OpenCloud } from "../client/OpenCloud.ts"
import type { Id, Json, Operation } from "../client/Operation.ts"
import type { PagingOptions } from "../client/Paging.ts"
import { Limits } from "../client/References.ts"
import { refuse } from "../client/Refuse.ts"
import * as Operations from "../generated/configs/operations.ts"
import type {
  ConditionalRulesPayload,
  ConfigRepositoryDraft,
  ConfigRepositoryFull,
  ConfigRepositoryValues,
  DraftHashResponse,
  RevisionResponse
} from "../generated/configs/schemas.ts"
import { type Client, type Flat, given, layerOf, list, method, type Result } from "./Method.ts"

export type {
  ConditionalRulesPayload,
  ConfigRepositoryDraft,
  ConfigRepositoryFull,
  ConfigRepositoryValues,
  DraftHashResponse
}

/** A revision: what one publication changed. */
export type ConfigRevision = RevisionResponse

/** The kinds of configs that an experience has. */
export type ConfigRepository = Operations.GetValuesInput["repository"]

/** A repository of a universe; the experience's own values unless it says otherwise. */
export interface ConfigAddress {
  readonly universeId: Id
  /** Default `InExperienceConfig`. */
  readonly repository?: ConfigRepository | undefined
}

/** Values to set, by their keys: any JSON. `null` deletes a key. What is not named stays as it is. */
export type ConfigChanges = { readonly [key: string]: unknown }

/** What is published, as `edit` shows it. */
export interface PublishedConfig {
  readonly values: { readonly [key: string]: Json }
  /** The number of the publication. */
  readonly version: string | undefined
  readonly conditionalRules: ConditionalRulesPayload | undefined
}

/** How changes are published. */
export interface PublishOptions {
  /** For the log of revisions. */
  readonly message?: string | undefined
  /** To some servers first, which is the default, or to all at once. */
  readonly deployment?: "GradualRollout" | "Immediate" | undefined
  /** Waits until the rollout has ended, at most that long: `true` is an hour. */
  readonly awaitRollout?: Duration.Input | true | undefined
}

/** What an edit has come to. */
export interface ConfigEdit {
  /** The version that has the changes; the one that there was, where there was nothing to change. */
  readonly version: string | undefined
  readonly changed: ReadonlyArray<string>
}

/**
 * Somebody has staged changes that are not published. An edit would publish them, too, and does not.
 *
 * @since 0.1.0
 */
export class DraftInProgress extends Schema.TaggedError<DraftInProgress>()("DraftInProgress", {
  /** The keys that the draft changes. */
  keys: Schema.Array(Schema.String),
  /** The edit's own changes are among them, as somebody added to the draft before it was published. */
  staged: Schema.Boolean
}) {
  override get message(): string {
    const own = this.staged ? ", and changes of this edit among them" : ""
    if (this.keys.length === 0) return "others keep changing what is published: try again"
    return `the draft has changes that are not published (${this.keys.join(", ")})${own}: publish or delete it`
  }
}

/**
 * A rollout ended without the changes: they were taken back, or it took longer than one would wait.
 *
 * @since 0.1.0
 */
export class RolloutFailed extends Schema.TaggedError<RolloutFailed>()("RolloutFailed", {
  version: Schema.String,
  /** What the server calls it; `InProgress` when it took too long, `Unknown` when it could not be asked any more. */
  result: Schema.String,
  /** Why it is not known how it went on. The version is published. */
  reason: Schema.optionalKey(Schema.String)
}) {
  override get message(): string {
    return this.reason === undefined
      ? `version ${this.version} was not rolled out: ${this.result}`
      : `version ${this.version} is published, and how its rollout goes on could not be asked: ${this.reason}`
  }
}

type EditError = OpenCloudError | DraftInProgress | RolloutFailed

type OfRepository<Op> =
  Op extends Operation<infer I, infer O>
    ? (input: Flat<Omit<Flat<I>, "universeId" | "repository">> & ConfigAddress) => Effect.Effect<O, OpenCloudError>
    : never

/**
 * Configs: values of an experience that change without an update, edited in a draft and published as a whole.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/configs
 * @since 0.1.0
 */
export class Configs extends Context.Service<
  Configs,
  {
    /** The published values. Scope: `universe:read`. Quota: 100 a minute. Fails with `NotFound`. */
    readonly getValues: OfRepository<typeof Operations.getValues>

    /**
     * The published values with their descriptions, variants and times. Scope: `universe:read`. Quota: 100 a minute.
     */
    readonly getFull: OfRepository<typeof Operations.getFull>

    /**
     * One published value, read by a Schema. `None` where there is no such key. Fails with `SchemaError` where there is
     * something else.
     *
     * Scope: `universe:read`. Quota: that of `getValues`.
     */
    readonly getValue: <A>(
      input: ConfigAddress & { readonly key: string; readonly schema: Schema.Codec<A, unknown> }
    ) => Effect.Effect<Option.Option<A>, OpenCloudError | Schema.SchemaError>

    /**
     * Reads what is published, which may be nothing yet, changes it, and publishes the changes, and nothing else.
     * `change` gives the keys to set
     * and to delete (`null`); it runs again when another editor came first, so that nobody's changes are lost.
     *
     * Fails with `DraftInProgress` while the draft has changes of somebody else. A publication that fails, and an
     * interruption, take the staged changes back.
     *
     * Scopes: `universe:read` and `universe:write`. Quota: 10 publications a minute.
     */
    readonly edit: <E = never, R = never>(
      input: ConfigAddress & PublishOptions,
      change: (current: PublishedConfig) => ConfigChanges | Effect.Effect<ConfigChanges, E, R>
    ) => Effect.Effect<ConfigEdit, E | EditError, R>

    /**
     * Publishes the values of an earlier revision again. Fails as `edit` does. The server restores over whatever is
     * staged: what somebody stages after the draft was seen empty, within one request, is replaced.
     *
     * Scopes: `universe:read` and `universe:write`. Quota: 10 a minute.
     */
    readonly restore: (
      input: ConfigAddress & PublishOptions & { readonly revisionId: string }
    ) => Effect.Effect<ConfigEdit, EditError>

    /**
     * Waits until a version is rolled out, by default an hour at most. Fails with `RolloutFailed`.
     *
     * Scope: `universe:read`.
     */
    readonly awaitRollout: (
      input: ConfigAddress & { readonly version: string; readonly deadline?: Duration.Input | undefined }
    ) => Effect.Effect<void, OpenCloudError | RolloutFailed>

    /** The publications, latest first. Scope: `universe:read`. Quota: 100 pages a minute. */
    readonly listRevisions: (input: ConfigAddress & PagingOptions) => Stream.Stream<ConfigRevision, OpenCloudError>

    /** The staged changes, and the hash that guards them. Scope: `universe:read`. Quota: 100 a minute. */
    readonly getDraft: OfRepository<typeof Operations.getDraft>

    /**
     * Stages changes beside those that are staged; a key that is `null` is to be deleted. Guarded by `draftHash` where it
     * is given. Prefer `edit`.
     *
     * Scope: `universe:write`. Quota: 50 a minute.
     */
    readonly updateDraft: OfRepository<typeof Operations.updateDraft>

    /**
     * Makes the draft into a whole state: what it leaves out, conditional rules too, is to be removed. Prefer `edit`.
     *
     * Scope: `universe:write`. Quota: 50 a minute.
     */
    readonly overwriteDraft: OfRepository<typeof Operations.overwriteDraft>

    /**
     * Throws all staged changes away, whoever's they are. Irreversible. Guarded by `draftHash` where it is given.
     *
     * Scope: `universe:write`. Quota: 50 a minute.
     */
    readonly deleteDraft: OfRepository<typeof Operations.deleteDraft>

    /**
     * Publishes what is staged. Never repeated after an unknown outcome; `edit` finds out.
     *
     * Scope: `universe:write`. Quota: 10 a minute.
     */
    readonly publishDraft: OfRepository<typeof Operations.publishDraft>

    /**
     * Stages the values of an earlier revision in place of whatever is staged. Prefer `restore`.
     *
     * Scope: `universe:write`. Quota: 10 a minute.
     */
    readonly restoreRevision: OfRepository<typeof Operations.restoreRevision>
  }
>()("effect-open-cloud/Configs") {
  /** Configs over a client. */
  static readonly layer: Layer.Layer<Configs, never, OpenCloud> = layerOf(Configs, (client) => make(client))
}

/** How often an edit begins again when others come first, and how long it waits for their publication. */
const contended = Schedule.exponential("100 millis").pipe(Schedule.jittered, Schedule.upTo({ times: 8 }))

const pollRollout = Schedule.min([Schedule.exponential("1 second"), Schedule.spaced("30 seconds")])

/** The address that an input names, and nothing else of it. */
const repositoryOf = ({ repository = "InExperienceConfig", universeId }: ConfigAddress) => ({
  universeId: typeof universeId === "string" ? universeId : String(universeId),
  repository
})

const isEmpty = ({ conditionalRules, entries = {} }: ConfigRepositoryDraft): boolean =>
  Object.keys(entries).length === 0 && conditionalRules === undefined

/** Whether a draft holds these changes, and no others. */
const holds = ({ conditionalRules, entries = {} }: ConfigRepositoryDraft, changes: ConfigChanges): boolean =>
  conditionalRules === undefined &&
  Object.keys(entries).length === Object.keys(changes).length &&
  Object.entries(changes).every(
    ([key, value]) => key in entries && sameJson(entries[key]?.value ?? null, value ?? null)
  )

/** Whether what is published has these changes. */
const shows = (values: { readonly [key: string]: Json }, changes: ConfigChanges): boolean =>
  Object.entries(changes).every(([key, value]) => sameJson(values[key] ?? null, value ?? null))

/** Another editor came first. */
class Contended {
  readonly _tag = "Contended"
  readonly error: DraftInProgress
  constructor(draft: ConfigRepositoryDraft, staged: boolean) {
    this.error = DraftInProgress.make({ keys: Object.keys(draft.entries ?? {}), staged })
  }
}

/** The error that a guarded request failed with, unless the draft is another one by now. */
const changed = (
  draft: ConfigRepositoryDraft,
  hash: string | undefined,
  error: OpenCloudError
): Effect.Effect<never, OpenCloudError | Contended> =>
  Effect.fail(draft.draftHash === hash ? error : new Contended(draft, false))

/** A rollout that goes on, in the words that are known and in those that may come. */
const goesOn = (result: string | undefined): boolean =>
  result === undefined || result === "" || /progress|pending|rolling|queued|deploying/i.test(result)

const wentWell = (result: string | undefined): boolean => /^(succe|complete|done|deployed)/i.test(result ?? "")

/** Whether a version took this one's place: a negative number is the server's word for none. */
const wasRestored = (version: string | undefined): boolean => version !== undefined && !version.startsWith("-")

/** What is not there is empty. */
const orNothing = <A extends object>(read: Result<A>): Result<A | { readonly [K in keyof A]?: never }> =>
  Effect.catchTag(read, "NotFound", () => Effect.succeed({}))

const make = (client: Client): Configs["Service"] => {
  const of =
    <I, O>(operation: Operation<I, O>): OfRepository<Operation<I, O>> =>
    (input: ConfigAddress) =>
      // With its address complete the input is the operation's.
      method(client, operation)({ ...input, ...repositoryOf(input) } as unknown as Flat<I>)

  const getDraft = of(Operations.getDraft)
  const updateDraft = of(Operations.updateDraft)
  const deleteDraft = of(Operations.deleteDraft)
  const publishDraft = of(Operations.publishDraft)
  const restoreRevision = of(Operations.restoreRevision)

  const published = (address: ConfigAddress): Result<PublishedConfig> =>
    of(Operations.getValues)(repositoryOf(address)).pipe(
      // A repository in which nothing was ever published is not there yet.
      orNothing<ConfigRepositoryValues>,
      Effect.map(({ conditionalRules, entries = {}, metadata }) => ({
        values: entries,
        version: metadata?.configVersion,
        conditionalRules
      }))
    )

  const draftOf = (address: ConfigAddress): Result<ConfigRepositoryDraft> =>
    orNothing<ConfigRepositoryDraft>(getDraft(repositoryOf(address)))

  /** What an error of a guarded operation means: the server documents no status of its own for a draft that has changed. */
  const unlessChanged = (
    address: ConfigAddress,
    hash: string | undefined,
    error: OpenCloudError
  ): Effect.Effect<never, OpenCloudError | Contended> =>
    error.outcome === "not-sent"
      ? Effect.fail(error)
      : Effect.flatMap(draftOf(address), (draft) => changed(draft, hash, error))

  /** Takes back what was staged, if nobody has changed it since. */
  const unstage = (address: ConfigAddress, hash: string | undefined) =>
    Effect.ignore(deleteDraft({ ...repositoryOf(address), ...given({ draftHash: hash }) }))

  /** Stages changes in a draft that is empty, and gives its hash. */
  const stage = (
    address: ConfigAddress,
    hash: string | undefined,
    changes: ConfigChanges
  ): Effect.Effect<string | undefined, OpenCloudError | Contended> =>
    updateDraft({ ...repositoryOf(address), entries: changes, ...given({ draftHash: hash }) }).pipe(
      Effect.map(({ draftHash }) => draftHash),
      Effect.catch((error) =>
        error.outcome === "unknown"
          ? Effect.flatMap(draftOf(address), (draft): Effect.Effect<string | undefined, OpenCloudError | Contended> => {
              if (holds(draft, changes)) return Effect.succeed(draft.draftHash)
              return changed(draft, hash, error)
            })
          : unlessChanged(address, hash, error)
      ),
      // It may have been staged all the same.
      Effect.onInterrupt(() =>
        Effect.ignore(
          Effect.flatMap(draftOf(address), (draft) =>
            holds(draft, changes) ? unstage(address, draft.draftHash) : Effect.void
          )
        )
      )
    )

  /** Publishes the draft with a hash, and gives the version; finds out whether it was done where that is not known. */
  const publish = (
    address: ConfigAddress,
    hash: string | undefined,
    before: string | undefined,
    done: (now: PublishedConfig) => boolean,
    { deployment = "GradualRollout", message }: PublishOptions
  ): Effect.Effect<string | undefined, OpenCloudError | Contended> => {
    const request = {
      ...repositoryOf(address),
      deploymentStrategy: deployment,
      ...given({ draftHash: hash, message })
    }
    const once = publishDraft(request).pipe(Effect.map(({ configVersion }) => configVersion))
    return Effect.catch(once, (error) =>
      error.outcome === "not-sent"
        ? Effect.fail(error)
        : Effect.gen(function* () {
            const [now, draft] = yield* Effect.all([published(address), draftOf(address)])
            if (error.outcome === "unknown" && now.version !== before) {
              // Published and changed since, or never: to edit again could be to edit twice.
              return done(now) ? now.version : yield* error
            }
            if (draft.draftHash !== hash) return yield* Effect.fail(new Contended(draft, !isEmpty(draft)))
            // Not done, and nobody has touched it.
            return error.outcome === "unknown" ? yield* once : yield* error
          })
    )
  }

  const awaitRollout: Configs["Service"]["awaitRollout"] = ({ deadline = "1 hour", version, ...address }) => {
    const poll = Stream.runHead(
      Stream.filter(
        list(client, Operations.listRevisions, (page) => page.revisions)(repositoryOf(address)),
        (revision) => revision.version === version
      )
    )
    const failed = (result: string) => Effect.fail(RolloutFailed.make({ version, result }))
    return Effect.repeat(poll, {
      schedule: pollRollout,
      until: (found) => Option.isSome(found) && !goesOn(found.value.deploymentResult)
    }).pipe(
      Effect.timeoutOrElse({ duration: deadline, orElse: () => failed("InProgress") }),
      Effect.flatMap((found) => {
        const { autoRestoreToVersion, deploymentResult } = Option.getOrElse(found, (): ConfigRevision => ({}))
        return wentWell(deploymentResult) && !wasRestored(autoRestoreToVersion)
          ? Effect.void
          : failed(deploymentResult ?? "unknown")
      })
    )
  }

  const rolledOut = (address: ConfigAddress, edit: ConfigEdit, { awaitRollout: wait }: PublishOptions) =>
    wait === undefined || edit.version === undefined || edit.changed.length === 0
      ? Effect.succeed(edit)
      : awaitRollout({ ...address, version: edit.version, ...(wait === true ? {} : { deadline: wait }) }).pipe(
          Effect.as(edit),
          // That it was published is not to be lost with the answer to how it went on.
          Effect.mapError((error) =>
            error._tag === "RolloutFailed" || edit.version === undefined
              ? error
              : RolloutFailed.make({ version: edit.version, result: "Unknown", reason: error.message })
          )
        )

  /** One attempt: from an empty draft to a publication. What is staged and not published is taken back. */
  const attempt = <E, R>(
    address: ConfigAddress,
    options: PublishOptions,
    prepare: (
      current: PublishedConfig,
      hash: string | undefined
    ) => Effect.Effect<
      { readonly hash: string | undefined; readonly changes: ConfigChanges } | undefined,
      E | OpenCloudError | Contended,
      R
    >
  ): Effect.Effect<ConfigEdit, E | OpenCloudError | Contended, R> =>
    Effect.gen(function* () {
      const draft = yield* draftOf(address)
      if (!isEmpty(draft)) return yield* Effect.fail(new Contended(draft, false))
      const current = yield* published(address)
      return yield* Effect.uninterruptibleMask((restore) =>
        Effect.gen(function* () {
          const prepared = yield* restore(prepare(current, draft.draftHash))
          if (prepared === undefined) return { version: current.version, changed: [] }
          const { changes, hash } = prepared
          const alone = Effect.flatMap(published(address), ({ version }) =>
            // A draft may have the hash that it had before somebody else staged and published.
            version === current.version
              ? publish(address, hash, version, (now) => shows(now.values, changes), options)
              : Effect.fail(new Contended({}, false))
          )
          const version = yield* restore(alone).pipe(Effect.onError(() => unstage(address, hash)))
          return { version, changed: Object.keys(changes) }
        })
      )
    })

  const untilAlone = <E, R>(
    effect: Effect.Effect<ConfigEdit, E | Contended, R>
  ): Effect.Effect<ConfigEdit, Exclude<E, Contended> | DraftInProgress, R> =>
    Effect.retry(effect, { schedule: contended, while: (error) => isContended(error) && !error.error.staged }).pipe(
      Effect.mapError((error) => (isContended(error) ? error.error : (error as Exclude<E, Contended>)))
    )

  return {
    getValues: of(Operations.getValues),
    getFull: of(Operations.getFull),
    getDraft,
    updateDraft,
    overwriteDraft: of(Operations.overwriteDraft),
    deleteDraft,
    publishDraft,
    restoreRevision,
    awaitRollout,

    listRevisions: (input) =>
      list(client, Operations.listRevisions, (page) => page.revisions)({ ...input, ...repositoryOf(input) }),

    getValue: ({ key, schema, ...address }) =>
      Effect.flatMap(published(address), ({ values }) =>
        Object.hasOwn(values, key)
          ? Effect.map(Schema.decodeUnknownEffect(schema)(values[key]), Option.some)
          : Effect.succeed(Option.none())
      ),

    edit: (input, change) => {
      const { universeId, repository, ...options } = input
      const address = { universeId, repository }
      const prepare = (current: PublishedConfig, hash: string | undefined) =>
        Effect.gen(function* () {
          const made = change(current)
          const wished = Effect.isEffect(made) ? yield* made : made
          const refused = refusalOf(wished)
          if (refused !== undefined) return yield* refuse(Operations.updateDraft, "entries", refused)
          const changes = Object.fromEntries(
            Object.entries(wished).filter(
              ([key, value]) => value !== undefined && !sameJson(current.values[key] ?? null, value)
            )
          )
          if (Object.keys(changes).length === 0) return undefined
          const over = (yield* Limits) === "server" ? undefined : overLimit(changes)
          if (over !== undefined) return yield* refuse(Operations.updateDraft, ...over)
          return { changes, hash: yield* stage(address, hash, changes) }
        })
      return Effect.flatMap(untilAlone(attempt(address, options, prepare)), (edit) => rolledOut(address, edit, options))
    },

    restore: (input) => {
      const { universeId, repository, revisionId, ...options } = input
      const address = { universeId, repository }
      const staged = (hash: string | undefined) =>
        Effect.flatMap(draftOf(address), (draft) =>
          draft.draftHash === hash
            ? Effect.succeed({
                hash,
                changes: Object.fromEntries(Object.entries(draft.entries ?? {}).map(([key, { value }]) => [key, value]))
              })
            : Effect.fail(new Contended(draft, true))
        )
      const prepare = () =>
        Effect.uninterruptibleMask((interruptible) =>
          Effect.flatMap(restoreRevision({ ...repositoryOf(address), revisionId }), ({ draftHash }) =>
            Effect.onError(interruptible(staged(draftHash)), () => unstage(address, draftHash))
          )
        )
      return Effect.flatMap(untilAlone(attempt(address, options, prepare)), (edit) => rolledOut(address, edit, options))
    }
  }
}

const isContended = (error: unknown): error is Contended => error instanceof Contended

/** Characters of a key, and of a value as JSON, that the guide allows. */
const most = { key: 256, value: 100_000 } as const

/** A change that is larger than published limits allow. */
const overLimit = (changes: ConfigChanges): readonly [at: string, reason: string] | undefined => {
  for (const [key, value] of Object.entries(changes)) {
    if (key.length > most.key) return [`entries.${key.slice(0, 20)}…`, `has a key of more than ${most.key} characters`]
    if ((stringify(value) ?? "").length > most.value)
      return [`entries.${key}`, `is longer than ${most.value} characters`]
  }
  return undefined
}

const refusalOf = (changes: unknown): string | undefined =>
  typeof changes !== "object" || changes === null || Array.isArray(changes)
    ? "must be values by their keys"
    : Object.keys(changes).includes("")
      ? "has an empty key"
      : undefined
