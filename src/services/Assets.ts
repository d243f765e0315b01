/**
 * Assets: uploads and what moderation says of them, versions, files, permissions.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/assets
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "../Errors.ts"
import * as Operations from "../generated/assets/operations.ts"
import type {
  Asset,
  AssetAnswer,
  AssetQuota,
  AssetVersion,
  Delivery,
  Granted,
  GrantFailure,
  Moderation,
  Preview,
  SocialLink,
  Uploaded
} from "../generated/assets/shapes.ts"
import type * as Wire from "../generated/assets/wire.ts"
import { given } from "../interface/Fields.ts"
import { waitable } from "../internal/longRunning/Waiting.ts"
import { refuse } from "../internal/pipeline/Refuse.ts"
import * as Filter from "../internal/request/Filter.ts"
import * as LongRunning from "../LongRunning.ts"
import type { OpenCloud } from "../OpenCloud.ts"
import type { FileInput, Id, Open, Output } from "../Operation.ts"
import { type ListMethod, listOf, mapItems, type PagingOptions } from "../Paging.ts"
import * as Transfers from "../Transfers.ts"
import { assetOf, moderationOf, operationOf, quotaOf, sizeOf, versionOf } from "./assets/Answers.ts"
import { type AssetChanges, changed, describing, type Subject, subjectOf, wireName } from "./assets/Requests.ts"
import { type AssetType, fileOf, fitting } from "./internal/AssetTypes.ts"
import { type Client, layerOf, list, type Method, mapHandle, methods, resumableAs } from "./internal/Method.ts"

export { PresignedFetch } from "../Transfers.ts"
export { moderationOf } from "./assets/Answers.ts"
export { type AssetChanges, assetFields, type NewPreview, type Subject } from "./assets/Requests.ts"
export { type AssetType, assetTypes, contentTypesOf, readAssetType } from "./internal/AssetTypes.ts"
export type {
  Asset,
  AssetQuota,
  AssetVersion,
  Delivery,
  Granted,
  GrantFailure,
  Moderation,
  Preview,
  SocialLink,
  Uploaded
}

/** Who is to own an asset: a user or a group, which the credential acts for. */
export type Creator = { readonly userId: Id } | { readonly groupId: Id }

/** A file: bytes, a `Blob` or `File`, a stream, or one of these with its content type or name. */
export type AssetFile = FileInput

/** An asset to create. */
export interface NewAsset {
  readonly assetType: AssetType
  readonly displayName: string
  /** Up to 1,000 characters. Roblox's document asks for one, and empty will do. */
  readonly description?: string | undefined
  readonly creator: Creator
  /**
   * Its content type must be one of the asset type's. At most 20 MiB, or 3.75 GiB for a video; with `LimitsMode` set
   * to `server` any size is sent.
   */
  readonly file: AssetFile
  /** Most Robux that the upload may cost. One that costs more is refused by the server. */
  readonly expectedPrice?: Id | undefined
  /** Who may use it. `openUse` cannot be taken back. */
  readonly assetPrivacy?: Open<"default" | "restricted" | "openUse"> | undefined
}

/** Changes to an asset. */
export interface AssetUpdate extends AssetChanges {
  readonly assetId: Id
  /** Content of the next version. Needs `assetType`. */
  readonly file?: AssetFile | undefined
  readonly assetType?: AssetType | undefined
}

/** What a permission lets its subject do. */
export type Action = Exclude<Wire.components["schemas"]["AssetAction"], "Invalid">

/** An asset to grant a permission for. */
export interface GrantRequest {
  readonly assetId: Id
  /** Grants it for what the asset depends on, too. */
  readonly grantToDependencies?: boolean
  /** The version whose dependencies these are. */
  readonly parentVersionNumber?: number
}

/** A file of an asset. */
export type DeliveryInput = Omit<Operations.GetDeliveryLocationInput, "assetId" | "versionNumber"> & {
  readonly assetId: Id
  /** The current version unless given. */
  readonly versionNumber?: Id | undefined
}

/**
 * Assets: uploads and what moderation says of them, versions, files, permissions.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/assets
 * @since 0.1.0
 */
export class Assets extends Context.Service<
  Assets,
  {
    /**
     * An asset; with `readMask`, the fields that it names. The others are absent, whatever the type says.
     *
     * Scope: `asset:read`. Quota: 120 a minute. Fails with `NotFound`.
     */
    readonly get: (input: {
      readonly assetId: Id
      readonly readMask?: ReadonlyArray<keyof Asset> | undefined
    }) => Effect.Effect<Asset, OpenCloudError>

    /**
     * Begins to create an asset, and gives a handle to wait with, or to keep for later. Never repeated after
     * an unknown outcome: there would be two assets. For open use it is irreversible.
     *
     * Scopes: `asset:read` and `asset:write`. Quota: 120 a minute; also see `listQuotas`. Fails with
     * `InvalidRequest` before anything is sent when the content type does not fit the asset type.
     */
    readonly create: ((
      asset: NewAsset
    ) => Effect.Effect<LongRunning.Started<Output<typeof Operations.create>, Asset>, OpenCloudError>) &
      LongRunning.Resumable<Asset>

    /**
     * Creates an asset, waits for it, and says how moderation stands. Rejected is an outcome and not an error,
     * as the asset exists; one whose texts or file the server refuses fails with the server's words. Where the asset was
     * made and a part of it was refused, its `details` have the asset.
     *
     * Scopes, quota and errors: those of `create`, `OperationFailed`, `Timeout` and what asking fails with, these with
     * the reference to resume. For open use it is irreversible.
     */
    readonly upload: (asset: NewAsset, options?: LongRunning.AwaitOptions) => Effect.Effect<Uploaded, OpenCloudError>

    /**
     * Begins to change the fields that are given, and clears those that are `null`; with a file, to make the
     * asset's next version. Never repeated after an unknown outcome.
     *
     * Scopes: `asset:read` and `asset:write`. Quota: 120 a minute. Fails with `InvalidRequest` before anything
     * is sent when there is nothing to change.
     */
    readonly update: ((
      input: AssetUpdate
    ) => Effect.Effect<LongRunning.Started<Output<typeof Operations.update>, Asset>, OpenCloudError>) &
      LongRunning.Resumable<Asset>

    /** Asks once for the state of an operation. Scope: `asset:read`. Quota: 300 a minute. */
    readonly getOperation: Method<typeof Operations.getOperation>

    /** The versions, newest first. Scope: `asset:read`. Quota: 100 pages of up to 50 a minute. */
    readonly listVersions: ListMethod<{ readonly assetId: Id } & PagingOptions, AssetVersion>

    /** A version. Scope: `asset:read`. Quota: 100 a minute. Fails with `NotFound`. */
    readonly getVersion: (input: {
      readonly assetId: Id
      readonly versionNumber: Id
    }) => Effect.Effect<AssetVersion, OpenCloudError>

    /**
     * Makes an old version the current one, as a version of its own, which it gives.
     *
     * Scopes: `asset:read` and `asset:write`. Quota: 100 a minute. Fails with `NotFound`.
     */
    readonly rollback: (input: {
      readonly assetId: Id
      readonly versionNumber: Id
    }) => Effect.Effect<AssetVersion, OpenCloudError>

    /** Takes an asset out of sight; `restore` brings it back. Scopes: `asset:read` and `asset:write`. Quota: 100 a minute. */
    readonly archive: (input: { readonly assetId: Id }) => Effect.Effect<Asset, OpenCloudError>

    /** Brings an archived asset back. Scopes: `asset:read` and `asset:write`. Quota: 100 a minute. */
    readonly restore: (input: { readonly assetId: Id }) => Effect.Effect<Asset, OpenCloudError>

    /**
     * Grants one permission on several assets to one subject. Assets that it could not be granted on are in
     * `failed`, each with a reason; the others have it. Irreversible where the subject is a game or everybody.
     *
     * Scope: `asset-permissions:write`. Quota: 100 a minute. For API keys only.
     */
    readonly grantPermissions: (input: {
      readonly action: Action
      readonly subject: Subject
      readonly assets: ReadonlyArray<GrantRequest>
    }) => Effect.Effect<Granted, OpenCloudError>

    /**
     * How many assets of each type a user may still upload. Ask for one kind (`RateLimitUpload`) or one type
     * (`Audio`), or both.
     *
     * Scope: `asset:read`. Quota: 60 pages of up to 100 a minute.
     */
    readonly listQuotas: ListMethod<
      {
        readonly userId: Id
        readonly quotaType?: Open<"RateLimitUpload" | "RateLimitCreatorStoreDistribute"> | undefined
        readonly assetType?: Open<AssetType> | undefined
      } & PagingOptions,
      AssetQuota
    >

    /**
     * Where a file is, for a while, for anybody who has the address, and what else the server tells of it.
     *
     * Scope: `legacy-asset:manage`. Quota: 1,000 a minute. Fails with `NotFound`, and as the server says.
     */
    readonly getDeliveryLocation: (input: DeliveryInput) => Effect.Effect<Delivery, OpenCloudError>

    /** The bytes of a file. No credential goes to where it is. Scope and errors: those of `getDeliveryLocation`. */
    readonly download: (input: DeliveryInput) => Effect.Effect<Uint8Array<ArrayBuffer>, OpenCloudError>

    /** The bytes of a file as they come; see `download`. Scope and errors: those of `getDeliveryLocation`. */
    readonly stream: (input: DeliveryInput) => Stream.Stream<Uint8Array, OpenCloudError>
  }
>()("effect-open-cloud/Assets") {
  /** Assets over a client. */
  static readonly layer: Layer.Layer<Assets, never, OpenCloud> = layerOf(Assets, (client) => make(client), [
    "download",
    "stream",
    "upload"
  ])
}

const segments = <I extends { readonly assetId: Id; readonly versionNumber?: Id }>(input: I) => ({
  ...input,
  assetId: String(input.assetId)
})

const make = (client: Client): Assets["Service"] => {
  const one = methods(client, {
    archive: Operations.archive,
    restore: Operations.restore,
    getOperation: Operations.getOperation
  })
  const started = <O extends { readonly response?: AssetAnswer }>(begun: LongRunning.Started<O, AssetAnswer>) => ({
    ...mapHandle(begun, assetOf),
    answer: operationOf(begun.answer)
  })
  const listVersions = list(client, Operations.listVersions, (page) => page.assetVersions)
  const listQuotas = list(client, Operations.listQuotas, (page) => page.assetQuotas?.map(quotaOf))

  const create = ({ assetType, assetPrivacy, creator, description = "", displayName, expectedPrice, file }: NewAsset) =>
    Effect.gen(function* () {
      const operation = Operations.create
      const owners = ["userId", "groupId"].filter((name) => Object.hasOwn(Object(creator), name))
      if (owners.length !== 1) return yield* refuse(operation, "creator", "must be a user or a group", "type")
      if (typeof displayName !== "string" || displayName.trim() === "") {
        return yield* refuse(operation, "displayName", "is empty", "empty")
      }
      yield* describing(operation, description)
      const fileContent = yield* fitting(operation, assetType, yield* fileOf(operation, assetType, file))
      const creationContext = { creator, ...given({ expectedPrice, assetPrivacy }) }
      const request = { assetType, displayName, description, creationContext }
      return started(
        yield* LongRunning.start(client, operation, {
          body: { request: request as Wire.components["schemas"]["Asset"], fileContent }
        })
      )
    })

  const getDeliveryLocation = ({ versionNumber, ...input }: DeliveryInput): Effect.Effect<Delivery, OpenCloudError> => {
    const version = versionNumber === undefined ? {} : { versionNumber: Number(versionNumber) }
    return Effect.map(client.execute(Operations.getDeliveryLocation, { ...input, ...version }), (delivery) => ({
      ...delivery,
      ...given({ sizeBytes: sizeOf(delivery) })
    }))
  }

  const locate = (input: DeliveryInput) => Effect.map(getDeliveryLocation(input), ({ location }) => location)

  return {
    get: ({ assetId, readMask }) =>
      Effect.map(
        client.execute(Operations.get, {
          assetId: String(assetId),
          ...given({ readMask: readMask?.map(wireName).join(",") })
        }),
        assetOf
      ),

    create: resumableAs(client, Operations.create, assetOf, create),

    upload: (asset, options) =>
      Effect.gen(function* () {
        const made = yield* waitable(
          Operations.create,
          options,
          Effect.flatMap(create(asset), (started) => started.await(options))
        )
        return { assetId: made.assetId, asset: made, moderation: moderationOf(made) }
      }),

    update: resumableAs(client, Operations.update, assetOf, ({ assetId, assetType, file, ...changes }: AssetUpdate) =>
      Effect.gen(function* () {
        const operation = Operations.update
        if (file !== undefined && assetType === undefined) {
          return yield* refuse(operation, "assetType", "is needed with a file", "missing")
        }
        const fileContent =
          file === undefined || assetType === undefined
            ? undefined
            : yield* fitting(operation, assetType, yield* fileOf(operation, assetType, file))
        yield* describing(operation, changes.description)
        const onlyFile = fileContent !== undefined && Object.keys(given(changes)).length === 0
        const { fields, updateMask } = onlyFile
          ? { fields: {}, updateMask: undefined }
          : yield* changed(operation, changes)
        return started(
          yield* LongRunning.start(client, operation, {
            assetId: String(assetId),
            ...given({ updateMask }),
            body: { request: { assetId, ...given({ assetType }), ...fields }, ...given({ fileContent }) }
          })
        )
      })
    ),

    getOperation: (input) => Effect.map(one.getOperation(input), operationOf),

    listVersions: listOf((input) => mapItems(listVersions.pages(segments(input)), versionOf)),

    getVersion: ({ assetId, versionNumber }) =>
      Effect.map(
        client.execute(Operations.getVersion, { assetId: String(assetId), versionNumber: String(versionNumber) }),
        versionOf
      ),

    rollback: ({ assetId, versionNumber }) =>
      /^\d+$/.test(String(versionNumber))
        ? Effect.map(
            client.execute(Operations.rollbackVersion, {
              assetId: String(assetId),
              body: { assetVersion: `assets/${assetId}/versions/${versionNumber}` }
            }),
            versionOf
          )
        : Effect.fail(refuse(Operations.rollbackVersion, "versionNumber", "is not a number", "type")),

    archive: (input) => Effect.map(one.archive(segments(input)), assetOf),

    restore: (input) => Effect.map(one.restore(segments(input)), assetOf),

    grantPermissions: ({ action, assets, subject }) => {
      if (assets.length === 0) return Effect.fail(refuse(Operations.grantPermissions, "assets", "is empty", "empty"))
      const who = subjectOf(subject)
      if (who === undefined) {
        return Effect.fail(refuse(Operations.grantPermissions, "subject", "must be everyone or have one id"))
      }
      const body = { ...who, action, requests: assets }
      return Effect.map(client.execute(Operations.grantPermissions, { body }), ({ errors, successAssetIds }) => ({
        granted: successAssetIds ?? [],
        // A reason without an asset tells nobody anything: what is in neither list has no permission, either.
        failed: (errors ?? []).flatMap(({ assetId, code = "UnknownError" }) =>
          assetId === undefined ? [] : [{ assetId, code }]
        )
      }))
    },

    listQuotas: listOf(({ assetType, quotaType, ...input }) => {
      const odd = Object.entries(given({ assetType, quotaType })).find(([, value]) => !/^\w+$/.test(value))
      if (odd !== undefined) return Stream.fail(refuse(Operations.listQuotas, odd[0], "is not a word", "type"))
      const query = { ...input, ...given({ filter: Filter.assetQuotas({ assetType, quotaType }) }) }
      return listQuotas.pages(query)
    }),

    getDeliveryLocation,

    download: (input) => Effect.flatMap(locate(input), (location) => Transfers.downloadBytes(client, location)),

    stream: (input) => Stream.unwrap(Effect.map(locate(input), (location) => Transfers.download(client, location)))
  }
}
