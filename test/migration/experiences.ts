import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { all, type Methods, type Ported, type Program, placeId, tag, universeId, userId } from "./tools.ts"

const png = { content: Uint8Array.of(0x89, 0x50, 0x4e, 0x47), contentType: "image/png" }
const tree = 9100004
const _versions: Ported = [
  ({ assets }) => Effect.map(all(assets.listVersions({ assetId: tree, limit: 1 })), (found) => found.length),
  1
]
const _version: Ported = [
  ({ assets }) => Effect.map(assets.getVersion({ assetId: tree, versionNumber: 1 }), ({ path }) => path),
  "assets/9100004/versions/1"
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
const secret = { universeId, secretId: "api" }
const createSecret: Program = ({ secrets }) =>
  Effect.gen(function* () {
    yield* secrets.create({ ...secret, secret: "s3cret", domain: "*" })
    return (yield* all(secrets.list({ universeId }))).map(({ domain, id }) => [id, domain])
  })
const updateSecret: Ported = [
  ({ secrets }) =>
    Effect.gen(function* () {
      yield* secrets.create({ ...secret, secret: "s3cret", domain: "*" })
      const { domain } = yield* secrets.update({ ...secret, secret: "other", domain: "api.example.com" })
      return domain
    }),
  "api.example.com"
]
const deleteSecret: Ported = [
  ({ secrets }) =>
    Effect.gen(function* () {
      yield* secrets.create({ ...secret, secret: "s3cret", domain: "*" })
      yield* secrets.delete(secret)
      return yield* all(secrets.list({ universeId }))
    }),
  []
]

export const experiences: Methods = {
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
  "Place.unban_user": [unbanned(placeId), false]
}
