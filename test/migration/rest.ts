/** Everything else: what each method of the Python client does, done here. */
import * as BigDecimal from "effect/BigDecimal"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import { Credentials, OpenCloud } from "effect-open-cloud"
import { OAuthSession } from "effect-open-cloud/oauth"
import * as Operations from "effect-open-cloud/operations/universes"
import * as UserOperations from "effect-open-cloud/operations/users"
import * as Paging from "effect-open-cloud/Paging"
import * as Webhooks from "effect-open-cloud/webhooks"
import { all, type Given, groupId, type Program, placeId, tag, universeId, userId } from "./tools.ts"

type Table = Readonly<Record<string, readonly [Program, unknown]>>

const png = { content: Uint8Array.of(0x89, 0x50, 0x4e, 0x47), contentType: "image/png" }
const model = { content: new TextEncoder().encode("<roblox!three"), contentType: "model/x-rbxm" }
const tree = 9100004
const gate = 9000301

const getAsset: Table[string] = [
  ({ assets }) => Effect.map(assets.get({ assetId: tree }), ({ assetId, displayName }) => [assetId, displayName]),
  ["9100004", "Tree"]
]
const product: Table[string] = [
  ({ shop }) =>
    Effect.map(shop.getProduct({ assetType: "Model", assetId: 9000302 }), ({ basePrice }) => {
      const { quantity } = basePrice ?? {}
      return quantity === undefined ? undefined : BigDecimal.format(quantity)
    }),
  "4.99"
]
const shown: Table[string] = [
  ({ shop }) => Effect.map(shop.getAsset({ assetId: gate }), ({ asset }) => asset?.name),
  "Castle gate"
]
const versions: Table[string] = [
  ({ assets }) => Effect.map(all(assets.listVersions({ assetId: tree, limit: 1 })), (found) => found.length),
  1
]
const version: Table[string] = [
  ({ assets }) => Effect.map(assets.getVersion({ assetId: tree, versionNumber: 1 }), ({ path }) => path),
  "assets/9100004/versions/1"
]
const rollback: Table[string] = [
  ({ assets }) => Effect.map(assets.rollback({ assetId: tree, versionNumber: 1 }), ({ path }) => path),
  "assets/9100004/versions/3"
]
const archive: Table[string] = [
  ({ assets }) => Effect.map(assets.archive({ assetId: tree }), ({ state }) => state),
  "Archived"
]
const restore: Table[string] = [
  ({ assets }) =>
    Effect.andThen(
      assets.archive({ assetId: tree }),
      Effect.map(assets.restore({ assetId: tree }), ({ state }) => state)
    ),
  "Active"
]
const delivery: Table[string] = [
  ({ assets }) =>
    Effect.gen(function* () {
      const { location } = yield* assets.getDeliveryLocation({ assetId: tree, versionNumber: 1 })
      const wrong = yield* tag(assets.getDeliveryLocation({ assetId: tree, expectedAssetType: "Audio" }))
      return [URL.canParse(location), wrong, yield* tag(assets.getDeliveryLocation({ assetId: 1 }))]
    }),
  [true, "PermissionDenied", "NotFound"]
]

const found = (value: { readonly id?: string }) => value.id
const ban = { universeId, userId, duration: "1 hour", displayReason: "Be kind" } as const
const bannedFor =
  (placeId?: number): Program =>
  ({ restrictions }) =>
    Effect.gen(function* () {
      const where = placeId === undefined ? {} : { placeId }
      yield* restrictions.ban({ ...ban, ...where })
      const { gameJoinRestriction: game } = yield* restrictions.get({ ...ban, ...where })
      return [game?.active, game?.duration && Duration.toSeconds(game.duration), game?.displayReason]
    })
const unbanned =
  (placeId?: number): Program =>
  ({ restrictions }) =>
    Effect.gen(function* () {
      const where = { universeId, userId, ...(placeId !== undefined && { placeId }) }
      yield* restrictions.ban(where)
      return (yield* restrictions.unban(where)).gameJoinRestriction?.active
    })
const restricted =
  (placeId?: number): Program =>
  ({ restrictions }) =>
    Effect.gen(function* () {
      const where = { universeId, ...(placeId !== undefined && { placeId }) }
      yield* restrictions.ban({ ...where, userId })
      return (yield* all(restrictions.list(where))).map((it) => it.userId)
    })

const signedIn = ({ app, visit }: Given, scopes?: ReadonlyArray<string>) =>
  Effect.gen(function* () {
    const { pending, url } = yield* app.begin(scopes === undefined ? {} : { scopes })
    return yield* app.complete(pending, yield* visit(url))
  })

const secret = { universeId, secretId: "api" }
const createSecret: Program = ({ secrets }) =>
  Effect.gen(function* () {
    yield* secrets.create({ ...secret, secret: "s3cret", domain: "*" })
    return (yield* all(secrets.list({ universeId }))).map(({ domain, id }) => [id, domain])
  })
const updateSecret: Table[string] = [
  ({ secrets }) =>
    Effect.gen(function* () {
      yield* secrets.create({ ...secret, secret: "s3cret", domain: "*" })
      const { domain } = yield* secrets.update({ ...secret, secret: "other", domain: "api.example.com" })
      return domain
    }),
  "api.example.com"
]
const deleteSecret: Table[string] = [
  ({ secrets }) =>
    Effect.gen(function* () {
      yield* secrets.create({ ...secret, secret: "s3cret", domain: "*" })
      yield* secrets.delete(secret)
      return yield* all(secrets.list({ universeId }))
    }),
  []
]

const accepted: Table[string] = [
  ({ groups }) =>
    Effect.gen(function* () {
      yield* groups.acceptJoinRequest({ groupId, userId: 160 })
      const member = yield* groups.findMembership({ groupId, userId: 160 })
      return [Option.isSome(member), (yield* all(groups.listJoinRequests({ groupId }))).length]
    }),
  [true, 1]
]
const declined: Table[string] = [
  ({ groups }) =>
    Effect.gen(function* () {
      yield* groups.declineJoinRequest({ groupId, userId: 160 })
      const member = yield* groups.findMembership({ groupId, userId: 160 })
      return [Option.isSome(member), (yield* all(groups.listJoinRequests({ groupId }))).length]
    }),
  [false, 1]
]
const ranked: Table[string] = [
  ({ groups }) =>
    Effect.gen(function* () {
      yield* groups.updateMembership({ groupId, userId: 159, roleId: 9000032 })
      const member = yield* groups.findMembership({ groupId, userId: 159 })
      return Option.getOrUndefined(member)?.roleIds
    }),
  ["9000032"]
]
const role: Table[string] = [
  ({ groups }) =>
    Effect.map(groups.getRole({ groupId, roleId: 9000032 }), ({ displayName, rank }) => [displayName, rank]),
  ["Tester", 10]
]

export const rest: Table = {
  send_request: [
    () =>
      Effect.gen(function* () {
        const universe = yield* OpenCloud.execute(Operations.get, { universeId })
        const { status, headers } = yield* OpenCloud.raw(Operations.get, { universeId })
        return [universe.displayName, status, headers.get("content-type")?.includes("json")]
      }),
    ["Default universe", 200, true]
  ],
  iterate_request: [
    ({ client }) =>
      Effect.map(
        all(Paging.paginate(client, UserOperations.listInventoryItems, { userId }, (page) => page.inventoryItems)),
        (items) => items.length > 2
      ),
    true
  ],
  "Operation.is_done": [
    ({ memory }) =>
      Effect.gen(function* () {
        const started = yield* memory.flush({ universeId })
        yield* started.await()
        return (yield* started.status)._tag
      }),
    "Done"
  ],
  "Operation.fetch_status": [
    ({ memory }) =>
      Effect.gen(function* () {
        const started = yield* memory.flush({ universeId })
        yield* started.await()
        return (yield* started.status)._tag
      }),
    "Done"
  ],
  "Operation.wait": [
    ({ assets }) =>
      Effect.gen(function* () {
        const started = yield* assets.create({
          assetType: "Model",
          displayName: "Chair",
          creator: { userId },
          file: model
        })
        return (yield* started.await({ deadline: "60 seconds" })).displayName
      }),
    "Chair"
  ],
  "ApiKey.fetch_info": [
    ({ keys }) => Effect.map(keys.introspect(), ({ enabled, name }) => [name, enabled]),
    ["Emulator key", true]
  ],
  "ApiKey.get_experience": [
    ({ universes }) => Effect.map(universes.get({ universeId }), (it) => it.displayName),
    "Default universe"
  ],
  "ApiKey.get_group": [({ groups }) => Effect.map(groups.get({ groupId }), (it) => it.displayName), "Default group"],
  "ApiKey.get_user": [({ users }) => Effect.map(users.get({ userId }), (it) => it.name), "builder"],
  "ApiKey.fetch_asset": getAsset,
  "ApiKey.fetch_creator_store_product": product,
  "ApiKey.fetch_toolbox_asset": shown,
  "ApiKey.search_toolbox": [
    ({ shop }) =>
      Effect.map(all(shop.listAssets({ searchCategoryType: "Model", query: "castle", limit: 10 })), (items) =>
        items.map(({ asset }) => asset?.name)
      ),
    ["Castle gate", "Castle wall"]
  ],
  "ApiKey.search_saved_assets": [
    ({ shop }) =>
      Effect.gen(function* () {
        for (const assetId of [gate, 9000302]) yield* shop.createSave({ assetType: "Model", assetId })
        return (yield* all(shop.listSaves({ assetType: "Model", limit: 1 }))).length
      }),
    1
  ],
  "ApiKey.save_asset": [
    ({ shop }) =>
      Effect.gen(function* () {
        yield* shop.createSave({ assetType: "Model", assetId: gate })
        return (yield* all(shop.listSaves({ assetType: "Model" }))).length
      }),
    1
  ],
  "ApiKey.unsave_assets": [
    ({ shop }) =>
      Effect.gen(function* () {
        const targets = [gate, 9000302].map((assetId) => ({ assetType: "Model", assetId }))
        for (const target of targets) yield* shop.createSave(target)
        const { deleted } = yield* shop.batchDeleteSaves({ targets })
        return [deleted, yield* all(shop.listSaves({ assetType: "Model" }))]
      }),
    [2, []]
  ],
  "Creator.upload_asset": [
    ({ assets }) =>
      Effect.gen(function* () {
        const made = yield* assets.upload({
          assetType: "Decal",
          displayName: "Logo",
          description: "Ours",
          creator: { groupId },
          file: png
        })
        const { description, displayName } = yield* assets.get({ assetId: made.assetId })
        return [displayName, description, made.moderation._tag]
      }),
    ["Logo", "Ours", "Reviewing"]
  ],
  "Creator.update_asset": [
    ({ assets }) =>
      Effect.gen(function* () {
        const started = yield* assets.update({ assetId: tree, displayName: "Oak", file: model, assetType: "Model" })
        yield* started.await()
        const { displayName } = yield* assets.get({ assetId: tree })
        return [displayName, (yield* all(assets.listVersions({ assetId: tree }))).length]
      }),
    ["Oak", 3]
  ],
  "Creator.fetch_asset": getAsset,
  "Creator.list_asset_versions": versions,
  "Creator.fetch_asset_version": version,
  "Creator.rollback_asset": rollback,
  "Creator.archive_asset": archive,
  "Creator.restore_asset": restore,
  "Creator.fetch_asset_delivery_location": delivery,
  "AssetDeliveryLocation.download": [
    ({ assets }) =>
      Effect.map(assets.download({ assetId: tree, versionNumber: 1 }), (bytes) => new TextDecoder().decode(bytes)),
    "<roblox!one"
  ],
  "Creator.fetch_creator_store_product": product,
  "Creator.fetch_toolbox_asset": shown,
  "Creator.grant_assets_permission": [
    ({ assets }) =>
      assets.grantPermissions({ action: "Use", subject: { universeId }, assets: [{ assetId: tree }, { assetId: 1 }] }),
    { granted: [String(tree)], failed: [{ assetId: "1", code: "AssetNotFound" }] }
  ],
  "Asset.fetch_delivery_location": delivery,
  "Asset.fetch_creator_store_product": product,
  "Asset.fetch_toolbox_asset": shown,
  "Asset.fetch_version": version,
  "Asset.list_versions": versions,
  "Asset.rollback": rollback,
  "Asset.archive": archive,
  "Asset.restore": restore,
  "CreatorStoreProduct.fetch_asset": getAsset,
  "Money.to_scientific_notation": [
    ({ shop }) =>
      Effect.gen(function* () {
        yield* shop.updateProduct({ assetType: "Model", assetId: 9000302, basePrice: "12.99" })
        const { basePrice } = yield* shop.getProduct({ assetType: "Model", assetId: 9000302 })
        return [basePrice?.currencyCode, basePrice?.quantity && BigDecimal.format(basePrice.quantity)]
      }),
    ["USD", "12.99"]
  ],
  "Experience.fetch_info": [
    ({ universes }) => Effect.map(universes.get({ universeId }), (it) => it.displayName),
    "Default universe"
  ],
  "Experience.update": [
    ({ universes }) =>
      Effect.gen(function* () {
        yield* universes.update({
          universeId,
          voiceChatEnabled: true,
          discordSocialLink: { title: "Ours", uri: "https://discord.gg/ours" }
        })
        const { discordSocialLink, voiceChatEnabled } = yield* universes.update({ universeId, discordSocialLink: null })
        return [voiceChatEnabled, discordSocialLink]
      }),
    [true, undefined]
  ],
  "Experience.get_place": [
    ({ places }) => Effect.map(places.get({ universeId, placeId }), ({ path }) => path),
    `universes/${universeId}/places/${placeId}`
  ],
  "Experience.send_notification": [
    ({ users }) =>
      Effect.map(
        users.sendNotification({ userId, universeId, messageId: "m-1", parameters: { points: 5 }, launchData: "x" }),
        ({ path }) => path?.startsWith("users/156/notifications/")
      ),
    true
  ],
  "Experience.restart_servers": [
    // Theirs restarts every server unless told otherwise.
    ({ servers, emulator }) =>
      Effect.gen(function* () {
        yield* servers.restartAll({ universeId, closeAllVersions: true, bleedOff: "5 minutes" })
        return emulator.log().map(({ operation, status }) => [operation, status])
      }),
    [["servers.restartAll", 200]]
  ],
  "Experience.list_ban_logs": [
    ({ restrictions }) =>
      Effect.gen(function* () {
        yield* restrictions.ban(ban)
        return (yield* all(restrictions.listLogs({ universeId, userId }))).map((it) => [it.userId, it.active])
      }),
    [["156", true]]
  ],
  "Experience.list_user_restrictions": [restricted(), ["156"]],
  "Experience.fetch_user_restriction": [bannedFor(), [true, 3600, "Be kind"]],
  "Experience.ban_user": [bannedFor(), [true, 3600, "Be kind"]],
  "Experience.unban_user": [unbanned(), false],
  "Experience.generate_speech_asset": [
    ({ universes }) =>
      Effect.gen(function* () {
        const started = yield* universes.generateSpeechAsset({
          universeId,
          text: "Hello",
          speechStyle: { voiceId: "1", pitch: 1, speed: 1 }
        })
        return Object.keys(yield* started.await()).length > 0
      }),
    true
  ],
  "Experience.translate_text": [
    ({ universes }) =>
      Effect.map(
        universes.translateText({
          universeId,
          text: "Hello",
          sourceLanguageCode: "en-us",
          targetLanguageCodes: ["fr-fr"]
        }),
        ({ sourceLanguageCode, translations }) => [sourceLanguageCode, Object.keys(translations ?? {})]
      ),
    ["en-us", ["fr-fr"]]
  ],
  "Experience.list_secrets": [createSecret, [["api", "*"]]],
  "Experience.create_secret": [createSecret, [["api", "*"]]],
  "Experience.update_secret": updateSecret,
  "Experience.delete_secret": deleteSecret,
  "Experience.fetch_secrets_public_key": [
    ({ secrets }) => Effect.map(secrets.getPublicKey({ universeId }), ({ publicKey }) => publicKey.length),
    32
  ],
  "Secret.update": updateSecret,
  "Secret.delete": deleteSecret,
  "Experience.fetch_subscription": [
    ({ products }) =>
      Effect.map(
        products.getSubscription({ universeId, subscriptionProductId: "EXP-1", userId, view: "FULL" }),
        ({ active, willRenew }) => [active, willRenew]
      ),
    [true, true]
  ],
  "Experience.list_developer_products": [
    ({ products }) =>
      Effect.map(all(products.listDeveloperProducts({ universeId })), (items) => items.map(({ name }) => name).sort()),
    ["Coins", "Gems"]
  ],
  "Experience.fetch_developer_product": [
    ({ products }) =>
      Effect.map(products.getDeveloperProduct({ universeId, developerProductId: 9500001 }), (it) => [
        it.name,
        it.description
      ]),
    ["Coins", "A hundred of them"]
  ],
  "Experience.create_developer_product": [
    ({ products }) =>
      Effect.map(
        products.createDeveloperProduct({ universeId, name: "Boost", price: 20, isForSale: true, image: png }),
        (it) => [it.name, it.isForSale]
      ),
    ["Boost", true]
  ],
  "Experience.update_developer_product": [
    ({ products }) =>
      Effect.gen(function* () {
        // price_in_robux=False
        yield* products.updateDeveloperProduct({ universeId, developerProductId: 9500001, isForSale: false })
        const it = yield* products.getDeveloperProduct({ universeId, developerProductId: 9500001 })
        return [it.isForSale, it.name]
      }),
    [false, "Coins"]
  ],
  "Experience.list_game_passes": [
    ({ products }) =>
      Effect.map(all(products.listGamePasses({ universeId })), (items) => items.map(({ name }) => name)),
    ["VIP"]
  ],
  "Experience.fetch_game_pass": [
    ({ products }) => Effect.map(products.getGamePass({ universeId, gamePassId: 9300001 }), ({ name }) => name),
    "VIP"
  ],
  "Experience.create_game_pass": [
    ({ products }) =>
      Effect.map(products.createGamePass({ universeId, name: "Gold", price: 20, image: png }), ({ name }) => name),
    "Gold"
  ],
  "Experience.update_game_pass": [
    ({ products }) =>
      Effect.gen(function* () {
        yield* products.updateGamePass({ universeId, gamePassId: 9300001, description: "Very", image: png })
        const { description, name } = yield* products.getGamePass({ universeId, gamePassId: 9300001 })
        return [name, description]
      }),
    ["VIP", "Very"]
  ],
  "Experience.create_badge": [
    ({ badges }) =>
      Effect.map(badges.create({ universeId, name: "First", icon: png, isActive: true }), (it) => [
        it.name,
        found(it) !== undefined
      ]),
    ["First", true]
  ],
  "Experience.update_badge": [
    ({ badges }) =>
      Effect.gen(function* () {
        const { id } = yield* badges.create({ universeId, name: "First", icon: png })
        yield* badges.update({ badgeId: id, name: "Second" })
        return typeof (yield* badges.updateIcon({ badgeId: id, icon: png }))
      }),
    "string"
  ],
  "Place.fetch_info": [
    ({ places }) => Effect.map(places.get({ universeId, placeId }), ({ path }) => path),
    `universes/${universeId}/places/${placeId}`
  ],
  "Place.update": [
    ({ places }) =>
      Effect.map(
        places.update({ universeId, placeId, displayName: "Lobby", description: "New", serverSize: 20 }),
        (it) => [it.displayName, it.description, it.serverSize]
      ),
    ["Lobby", "New", 20]
  ],
  "Place.upload_place_file": [
    ({ places }) =>
      Effect.gen(function* () {
        const saved = yield* places.save({
          universeId,
          placeId,
          file: new TextEncoder().encode('<roblox version="4"></roblox>')
        })
        const published = yield* places.publish({
          universeId,
          placeId,
          file: new TextEncoder().encode('<roblox version="4"> </roblox>')
        })
        return Number(published) - Number(saved)
      }),
    1
  ],
  "Place.get_asset": [({ assets }) => tag(assets.get({ assetId: placeId })), "NotFound"],
  "Place.fetch_asset": [({ assets }) => tag(assets.get({ assetId: placeId })), "NotFound"],
  "Place.list_user_restrictions": [restricted(placeId), ["156"]],
  "Place.fetch_user_restriction": [bannedFor(placeId), [true, 3600, "Be kind"]],
  "Place.ban_user": [bannedFor(placeId), [true, 3600, "Be kind"]],
  "Place.unban_user": [unbanned(placeId), false],
  "Group.fetch_info": [({ groups }) => Effect.map(groups.get({ groupId }), (it) => it.displayName), "Default group"],
  "Group.fetch_member": [
    ({ groups }) =>
      Effect.gen(function* () {
        const member = yield* groups.findMembership({ groupId, userId: 157 })
        const nobody = yield* groups.findMembership({ groupId, userId: 1 })
        return [Option.getOrUndefined(member)?.userId, Option.isNone(nobody)]
      }),
    ["157", true]
  ],
  "Group.update_member": ranked,
  "Group.fetch_role": role,
  "Group.list_members": [
    ({ groups }) =>
      Effect.gen(function* () {
        const everybody = yield* all(groups.listMemberships({ groupId }))
        const testers = yield* all(groups.listMemberships({ groupId, roleId: 9000032 }))
        return [everybody.length > 3, testers.map((it) => it.userId)]
      }),
    [true, ["158"]]
  ],
  "Group.list_roles": [
    ({ groups }) =>
      Effect.map(all(groups.listRoles({ groupId })), (roles) => roles.map(({ displayName }) => displayName)),
    ["Guest", "Member", "Tester", "Moderator", "Owner"]
  ],
  "Group.list_join_requests": [
    ({ groups }) => Effect.map(all(groups.listJoinRequests({ groupId })), (them) => them.map((it) => it.userId)),
    ["160", "161"]
  ],
  "Group.accept_join_request": accepted,
  "Group.decline_join_request": declined,
  "Group.list_audit_logs": [
    ({ groups }) =>
      Effect.gen(function* () {
        yield* groups.updateShout({ groupId, message: "Hi" })
        const [first] = yield* all(groups.listAuditLog({ groupId, actionType: "PostStatus" }))
        return [first?.actionType, first?.actor?.user?.userId]
      }),
    ["PostStatus", "156"]
  ],
  "GroupMember.fetch_role": role,
  "GroupMember.update": ranked,
  "GroupJoinRequest.accept": accepted,
  "GroupJoinRequest.decline": declined,
  "User.fetch_info": [
    ({ users }) => Effect.map(users.get({ userId }), (it) => [it.name, it.displayName]),
    ["builder", "Builder"]
  ],
  "User.generate_headshot": [
    // Theirs is square unless `is_circular` is given.
    ({ users, emulator }) =>
      Effect.gen(function* () {
        const address = yield* users.getThumbnail({ userId, size: 420, format: "PNG", shape: "SQUARE" })
        return [URL.canParse(address), emulator.log()[0]?.path.includes("shape=SQUARE")]
      }),
    [true, true]
  ],
  "User.fetch_managing_groups": [
    ({ groups }) => Effect.map(groups.getAllManageable, (them) => them.map((it) => String(it.id))),
    ["9000003"]
  ],
  "User.list_groups": [
    ({ groups }) =>
      Effect.map(all(groups.listUserMemberships({ userId: 157 })), (them) => them.map((it) => it.groupId)),
    ["9000003"]
  ],
  "User.list_inventory": [
    ({ users }) =>
      Effect.gen(function* () {
        const everything = yield* all(users.listInventoryItems({ userId }))
        const hats = yield* all(users.listInventoryItems({ userId, assetTypes: ["Hat"] }))
        const badges = yield* all(users.listInventoryItems({ userId, badgeIds: [9200001] }))
        return [
          [...new Set(everything.map(({ _tag }) => _tag))].sort(),
          hats.map((it) => it._tag === "Asset" && it.assetId),
          badges.length
        ]
      }),
    [["Asset", "Badge", "GamePass", "PrivateServer"], ["9100001"], 1]
  ],
  "User.fetch_experience_followings": [
    ({ users }) => Effect.map(users.getAllFollowedUniverses({ userId }), (them) => them.map((it) => it.universeId)),
    ["9000001"]
  ],
  "User.fetch_experience_following_status": [
    ({ users }) => Effect.map(users.getUniverseFollowStatus({ userId, universeId }), ({ isFollowing }) => isFollowing),
    true
  ],
  "User.follow_experience": [
    ({ users }) =>
      Effect.gen(function* () {
        yield* users.unfollowUniverse({ userId, universeId })
        yield* users.followUniverse({ userId, universeId })
        return (yield* users.getUniverseFollowStatus({ userId, universeId })).isFollowing
      }),
    true
  ],
  "User.unfollow_experience": [
    ({ users }) =>
      Effect.gen(function* () {
        yield* users.unfollowUniverse({ userId, universeId })
        return (yield* users.getUniverseFollowStatus({ userId, universeId })).isFollowing
      }),
    false
  ],
  "User.list_asset_quotas": [
    ({ assets }) =>
      Effect.map(all(assets.listQuotas({ userId, quotaType: "RateLimitUpload", assetType: "Audio" })), (them) =>
        them.map(({ quotaType }) => quotaType)
      ),
    ["RateLimitUpload"]
  ],
  "OAuth2App.generate_code_verifier": [
    ({ app }) => Effect.map(app.begin(), ({ pending }) => Redacted.value(pending.verifier).length >= 43),
    true
  ],
  "OAuth2App.generate_uri": [
    ({ app }) =>
      Effect.map(app.begin({ scopes: ["openid"], state: "mine", verifier: "v".repeat(43) }), ({ url }) => {
        const asked = new URL(url).searchParams
        return ["client_id", "scope", "state", "code_challenge_method", "response_type"].map((it) => asked.get(it))
      }),
    ["9500001", "openid", "mine", "S256", "code"]
  ],
  "OAuth2App.from_access_token_string": [
    (it) =>
      Effect.gen(function* () {
        const { accessToken } = yield* signedIn(it)
        return (yield* it.users.get({ userId }).pipe(Credentials.with(Credentials.oauth(Effect.succeed(accessToken)))))
          .name
      }),
    "builder"
  ],
  "OAuth2App.exchange_code": [
    ({ app, visit }) =>
      Effect.gen(function* () {
        const verifier = "v".repeat(43)
        const { url } = yield* app.begin({ scopes: ["openid", "profile"], state: "mine", verifier, nonce: "once" })
        const code = new URL(yield* visit(url)).searchParams.get("code") ?? ""
        return (yield* app.exchange({ code, verifier, nonce: "once" })).subject
      }),
    "156"
  ],
  "OAuth2App.refresh_token": [
    (it) =>
      Effect.gen(function* () {
        const { refreshToken } = yield* signedIn(it)
        const next = yield* it.app.refresh(Redacted.value(refreshToken ?? Redacted.make("")))
        return [next.subject, Redacted.value(next.refreshToken ?? Redacted.make("")).length > 0]
      }),
    ["156", true]
  ],
  "OAuth2App.revoke_token": [
    (it) =>
      Effect.gen(function* () {
        const { refreshToken = Redacted.make("") } = yield* signedIn(it)
        yield* it.app.revoke(refreshToken)
        return yield* tag(it.app.refresh(refreshToken))
      }),
    "OAuthRefused"
  ],
  "PartialAccessToken.fetch_userinfo": [
    (it) =>
      Effect.gen(function* () {
        const { accessToken } = yield* signedIn(it)
        const { id, name, preferredUsername } = yield* it.app.identity(accessToken)
        return [id, preferredUsername, name]
      }),
    ["156", "builder", "Builder"]
  ],
  "PartialAccessToken.fetch_resources": [
    (it) =>
      Effect.gen(function* () {
        const { accessToken } = yield* signedIn(it, ["openid", "universe-messaging-service:publish"])
        return (yield* it.app.resources(accessToken)).flatMap(({ universes }) => universes)
      }),
    ["9000001"]
  ],
  "PartialAccessToken.fetch_token_info": [
    (it) =>
      Effect.gen(function* () {
        const { accessToken } = yield* signedIn(it)
        const { active, clientId, id, issuedAt, scopes, subject } = yield* it.app.introspect(accessToken)
        return [active, clientId, scopes, subject, id !== undefined, issuedAt !== undefined]
      }),
    [true, "9500001", ["openid", "profile"], "156", true, true]
  ],
  "PartialAccessToken.revoke": [
    ({ visit }) =>
      Effect.gen(function* () {
        const session = yield* OAuthSession
        yield* session.complete(yield* visit(yield* session.signIn()))
        yield* session.signOut
        return [(yield* session.status)._tag, yield* tag(session.accessToken)]
      }),
    ["SignedOut", "SignInRequired"]
  ],
  "AccessToken.revoke_refresh_token": [
    ({ visit }) =>
      Effect.gen(function* () {
        const session = yield* OAuthSession
        yield* session.complete(yield* visit(yield* session.signIn()))
        yield* session.signOut
        return yield* tag(session.accessToken)
      }),
    "SignInRequired"
  ],
  "Webhook.process_notification": [
    () =>
      Effect.gen(function* () {
        const text = JSON.stringify({
          NotificationId: "n-1",
          EventType: "SampleNotification",
          EventTime: "2026-01-02T03:04:05Z",
          EventPayload: { UserId: 156 }
        })
        const body = new TextEncoder().encode(text)
        const header = yield* Webhooks.sign(body, "hush")
        yield* Webhooks.verify(header, body, { secrets: "hush" })
        const forged = yield* tag(Webhooks.verify(header, body.slice(1), { secrets: "hush" }))
        return [(yield* Effect.fromResult(Webhooks.parse(body)))._tag, forged]
      }),
    ["SampleNotification", "WebhookRejected"]
  ],
  "Webhook.event": [
    () =>
      Effect.gen(function* () {
        const seen: Array<string> = []
        const handle = yield* Webhooks.handler({
          secrets: "hush",
          timeout: "10 minutes",
          on: { SampleNotification: (event) => Effect.sync(() => seen.push(event._tag)) }
        }).pipe(Effect.provide(Webhooks.Deliveries.layerMemory()))
        const delivery = { type: "SampleNotification", id: "n-1", payload: { UserId: 156 }, secret: "hush" }
        const statuses = yield* Effect.forEach([1, 2], () =>
          Effect.flatMap(Webhooks.signedRequest(delivery), (request) =>
            Effect.promise(async () => (await handle(request)).status)
          )
        )
        return [statuses, seen]
      }),
    [[200, 200], ["SampleNotification"]]
  ]
}
