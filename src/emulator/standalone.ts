/**
 * The emulator without the client, for programs that call it by `fetch` alone.
 * `effect-open-cloud/emulator` has all of this, and `Emulator.layer`.
 *
 * @since 0.2.0
 */
import * as Context from "effect/Context"
import { make, type Emulator as Shape } from "./Emulator.ts"
import { fastForward } from "./FastForward.ts"

export type { Core, Credential, Universe } from "./Core.ts"
export type { CorsOptions } from "./Cors.ts"
export type { KeyOptions, TokenOptions } from "./Credentials.ts"
export type { Dialect, DialectOptions } from "./Dialect.ts"
/** What `Emulator` names as a type, where a declaration has to name it itself. */
export type { Emulator as EmulatorInstance, EmulatorOptions } from "./Emulator.ts"
export type { FastForwardOptions } from "./FastForward.ts"
export * as Faults from "./Faults.ts"
export type { Campaign, CampaignOptions } from "./families/ads/State.ts"
export type { MetricOptions } from "./families/analytics/State.ts"
export type { Asset, AssetOptions, AssetVersion, Grant as AssetGrant } from "./families/assets/State.ts"
export type { Badge, BadgeOptions } from "./families/badges/State.ts"
export type { RepositoryQuery } from "./families/configs/Seed.ts"
export type { Repository } from "./families/configs/State.ts"
export type { Save, StoreAsset, StoreAssetOptions } from "./families/creatorStore/State.ts"
export type { EntriesQuery, EntrySeed, EntryView } from "./families/dataStores/Inspect.ts"
export type { InstanceOptions, ServerOptions } from "./families/experiences/Seed.ts"
export type { Place, PlaceVersion, Restart, Server, ServerLog } from "./families/experiences/State.ts"
export type { Experiment } from "./families/experiments/State.ts"
export type { GameEvent } from "./families/gameEvents/State.ts"
export type {
  AuditLogEntry,
  ForumCategoryOptions,
  ForumCommentOptions,
  ForumPostOptions,
  Group,
  GroupOptions,
  GroupPermission,
  RoleOptions
} from "./families/groups/State.ts"
export type { LogLine, Script, ScriptAnswer, ScriptHandler, Task } from "./families/luauExecution/State.ts"
export type {
  MapItem,
  QueueItem,
  QueueQuery,
  QueueSeed,
  SortedMapQuery,
  SortedMapSeed
} from "./families/memoryStores/State.ts"
export type { MessagesQuery } from "./families/messaging/Seed.ts"
export type { Message } from "./families/messaging/State.ts"
export type { Item, ItemOptions, SubscriptionOptions } from "./families/monetization/State.ts"
export type { OrderedQuery, OrderedSeed } from "./families/orderedDataStores/State.ts"
export type { Secret } from "./families/secrets/State.ts"
export type { HomepageThumbnailOptions } from "./families/thumbnails/State.ts"
export type { UniverseOptions } from "./families/universes/Seed.ts"
export type { RestrictionOptions } from "./families/userRestrictions/Seed.ts"
export type { Restriction, RestrictionLog } from "./families/userRestrictions/State.ts"
export type { InventoryItemOptions, SentNotification, User, UserOptions } from "./families/users/State.ts"
export type { Answer, HttpOutcome, Incoming } from "./Http.ts"
export type { LogEntry } from "./Log.ts"
export type {
  App,
  AppOptions,
  Consent,
  Grant as OAuthGrant,
  OAuth,
  OAuthOptions,
  Session as OAuthAuthorization
} from "./oauth/State.ts"
export type { QuotaOptions } from "./Quotas.ts"
export type { ExportOptions, Seed, View, World, WorldOptions } from "./World.ts"

/**
 * Open Cloud in memory: what answers in its place, what goes wrong, and what came of it.
 *
 * @since 0.1.0
 */
export type Emulator = Shape

/**
 * `Emulator.make` makes one, `yield* Emulator` is the one of the context.
 *
 * @since 0.1.0
 */
export const Emulator = /*#__PURE__*/ Object.assign(
  /*#__PURE__*/ Context.Service<Emulator>("effect-open-cloud/Emulator"),
  { make, fastForward }
)
