/**
 * Users: profiles, inventories, thumbnails, the experiences that they follow, and notifications to them.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/users
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import type { InvalidRequest, OpenCloudError } from "../Errors.ts"
import * as Operations from "../generated/users/operations.ts"
import type {
  FollowedUniverse,
  FollowStatus,
  GenerateUserThumbnailResponse,
  InventoryAssetType,
  InventoryItem,
  InventoryItemAnswer,
  InventoryItemCollectibleDetails,
  Operation,
  User,
  UserAnswer,
  UserFollowingUniverseResponse,
  UserNotification,
  UserSocialNetworkProfiles
} from "../generated/users/shapes.ts"
import { given } from "../interface/Fields.ts"
import { unexpected } from "../internal/longRunning/Answer.ts"
import { idText } from "../internal/pipeline/Ids.ts"
import { refuse } from "../internal/pipeline/Refuse.ts"
import * as Filter from "../internal/request/Filter.ts"
import * as LongRunning from "../LongRunning.ts"
import type { OpenCloud } from "../OpenCloud.ts"
import type { Id, Open } from "../Operation.ts"
import { type ListMethod, listOf, mapItems, type PagingOptions, pages } from "../Paging.ts"
import { readInventoryType, writeInventoryType } from "./internal/InventoryTypes.ts"
import { type Client, layerOf, type Method, methods, resumable } from "./internal/Method.ts"

export type {
  FollowedUniverse,
  FollowStatus,
  GenerateUserThumbnailResponse,
  InventoryAssetType,
  InventoryItem,
  InventoryItemCollectibleDetails,
  User,
  UserFollowingUniverseResponse,
  UserNotification,
  UserSocialNetworkProfiles
}

/** A user. */
export interface UserAddress {
  readonly userId: Id
}

/** Which kinds of items to list; kinds that are not named are left out. */
export interface InventoryKinds {
  /** Types of assets, or `all` of them. Purchased places need the scope. */
  readonly assetTypes?: "all" | ReadonlyArray<InventoryAssetType> | undefined
  /** Of the assets only limited ones of Roblox's own. Needs `assetTypes`. */
  readonly onlyCollectibles?: boolean | undefined
  readonly badges?: boolean | undefined
  readonly gamePasses?: boolean | undefined
  /** Needs the scope. */
  readonly privateServers?: boolean | undefined
}

/** Which items to list. What the user does not own is not in the list. */
export interface InventoryIds {
  readonly assetIds?: ReadonlyArray<Id> | undefined
  readonly badgeIds?: ReadonlyArray<Id> | undefined
  readonly gamePassIds?: ReadonlyArray<Id> | undefined
  /** Needs the scope. */
  readonly privateServerIds?: ReadonlyArray<Id> | undefined
}

type Absent<T> = { readonly [K in keyof T]?: undefined }

/** By kind or by id, and not by both; without either everything is listed. */
export type InventoryFilter = (InventoryKinds & Absent<InventoryIds>) | (InventoryIds & Absent<InventoryKinds>)

/** Edge of a thumbnail in pixels. */
export type ThumbnailSize = (typeof thumbnailSizes)[number]

/** The sizes that there are. */
export const thumbnailSizes = [48, 50, 60, 75, 100, 110, 150, 180, 352, 420, 720] as const

/** What a thumbnail looks like. */
export interface ThumbnailOptions {
  /** 420 unless given. */
  readonly size?: ThumbnailSize | undefined
  /** PNG unless given. */
  readonly format?: "PNG" | "JPEG" | undefined
  /** Round unless given. */
  readonly shape?: "ROUND" | "SQUARE" | undefined
}

/** A notification from an experience to one of its users. */
export interface Notification {
  /** The experience that it comes from. */
  readonly universeId: Id
  /** Id of the message, which is written in the Creator Dashboard. */
  readonly messageId: string
  /** What stands in the message's gaps, by name. Numbers are integers. */
  readonly parameters?: Readonly<Record<string, string | number | bigint>> | undefined
  /** Handed to the experience when the user joins from the notification; up to 200 bytes. */
  readonly launchData?: string | undefined
  /** Groups notifications in analytics. */
  readonly analyticsCategory?: string | undefined
  readonly type?: Open<"MOMENT"> | undefined
}

/**
 * Users: profiles, inventories, thumbnails, the experiences that they follow, and notifications to them.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/users
 * @since 0.1.0
 */
export class Users extends Context.Service<
  Users,
  {
    /**
     * A user's profile. `idVerified` comes with the scope `user.advanced:read` only, `socialNetworkProfiles`
     * with `user.social:read`.
     *
     * No scope otherwise. Quota: 1,000 a minute for a key, 10 for an OAuth authorization. Fails with `NotFound`.
     */
    readonly get: (input: UserAddress) => Effect.Effect<User, OpenCloudError>

    /**
     * What a user owns: everything, some kinds, or some items. A filter that can match nothing asks for nothing.
     *
     * No scope for what is public. The rest is for a credential of the user's own with `user.inventory-item:read`;
     * others get `PermissionDenied`. Quota: 100 a minute for a key, 20 for an OAuth authorization.
     */
    readonly listInventoryItems: ListMethod<UserAddress & InventoryFilter & PagingOptions, InventoryItem>

    /**
     * Begins to make a picture of the user's avatar. The handle's result has its address.
     *
     * No scope. Quota: 1,000 a minute for a key, 10 for an OAuth authorization.
     */
    readonly generateThumbnail: ((
      input: UserAddress & ThumbnailOptions
    ) => Effect.Effect<LongRunning.Started<Operation, GenerateUserThumbnailResponse>, OpenCloudError>) &
      LongRunning.Resumable<GenerateUserThumbnailResponse>

    /**
     * The state of a picture that is being made, as the server sends it. `generateThumbnail` gives a handle that follows it.
     *
     * No scope. Quota: 1,000 a minute for a key, 10 for an OAuth authorization.
     */
    readonly getThumbnailOperation: Method<typeof Operations.getThumbnailOperation>

    /**
     * The address of a picture of the user's avatar, once it is made.
     *
     * No scope. Quotas are those of `generateThumbnail`. Fails with `OperationFailed`, and with `Timeout`.
     */
    readonly getThumbnail: (
      input: UserAddress & ThumbnailOptions,
      options?: LongRunning.AwaitOptions
    ) => Effect.Effect<string, OpenCloudError>

    /**
     * Sends a notification. A user can get one a day from an experience; a further one waits for the next day as
     * far as the deadline allows, and fails with `QuotaExhausted`.
     *
     * Never repeated after an unknown outcome. Scope: `user.user-notification:write`. Quota: 4,000 a second.
     */
    readonly sendNotification: (input: UserAddress & Notification) => Effect.Effect<UserNotification, OpenCloudError>

    /**
     * The universes that a user follows, with the time of each. The credential must be the user's.
     *
     * Scope: `legacy-universe.following:read`. Quota: 100 a minute.
     */
    readonly getAllFollowedUniverses: (
      input: UserAddress
    ) => Effect.Effect<ReadonlyArray<FollowedUniverse>, OpenCloudError>

    /**
     * Makes a user follow a universe. The credential must be the user's.
     *
     * Scope: `legacy-universe.following:write`. Quota: 100 a minute. Fails with `InvalidRequest` when the user
     * follows as many as a user can.
     */
    readonly followUniverse: Method<typeof Operations.followUniverse>

    /**
     * Makes a user stop following a universe. The credential must be the user's.
     *
     * Scope: `legacy-universe.following:write`. Quota: 100 a minute.
     */
    readonly unfollowUniverse: Method<typeof Operations.unfollowUniverse>

    /**
     * Whether a user follows a universe. The credential must be the user's.
     *
     * Scope: `legacy-universe.following:read`. Quota: 100 a minute.
     */
    readonly getUniverseFollowStatus: (
      input: UserAddress & { readonly universeId: Id }
    ) => Effect.Effect<FollowStatus, OpenCloudError>
  }
>()("effect-open-cloud/Users") {
  /** Users over a client. */
  static readonly layer: Layer.Layer<Users, never, OpenCloud> = layerOf(Users, (client) => make(client), [
    "getThumbnail"
  ])
}

const idFields = ["assetIds", "badgeIds", "gamePassIds", "privateServerIds"] as const
const kindFields = ["assetTypes", "onlyCollectibles", "badges", "gamePasses", "privateServers"] as const
const flagFields = ["badges", "gamePasses", "privateServers"] as const

type Fields = Readonly<Record<string, ReadonlyArray<string | boolean>>>

/** Fields of a filter by id. */
const byId = (filter: InventoryIds): Result.Result<Fields, InvalidRequest> =>
  Result.gen(function* () {
    const fields: Record<string, ReadonlyArray<string>> = {}
    for (const name of idFields) {
      const ids: Array<string> = []
      for (const id of filter[name] ?? []) ids.push(yield* idText(Operations.listInventoryItems, name, id))
      if (ids.length > 0) fields[name] = ids
    }
    return fields
  })

/** Fields of a filter by kind. */
const byKind = (filter: InventoryKinds): Result.Result<Fields, InvalidRequest> => {
  const { assetTypes, onlyCollectibles } = filter
  const operation = Operations.listInventoryItems
  const types: Array<string> = []
  for (const word of assetTypes === "all" ? [] : (assetTypes ?? [])) {
    const type = writeInventoryType(word)
    if (type === undefined) {
      return Result.fail(refuse(operation, "assetTypes", "must be names such as Hat and CreatedPlace", "type"))
    }
    types.push(type)
  }
  if (assetTypes === "all") types.push("*")
  if (onlyCollectibles === true && assetTypes === undefined) {
    return Result.fail(refuse(operation, "onlyCollectibles", "needs `assetTypes`, for one `all`"))
  }
  const flags = flagFields.filter((name) => filter[name] === true)
  if (types.length === 0 && flags.length === 0) return Result.succeed({})
  return Result.succeed({
    ...(onlyCollectibles === true ? { onlyCollectibles: [true] } : {}),
    ...(types.length === 0 ? {} : { inventoryItemAssetTypes: types }),
    ...Object.fromEntries(flags.map((name) => [name, [true]]))
  })
}

/** The fields that an input asks for: `undefined` for everything, none where it can match nothing. */
const readFilter = (input: InventoryFilter): Result.Result<Fields | undefined, InvalidRequest> => {
  const id = idFields.find((name) => input[name] !== undefined)
  const kind = kindFields.find((name) => input[name] !== undefined)
  if (id !== undefined && kind !== undefined) {
    const reason = `cannot be combined with \`${id}\`: list by kind or by id`
    return Result.fail(refuse(Operations.listInventoryItems, kind, reason))
  }
  if (id === undefined && kind === undefined) return Result.succeed(undefined)
  return id === undefined ? byKind(input as InventoryKinds) : byId(input as InventoryIds)
}

const readItem = (item: InventoryItemAnswer): InventoryItem => {
  const common = given({ path: item.path, addTime: item.addTime })
  const { assetDetails, badgeDetails, gamePassDetails, privateServerDetails } = item
  if (assetDetails?.assetId !== undefined) {
    const { assetId, collectibleDetails, instanceId, inventoryItemAssetType } = assetDetails
    const assetType = inventoryItemAssetType && readInventoryType(inventoryItemAssetType)
    const details = { assetType, instanceId, collectible: collectibleDetails }
    return { _tag: "Asset", assetId, ...given(details), ...common }
  }
  if (badgeDetails?.badgeId !== undefined) return { _tag: "Badge", badgeId: badgeDetails.badgeId, ...common }
  if (gamePassDetails?.gamePassId !== undefined) {
    return { _tag: "GamePass", gamePassId: gamePassDetails.gamePassId, ...common }
  }
  if (privateServerDetails?.privateServerId !== undefined) {
    return { _tag: "PrivateServer", privateServerId: privateServerDetails.privateServerId, ...common }
  }
  return { _tag: "Other", content: item.content ?? {}, ...common }
}

const userOf = (user: UserAnswer): User => ({ ...user, profileUri: `https://www.roblox.com/users/${user.id}/profile` })

const int64 = 2n ** 63n

/** A parameter of a notification on the wire; `undefined` when it is no string and no integer of 64 bits. */
const writeParameter = (value: unknown): { stringValue: string } | { int64Value: string } | undefined => {
  if (typeof value === "string") return { stringValue: value }
  if (typeof value === "number" ? !Number.isSafeInteger(value) : typeof value !== "bigint") return undefined
  const integer = BigInt(value as number | bigint)
  return integer >= -int64 && integer < int64 ? { int64Value: String(integer) } : undefined
}

const notificationBody = (
  input: Notification
): Result.Result<Operations.SendNotificationInput["body"], InvalidRequest> =>
  Result.gen(function* () {
    const { analyticsCategory, launchData, messageId, type = "MOMENT" } = input
    const operation = Operations.sendNotification
    const universeId = yield* idText(operation, "universeId", input.universeId)
    if (typeof messageId !== "string" || messageId === "") {
      return yield* Result.fail(refuse(operation, "messageId", "is empty", "empty"))
    }
    const parameters: Record<string, { stringValue: string } | { int64Value: string }> = {}
    for (const [name, value] of Object.entries(input.parameters ?? {})) {
      const parameter = writeParameter(value)
      if (parameter === undefined) {
        const reason = "must be a string or an integer: pass a bigint beyond 2^53"
        return yield* Result.fail(refuse(operation, `parameters.${name}`, reason))
      }
      parameters[name] = parameter
    }
    return {
      source: { universe: `universes/${universeId}` },
      payload: {
        type: type as "MOMENT",
        messageId,
        ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
        ...(launchData === undefined ? {} : { joinExperience: { launchData } }),
        ...(analyticsCategory === undefined ? {} : { analyticsData: { category: analyticsCategory } })
      }
    }
  })

const make = (client: Client): Users["Service"] => {
  /** What asks for a thumbnail. Other sizes are refused here, as the server would. */
  const ask = (input: UserAddress & ThumbnailOptions) => {
    const { format, shape, size, userId } = input
    return size === undefined || thumbnailSizes.includes(size)
      ? Effect.succeed({ userId, ...given({ format, shape, size }) })
      : Effect.fail(
          refuse(Operations.generateThumbnail, "size", `must be one of ${thumbnailSizes.join(", ")}`, "unknown")
        )
  }

  const { getUniverseFollowStatus, listFollowedUniversesV2, ...table } = methods(client, {
    getThumbnailOperation: Operations.getThumbnailOperation,
    listFollowedUniversesV2: Operations.listFollowedUniversesV2,
    followUniverse: Operations.followUniverse,
    unfollowUniverse: Operations.unfollowUniverse,
    getUniverseFollowStatus: Operations.getUniverseFollowStatus
  })

  return {
    ...table,

    get: (input) => Effect.map(client.execute(Operations.get, { userId: input.userId }), userOf),

    listInventoryItems: listOf((input) =>
      Stream.unwrap(
        Effect.map(Effect.fromResult(readFilter(input)), (fields) => {
          // A filter without a field would list everything.
          if (fields !== undefined && Object.keys(fields).length === 0) return Stream.empty
          const filter = fields === undefined ? {} : { filter: Filter.inventory(fields) }
          return mapItems(
            pages(
              client,
              Operations.listInventoryItems,
              { userId: input.userId, ...filter },
              (page) => page.inventoryItems,
              input
            ),
            readItem
          )
        })
      )
    ),

    generateThumbnail: resumable(client, Operations.generateThumbnail, (input: UserAddress & ThumbnailOptions) =>
      Effect.flatMap(ask(input), (query) => LongRunning.start(client, Operations.generateThumbnail, query))
    ),

    getThumbnail: (input, options) =>
      Effect.gen(function* () {
        const result = yield* LongRunning.run(client, Operations.generateThumbnail, yield* ask(input), options)
        return result.imageUri ?? (yield* unexpected(Operations.generateThumbnail, {}, "the result has no address"))
      }),

    sendNotification: ({ userId, ...notification }) =>
      Effect.flatMap(Effect.fromResult(notificationBody(notification)), (body) =>
        client.execute(Operations.sendNotification, { userId, body })
      ),

    getAllFollowedUniverses: (input) =>
      Effect.map(listFollowedUniversesV2(input), ({ followedSources = {} }) =>
        Object.entries(followedSources).map(([universeId, followTime]) => ({ universeId, followTime }))
      ),

    getUniverseFollowStatus: (input) =>
      Effect.map(getUniverseFollowStatus(input), (status) =>
        given({
          universeId: status.UniverseId,
          userId: status.UserId,
          canFollow: status.CanFollow,
          isFollowing: status.IsFollowing,
          followingCount: status.FollowingCountByType,
          followingLimit: status.FollowingLimitByType
        })
      )
  }
}
