/**
 * Edits of configs: from what is published over a draft to the next publication, with nobody else's changes in it.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "../../Errors.ts"
import * as Operations from "../../generated/configs/operations.ts"
import type {
  ConfigEdit,
  ConfigRepositoryDraft,
  ConfigRepositoryValues,
  ConfigRevision
} from "../../generated/configs/shapes.ts"
import { given } from "../../interface/Fields.ts"
import { sameJson } from "../../interface/Json.ts"
import * as Poll from "../../internal/longRunning/Poll.ts"
import { type AwaitOptions, paceOf } from "../../internal/longRunning/Waiting.ts"
import { refuse, refuseJson } from "../../internal/pipeline/Refuse.ts"
import { again } from "../../internal/runtime/Again.ts"
import { ignored } from "../../internal/runtime/Quiet.ts"
import type { Operation, Pace } from "../../Operation.ts"
import { LimitsMode } from "../../References.ts"
import { afterUnknown, type EqualWrites } from "../internal/Echo.ts"
import { type Client, type Flat, type Gives, list, method } from "../internal/Method.ts"
import {
  type ConfigAddress,
  type ConfigChanges,
  goesOn,
  holds,
  isEmpty,
  overLimit,
  type PublishedConfig,
  refusalOf,
  repositoryOf,
  shows,
  valueOf,
  wasRestored,
  wentWell
} from "./Drafts.ts"
import { DraftInProgress, RolloutFailed } from "./Errors.ts"

export type { ConfigEdit }

/** How changes are published. */
export interface PublishOptions extends EqualWrites {
  /** For the log of revisions. */
  readonly message?: string | undefined
  /**
   * Ends the message with a mark that no other edit has, `[edit 3f0c…]`. By it an edit whose answer was lost finds its
   * own publication, or that there is none, where it would otherwise fail with `afterUnknownOutcome`.
   */
  readonly mark?: boolean | undefined
  /** To some servers first, which is the default, or to all at once. */
  readonly deployment?: "GradualRollout" | "Immediate" | undefined
  /** Waits until the rollout has ended. Default `false`. */
  readonly awaitRollout?: boolean | undefined
}

/** What an edit of configs can fail with. */
export type EditError = OpenCloudError | DraftInProgress | RolloutFailed

export type OfRepository<Op> =
  Op extends Operation<infer I, infer O>
    ? (input: Flat<Omit<Flat<I>, "universeId" | "repository">> & ConfigAddress) => Effect.Effect<O, OpenCloudError>
    : never

/** How often an edit begins again when others come first, and how long it waits for their publication. */
const contended = { first: "100 millis", times: 8 } as const

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

const isContended = (error: unknown): error is Contended => error instanceof Contended

/** What is not there is empty. */
const orNothing = <A extends object>(read: Gives<A>): Gives<A | { readonly [K in keyof A]?: never }> =>
  Effect.catchTag(read, "NotFound", () => Effect.succeed({}))

/** The operations of a repository, for its address. */
export const ofRepository =
  (client: Client) =>
  <I, O>(operation: Operation<I, O>): OfRepository<Operation<I, O>> =>
  (input: ConfigAddress) =>
    // With its address complete the input is the operation's.
    method(client, operation)({ ...input, ...repositoryOf(input) } as unknown as Flat<I>)

/** The message of a publication, with the mark of its edit. */
const messageOf = ({ mark = false, message }: PublishOptions): string | undefined => {
  if (!mark) return message
  const own = `[edit ${globalThis.crypto.randomUUID().replaceAll("-", "").slice(0, 16)}]`
  return message === undefined || message === "" ? own : `${message} ${own}`
}

const mayBeDone = ({ afterUnknownOutcome, outcome }: OpenCloudError): boolean =>
  outcome === "unknown" || afterUnknownOutcome === true

/** The guard of a request; an answer may leave the hash out, or empty. */
const guard = (hash: string | undefined) => given({ draftHash: hash || undefined })

/** A publication, which gives its version. */
type Publication = Effect.Effect<string | undefined, OpenCloudError | Contended>

/** One run of an edit, in all of its turns. */
interface Editing {
  readonly address: ConfigAddress
  readonly options: PublishOptions
  /** What its publication is called in the log of revisions. */
  readonly message: string | undefined
}

const editingOf = ({ repository, universeId, ...options }: ConfigAddress & PublishOptions) => ({
  address: { universeId, repository },
  options
})

/** Edits over a client. */
export const edits = (client: Client) => {
  const of = ofRepository(client)
  const getDraft = of(Operations.getDraft)
  const updateDraft = of(Operations.updateDraft)
  const deleteDraft = of(Operations.deleteDraft)
  const publishDraft = of(Operations.publishDraft)
  const restoreRevision = of(Operations.restoreRevision)

  const revisions = (address: ConfigAddress) =>
    list(client, Operations.listRevisions, (page) => page.revisions)(repositoryOf(address))

  const published = (address: ConfigAddress): Gives<PublishedConfig> =>
    of(Operations.getValues)(repositoryOf(address)).pipe(
      // A repository in which nothing was ever published is not there yet.
      orNothing<ConfigRepositoryValues>,
      Effect.map(({ conditionalRules, entries = {}, metadata }) => ({
        values: entries,
        ...given({ version: metadata?.configVersion, conditionalRules })
      }))
    )

  const draftOf = (address: ConfigAddress): Gives<ConfigRepositoryDraft> =>
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
    ignored(deleteDraft({ ...repositoryOf(address), ...guard(hash) }))

  /** Stages changes in a draft that is empty, and gives its hash. */
  const stage = (
    address: ConfigAddress,
    hash: string | undefined,
    changes: ConfigChanges
  ): Effect.Effect<string | undefined, OpenCloudError | Contended> =>
    updateDraft({ ...repositoryOf(address), entries: changes, ...guard(hash) }).pipe(
      Effect.map(({ draftHash }) => draftHash),
      Effect.catch((error) =>
        mayBeDone(error)
          ? Effect.flatMap(draftOf(address), (draft): Effect.Effect<string | undefined, OpenCloudError | Contended> => {
              if (holds(draft, changes)) return Effect.succeed(draft.draftHash)
              return changed(draft, hash, error)
            })
          : unlessChanged(address, hash, error)
      ),
      // It may have been staged all the same.
      Effect.onInterrupt(() =>
        ignored(
          Effect.flatMap(draftOf(address), (draft) =>
            holds(draft, changes) ? unstage(address, draft.draftHash) : Effect.void
          )
        )
      )
    )

  /** The publication of this very edit, among those since a version. */
  const ownSince = (address: ConfigAddress, before: string | undefined, message: string | undefined) =>
    revisions(address).pipe(
      Stream.takeWhile(({ version }) => version !== before),
      Stream.filter((revision) => revision.message === message),
      Stream.runHead
    )

  /** Publishes the draft with a hash, and gives the version; finds out whether it was done where that is not known. */
  const publish = (
    { address, message, options }: Editing,
    hash: string | undefined,
    before: string | undefined,
    changes: ConfigChanges
  ): Publication => {
    const { acceptEqual = false, deployment = "GradualRollout", mark = false } = options
    const once = publishDraft({
      ...repositoryOf(address),
      deploymentStrategy: deployment,
      ...guard(hash),
      ...given({ message })
    }).pipe(Effect.map(({ configVersion }) => configVersion))

    /** `unknown`: an attempt may have been carried out, or may be yet. */
    const settled = (error: OpenCloudError, unknown: boolean, again: boolean): Publication =>
      Effect.gen(function* () {
        // In this order: a publication that lands meanwhile must not be taken for a draft that somebody else changed.
        const draft = yield* draftOf(address)
        const now = yield* published(address)
        const own = mark ? yield* ownSince(address, before, message) : Option.none()
        if (Option.isSome(own)) return own.value.version
        if (now.version !== before) {
          // Values that are as they should be are no proof: somebody else may have wanted the same.
          if (unknown && acceptEqual && shows(now.values, changes)) return now.version
          return yield* unknown && !mark ? error : Effect.fail(new Contended(draft, false))
        }
        if (draft.draftHash !== hash) return yield* Effect.fail(new Contended(draft, !isEmpty(draft)))
        // Not done, and nobody has touched it.
        return yield* again && unknown ? tried(unknown) : error
      }).pipe(Effect.mapError((failed) => (unknown && !isContended(failed) ? afterUnknown(failed) : failed)))

    const tried = (repeated: boolean): Publication =>
      Effect.catch(once, (error) =>
        error.outcome === "not-sent" && !mayBeDone(error)
          ? Effect.fail(error)
          : settled(error, repeated || mayBeDone(error), !repeated)
      )
    return tried(false)
  }

  const awaitRollout = (
    { version, ...address }: ConfigAddress & { readonly version: string },
    options?: AwaitOptions
  ): Effect.Effect<void, OpenCloudError | RolloutFailed> =>
    Effect.flatMap(paceOf(Operations.listRevisions, Operations.listRevisions, options), (own) =>
      rollout(address, version, own)
    )

  const rollout = (
    address: ConfigAddress,
    version: string,
    own: Pace
  ): Effect.Effect<void, OpenCloudError | RolloutFailed> => {
    const failed = (result: string) => RolloutFailed.make({ version, result })
    return Effect.gen(function* () {
      const found = yield* Poll.last({
        ask: Stream.runHead(Stream.filter(revisions(address), (revision) => revision.version === version)),
        isOver: (found) => Option.isSome(found) && !goesOn(found.value.deploymentResult),
        pace: own,
        quota: yield* client.quotaOf(Operations.listRevisions),
        tooLate: () => failed("InProgress")
      })
      const { autoRestoreToVersion, deploymentResult } = Option.getOrElse(found, (): Partial<ConfigRevision> => ({}))
      if (!wentWell(deploymentResult) || wasRestored(autoRestoreToVersion)) {
        return yield* failed(deploymentResult ?? "unknown")
      }
    })
  }

  const rolledOut = (address: ConfigAddress, edit: ConfigEdit, own: Pace | undefined) =>
    own === undefined || edit.version === undefined || edit.changed.length === 0
      ? Effect.succeed(edit)
      : rollout(address, edit.version, own).pipe(
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
    editing: Editing,
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
      const { address } = editing
      const draft = yield* draftOf(address)
      if (!isEmpty(draft)) return yield* Effect.fail(new Contended(draft, false))
      const current = yield* published(address)
      return yield* Effect.uninterruptibleMask((restore) =>
        Effect.gen(function* () {
          const prepared = yield* restore(prepare(current, draft.draftHash))
          if (prepared === undefined) return { ...given({ version: current.version }), changed: [] }
          const { changes, hash } = prepared
          const alone = Effect.flatMap(published(address), ({ version }) =>
            // A draft may have the hash that it has been at before somebody else staged and published.
            version === current.version
              ? publish(editing, hash, version, changes)
              : Effect.fail(new Contended({}, false))
          )
          const version = yield* restore(alone).pipe(Effect.onError(() => unstage(address, hash)))
          return { ...given({ version }), changed: Object.keys(changes) }
        })
      )
    })

  const untilAlone = <E, R>(
    effect: Effect.Effect<ConfigEdit, E | Contended, R>
  ): Effect.Effect<ConfigEdit, Exclude<E, Contended> | DraftInProgress, R> =>
    effect.pipe(
      again({ ...contended, while: (error: unknown) => isContended(error) && !error.error.staged }),
      Effect.mapError((error) => (isContended(error) ? error.error : (error as Exclude<E, Contended>)))
    )

  const run = <E, R>(
    input: ConfigAddress & PublishOptions,
    waiting: AwaitOptions | undefined,
    prepare: Parameters<typeof attempt<E, R>>[1]
  ): Effect.Effect<ConfigEdit, Exclude<E, Contended> | EditError, R> =>
    // One edit may be run again, as another one.
    Effect.suspend(() => {
      const { address, options } = editingOf(input)
      const editing = { address, options, message: messageOf(options) }
      // How to wait is checked before anything is published.
      return Effect.flatMap(paceOf(Operations.listRevisions, Operations.listRevisions, waiting), (own) =>
        Effect.flatMap(untilAlone(attempt(editing, prepare)), (edit) =>
          rolledOut(address, edit, options.awaitRollout === true ? own : undefined)
        )
      )
    })

  return {
    awaitRollout,
    published,

    modify: <E = never, R = never>(
      input: ConfigAddress & PublishOptions,
      change: (current: PublishedConfig) => ConfigChanges | Effect.Effect<ConfigChanges, E, R>,
      waiting?: AwaitOptions
    ): Effect.Effect<ConfigEdit, E | EditError, R> => {
      const { address } = editingOf(input)
      const prepare = (current: PublishedConfig, hash: string | undefined) =>
        Effect.gen(function* () {
          const made = change(current)
          const wished = Effect.isEffect(made) ? yield* made : made
          const refused = refusalOf(wished)
          if (refused !== undefined) return yield* refuse(Operations.updateDraft, "entries", refused)
          // What cannot be written must not be taken for what is there.
          const lost = refuseJson(Operations.updateDraft, "entries", wished)
          if (lost !== undefined) return yield* lost
          const changes = Object.fromEntries(
            Object.entries(wished).filter(
              ([key, value]) => value !== undefined && !sameJson(valueOf(current.values, key), value)
            )
          )
          if (Object.keys(changes).length === 0) return undefined
          const over = (yield* LimitsMode) === "server" ? undefined : overLimit(changes)
          if (over !== undefined) return yield* refuse(Operations.updateDraft, ...over)
          return { changes, hash: yield* stage(address, hash, changes) }
        })
      return run(input, waiting, prepare)
    },

    restore: (
      { revisionId, ...input }: ConfigAddress & PublishOptions & { readonly revisionId: string },
      waiting?: AwaitOptions
    ): Effect.Effect<ConfigEdit, EditError> => {
      const { address } = editingOf(input)
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
      return run(input, waiting, prepare)
    }
  }
}
