/**
 * What is not given, what is `null`, and what is cleared, told apart alike by every `update*` of every service: `null`
 * clears where a field says so, and then it is sent; everywhere else it is refused, and nothing is sent. What is
 * `undefined` is not given.
 */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import { Credentials, Experimental, OpenCloud } from "effect-open-cloud"
import { services } from "../../src/cli/operations/Services.ts"

interface Update {
  /** An input that is sent. */
  readonly input: object
  /** Fields that `null` clears. */
  readonly clears?: ReadonlyArray<string>
  /** Fields that may be left out, or given, and not cleared; and those that are needed. */
  readonly keeps: ReadonlyArray<string>
  /** Values of the program's own, in which `null` is a value like any other. */
  readonly values?: ReadonlyArray<string>
}

const links = ["facebook", "twitter", "youtube", "twitch", "discord", "guilded"].map((name) => `${name}SocialLink`)
const item = { kind: "badge", id: 1 }
const text = { of: item, languageCode: "de" }
const language = { universeId: 1, languageCode: "de" }
const icon = { content: new Uint8Array(4), contentType: "image/png" }
const entry = { universeId: 1, entryId: "e" }
const permissions = { universeId: 1, isEnabled: true }

/** Every method that is called `update*`. */
const updates: Readonly<Record<string, Update>> = {
  "Ads.updateCampaign": {
    input: { campaignId: "1", name: "n" },
    keeps: ["name", "budget", "schedule", "status"]
  },
  "Assets.update": {
    input: { assetId: 1, displayName: "n" },
    clears: [
      "description",
      "iconAssetId",
      "previews",
      ...links,
      "githubSocialLink",
      "robloxSocialLink",
      "devForumSocialLink"
    ],
    keeps: ["displayName"]
  },
  "Badges.update": { input: { badgeId: 1, name: "n" }, keeps: ["name", "description", "enabled"] },
  "Badges.updateIcon": { input: { badgeId: 1, icon }, keeps: ["icon"] },
  "Configs.updateDraft": { input: { universeId: 1, entries: { a: 1 } }, keeps: [], values: ["entries.a"] },
  "CreatorStore.updateProduct": {
    input: { assetType: "Model", assetId: 1, published: true },
    keeps: ["basePrice", "published"]
  },
  "DataStores.updateEntry": {
    input: { ...entry, dataStoreId: "s", value: 1, users: [1], attributes: {} },
    keeps: ["users", "attributes"],
    values: ["value", "attributes.a"]
  },
  "GameEvents.update": {
    input: { eventId: 1, title: "t" },
    keeps: ["title", "subtitle", "placeId", "startTime", "endTime", "config.recurrence"]
  },
  "Groups.updateDescription": { input: { groupId: 1, description: "d" }, keeps: ["description"] },
  "Groups.updateMembership": { input: { groupId: 1, membershipId: "m", roleId: 1 }, keeps: ["roleId"] },
  "Groups.updateNotificationPreference": {
    input: { groupId: 1, notificationType: 1, notificationsEnabled: true },
    keeps: ["notificationsEnabled"]
  },
  "Groups.updateSettings": {
    input: { groupId: 1, slowmode: 1 },
    keeps: ["slowmode", "isApprovalRequired", "verificationLevel"]
  },
  "Groups.updateShout": { input: { groupId: 1, message: "m" }, keeps: ["message"] },
  "Instances.update": {
    input: { universeId: 1, placeId: 2, instanceId: "i", name: "n" },
    keeps: ["name", "parentId", "details", "details.Script.Source"]
  },
  "Localization.updateAutolocalizationSettings": {
    input: { universeId: 1, isAutolocalizationEnabled: true },
    keeps: ["isAutolocalizationEnabled", "autoLocalizationTableId"]
  },
  "Localization.updateAutomaticTranslation": { input: { ...language, enabled: true }, keeps: ["enabled"] },
  "Localization.updateDescription": { input: { ...text, description: "d" }, keeps: ["description"] },
  "Localization.updateDisplayInfoTranslation": { input: { ...language, enabled: true }, keeps: ["enabled"] },
  "Localization.updateGameSourceLanguage": { input: language, keeps: ["languageCode"] },
  "Localization.updateGameSupportedLanguages": { input: { universeId: 1, add: ["de"] }, keeps: ["add", "remove"] },
  "Localization.updateGameThumbnailAltText": {
    input: { ...language, imageId: 1, altText: "a" },
    keeps: ["altText"]
  },
  "Localization.updateImageTranslation": { input: { ...language, enabled: true }, keeps: ["enabled"] },
  "Localization.updateName": { input: { ...text, name: "n" }, keeps: ["name"] },
  "Localization.updateTable": { input: { tableId: "t", name: "n" }, keeps: ["name", "ownerType"] },
  "Localization.updateText": { input: { ...text, name: "n", description: "d" }, keeps: ["name", "description"] },
  "MemoryStores.updateSortedMapItem": {
    input: { universeId: 1, sortedMapId: "m", itemId: "i", value: 1 },
    keeps: ["sortKey", "ttl"],
    values: ["value"]
  },
  "Monetization.updateDeveloperProduct": {
    input: { universeId: 1, developerProductId: 2, name: "n" },
    keeps: ["name", "description", "isForSale", "price", "image", "storePageEnabled"]
  },
  "Monetization.updateGamePass": {
    input: { universeId: 1, gamePassId: 2, name: "n" },
    keeps: ["name", "description", "isForSale", "price", "image"]
  },
  "OrderedDataStores.updateEntry": { input: { ...entry, orderedDataStoreId: "s", value: 1 }, keeps: ["value"] },
  "OrderedDataStoresV1.updateEntry": { input: { ...entry, orderedDataStoreId: "s", value: 1 }, keeps: ["value"] },
  "Places.update": {
    input: { universeId: 1, placeId: 2, displayName: "n" },
    clears: ["description"],
    keeps: ["displayName", "serverSize"]
  },
  "Places.updateVersionNotes": {
    input: { placeId: 1, versionNumber: 2, title: "t" },
    clears: ["title", "description"],
    keeps: []
  },
  "Secrets.update": {
    input: { universeId: 1, secretId: "S", secret: "x" },
    clears: ["domain"],
    keeps: ["secret"]
  },
  "TeamCreate.updateSettings": { input: permissions, keeps: ["isEnabled"] },
  "Thumbnails.updatePersonalization": {
    input: { universeId: 1, personalizationId: "p", homepageThumbnailIds: ["a"] },
    keeps: ["homepageThumbnailIds"]
  },
  "Universes.update": {
    input: { universeId: 1, voiceChatEnabled: true },
    clears: [...links, "robloxGroupSocialLink", "privateServerPriceRobux"],
    keeps: ["voiceChatEnabled", "visibility", "desktopEnabled", "mobileEnabled"]
  },
  "UserRestrictions.update": {
    input: { universeId: 1, userId: 2, active: true },
    keeps: ["active", "privateReason", "displayReason", "excludeAltAccounts", "duration"]
  }
}

/** Sets a field, or one inside of it. */
const put = (input: object, path: string, value: unknown): object => {
  const [name = "", ...rest] = path.split(".")
  const own = (input as Readonly<Record<string, unknown>>)[name]
  return { ...input, [name]: rest.length === 0 ? value : put(Object(own), rest.join("."), value) }
}

type Methods = Readonly<
  Record<string, (input: object) => Effect.Effect<unknown, { readonly _tag: string }, Experimental>>
>

/** The methods of a service, whatever they take. */
const methodsOf = (service: (typeof services)[keyof typeof services]): Effect.Effect<Methods, never, OpenCloud> =>
  // Each is an effect that gives its methods, where its layer is provided.
  Effect.provide(
    service as unknown as Effect.Effect<Methods, never, never>,
    service.layer as Layer.Layer<never, never, OpenCloud>
  )

describe("every update*", () => {
  let requests = 0
  const client = OpenCloud.layer({
    credentials: Credentials.apiKey("k"),
    fetch: async (url) => {
      requests++
      // Sealed with a key that the service asks for first.
      const key = { key_id: "1", secret: "CQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=" }
      return String(url).endsWith("/public-key") ? Response.json(key) : new Response("{}", { status: 400 })
    }
  })

  /** Whether a request was sent, for the input; it is refused if not. */
  const isSent = (name: string, input: object) =>
    Effect.gen(function* () {
      const [service = "", method = ""] = name.split(".")
      const made = yield* methodsOf(services[service as keyof typeof services])
      const before = requests
      const call = made[method]!(input).pipe(Effect.provide(Experimental.accept))
      const exit = yield* Effect.result(call)
      const sent = requests > before
      if (!sent) assert.strictEqual(exit._tag === "Failure" ? exit.failure._tag : "", "InvalidRequest", `${name}`)
      return sent
    }).pipe(Effect.provide(client))

  it.effect("is in the table", () =>
    Effect.gen(function* () {
      const names: Array<string> = []
      for (const [name, service] of Object.entries(services)) {
        const made = yield* methodsOf(service)
        names.push(...Object.keys(made).flatMap((method) => (method.startsWith("update") ? [`${name}.${method}`] : [])))
      }
      assert.deepStrictEqual(names.sort(), Object.keys(updates).sort())
    }).pipe(Effect.provide(client))
  )

  for (const [name, { clears = [], input, keeps, values = [] }] of Object.entries(updates)) {
    it.effect(name, () =>
      Effect.gen(function* () {
        assert.isTrue(yield* isSent(name, input), "as it is")
        const wrong: Array<string> = []
        for (const field of [...clears, ...values]) {
          if (!(yield* isSent(name, put(input, field, null)))) wrong.push(`${field}: null is refused`)
        }
        for (const field of keeps) {
          if (yield* isSent(name, put(input, field, null))) wrong.push(`${field}: null is sent`)
        }
        assert.deepStrictEqual(wrong, [])
      })
    )
  }
})
