/** The handler of inventories, and their filter: `field=value;field=a,b`. */
import * as Result from "effect/Result"
import type { Json } from "../../../interface/Operation.ts"
import { hasScope } from "../../Authorize.ts"
import { invalidArgument, permissionDenied, type Refusal } from "../../Errors.ts"
import { own } from "../../Json.ts"
import { paged } from "../../Paging.ts"
import { actor } from "../../Principal.ts"
import { int64 } from "../../Values.ts"
import { userIn } from "./Profiles.ts"
import type { InventoryItem, ItemKind } from "./State.ts"
import type { Call, Handler, Handlers } from "./World.ts"

const idFields: Readonly<Record<string, ItemKind>> = {
  assetIds: "asset",
  badgeIds: "badge",
  gamePassIds: "gamePass",
  privateServerIds: "privateServer"
}

const kindFields: Readonly<Record<string, ItemKind>> = {
  badges: "badge",
  gamePasses: "gamePass",
  privateServers: "privateServer"
}

type Predicate = (item: InventoryItem) => boolean

/** What a filter asks for that only the scope allows. */
const readsPrivate = (name: string, values: ReadonlyArray<string>): boolean =>
  name === "privateServerIds" ||
  (name === "privateServers" && values[0] === "true") ||
  (name === "inventoryItemAssetTypes" && values.includes("PURCHASED_PLACE"))

interface Filter {
  readonly matches: Predicate
  readonly needsScope: boolean
}

const readFilter = (filter: string): Result.Result<Filter, Refusal> => {
  const refuse = (why: string) => Result.fail(invalidArgument(`The filter ${filter} is not supported: ${why}.`))
  if (filter === "") return Result.succeed({ matches: () => true, needsScope: false })
  const fields = filter
    .split(";")
    .filter((term) => term !== "")
    .map((term) => {
      const equals = term.indexOf("=")
      return [term.slice(0, Math.max(equals, 0)), term.slice(equals + 1).split(",")] as const
    })
  const seen = new Set(fields.map(([name]) => name))
  if (seen.size < fields.length) return refuse("a field is named twice")
  const ids = fields.some(([name]) => Object.hasOwn(idFields, name))
  if (ids && fields.some(([name]) => !Object.hasOwn(idFields, name)))
    return refuse("fields of types and of ids exclude each other")
  const any: Array<Predicate> = []
  let onlyCollectibles = false
  for (const [name, values] of fields) {
    const [value = ""] = values
    const kind = own(idFields, name) ?? own(kindFields, name)
    if (Object.hasOwn(idFields, name)) {
      if (!values.every((id) => /^\d+$/.test(id))) return refuse(`${name} must be numeric ids`)
      any.push((item) => item.kind === kind && values.includes(item.itemId))
    } else if (name === "inventoryItemAssetTypes") {
      any.push(({ assetType }) => assetType !== undefined && (value === "*" || values.includes(assetType)))
    } else if (name === "onlyCollectibles" || kind !== undefined) {
      if (values.length !== 1 || !/^(true|false)$/.test(value)) return refuse(`${name} must be true or false`)
      if (value === "true" && kind !== undefined) any.push((item) => item.kind === kind)
      if (name === "onlyCollectibles") onlyCollectibles = value === "true"
    } else {
      return refuse(`there is no field ${name}`)
    }
  }
  return Result.succeed({
    matches: (item) =>
      any.some((predicate) => predicate(item)) && (!onlyCollectibles || item.collectible !== undefined),
    needsScope: fields.some(([name, values]) => readsPrivate(name, values))
  })
}

const details = (call: Call, item: InventoryItem): { readonly [key: string]: Json } => {
  switch (item.kind) {
    case "asset":
      return {
        assetDetails: {
          assetId: item.itemId,
          inventoryItemAssetType: item.assetType ?? "INVENTORY_ITEM_ASSET_TYPE_UNSPECIFIED",
          instanceId: `9${item.itemId}`,
          ...(item.collectible === undefined
            ? {}
            : {
                collectibleDetails: {
                  itemId: `item-${item.itemId}`,
                  instanceId: `instance-${item.itemId}`,
                  instanceState: item.collectible.hold ? "HOLD" : "AVAILABLE",
                  ...(item.collectible.serialNumber === undefined
                    ? {}
                    : { serialNumber: int64(call.world.dialect["users.serialNumber"], item.collectible.serialNumber) })
                }
              })
        }
      }
    case "badge":
      return { badgeDetails: { badgeId: item.itemId } }
    case "gamePass":
      return { gamePassDetails: { gamePassId: item.itemId } }
    case "privateServer":
      return { privateServerDetails: { privateServerId: item.itemId } }
  }
}

/** Everybody's own key with the scope sees everything; the keys of others only what is public. */
const seesAll = (call: Call, userId: string): boolean =>
  actor(call.credential) === userId && hasScope(call.credential, "user.inventory-item:read")

const list: Handler = (call) =>
  Result.gen(function* () {
    const user = yield* userIn(call)
    const filter = yield* readFilter(String(call.input.filter ?? ""))
    if ((!user.inventoryPublic || filter.needsScope) && !seesAll(call, user.id)) {
      return yield* Result.fail(permissionDenied("The inventory cannot be viewed."))
    }
    return yield* paged(
      call,
      user.inventory.filter(filter.matches),
      ({ id }) => id,
      (item) => ({
        path: `users/${user.id}/inventory-items/${item.id}`,
        ...details(call, item),
        ...(item.addTime === undefined ? {} : { addTime: new Date(item.addTime).toISOString() })
      })
    )
  })

export const inventoryHandlers = { "users.listInventoryItems": list } satisfies Handlers
