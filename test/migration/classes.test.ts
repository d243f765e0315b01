/** What the attributes of the Python client's classes hold, held by answers here: a row for each class. */
import { describe, expect, it } from "@effect/vitest"
import type * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import { Credentials, OpenCloud } from "effect-open-cloud"
import { assetTypes, readAssetType } from "effect-open-cloud/Assets"
import { CreatorStore } from "effect-open-cloud/CreatorStore"
import { Users } from "effect-open-cloud/Users"
import { scripted } from "../wire/scripted.ts"
import { methods } from "./methods.ts"
import { attributes, errors, type Pair } from "./pairs.ts"
import { all, groupId, outcome, type Program, placeId, universeId, userId } from "./tools.ts"

type Row = readonly [classes: string, does: Program, gives: unknown]

/** A program that another table has. */
const as = (classes: string, row: string): Row => {
  const method = methods[row]
  const found: Pair | undefined = [...attributes, ...errors].find(({ theirs }) => theirs === row)
  if (method !== undefined) return [classes, ...method]
  if (found === undefined) throw new Error(`no row ${row}`)
  return [classes, found.does, found.gives]
}

/** A service in front of one answer, where the emulator has none of the kind. */
const answered = <Id, S, A, E>(
  service: Context.Service<Id, S>,
  layer: Layer.Layer<Id, never, OpenCloud>,
  answer: unknown,
  f: (service: S) => Effect.Effect<A, E>
): Program => {
  const { fetch } = scripted([answer])
  const client = OpenCloud.layer({ credentials: Credentials.apiKey("a-made-up-key"), fetch })
  return () => Effect.provide(Effect.flatMap(service, f), Layer.provide(layer, client))
}

const first = <A, E>(items: ReturnType<typeof all<A, E, never>>) =>
  Effect.flatMap(items, ([item]) => (item === undefined ? Effect.die("an empty list") : Effect.succeed(item)))

const tree = 9100004
const entry = { universeId, dataStoreId: "Players", entryId: "Player_156" }

const rows: ReadonlyArray<Row> = [
  as("InventoryItem, Asset, Badge, GamePass, PrivateServer", "User.list_inventory"),
  [
    "an InventoryItem of a kind that nobody knows keeps what it has",
    answered(
      Users,
      Users.layer,
      { inventoryItems: [{ path: "users/156/inventory-items/x", hologram: { id: "7" } }] },
      (users) => first(all(users.listInventoryItems({ userId })))
    ),
    { _tag: "Other", path: "users/156/inventory-items/x", content: { hologram: { id: "7" } } }
  ],
  [
    "InventoryAssetType, InventoryItemState",
    answered(
      Users,
      Users.layer,
      {
        inventoryItems: [
          {
            path: "users/156/inventory-items/x",
            assetDetails: {
              assetId: "7",
              inventoryItemAssetType: "LEFT_SHOE_ACCESSORY",
              instanceId: "9",
              collectibleDetails: { itemId: "i", instanceState: "HOLD" }
            }
          }
        ]
      },
      (users) => first(all(users.listInventoryItems({ userId })))
    ),
    {
      _tag: "Asset",
      path: "users/156/inventory-items/x",
      assetId: "7",
      assetType: "LeftShoeAccessory",
      instanceId: "9",
      collectible: { itemId: "i", instanceState: "HOLD" }
    }
  ],
  [
    "UserSocialLinks, UserVisibility",
    answered(
      Users,
      Users.layer,
      {
        path: "users/156",
        id: "156",
        name: "builder",
        socialNetworkProfiles: { twitter: "@b", visibility: "EVERYONE" }
      },
      (users) => Effect.map(users.get({ userId }), (user) => user.socialNetworkProfiles)
    ),
    { twitter: "@b", visibility: "EVERYONE" }
  ],
  as("UserExperienceFollowing", "User.fetch_experience_following_status"),
  as("User", "User.profile_uri"),
  as("AssetQuota", "AssetQuota: usage, capacity"),
  [
    "Group: its owner is what other methods take",
    ({ groups, users }) =>
      Effect.gen(function* () {
        const { ownerId } = yield* groups.get({ groupId })
        return ownerId === undefined ? ownerId : (yield* users.get({ userId: ownerId })).name
      }),
    "builder"
  ],
  [
    "GroupMember, GroupJoinRequest",
    ({ groups }) =>
      Effect.gen(function* () {
        const [request] = yield* all(groups.listJoinRequests({ groupId, limit: 1 }))
        const member = yield* groups.findMembership({ groupId, userId: 158 })
        return [
          [request?.groupId, request?.userId],
          Option.map(member, (it) => [it.groupId, it.userId, it.roleIds.length]).pipe(Option.getOrUndefined)
        ]
      }),
    [
      ["9000003", "160"],
      ["9000003", "158", 2]
    ]
  ],
  [
    "GroupRole, GroupRolePermissions",
    ({ groups }) =>
      Effect.map(all(groups.listRoles({ groupId })), (roles) => {
        const owner = roles.find(({ displayName }) => displayName === "Owner")
        return [owner?.rank, typeof owner?.permissions?.viewGroupShout, typeof owner?.permissions?.viewWallPosts]
      }),
    [255, "boolean", "boolean"]
  ],
  [
    "GroupShout is set",
    ({ groups }) => Effect.map(groups.updateShout({ groupId, message: "Hi" }), ({ body }) => body),
    "Hi"
  ],
  [
    "GroupAuditLogEntry: its action is a word of the filter, and its description has names",
    ({ groups }) =>
      Effect.gen(function* () {
        yield* groups.updateShout({ groupId, message: "Hi" })
        const [{ actionType, description } = {}] = yield* all(groups.listAuditLog({ groupId, limit: 1 }))
        const again = yield* all(groups.listAuditLog({ groupId, ...(actionType !== undefined && { actionType }) }))
        return [actionType, description?.text, again.length]
      }),
    ["PostStatus", "Hi", 1]
  ],
  as("Asset", "Asset.try_place_id, update_asset(try_place_id=…)"),
  [
    "Asset: its icon and previews as ids",
    ({ assets }) =>
      Effect.gen(function* () {
        yield* (yield* assets.update({
          assetId: tree,
          iconAssetId: 5,
          previews: [{ assetId: 6, altText: "x" }]
        })).await()
        const { iconAssetId, previews } = yield* assets.get({ assetId: tree })
        return [iconAssetId, previews?.map((it) => it.assetId)]
      }),
    ["5", ["6"]]
  ],
  [
    "AssetVersion: its numbers go into `rollback`",
    ({ assets }) =>
      Effect.gen(function* () {
        const versions = yield* all(assets.listVersions({ assetId: tree }))
        const oldest = versions.at(-1)
        if (oldest === undefined) return undefined
        return [oldest.assetId, oldest.versionNumber, (yield* assets.rollback(oldest)).versionNumber]
      }),
    [String(tree), "1", "3"]
  ],
  [
    "AssetType is spelled as in inputs",
    ({ assets }) =>
      Effect.map(assets.get({ assetId: tree }), ({ assetType = "" }) => [
        assetType,
        assetType in assetTypes,
        ["ASSET_TYPE_DECAL", "TSHIRT", "DYNAMIC_HEAD", "ASSET_TYPE_HOLOGRAM"].map(readAssetType)
      ]),
    ["Model", true, ["Decal", "TShirt", "DynamicHead", "ASSET_TYPE_HOLOGRAM"]]
  ],
  as("ModerationStatus", "Asset.moderation_status"),
  [
    "AssetPrivacy, AssetSocialLink",
    ({ assets }) =>
      Effect.gen(function* () {
        const github = { uri: "https://github.com/ours", title: "Ours" }
        yield* (yield* assets.update({ assetId: tree, githubSocialLink: github })).await()
        return (yield* assets.get({ assetId: tree })).githubSocialLink
      }),
    { uri: "https://github.com/ours", title: "Ours" }
  ],
  as("AssetDeliveryLocation", "AssetDeliveryLocation: uri, is_archived, is_recordable, size_bytes"),
  as("AssetDeliveryLocation that is not for everybody", "Creator.fetch_asset_delivery_location"),
  as("AssetPermissionRequest, AssetPermissionSubject, AssetPermissionResult", "Creator.grant_assets_permission"),
  as("Money", "Money of two currencies"),
  [
    "CreatorStoreProduct, ProductRestriction: the asset is named in one way",
    ({ shop }) =>
      Effect.map(shop.getProduct({ assetType: "Model", assetId: 9000302 }), ({ assetId, assetType, restrictions }) => [
        assetType,
        assetId,
        restrictions
      ]),
    ["Model", "9000302", []]
  ],
  [
    "ToolboxAsset: words and ids instead of numbers of kinds",
    answered(
      CreatorStore,
      CreatorStore.layer,
      {
        asset: {
          id: 7,
          assetTypeId: 24,
          socialLinks: [
            { linkType: 3, url: "https://youtube.com/x" },
            { linkType: 10, url: "9000002" },
            { linkType: 99, url: "x" }
          ]
        }
      },
      (shop) =>
        Effect.map(shop.getAsset({ assetId: 7 }), ({ asset }) => [
          asset?.assetType,
          asset?.socialLinks?.map(({ linkType }) => linkType),
          asset?.tryPlaceId
        ])
    ),
    ["Animation", ["Youtube", "TryInExperience", "99"], "9000002"]
  ],
  [
    "ToolboxSearchContext",
    ({ shop }) =>
      Effect.map(
        first(all(shop.listAssets({ searchCategoryType: "Model", query: "castle" }))),
        ({ context }) => context.totalResults
      ),
    "2"
  ],
  as("EntryInfo", "EntryInfo.metadata, EntryInfo.version"),
  [
    "EntryVersion, of version 1: with the length of its content",
    ({ v1 }) =>
      Effect.gen(function* () {
        yield* v1.upsertEntry({ ...entry, value: { coins: 1 }, users: [], attributes: {} })
        const version = yield* first(all(v1.listEntryVersions(entry)))
        return [version.deleted, version.contentLength, (yield* v1.getEntryVersion({ ...entry, ...version })).value]
      }),
    [false, '{"coins":1}'.length, { coins: 1 }]
  ],
  as("ListedEntry", "DataStore.list_keys"),
  [
    "SortedEntry",
    ({ ordered }) =>
      Effect.gen(function* () {
        const address = { universeId, orderedDataStoreId: "Scores", scope: "season", entryId: "p" }
        yield* ordered.upsertEntry({ ...address, value: 3 })
        const { id, scope, value } = yield* first(all(ordered.listEntries(address)))
        return [id, scope, value]
      }),
    ["p", "season", 3]
  ],
  as("SortedMapEntry", "SortedMap.get_key"),
  as("Secret", "Experience.create_secret"),
  [
    "Place, Experience: their ids, and those of what they name",
    ({ places, universes }) =>
      Effect.gen(function* () {
        const { id, rootPlaceId, groupId: owner } = yield* universes.get({ universeId })
        if (rootPlaceId === undefined) return undefined
        const place = yield* places.get({ universeId: id, placeId: rootPlaceId })
        return [id, owner, place.id, place.universeId]
      }),
    [String(universeId), "9000003", String(placeId), String(universeId)]
  ],
  [
    "Subscription: whose, and of what",
    ({ products }) =>
      Effect.map(
        products.getSubscription({ universeId, subscriptionProductId: "EXP-1", userId }),
        ({ subscriptionProductId, userId: whose }) => [subscriptionProductId, whose]
      ),
    ["EXP-1", "156"]
  ],
  [
    "DeveloperProduct, GamePass: a price in Robux, and its features",
    ({ products }) =>
      Effect.gen(function* () {
        const made = yield* products.createDeveloperProduct({ universeId, name: "Boost", price: 20, isForSale: true })
        yield* products.updateGamePass({ universeId, gamePassId: 9300001, price: 30 })
        const pass = yield* products.getGamePass({ universeId, gamePassId: 9300001 })
        return [made.price, Array.isArray(made.pricingFeatures ?? []), pass.price]
      }),
    [20, true, 30]
  ],
  [
    "UserRestriction: whether it is active, and how long it is",
    ({ restrictions }) =>
      Effect.gen(function* () {
        yield* restrictions.ban({ universeId, userId, duration: "1 day" })
        const { gameJoinRestriction: game } = yield* first(all(restrictions.list({ universeId })))
        return [game?.active, game?.duration && Duration.toDays(game.duration), game?.startTime?._tag]
      }),
    [true, 1, "Utc"]
  ],
  [
    "Operation: the state of a start is told without a request",
    ({ emulator, memory }) =>
      Effect.gen(function* () {
        const { answer } = yield* memory.flush({ universeId })
        return [answer.done ?? false, emulator.log().length]
      }),
    [false, 1]
  ],
  as("ApiKey, ApiKeyScope", "ApiKey.fetch_info"),
  as("OAuth2App", "OAuth2App.exchange_code"),
  as("AccessToken", "AccessToken.user: id, username, display_name, headshot_uri, profile_uri"),
  as("AccessTokenInfo", "AccessTokenInfo: id, user_id, issued_at, expires_at"),
  as("Resources", "PartialAccessToken.fetch_resources"),
  as("Webhook, notifications", "Webhook.event"),
  as("HttpException", "status_code, error_code, message, details"),
  as("InvalidFile", "InvalidFile, InvalidAsset of version 1"),
  as("ModeratedText", "ModeratedText"),
  as("InvalidCode", "InvalidCode"),
  as("PreconditionFailed", "PreconditionFailed of set_entry"),
  as("UnknownEventType, UnhandledEventType", "UnknownEventType, UnhandledEventType")
]

describe("holds what theirs holds", () => {
  for (const [classes, does, gives] of rows) {
    it.effect(classes, () => Effect.map(outcome(does), (result) => expect(result).toEqual(gives)))
  }
})
