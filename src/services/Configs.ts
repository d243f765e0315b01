/**
 * Configs: values of an experience that change without an update, edited in a draft and published as a whole.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/configs
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import type { OpenCloudError } from "../Errors.ts"
import * as Operations from "../generated/configs/operations.ts"
import type {
  ConditionalRulesPayload,
  ConfigRepositoryDraft,
  ConfigRepositoryFull,
  ConfigRepositoryValues,
  ConfigRevision,
  DraftHashResponse
} from "../generated/configs/shapes.ts"
import type { AwaitOptions } from "../LongRunning.ts"
import type { OpenCloud } from "../OpenCloud.ts"
import { type ListMethod, listOf, type PagingOptions } from "../Paging.ts"
import { type ConfigAddress, type ConfigChanges, type PublishedConfig, repositoryOf } from "./configs/Drafts.ts"
import {
  type ConfigEdit,
  type EditError,
  edits,
  type OfRepository,
  ofRepository,
  type PublishOptions
} from "./configs/Edits.ts"
import { DraftInProgress, RolloutFailed } from "./configs/Errors.ts"
import { type Client, layerOf, pagesOf } from "./internal/Method.ts"

export type { ConfigAddress, ConfigChanges, ConfigRepository, PublishedConfig } from "./configs/Drafts.ts"
export type { ConfigEdit, EditError, PublishOptions } from "./configs/Edits.ts"
export type {
  ConditionalRulesPayload,
  ConfigRepositoryDraft,
  ConfigRepositoryFull,
  ConfigRepositoryValues,
  ConfigRevision,
  DraftHashResponse
}
export { DraftInProgress, RolloutFailed }

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
     * Where the answer to its publication was lost and there is a new one by then, it fails with `afterUnknownOutcome`:
     * equal values may be somebody else's. `mark` tells whose it is, and `acceptEqual` takes it for this edit's.
     *
     * Scopes: `universe:read` and `universe:write`. Quota: 10 publications a minute.
     */
    readonly modify: <E = never, R = never>(
      input: ConfigAddress & PublishOptions,
      change: (current: PublishedConfig) => ConfigChanges | Effect.Effect<ConfigChanges, E, R>,
      options?: AwaitOptions
    ) => Effect.Effect<ConfigEdit, E | EditError, R>

    /**
     * Publishes the values of an earlier revision again. Fails as `modify` does. The server restores over whatever is
     * staged: what somebody stages after the draft was seen empty, within one request, is replaced.
     *
     * Scopes: `universe:read` and `universe:write`. Quota: 10 a minute.
     */
    readonly restore: (
      input: ConfigAddress & PublishOptions & { readonly revisionId: string },
      options?: AwaitOptions
    ) => Effect.Effect<ConfigEdit, EditError>

    /**
     * Waits until a version is rolled out, by default an hour at most. Fails with `RolloutFailed`.
     *
     * Scope: `universe:read`.
     */
    readonly awaitRollout: (
      input: ConfigAddress & { readonly version: string },
      options?: AwaitOptions
    ) => Effect.Effect<void, OpenCloudError | RolloutFailed>

    /** The publications, latest first. Scope: `universe:read`. Quota: 100 pages a minute. */
    readonly listRevisions: ListMethod<ConfigAddress & PagingOptions, ConfigRevision>

    /** The staged changes, and the hash that guards them. Scope: `universe:read`. Quota: 100 a minute. */
    readonly getDraft: OfRepository<typeof Operations.getDraft>

    /**
     * Stages changes beside those that are staged; a key that is `null` is to be deleted. Guarded by `draftHash` where it
     * is given. Prefer `modify`.
     *
     * Scope: `universe:write`. Quota: 50 a minute.
     */
    readonly updateDraft: OfRepository<typeof Operations.updateDraft>

    /**
     * Makes the draft into a whole state: what it leaves out, conditional rules too, is to be removed. Prefer `modify`.
     *
     * Scope: `universe:write`. Quota: 50 a minute.
     */
    readonly overwriteDraft: OfRepository<typeof Operations.overwriteDraft>

    /**
     * Discards all staged changes, those of other people too. Irreversible. Guarded by `draftHash` where it is given.
     *
     * Scope: `universe:write`. Quota: 50 a minute.
     */
    readonly deleteDraft: OfRepository<typeof Operations.deleteDraft>

    /**
     * Publishes what is staged. Never repeated after an unknown outcome; `modify` finds out.
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
  static readonly layer: Layer.Layer<Configs, never, OpenCloud> = layerOf(Configs, (client) => make(client), [
    "awaitRollout",
    "modify",
    "restore"
  ])
}

const make = (client: Client): Configs["Service"] => {
  const of = ofRepository(client)
  const editing = edits(client)
  return {
    getValues: of(Operations.getValues),
    getFull: of(Operations.getFull),
    getDraft: of(Operations.getDraft),
    updateDraft: of(Operations.updateDraft),
    overwriteDraft: of(Operations.overwriteDraft),
    deleteDraft: of(Operations.deleteDraft),
    publishDraft: of(Operations.publishDraft),
    restoreRevision: of(Operations.restoreRevision),
    awaitRollout: editing.awaitRollout,
    modify: editing.modify,
    restore: editing.restore,

    listRevisions: listOf((input) =>
      pagesOf(client, Operations.listRevisions, (page) => page.revisions)({ ...input, ...repositoryOf(input) })
    ),

    getValue: ({ key, schema, ...address }) =>
      Effect.flatMap(editing.published(address), ({ values }) =>
        Object.hasOwn(values, key) ? Effect.asSome(Schema.decodeUnknownEffect(schema)(values[key])) : Effect.succeedNone
      )
  }
}
