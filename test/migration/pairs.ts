/** What is told apart in another way here: exceptions, attributes, and what stands beside methods. Each as it is run. */
import * as BigDecimal from "effect/BigDecimal"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import { Credentials, Experimental, OpenCloudError } from "effect-open-cloud"
import { Badges } from "effect-open-cloud/Badges"
import { compareMoney } from "effect-open-cloud/CreatorStore"
import { Faults } from "effect-open-cloud/emulator"
import * as Webhooks from "effect-open-cloud/webhooks"
import { all, groupId, type Program, placeId, tag, universeId, userId } from "./tools.ts"

/** A line of a table, and what proves it. */
export interface Pair {
  readonly theirs: string
  /** Names here, in Markdown. */
  readonly ours: string
  readonly note?: string
  readonly does: Program
  readonly gives: unknown
}

const pair = (theirs: string, ours: string, does: Program, gives: unknown, note?: string): Pair => ({
  theirs,
  ours,
  does,
  gives,
  ...(note !== undefined && { note })
})

const entry = { universeId, dataStoreId: "Players", entryId: "Player_156" }
const png = { content: Uint8Array.of(0x89, 0x50, 0x4e, 0x47), contentType: "image/png" }
const tree = 9100004
const decal = { assetType: "Decal", displayName: "Logo", creator: { userId }, file: png } as const

/** With answers of a server that is in a bad way. */
const failing =
  (fault: Faults.Fault, times = 20): Program =>
  ({ emulator, users }) => {
    emulator.faults.add({ fault, times })
    return tag(users.get({ userId }))
  }

/** What a webhook answers. Test time passes while promises settle, so it may take long. */
const delivered = (options: object, type: string, signed = true) =>
  Effect.gen(function* () {
    const handle = yield* Webhooks.handler({ secrets: "hush", on: {}, timeout: "10 minutes", ...options }).pipe(
      Effect.provide(Webhooks.Deliveries.layerMemory())
    )
    const request = yield* Webhooks.signedRequest({
      type,
      id: "n-1",
      payload: { UserId: 156 },
      ...(signed && { secret: "hush" })
    })
    return (yield* Effect.promise(() => handle(request))).status
  })

/** Exceptions, and the tags of errors. */
export const errors: ReadonlyArray<Pair> = [
  pair("NotFound", "`NotFound`", ({ stores }) => tag(stores.getEntry(entry)), "NotFound"),
  pair(
    "Forbidden",
    "`PermissionDenied`",
    ({ assets }) => tag(assets.getDeliveryLocation({ assetId: tree, expectedAssetType: "Audio" })),
    "PermissionDenied",
    "also where a success says so inside, as asset delivery does"
  ),
  pair(
    "HttpException of status 401, InvalidKey of version 1",
    "`Unauthenticated`",
    ({ users }) => tag(users.get({ userId }).pipe(Credentials.with(Credentials.apiKey("no-such-key")))),
    "Unauthenticated"
  ),
  pair(
    "InsufficientScope of version 1",
    "`PermissionDenied`",
    ({ stores }) => tag(stores.getEntry(entry).pipe(Credentials.with(Credentials.apiKey("narrow")))),
    "PermissionDenied",
    "`scopes` has those that the operation needs"
  ),
  pair(
    "Conflict",
    "`Conflict`",
    ({ shop }) => {
      const save = shop.createSave({ assetType: "Model", assetId: 9000301 })
      return Effect.andThen(save, tag(save))
    },
    "Conflict"
  ),
  pair(
    "PreconditionFailed of set_entry",
    "`PreconditionFailed`",
    ({ v1 }) =>
      Effect.gen(function* () {
        const { versionId } = yield* v1.upsertEntry({ ...entry, value: { coins: 1 }, attributes: {}, users: [] })
        const error = yield* Effect.flip(v1.upsertEntry({ ...entry, value: 2, exclusiveCreate: true }))
        return error._tag === "PreconditionFailed"
          ? [error._tag, error.currentValue, error.currentVersion === versionId]
          : error._tag
      }),
    ["PreconditionFailed", { coins: 1 }, true],
    "of `DataStoresV1.upsertEntry`, with `currentValue` and `currentVersion` for `value` and `info`"
  ),
  pair(
    "PreconditionFailed of exclusive_create",
    "`Conflict`",
    ({ ordered, memory, stores }) =>
      Effect.forEach(
        [
          stores.createEntry({ ...entry, value: 1 }),
          ordered.createEntry({ universeId, orderedDataStoreId: "S", entryId: "e", value: 1 }),
          memory.createSortedMapItem({ universeId, sortedMapId: "M", itemId: "i", value: 1 })
        ],
        (create: Effect.Effect<unknown, OpenCloudError>) => Effect.andThen(create, tag(create))
      ),
    ["Conflict", "Conflict", "Conflict"],
    "of `createEntry` and `createSortedMapItem`; read the entry for what is there"
  ),
  pair(
    "PreconditionFailed of exclusive_update",
    "`NotFound`",
    ({ memory, ordered }) =>
      Effect.all([
        tag(ordered.updateEntry({ universeId, orderedDataStoreId: "S", entryId: "e", value: 1 })),
        tag(memory.updateSortedMapItem({ universeId, sortedMapId: "M", itemId: "i", value: 1 }))
      ]),
    ["NotFound", "NotFound"],
    "of `updateEntry` and `updateSortedMapItem`"
  ),
  pair(
    "RateLimited",
    "`RateLimited`",
    failing(Faults.rateLimited({ headers: false })),
    "RateLimited",
    "waited for and repeated; fails when that does not help"
  ),
  pair(
    "HttpException of status 500 to 599, ServiceUnavailable of version 1",
    "`ServerError`",
    failing(Faults.status(503)),
    "ServerError"
  ),
  pair("requests' ConnectionError", "`TransportError`", failing(Faults.refused), "TransportError"),
  pair(
    "ValueError",
    "`InvalidRequest`",
    ({ emulator, messaging }) =>
      Effect.map(tag(messaging.publish({ universeId, topic: "", message: "m" })), (is) => [is, emulator.log().length]),
    ["InvalidRequest", 0],
    "before anything is sent"
  ),
  pair(
    "TimeoutError of an operation",
    "`Timeout`",
    ({ memory }) =>
      Effect.flatMap(memory.flush({ universeId }), (started) => tag(started.await({ deadline: "1 millis" }))),
    "Timeout",
    "with the reference to resume by"
  ),
  pair(
    "InvalidCode",
    "`OAuthRefused`",
    ({ app }) =>
      Effect.map(Effect.flip(app.exchange({ code: "none", verifier: "v".repeat(43) })), (error) =>
        error._tag === "OAuthRefused" ? [error._tag, error.code] : error._tag
      ),
    ["OAuthRefused", "invalid_grant"],
    "with the code `invalid_grant`"
  ),
  pair(
    "InvalidFile, InvalidAsset of version 1",
    "`InvalidRequest`",
    ({ assets, emulator }) =>
      Effect.map(
        tag(assets.create({ ...decal, file: { content: new Uint8Array(4), contentType: "audio/mpeg" } })),
        (is) => [is, emulator.log().length]
      ),
    ["InvalidRequest", 0],
    "a type that does not fit; `OperationFailed` where the server finds the content no picture"
  ),
  pair(
    "ModeratedText",
    "`ContentModerated`",
    ({ assets }) =>
      Effect.forEach([{ displayName: "moderated" }, { description: "moderated" }], (text) =>
        tag(assets.upload({ ...decal, ...text }))
      ),
    ["ContentModerated", "ContentModerated"]
  ),
  pair(
    "UnknownEventType, UnhandledEventType",
    "acknowledged; `otherwise`",
    () =>
      Effect.gen(function* () {
        const seen: Array<string> = []
        const otherwise = (event: { readonly _tag: string }) => Effect.sync(() => seen.push(event._tag))
        return [yield* delivered({}, "SomethingNew"), yield* delivered({ otherwise }, "SomethingNew"), seen]
      }),
    [200, 200, ["Unknown"]],
    "an event that nobody handles is no failure"
  ),
  pair(
    "HttpException",
    "`OpenCloudError`",
    ({ stores }) => Effect.map(Effect.flip(stores.getEntry(entry)), (error) => OpenCloudError.is(error)),
    true,
    "the guard `OpenCloudError.is`, and a type"
  ),
  pair(
    "status_code, error_code, message, details",
    "`status`, `code`, `serverMessage`, `details`",
    ({ stores }) =>
      Effect.map(Effect.flip(stores.getEntry(entry)), (error) => [error.status, error.code, error.serverMessage]),
    [404, "NOT_FOUND", "The data store was not found."],
    "`message` is ours, and says what was asked for"
  )
]

/** Attributes that are called otherwise, or are of another kind. */
export const attributes: ReadonlyArray<Pair> = [
  pair("User.username", "`name`", ({ users }) => Effect.map(users.get({ userId }), ({ name }) => name), "builder"),
  pair(
    "User.profile_uri",
    "`profileUri`",
    ({ users }) => Effect.map(users.get({ userId }), ({ profileUri }) => profileUri),
    "https://www.roblox.com/users/156/profile"
  ),
  pair(
    "created_at, updated_at",
    "`createTime`, `updateTime`",
    ({ groups }) =>
      Effect.map(groups.get({ groupId }), ({ createTime, updateTime }) => [createTime?._tag, updateTime?._tag]),
    ["Utc", "Utc"],
    "`DateTime.Utc`"
  ),
  pair(
    "AccessToken.user: id, username, display_name, headshot_uri, profile_uri",
    "`Identity`: `id`, `preferredUsername`, `name`, `picture`, `profile`",
    ({ app, visit }) =>
      Effect.gen(function* () {
        const { pending, url } = yield* app.begin()
        const { accessToken } = yield* app.complete(pending, yield* visit(url))
        const { id, name, preferredUsername, profile = "" } = yield* app.identity(accessToken)
        return [id, preferredUsername, name, profile.includes("/users/156/")]
      }),
    ["156", "builder", "Builder", true],
    "`picture` is absent for users who have none"
  ),
  pair(
    "AccessTokenInfo: id, user_id, issued_at, expires_at",
    "`Introspection`: `id`, `subject`, `issuedAt`, `expiresAt`",
    ({ app, visit }) =>
      Effect.gen(function* () {
        const { pending, url } = yield* app.begin()
        const { accessToken } = yield* app.complete(pending, yield* visit(url))
        const { expiresAt, id, issuedAt, subject } = yield* app.introspect(accessToken)
        return [typeof id, subject, issuedAt?._tag, expiresAt?._tag]
      }),
    ["string", "156", "Utc", "Utc"]
  ),
  pair(
    "EntryInfo.metadata, EntryInfo.version",
    "`attributes`, `revisionId`",
    ({ stores }) =>
      Effect.gen(function* () {
        yield* stores.upsertEntry({ ...entry, value: 1, attributes: { from: "shop" } })
        const { attributes: metadata, revisionId } = yield* stores.getEntry(entry)
        return [metadata, typeof revisionId]
      }),
    [{ from: "shop" }, "string"],
    "`versionId` in `DataStoresV1`"
  ),
  pair(
    "EntryInfo.users",
    "`users`",
    ({ stores }) =>
      Effect.gen(function* () {
        yield* stores.upsertEntry({ ...entry, value: 1, users: [156] })
        return (yield* stores.getEntry(entry)).users
      }),
    ["users/156"],
    "paths, not numbers"
  ),
  pair(
    "UserRestriction.active, .duration_seconds, .display_reason",
    "`gameJoinRestriction?.active`, `.duration`, `.displayReason`",
    ({ restrictions }) =>
      Effect.gen(function* () {
        yield* restrictions.ban({ universeId, userId, duration: "1 day", displayReason: "Be kind" })
        const { gameJoinRestriction: game } = yield* restrictions.get({ universeId, userId })
        return [game?.active, game?.duration && Duration.toSeconds(game.duration), game?.displayReason]
      }),
    [true, 86_400, "Be kind"],
    "a `Duration`"
  ),
  pair(
    "GroupMember.role_id",
    "`roleIds`",
    ({ groups }) =>
      Effect.map(groups.findMembership({ groupId, userId: 158 }), (member) =>
        [...(Option.getOrUndefined(member)?.roleIds ?? [])].sort()
      ),
    ["9000031", "9000032"],
    "members can have several"
  ),
  pair(
    "AssetDeliveryLocation: uri, is_archived, is_recordable, size_bytes",
    "`location`, `isArchived`, `isRecordable`, `sizeBytes`",
    ({ assets }) => Effect.map(assets.getDeliveryLocation({ assetId: tree }), ({ location }) => URL.canParse(location)),
    true
  ),
  pair(
    "AssetQuota: usage, capacity",
    "`usage`, `capacity`, `remaining`",
    ({ assets }) =>
      Effect.gen(function* () {
        const mine = { userId, quotaType: "RateLimitUpload", assetType: "Audio" } as const
        const [quota] = yield* all(assets.listQuotas(mine))
        return [quota?.usage, (quota?.capacity ?? 0) > 0, quota?.remaining === quota?.capacity]
      }),
    [0, true, true],
    "numbers"
  ),
  pair(
    "Asset.is_archived",
    '`state === "Archived"`',
    ({ assets }) =>
      Effect.andThen(
        assets.archive({ assetId: tree }),
        Effect.map(assets.get({ assetId: tree }), ({ state }) => state === "Archived")
      ),
    true
  ),
  pair(
    "Asset.try_place_id, update_asset(try_place_id=…)",
    "`tryPlaceId`, `Assets.update({ tryPlaceId })`",
    ({ assets }) =>
      Effect.forEach([placeId, null], (tryPlaceId) =>
        Effect.gen(function* () {
          yield* (yield* assets.update({ assetId: tree, tryPlaceId })).await()
          return (yield* assets.get({ assetId: tree, readMask: ["tryPlaceId"] })).tryPlaceId
        })
      ),
    [String(placeId), undefined],
    "`null` clears it"
  ),
  pair(
    "Money of two currencies",
    "`compareMoney(a, b)` of `/CreatorStore`",
    ({ shop }) =>
      Effect.map(shop.getProduct({ assetType: "Model", assetId: 9000302 }), ({ basePrice = {} }) => {
        const dollars = (text: string) => ({ currencyCode: "USD", quantity: BigDecimal.fromStringUnsafe(text) })
        const euros = { ...dollars("4.99"), currencyCode: "EUR" }
        return [dollars("4.98"), dollars("4.990"), dollars("5"), euros, {}].map((other) =>
          Option.getOrUndefined(compareMoney(basePrice, other))
        )
      }),
    [1, 0, -1, undefined, undefined],
    "`None` where theirs raises"
  ),
  pair(
    "Asset.moderation_status",
    "`moderationOf(asset)` of `/Assets`",
    ({ assets }) => Effect.map(assets.upload(decal), ({ moderation }) => moderation._tag),
    "Reviewing",
    "`Uploaded.moderation` of what `upload` gives"
  )
]

/** What stands beside methods. */
export const others: ReadonlyArray<Pair> = [
  pair(
    "Experience(id, another_key)",
    "`Credentials.with(Credentials.apiKey(key))`",
    ({ emulator, groups, users }) =>
      Effect.gen(function* () {
        const second = Credentials.with(Credentials.apiKey("second"))
        yield* users.get({ userId })
        yield* second(users.get({ userId }))
        yield* all(second(groups.listRoles({ groupId })))
        return emulator.log().map(({ owner }) => owner)
      }),
    ["users/156", "groups/9000003", "groups/9000003"],
    "around some calls, effects and streams; or a client for each key"
  ),
  pair(
    "set_entry with a key that can only write",
    "`users` and `attributes` in the input",
    ({ stores }) =>
      Effect.gen(function* () {
        const writing = Credentials.with(Credentials.apiKey("writer"))
        return [
          yield* tag(writing(stores.upsertEntry({ ...entry, value: 1, users: [156] }))),
          yield* tag(writing(stores.upsertEntry({ ...entry, value: 1, users: [156], attributes: {} })))
        ]
      }),
    ["PermissionDenied", "nothing"],
    "what is not given is read first, to be kept"
  ),
  pair(
    'open(path, "rb")',
    "`Files.file(path)` of `/node`",
    ({ assets }) =>
      Effect.gen(function* () {
        const { Files } = yield* Effect.promise(() => import("effect-open-cloud/node"))
        const { mkdtemp, rm, writeFile } = yield* Effect.promise(() => import("node:fs/promises"))
        const { tmpdir } = yield* Effect.promise(() => import("node:os"))
        const folder = yield* Effect.promise(() => mkdtemp(`${tmpdir()}/ported-`))
        yield* Effect.promise(() => writeFile(`${folder}/logo.png`, png.content))
        const made = yield* assets.upload({ ...decal, file: yield* Files.file(`${folder}/logo.png`) })
        yield* Effect.promise(() => rm(folder, { recursive: true }))
        return made.asset.displayName
      }),
    "Logo",
    "with its name and content type; it is read as it is sent"
  ),
  pair(
    "generate_uri(state=…), generate_uri(code_verifier=…)",
    "`OAuthApp.begin({ state, verifier, nonce })`",
    ({ app }) => Effect.map(app.begin({ state: "mine" }), ({ url }) => new URL(url).searchParams.get("state")),
    "mine"
  ),
  pair(
    "create_badge, update_badge",
    "`Experimental.accept`",
    ({ badges }) =>
      Effect.map(
        Effect.exit(badges.create({ universeId, name: "First", icon: png }).pipe(Effect.provide(Experimental.accept))),
        (exit) => [Exit.isSuccess(exit), Badges.key]
      ),
    [true, "effect-open-cloud/Badges"],
    "provide it where a program uses what Roblox may still change; without it a program does not compile"
  ),
  pair(
    "process_notification(validate_signature=False)",
    "`dangerouslyAcceptUnsigned: true`",
    () =>
      Effect.all([
        delivered({}, "SampleNotification", false),
        delivered({ secrets: [], dangerouslyAcceptUnsigned: true }, "SampleNotification", false)
      ]),
    [401, 200]
  ),
  pair(
    "@webhook.event on_error",
    "`onFailure`",
    () =>
      Effect.gen(function* () {
        const seen: Array<string> = []
        const status = yield* delivered(
          {
            on: { SampleNotification: () => Effect.fail("no") },
            onFailure: (event: { readonly _tag: string }) => Effect.sync(() => seen.push(event._tag))
          },
          "SampleNotification"
        )
        return [status, seen]
      }),
    [500, ["SampleNotification"]],
    "what fails is delivered again; what is handled is answered with 200, where theirs is 204"
  )
]
