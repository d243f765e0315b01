/** Questions that reading answers. */

import { queryDimensionValues } from "../../generated/analytics/operations.ts"
import { introspect } from "../../generated/apiKeys/operations.ts"
import { listQuotas } from "../../generated/assets/operations.ts"
import { getValues, listRevisions } from "../../generated/configs/operations.ts"
import { searchAssets } from "../../generated/creatorStore/operations.ts"
import { type ListEntriesV1Input, listEntriesV1, list as listStores } from "../../generated/dataStores/operations.ts"
import { list as listEvents } from "../../generated/gameEvents/operations.ts"
import { type GetInput as GetGroup, get as getGroup } from "../../generated/groups/operations.ts"
import { listSortedMapItems } from "../../generated/memoryStores/operations.ts"
import { get as getPlace } from "../../generated/places/operations.ts"
import { listLogs } from "../../generated/userRestrictions/operations.ts"
import { generateThumbnail, get as getUser, listInventoryItems } from "../../generated/users/operations.ts"
import { isFields } from "../../interface/Fields.ts"
import {
  at,
  byRefusal,
  find,
  kindOf,
  oddStatus,
  type Probe,
  probe,
  type Seen,
  step,
  Unclear,
  variant
} from "./Probe.ts"

const repository = "InExperienceConfig"
const day = 86_400_000

/** The same operation with a header of the page that it is sent from. */
const fromPage = variant<{ readonly origin: string }>(introspect, {
  parameters: [{ name: "origin", in: "header", kind: "string" }]
})

/** The same operation with a name in another case. */
const inOtherCase = variant<ListEntriesV1Input>(listEntriesV1, {
  parameters: listEntriesV1.parameters.map((parameter) =>
    parameter.name === "datastoreName" ? { ...parameter, wire: "DataStoreName" } : parameter
  )
})

/** Gone from Roblox's document. */
const getShout = variant<GetGroup>(getGroup, { id: "groups.getShout", path: "/cloud/v2/groups/{group_id}/shout" })

/** Not in Roblox's document. */
const getUniverseOfPlace = variant<{ readonly placeId: string }>(getPlace, {
  id: "places.getUniverse",
  path: "/universes/v1/places/{placeId}/universe",
  parameters: [{ name: "placeId", in: "path", kind: "id", required: true }],
  scopes: {}
})

/** What a list has instead of a token. */
const tokenOf = ({ body }: Seen): "empty" | "absent" | "null" | Unclear => {
  if (!isFields(body)) return new Unclear("the answer is no page")
  if (!("nextPageToken" in body)) return "absent"
  if (body.nextPageToken === null) return "null"
  return body.nextPageToken === "" ? "empty" : new Unclear("there is another page")
}

/** There, or not found. */
const byPresence = ([seen]: ReadonlyArray<Seen>): "there" | "gone" | Unclear => {
  if (seen === undefined) return new Unclear("nothing was asked")
  if (seen.status === 404 || seen.status === 410) return "gone"
  return seen.status < 300 ? "there" : oddStatus(seen)
}

/** Of a kind that hardly anybody has asked for before: what is known already is there at once, whatever the service does. */
const rarePicture = (userId: string) => ({ userId, size: 352, format: "JPEG", shape: "SQUARE" })

const noUser = new Unclear("the key does not say who made it")
const noGroup = new Unclear("the universe does not belong to a group")
const noPlace = new Unclear("the root place is not known")

export const readingProbes: ReadonlyArray<Probe> = [
  probe(
    "http.lastPageToken",
    // Nothing is called so: the page is the first and the last.
    ({ scratch, universeId }) => [step(listStores, { universeId, filter: `id.startsWith("${scratch}-none")` })],
    (page) => (page === undefined || page.status >= 300 ? new Unclear("the list was refused") : tokenOf(page))
  ),
  probe(
    "http.queryNames",
    // A store that does not exist is another refusal than a name that is missing.
    ({ scratch, universeId }) => [step(inOtherCase, { universeId, datastoreName: scratch })],
    (seen) => {
      if (seen?.status === 400) return "matters"
      return seen?.status === 404 || seen?.status === 200 ? "ignored" : new Unclear("the answer tells nothing")
    }
  ),
  probe(
    "http.cors",
    () => [step(fromPage, { origin: "https://page.invalid" })],
    (seen) => (seen?.header("access-control-allow-origin") ? "allowed" : "refused")
  ),
  probe(
    "memoryStores.order",
    ({ scratch, universeId }) =>
      ["desc", "id desc"].map((orderBy) => step(listSortedMapItems, { universeId, sortedMapId: scratch, orderBy })),
    (word, name) => {
      const taken = [word, name].map((seen) => byRefusal(seen, "taken", "refused"))
      if (taken[0] === "taken" && taken[1] === "taken") return "both"
      if (taken[0] === "taken" && taken[1] === "refused") return "asc-desc"
      return taken[0] === "refused" && taken[1] === "taken" ? "id" : new Unclear("neither order was taken")
    }
  ),
  probe(
    "configs.neverPublished",
    ({ universeId }) => [step(getValues, { universeId, repository })],
    (seen) => {
      if (seen?.status === 404) return "notFound"
      return Number(find(seen?.body, "configVersion") ?? 0) === 0
        ? "empty"
        : new Unclear("a config of this universe was published")
    }
  ),
  probe(
    "configs.deploymentWords",
    ({ universeId }) => [step(listRevisions, { universeId, repository })],
    (seen) => {
      const word = find(seen?.body, "deploymentResult")
      if (typeof word !== "string" || word === "") return new Unclear("no config of this universe was deployed")
      return /^[A-Z_]+$/.test(word) ? "IN_PROGRESS-SUCCEEDED" : "InProgress-Succeeded"
    }
  ),
  probe(
    "users.thumbnailAtOnce",
    ({ userId }) => (userId === undefined ? noUser : [step(generateThumbnail, rarePicture(userId))]),
    (seen) => (at(seen?.body, "done") === true ? "done" : "pending")
  ),
  probe(
    "users.serialNumber",
    ({ userId }) =>
      userId === undefined
        ? noUser
        : [
            step(listInventoryItems, {
              userId,
              filter: "onlyCollectibles=true;inventoryItemAssetTypes=*",
              maxPageSize: 100
            })
          ],
    (seen) => kindOf(find(seen?.body, "serialNumber"), "whoever made the key has no collectible with a serial number")
  ),
  probe(
    "users.socialProfiles",
    ({ userId }) => (userId === undefined ? noUser : [step(getUser, { userId })]),
    (seen) => {
      const profiles = at(seen?.body, "socialNetworkProfiles")
      if (!isFields(profiles)) return new Unclear("the key lacks user.social:read")
      const { visibility: _, ...networks } = profiles
      return Object.values(networks).some((name) => name === "") ? "all" : setOrAll(Object.keys(networks).length)
    }
  ),
  probe(
    "assets.quotaUsage",
    ({ userId }) => (userId === undefined ? noUser : [step(listQuotas, { userId })]),
    (seen) => kindOf(find(seen?.body, "usage"), "there is no quota with a usage")
  ),
  probe(
    "creatorStore.significand",
    () => [step(searchAssets, { body: { searchCategoryType: "Model", maxPageSize: 10 } })],
    (seen) => kindOf(find(seen?.body, "significand"), "no asset with a price was found")
  ),
  probe(
    "groups.shout",
    ({ groupId }) => (groupId === undefined ? noGroup : [step(getShout, { groupId })]),
    (...seen) => byPresence(seen)
  ),
  probe(
    "places.universeOfPlace",
    ({ placeId }) => (placeId === undefined ? noPlace : [step(getUniverseOfPlace, { placeId })]),
    (...seen) => byPresence(seen)
  ),
  probe(
    "analytics.dimensionsRequired",
    ({ now, universeId }) => {
      const [startTime, endTime] = [now - 8 * day, now - 2 * day].map(
        (time) => `${new Date(time).toISOString().slice(0, 10)}T00:00:00Z`
      )
      return [
        step(queryDimensionValues, {
          universeId,
          body: { metric: "DailyActiveUsers", startTime: startTime ?? "", endTime: endTime ?? "" }
        })
      ]
    },
    (seen) => byRefusal(seen, "optional", "required")
  ),
  probe(
    "gameEvents.reverse",
    ({ universeId }) => [step(listEvents, { universeId }), step(listEvents, { universeId, reverse: true })],
    (forwards, backwards) => {
      const ids = [forwards, backwards].map((seen) => firstId(seen))
      if (ids[0] === undefined || ids[0].count < 2) return new Unclear("the universe has less than two events")
      return ids[0].id === ids[1]?.id ? "nothing" : "lastFirst"
    }
  ),
  probe(
    "userRestrictions.logNames",
    ({ universeId }) => [step(listLogs, { universeId, maxPageSize: 100 })],
    (seen) => {
      const moderator = find(seen?.body, "robloxUser")
      if (typeof moderator !== "string") return new Unclear("the log has no restriction that a user made")
      return moderator.startsWith("users/") ? "paths" : "ids"
    }
  )
]

/** Five networks may all be set, which tells nothing. */
const setOrAll = (count: number): "set" | Unclear =>
  count < 5 ? "set" : new Unclear("whoever made the key has set all of them")

const firstId = (seen: Seen | undefined) => {
  const { body } = seen ?? {}
  const events = isFields(body) ? Object.values(body).find(Array.isArray) : undefined
  return events === undefined ? undefined : { id: at(events, 0, "id"), count: events.length }
}
