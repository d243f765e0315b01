/** Users: profiles, inventories, followed universes, and the notifications that they got. */
import type { Id } from "../../../interface/Operation.ts"
import type { JsonObject } from "../../Json.ts"
import { dawn } from "../../Values.ts"

/**
 * An item to put into an inventory.
 *
 * @since 0.1.0
 */
export type InventoryItemOptions = { /** Milliseconds since the epoch. */ readonly addTime?: number } & (
  | {
      readonly asset: Id
      /** `HAT`, `CLASSIC_SHIRT`, `CREATED_PLACE`, ...; `MODEL` unless given. */
      readonly type?: string
      /** Makes it a collectible; the number of this copy where it is a limited one. */
      readonly collectible?: { readonly serialNumber?: number; readonly hold?: boolean }
    }
  | { readonly badge: Id }
  | { readonly gamePass: Id }
  | { readonly privateServer: Id }
)

/**
 * A user to create.
 *
 * @since 0.1.0
 */
export interface UserOptions {
  readonly id: Id
  readonly name?: string
  readonly displayName?: string
  readonly about?: string
  /** IETF language tag. */
  readonly locale?: string
  readonly premium?: boolean
  readonly idVerified?: boolean
  readonly socialNetworkProfiles?: JsonObject
  /** Milliseconds since the epoch. */
  readonly createTime?: number
  readonly inventory?: ReadonlyArray<InventoryItemOptions>
  /** `false`: only a key of the user's own, with the scope, sees the inventory. */
  readonly inventoryPublic?: boolean
  /** Universes that the user follows. */
  readonly followings?: ReadonlyArray<Id>
  /** Why no thumbnail can be made; one can unless given. */
  readonly thumbnailError?: string
}

export type ItemKind = "asset" | "badge" | "gamePass" | "privateServer"

export interface InventoryItem {
  /** Of the item in the inventory. */
  readonly id: string
  readonly kind: ItemKind
  /** Of the thing itself. */
  readonly itemId: string
  readonly assetType: string | undefined
  readonly collectible: { readonly serialNumber: number | undefined; readonly hold: boolean } | undefined
  readonly addTime: number | undefined
}

/** A notification that was sent to a user. */
export interface SentNotification {
  readonly id: string
  readonly universeId: string
  readonly time: number
  readonly payload: JsonObject
}

/** A user. */
export interface User {
  readonly id: string
  readonly name: string
  readonly displayName: string
  readonly about: string
  readonly locale: string
  readonly premium: boolean
  readonly idVerified: boolean
  readonly socialNetworkProfiles: JsonObject
  readonly createTime: number
  readonly inventory: Array<InventoryItem>
  inventoryPublic: boolean
  /** When each universe was followed, by its id. */
  readonly followings: Map<string, number>
  /** Oldest first. */
  readonly notifications: Array<SentNotification>
  thumbnailError: string | undefined
}

export type Users = Map<string, User>

const readItem = (options: InventoryItemOptions): readonly [kind: ItemKind, id: Id, assetType?: string] => {
  if ("asset" in options) return ["asset", options.asset, options.type ?? "MODEL"]
  if ("badge" in options) return ["badge", options.badge]
  if ("gamePass" in options) return ["gamePass", options.gamePass]
  return ["privateServer", options.privateServer]
}

const prefixes: Readonly<Record<ItemKind, string>> = {
  asset: "A",
  badge: "B",
  gamePass: "G",
  privateServer: "P"
}

const makeItem = (options: InventoryItemOptions): InventoryItem => {
  const [kind, id, assetType] = readItem(options)
  const collectible = "collectible" in options ? options.collectible : undefined
  return {
    // Opaque, as Roblox's are.
    id: btoa(`${prefixes[kind]}${id}`).replaceAll("=", ""),
    kind,
    itemId: String(id),
    assetType,
    collectible:
      collectible === undefined
        ? undefined
        : { serialNumber: collectible.serialNumber, hold: collectible.hold === true },
    // Passes have none.
    addTime: kind === "gamePass" ? undefined : (options.addTime ?? dawn)
  }
}

export const makeUser = (options: UserOptions): User => {
  const id = String(options.id)
  const name = options.name ?? `user${id}`
  return {
    id,
    name,
    displayName: options.displayName ?? name,
    about: options.about ?? "",
    locale: options.locale ?? "en-US",
    premium: options.premium ?? false,
    idVerified: options.idVerified ?? false,
    socialNetworkProfiles: options.socialNetworkProfiles ?? { visibility: "NO_ONE" },
    createTime: options.createTime ?? dawn,
    inventory: (options.inventory ?? []).map(makeItem),
    inventoryPublic: options.inventoryPublic ?? true,
    followings: new Map((options.followings ?? []).map((universe) => [String(universe), dawn])),
    notifications: [],
    thumbnailError: options.thumbnailError
  }
}

/** The user of the default world, who has something of everything. */
const defaultUser: UserOptions = {
  id: 156,
  name: "builder",
  displayName: "Builder",
  about: "Builds things.",
  premium: true,
  idVerified: true,
  socialNetworkProfiles: { youtube: "https://youtube.example/builder", visibility: "EVERYONE" },
  inventory: [
    { asset: 9100001, type: "HAT" },
    { asset: 9100002, type: "CLASSIC_SHIRT" },
    { asset: 9100003, type: "FACE", collectible: { serialNumber: 42 } },
    { asset: 9100004, type: "MODEL" },
    { asset: 9000002, type: "CREATED_PLACE" },
    { badge: 9200001 },
    { badge: 9200002 },
    { gamePass: 9300001 },
    { privateServer: 9400001 }
  ],
  followings: [9000001]
}

/** Members of the default group, and who asks to be, who are nobody in particular. */
const defaultCrowd = [157, 158, 159, 160, 161]

export const makeUsers = (empty: boolean): Users =>
  new Map(
    (empty ? [] : [defaultUser, ...defaultCrowd.map((id) => ({ id }))]).map((it) => [String(it.id), makeUser(it)])
  )
