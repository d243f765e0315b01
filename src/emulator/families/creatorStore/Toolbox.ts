/** Handlers of the store's shelves: assets as they are shown, search, and saves. */
import * as Result from "effect/Result"
import type { Json } from "../../../interface/Operation.ts"
import { aborted, invalidArgument, notFound, type Refusal } from "../../Errors.ts"
import { applied, read, text } from "../../Handler.ts"
import { isObject, type JsonObject, own } from "../../Json.ts"
import { pageSize, readToken, writeToken } from "../../Paging.ts"
import { actor } from "../../Principal.ts"
import { bodyOf, numeric } from "../../Values.ts"
import { money } from "./Products.ts"
import { assetTypes, isAssetType, type Save, type StoreAsset } from "./State.ts"
import type { Call, Handler, Handlers } from "./World.ts"

const format = (call: Call, asset: StoreAsset): JsonObject => {
  const { creator, downVotes, product, type, upVotes } = asset
  const [kind, owner = "0"] = creator.split("/")
  const time = new Date(asset.createTime).toISOString()
  const name = kind === "groups" ? call.world.groups.get(owner)?.displayName : call.world.users.get(owner)?.name
  const votes = upVotes + downVotes
  return {
    voting: {
      showVotes: true,
      upVotes,
      downVotes,
      canVote: true,
      hasVoted: false,
      voteCount: votes,
      upVotePercent: votes === 0 ? 0 : Math.floor((upVotes * 100) / votes)
    },
    creator: {
      creator,
      [kind === "groups" ? "groupId" : "userId"]: numeric(owner),
      name: name ?? "",
      verified: asset.verified
    },
    creatorStoreProduct:
      product === undefined ? null : { purchasePrice: money(call.world, product), purchasable: product.published },
    asset: {
      id: numeric(asset.id),
      name: asset.name,
      description: asset.description,
      assetTypeId: assetTypes[type].id,
      createTime: time,
      updateTime: time,
      ...(type === "Audio" ? { durationSeconds: asset.durationSeconds } : {})
    }
  }
}

const getAsset: Handler = (call) => {
  const asset = call.world.creatorStore.assets.get(text(call, "id"))
  return asset === undefined
    ? Result.fail(notFound("The asset was not found."))
    : Result.succeed(read(format(call, asset)))
}

const strings = (value: Json | undefined): ReadonlyArray<string> => (Array.isArray(value) ? value.map(String) : [])

const cents = 10_000_000n

/** Whether an asset is on a shelf, and passes the filters of a search. */
const passes = (asset: StoreAsset, search: JsonObject): boolean => {
  const { groupId, includeOnlyVerifiedCreators, maxPriceCents, minPriceCents, query, searchCategoryType, userId } =
    search
  const audio = isObject(search.audioSearchFilters ?? null) ? (search.audioSearchFilters as JsonObject) : {}
  const words = `${asset.name} ${asset.description} ${asset.tags.join(" ")}`.toLowerCase()
  const given = (value: Json | undefined): value is Exclude<Json, null> => value !== undefined && value !== null
  const { product } = asset
  return (
    product?.published === true &&
    (!given(searchCategoryType) || searchCategoryType === asset.type) &&
    (!given(userId) || asset.creator === `users/${userId}`) &&
    (!given(groupId) || asset.creator === `groups/${groupId}`) &&
    (includeOnlyVerifiedCreators !== true || asset.verified) &&
    (!given(minPriceCents) || product.nanos >= BigInt(String(minPriceCents)) * cents) &&
    (!given(maxPriceCents) || product.nanos <= BigInt(String(maxPriceCents)) * cents) &&
    (!given(audio.minDurationSeconds) || asset.durationSeconds >= Number(audio.minDurationSeconds)) &&
    (!given(audio.maxDurationSeconds) || asset.durationSeconds <= Number(audio.maxDurationSeconds)) &&
    [...strings(search.facets), ...strings(search.tags)].every((tag) => asset.tags.includes(tag)) &&
    (!given(query) ||
      String(query)
        .toLowerCase()
        .split(/\s+/)
        .every((word) => words.includes(word)))
  )
}

const orders: Readonly<Record<string, (a: StoreAsset, b: StoreAsset) => number>> = {
  AudioDuration: (a, b) => a.durationSeconds - b.durationSeconds,
  CreateTime: (a, b) => a.createTime - b.createTime,
  UpdatedTime: (a, b) => a.createTime - b.createTime,
  Ratings: (a, b) => a.upVotes - b.upVotes,
  Top: (a, b) => a.upVotes - b.upVotes
}

/** One page of a search; both methods of asking mean the same. */
const search = (call: Call, filters: JsonObject): ReturnType<Handler> =>
  Result.gen(function* () {
    const asked: Call = { ...call, input: { ...call.input, ...(filters as Call["input"]) } }
    const size = yield* pageSize(asked, "maxPageSize", { default: 25, max: 100 })
    const cursor = yield* readToken(asked, "pageToken")
    const found = [...call.world.creatorStore.assets.values()].filter((asset) => passes(asset, filters))
    const order = own(orders, String(filters.sortCategory))
    const sign = filters.sortDirection === "Ascending" ? 1 : -1
    const sorted = order === undefined ? found : [...found].sort((a, b) => sign * order(a, b))
    const start = Number(cursor ?? 0)
    const applied = strings(filters.facets)
    const next = start + size
    return read({
      nextPageToken: next < sorted.length ? writeToken(asked, "pageToken", next) : "",
      queryFacets: {
        appliedFacets: applied,
        availableFacets: [...new Set(found.flatMap(({ tags }) => tags))].filter((tag) => !applied.includes(tag))
      },
      creatorStoreAssets: sorted.slice(start, next).map((asset) => format(call, asset)),
      totalResults: sorted.length,
      filteredKeyword: typeof filters.query === "string" ? filters.query : null
    })
  })

const searchByBody: Handler = (call) => search(call, bodyOf(call))

const searchByQuery: Handler = (call) => {
  const { audioMaxDurationSeconds, audioMinDurationSeconds, ...filters } = call.input
  const audioSearchFilters = {
    ...(audioMinDurationSeconds === undefined ? {} : { minDurationSeconds: String(audioMinDurationSeconds) }),
    ...(audioMaxDurationSeconds === undefined ? {} : { maxDurationSeconds: String(audioMaxDurationSeconds) })
  }
  return search(call, { ...(filters as JsonObject), audioSearchFilters })
}

interface Target {
  readonly collection: string
  readonly targetId: string
  readonly targetType: string
}

const readTarget = (fields: { readonly [key: string]: unknown }): Result.Result<Target, Refusal> => {
  const { collectionName, targetId, targetType } = fields
  if (!isAssetType(String(targetType))) return Result.fail(invalidArgument("targetType is invalid."))
  if (!/^\d+$/.test(String(targetId))) return Result.fail(invalidArgument("targetId is invalid."))
  return Result.succeed({
    collection: typeof collectionName === "string" ? collectionName : "",
    targetId: String(targetId),
    targetType: String(targetType)
  })
}

const isOf = (call: Call, target: Target) => (save: Save) =>
  save.userId === actor(call.credential) &&
  save.collection === target.collection &&
  save.targetType === target.targetType &&
  save.targetId === target.targetId

const createSave: Handler = (call) =>
  Result.gen(function* () {
    const body = bodyOf(call)
    if (typeof body.targetId === "string") return yield* Result.fail(invalidArgument("targetId must be a number."))
    const target = yield* readTarget(body)
    const { assets, saves } = call.world.creatorStore
    if (assets.get(target.targetId)?.type !== target.targetType) {
      return yield* Result.fail(notFound("The asset was not found."))
    }
    if (saves.some(isOf(call, target))) return yield* Result.fail(aborted("The asset is saved already."))
    saves.push({ ...target, userId: actor(call.credential), time: call.now })
    return { status: 201, applied: true }
  })

const remove = (call: Call, targets: ReadonlyArray<Target>): number => {
  const { creatorStore } = call.world
  const before = creatorStore.saves.length
  const gone = targets.map((target) => isOf(call, target))
  creatorStore.saves = creatorStore.saves.filter((save) => !gone.some((matches) => matches(save)))
  return before - creatorStore.saves.length
}

const deleteSave: Handler = (call) =>
  Result.flatMap(readTarget(call.input), (target) =>
    remove(call, [target]) === 0
      ? Result.fail(notFound("The asset is not saved."))
      : Result.succeed({ status: 204, applied: true })
  )

const bulkDelete: Handler = (call) =>
  Result.gen(function* () {
    const listed = isObject(call.body) && Array.isArray(call.body.targets) ? call.body.targets : []
    if (listed.length > 5000) return yield* Result.fail(invalidArgument("At most 5000 targets."))
    const targets: Array<Target> = []
    for (const one of listed) targets.push(yield* readTarget(isObject(one) ? one : {}))
    const deletedCount = remove(call, targets)
    return deletedCount === 0 ? read({ deletedCount }) : applied({ deletedCount })
  })

const listSaves: Handler = (call) =>
  Result.gen(function* () {
    const size = yield* pageSize(call, "limit", { default: 100, max: 500 })
    const { assets, saves } = call.world.creatorStore
    const user = actor(call.credential)
    const { collectionName, hideOwnedAssets, keyword, page, sortBy, sortDirection, targetId, targetType } = call.input
    const owned = ({ creator }: StoreAsset) => creator === `users/${user}`
    const found = saves.flatMap((save) => {
      const asset = assets.get(save.targetId)
      const fits =
        asset !== undefined &&
        save.userId === user &&
        (collectionName === undefined || save.collection === collectionName) &&
        (targetType === undefined || save.targetType === targetType) &&
        (targetId === undefined || save.targetId === String(targetId)) &&
        (hideOwnedAssets !== true || !owned(asset)) &&
        (keyword === undefined || asset.name.toLowerCase().includes(String(keyword).toLowerCase()))
      return fits ? [{ save, asset }] : []
    })
    if (sortBy === "Name") found.sort((a, b) => (a.asset.name < b.asset.name ? -1 : 1))
    if (sortDirection !== "Ascending") found.reverse()
    const start = (Number(page ?? 1) - 1) * size
    return read({
      totalCount: found.length,
      saves: found.slice(start, start + size).map(({ asset, save }) => ({
        owned: owned(asset),
        dateSaved: new Date(save.time).toISOString(),
        creatorStoreAsset: format(call, asset)
      }))
    })
  })

export const toolboxHandlers = {
  "creatorStore.getAsset": getAsset,
  "creatorStore.searchAssets": searchByBody,
  "creatorStore.searchAssetsDeprecated": searchByQuery,
  "creatorStore.listSaves": listSaves,
  "creatorStore.createSave": createSave,
  "creatorStore.deleteSave": deleteSave,
  "creatorStore.bulkDeleteSaves": bulkDelete
} satisfies Handlers
