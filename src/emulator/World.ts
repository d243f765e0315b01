/**
 * What exists in the emulator: universes, places, groups, users, credentials,
 * and the state that each family keeps. Plain data, mutated in place by the
 * handlers, one request at a time.
 */
import * as Duration from "effect/Duration"
import type { Id, Json } from "../interface/Operation.ts"
import { type Dialect, makeDialect } from "./Dialect.ts"
import { type Ads, exportAds, makeAds } from "./families/ads/State.ts"
import { type Analytics, exportAnalytics, makeAnalytics } from "./families/analytics/State.ts"
import { type Assets, exportAssets, makeAssets } from "./families/assets/State.ts"
import { type Badges, exportBadges, makeBadges } from "./families/badges/State.ts"
import { type Configs, exportConfigs, makeConfigs } from "./families/configs/State.ts"
import {
  type CreatorStore,
  defaultStoreAssets,
  emptyCreatorStore,
  exportCreatorStore,
  makeStoreAsset,
  type StoreAssetOptions
} from "./families/creatorStore/State.ts"
import { type DataStores, emptyDataStores, exportDataStores } from "./families/dataStores/State.ts"
import { type Experiences, emptyExperiences, exportExperiences } from "./families/experiences/State.ts"
import { type Experiments, exportExperiments, makeExperiments } from "./families/experiments/Experiments.ts"
import { exportGameEvents, type GameEvents, makeGameEvents } from "./families/gameEvents/State.ts"
import {
  defaultCrowd,
  defaultGroup,
  exportGroups,
  type GroupOptions,
  type Groups,
  makeGroup
} from "./families/groups/State.ts"
import { exportLocalization, type Localization, makeLocalization } from "./families/localization/State.ts"
import { emptyMemoryStores, exportMemoryStores, type MemoryStores } from "./families/memoryStores/State.ts"
import { emptyMessaging, exportMessaging, type Messaging } from "./families/messaging/State.ts"
import { exportMonetization, type Monetization, makeMonetization } from "./families/monetization/State.ts"
import {
  emptyOrderedDataStores,
  exportOrderedDataStores,
  type OrderedDataStores,
  putOrderedEntry
} from "./families/orderedDataStores/State.ts"
import { exportSecrets, rotate, type Secrets } from "./families/secrets/State.ts"
import { exportTeamCreate, makeTeamCreate, type TeamCreate } from "./families/teamCreate/TeamCreate.ts"
import { exportThumbnails, makeThumbnails, type Thumbnails } from "./families/thumbnails/State.ts"
import { exportUserRestrictions, restrict, type UserRestrictions } from "./families/userRestrictions/State.ts"
import { defaultUser, exportUsers, makeUser, type UserOptions, type Users } from "./families/users/State.ts"
import { makeNumbers, type Numbers } from "./Numbers.ts"
import { defaultApps, exportOAuth, makeOAuth, type OAuth, type OAuthOptions, quotaOwner } from "./oauth/State.ts"
import { emptyOperations, exportOperations, type PendingOperations } from "./Pending.ts"
import { emptyStorage, type Storage } from "./Storage.ts"

export type { StoreAssetOptions } from "./families/creatorStore/State.ts"
export type {
  ForumCategoryOptions,
  ForumCommentOptions,
  ForumPostOptions,
  GroupOptions,
  GroupPermission,
  RoleOptions
} from "./families/groups/State.ts"
export { putQueueItem, putSortedMapItem, queueItems, sortedMapItems } from "./families/memoryStores/State.ts"
export { orderedEntries, putOrderedEntry } from "./families/orderedDataStores/State.ts"
export type { InventoryItemOptions, UserOptions } from "./families/users/State.ts"

/**
 * A universe to create.
 *
 * @since 0.1.0
 */
export interface UniverseOptions {
  readonly id: Id
  readonly displayName?: string
  /** `users/{id}` or `groups/{id}`; the default user unless given. */
  readonly owner?: string
  /** Places of the universe; the first is its root. */
  readonly places?: ReadonlyArray<Id>
  /** Concurrent users of the experience, which data-store quotas grow with. */
  readonly concurrentUsers?: number
}

/**
 * An API key to create.
 *
 * @since 0.1.0
 */
export interface KeyOptions {
  /** The secret that requests carry in `x-api-key`. */
  readonly key: string
  /** What its owner calls it. */
  readonly name?: string
  /** `users/{id}` or `groups/{id}`. Quotas are shared by all keys of an owner. */
  readonly owner?: string
  /** Scopes granted, or `all` (the default). */
  readonly scopes?: "all" | ReadonlyArray<string>
  /** Universes that the scopes are granted on, or `all` (the default). */
  readonly universes?: "all" | ReadonlyArray<Id>
  /** Names of the data stores that data-store scopes are granted on, or `all` (the default). */
  readonly dataStores?: "all" | ReadonlyArray<string>
  readonly enabled?: boolean
  /** Milliseconds since the epoch, by the emulator's clock. */
  readonly expiresAt?: number
}

/**
 * An OAuth 2.0 access token to create.
 *
 * @since 0.1.0
 */
export interface TokenOptions extends Omit<KeyOptions, "key" | "name" | "owner"> {
  /** The secret that requests carry as a bearer token. */
  readonly token: string
  /** Id of the user who granted the authorization. */
  readonly user?: Id
  /** Id of the app that holds it. A refreshed token of the same user and app shares its quota. */
  readonly app?: string
}

/**
 * What to put into the world besides the default one.
 *
 * @since 0.1.0
 */
export interface WorldOptions {
  readonly universes?: ReadonlyArray<UniverseOptions>
  readonly users?: ReadonlyArray<Id | UserOptions>
  readonly groups?: ReadonlyArray<Id | GroupOptions>
  readonly keys?: ReadonlyArray<KeyOptions>
  readonly tokens?: ReadonlyArray<TokenOptions>
  /** Of the authorization server. */
  readonly oauth?: OAuthOptions
  /** Leave out the default key, apps, universe, place, group and user. */
  readonly empty?: boolean
}

/** A universe: whose it is, and its places. The rest of its state is in `experiences`. */
export interface Universe {
  readonly id: string
  readonly displayName: string
  readonly owner: string
  readonly places: ReadonlyArray<string>
  concurrentUsers: number
}

/** An API key, or an access token of OAuth, and what it may do. */
export interface Credential {
  readonly kind: "apiKey" | "oauth"
  readonly secret: string
  readonly name: string
  /** Whose quota it uses. */
  readonly owner: string
  readonly scopes: "all" | ReadonlySet<string>
  readonly universes: "all" | ReadonlySet<string>
  readonly dataStores: "all" | ReadonlySet<string>
  readonly enabled: boolean
  readonly expiresAt: number | undefined
}

/**
 * The state of the emulated service.
 *
 * @since 0.1.0
 */
export interface World {
  /** How it answers where nobody knows how Roblox does. */
  readonly dialect: Dialect
  readonly universes: Map<string, Universe>
  readonly users: Users
  readonly groups: Groups
  /** By secret. */
  readonly keys: Map<string, Credential>
  /** By secret. */
  readonly tokens: Map<string, Credential>
  /** The authorization server: apps, consents, codes and tokens. */
  readonly oauth: OAuth
  readonly dataStores: DataStores
  readonly orderedDataStores: OrderedDataStores
  readonly memoryStores: MemoryStores
  /** What was published, oldest first. */
  readonly messaging: Messaging
  readonly experiences: Experiences
  readonly assets: Assets
  readonly monetization: Monetization
  readonly badges: Badges
  readonly configs: Configs
  readonly localization: Localization
  readonly experiments: Experiments
  readonly gameEvents: GameEvents
  readonly teamCreate: TeamCreate
  /** By universe. */
  readonly userRestrictions: UserRestrictions
  /** By universe. */
  readonly secrets: Secrets
  readonly creatorStore: CreatorStore
  readonly ads: Ads
  readonly analytics: Analytics
  readonly thumbnails: Thumbnails
  /** Bounds of the families; a test may set them at any time. */
  readonly numbers: Numbers
  /** What takes time, of every family. */
  readonly operations: PendingOperations
  /** Files behind presigned addresses. */
  readonly storage: Storage
}

const defaults: WorldOptions = {
  universes: [
    { id: 9000001, displayName: "Default universe", owner: "groups/9000003", places: [9000002], concurrentUsers: 1000 }
  ],
  users: [defaultUser, ...defaultCrowd],
  groups: [defaultGroup],
  keys: [{ key: "emulator-key", name: "Emulator key" }]
}

const grants = (ids: "all" | ReadonlyArray<Id> | undefined): "all" | ReadonlySet<string> =>
  ids === undefined || ids === "all" ? "all" : new Set(ids.map(String))

/**
 * Adds a universe, or replaces the one with the same id.
 *
 * @since 0.1.0
 */
export const addUniverse = (world: World, options: UniverseOptions): void => {
  world.universes.set(String(options.id), {
    id: String(options.id),
    displayName: options.displayName ?? `Universe ${options.id}`,
    owner: options.owner ?? "users/156",
    places: (options.places ?? []).map(String),
    concurrentUsers: options.concurrentUsers ?? 0
  })
}

/**
 * Adds a user, or replaces the one with the same id.
 *
 * @since 0.1.0
 */
export const addUser = (world: World, options: UserOptions): void => {
  world.users.set(String(options.id), makeUser(options))
}

/**
 * Adds a group, or replaces the one with the same id.
 *
 * @since 0.1.0
 */
export const addGroup = (world: World, options: GroupOptions): void => {
  world.groups.set(String(options.id), makeGroup(options))
}

/**
 * Adds an asset to the Creator Store, or replaces the one with the same id.
 *
 * @since 0.1.0
 */
export const addStoreAsset = (world: World, options: StoreAssetOptions): void => {
  world.creatorStore.assets.set(String(options.id), makeStoreAsset(options))
}

/**
 * A restriction to put into a universe, as a script of a game server would.
 *
 * @since 0.1.0
 */
export interface RestrictionOptions {
  readonly universeId: Id
  readonly userId: Id
  /** The whole universe unless given. */
  readonly placeId?: Id
  /** `false` ends a restriction; `true` unless given. */
  readonly active?: boolean
  /** Whole seconds from one on, or infinite; for good unless given. Bare numbers are refused: whose unit would they be in? */
  readonly duration?: Exclude<Duration.Input, number | bigint>
  readonly privateReason?: string
  readonly displayReason?: string
  readonly excludeAltAccounts?: boolean
  /** Milliseconds since the epoch. */
  readonly startTime: number
}

/** What a restriction keeps of a duration; Roblox knows no parts of a second. */
const wholeSeconds = (input: RestrictionOptions["duration"]): number | undefined => {
  if (input === undefined) return undefined
  if (typeof input === "number" || typeof input === "bigint") {
    throw new TypeError(`duration: ${input} has no unit; give one, such as "${input} seconds"`)
  }
  const seconds = Duration.toSeconds(Duration.fromInputUnsafe(input))
  if (seconds === Number.POSITIVE_INFINITY) return undefined
  if (Number.isInteger(seconds) && seconds >= 1) return seconds
  throw new RangeError(`duration: a restriction lasts whole seconds from one on, and not ${seconds}`)
}

/**
 * Restricts a user, or ends that, and puts it into the log.
 *
 * @since 0.1.0
 */
export const restrictUser = (world: World, options: RestrictionOptions): void => {
  restrict(world.userRestrictions, String(options.universeId), {
    userId: String(options.userId),
    placeId: options.placeId === undefined ? undefined : String(options.placeId),
    active: options.active ?? true,
    startTime: options.startTime,
    duration: wholeSeconds(options.duration),
    privateReason: options.privateReason ?? "",
    displayReason: options.displayReason ?? "",
    excludeAltAccounts: options.excludeAltAccounts ?? false,
    updateTime: options.startTime,
    moderator: undefined
  })
}

/**
 * Gives a universe another key to encrypt secrets with. The one before is refused from then on.
 *
 * @since 0.1.0
 */
export const rotateSecretKey = (world: World, universeId: Id): void => rotate(world.secrets, String(universeId))

/**
 * Adds an API key, or replaces the one with the same secret.
 *
 * @since 0.1.0
 */
export const addKey = (world: World, options: KeyOptions): void => {
  world.keys.set(options.key, {
    kind: "apiKey",
    secret: options.key,
    name: options.name ?? "key",
    owner: options.owner ?? "users/156",
    scopes: grants(options.scopes),
    universes: grants(options.universes),
    dataStores: grants(options.dataStores),
    enabled: options.enabled ?? true,
    expiresAt: options.expiresAt
  })
}

/**
 * Adds an access token, or replaces the one with the same secret.
 *
 * @since 0.1.0
 */
export const addToken = (world: World, options: TokenOptions): void => {
  world.tokens.set(options.token, {
    kind: "oauth",
    secret: options.token,
    name: "token",
    owner: quotaOwner(options.user ?? 156, options.app ?? "app"),
    scopes: grants(options.scopes),
    universes: grants(options.universes),
    dataStores: grants(options.dataStores),
    enabled: options.enabled ?? true,
    expiresAt: options.expiresAt
  })
}

/** The state that an emulator begins with: the default world unless it is to be empty, and what is given. */
export const makeWorld = (
  options: WorldOptions = {},
  dialect: Dialect = makeDialect(),
  numbers: Numbers = makeNumbers()
): World => {
  const world: World = {
    dialect,
    universes: new Map(),
    users: new Map(),
    groups: new Map(),
    keys: new Map(),
    tokens: new Map(),
    oauth: makeOAuth(options.oauth, options.empty === true ? [] : defaultApps),
    dataStores: emptyDataStores(),
    orderedDataStores: emptyOrderedDataStores(),
    memoryStores: emptyMemoryStores(),
    messaging: emptyMessaging(),
    experiences: emptyExperiences(),
    assets: makeAssets(options.empty === true),
    monetization: makeMonetization(options.empty === true),
    badges: makeBadges(options.empty === true),
    configs: makeConfigs(),
    localization: makeLocalization(),
    experiments: makeExperiments(),
    gameEvents: makeGameEvents(),
    teamCreate: makeTeamCreate(),
    userRestrictions: new Map(),
    secrets: new Map(),
    creatorStore: emptyCreatorStore(),
    ads: makeAds(options.empty === true),
    analytics: makeAnalytics(options.empty === true),
    thumbnails: makeThumbnails(options.empty === true),
    numbers,
    operations: emptyOperations(),
    storage: emptyStorage()
  }
  for (const part of options.empty ? [options] : [defaults, options]) {
    for (const universe of part.universes ?? []) addUniverse(world, universe)
    for (const user of part.users ?? []) addUser(world, typeof user === "object" ? user : { id: user })
    for (const group of part.groups ?? []) addGroup(world, typeof group === "object" ? group : { id: group })
    for (const key of part.keys ?? []) addKey(world, key)
    for (const token of part.tokens ?? []) addToken(world, token)
  }
  if (options.empty !== true) {
    for (const asset of defaultStoreAssets) addStoreAsset(world, asset)
    for (const [id, value] of [
      ["Player_156", 12],
      ["Player_157", 7]
    ] as const) {
      putOrderedEntry(world, { orderedDataStoreId: "Wins", id, value })
    }
  }
  return world
}

/** The world as JSON, without secrets. */
export const exportWorld = (world: World): Json => ({
  universes: [...world.universes.values()].map((universe) => ({ ...universe })),
  users: exportUsers(world.users),
  oauth: exportOAuth(world.oauth),
  groups: exportGroups(world.groups),
  dataStores: exportDataStores(world.dataStores),
  orderedDataStores: exportOrderedDataStores(world.orderedDataStores),
  memoryStores: exportMemoryStores(world.memoryStores),
  messaging: exportMessaging(world.messaging),
  experiences: exportExperiences(world.experiences),
  assets: exportAssets(world.assets),
  monetization: exportMonetization(world.monetization),
  badges: exportBadges(world.badges),
  configs: exportConfigs(world.configs),
  localization: exportLocalization(world.localization),
  experiments: exportExperiments(world.experiments),
  gameEvents: exportGameEvents(world.gameEvents),
  teamCreate: exportTeamCreate(world.teamCreate),
  userRestrictions: exportUserRestrictions(world.userRestrictions),
  secrets: exportSecrets(world.secrets),
  creatorStore: exportCreatorStore(world.creatorStore),
  ads: exportAds(world.ads),
  analytics: exportAnalytics(world.analytics),
  thumbnails: exportThumbnails(world.thumbnails),
  operations: exportOperations(world.operations)
})
