/** Handlers of the older group operations: description, shout, settings, audit log, and what a user has to do with groups. */
import * as Result from "effect/Result"
import type { Json } from "../../../interface/Operation.ts"
import { invalidArgument, permissionDenied, type Refusal } from "../../Errors.ts"
import { applied, read, text } from "../../Handler.ts"
import type { JsonObject } from "../../Json.ts"
import { paged } from "../../Paging.ts"
import { actor } from "../../Principal.ts"
import { bodyOf, isoTime, numeric } from "../../Values.ts"
import { legacyGroupIn, log, rankOf, require } from "./Access.ts"
import type { Group } from "./State.ts"
import type { Call, Handler, Handlers } from "./World.ts"

const maxDescription = 1000
const maxShout = 255
const maxPolicies = 100

const user = (call: Call, userId: string): JsonObject => {
  const known = call.world.users.get(userId)
  return {
    buildersClubMembershipType: 0,
    hasVerifiedBadge: false,
    userId: numeric(userId),
    username: known?.name ?? `user${userId}`,
    displayName: known?.displayName ?? `user${userId}`
  }
}

/** The owner's settings, and nobody else's. */
const owned = (call: Call): Result.Result<Group, Refusal> =>
  Result.flatMap(legacyGroupIn(call), (group) =>
    group.owner === actor(call.credential)
      ? Result.succeed(group)
      : Result.fail(permissionDenied("Insufficient permissions to complete the request.", "23"))
  )

const updateDescription: Handler = (call) =>
  Result.gen(function* () {
    const group = yield* owned(call)
    const { description } = bodyOf(call)
    if (typeof description !== "string" || description.trim() === "") {
      return yield* Result.fail(invalidArgument("Your group description was empty.", "29"))
    }
    if (description.length > maxDescription) {
      return yield* Result.fail(permissionDenied("The description is too long.", "18"))
    }
    group.description = description
    group.updateTime = call.now
    log(call, group, "ChangeDescription", { NewDescription: description })
    return applied({ newDescription: description })
  })

const shout = (call: Call, { shout }: Group): Json =>
  shout === undefined
    ? null
    : {
        body: shout.body,
        poster: user(call, shout.poster),
        created: isoTime(shout.time),
        updated: isoTime(shout.time)
      }

const updateShout: Handler = (call) =>
  Result.gen(function* () {
    const group = yield* legacyGroupIn(call)
    if (Result.isFailure(require(call, group, "createGroupShout"))) {
      return yield* Result.fail(permissionDenied("You are not authorized to set the status of this group", "6"))
    }
    const { message } = bodyOf(call)
    if (typeof message !== "string" || message.length > maxShout) {
      return yield* Result.fail(invalidArgument("Missing group status content.", "7"))
    }
    group.shout = { body: message, poster: actor(call.credential), time: call.now }
    log(call, group, "PostStatus", { Text: message })
    return applied(shout(call, group))
  })

const getSettings: Handler = (call) => Result.map(owned(call), (group) => read(group.settings))

const isFlag = (value: Json) => typeof value === "boolean"
const isLevel = (max: number) => (value: Json) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= max

const settings: Readonly<Record<string, (value: Json) => boolean>> = {
  isApprovalRequired: isFlag,
  areEnemiesAllowed: isFlag,
  areGroupFundsVisible: isFlag,
  areGroupGamesVisible: isFlag,
  isMemberListVisibleToPublic: isFlag,
  verificationLevel: isLevel(3),
  accountTenureRequirement: isLevel(5),
  slowmode: isLevel(3)
}

const updateSettings: Handler = (call) =>
  Result.gen(function* () {
    const group = yield* owned(call)
    const changes = Object.entries(bodyOf(call)).filter(
      ([name, value]) => value !== null && Object.hasOwn(settings, name)
    )
    const bad = changes.find(([name, value]) => settings[name]?.(value) !== true)
    if (bad !== undefined) return yield* Result.fail(invalidArgument(`${bad[0]} is invalid.`))
    group.settings = { ...group.settings, ...Object.fromEntries(changes) }
    group.updateTime = call.now
    return applied({})
  })

const updateNotificationPreference: Handler = (call) =>
  Result.gen(function* () {
    const group = yield* legacyGroupIn(call)
    const { notificationsEnabled, type } = bodyOf(call)
    if (typeof notificationsEnabled !== "boolean") {
      return yield* Result.fail(invalidArgument("notificationsEnabled is required."))
    }
    group.notificationPreferences.set(`${actor(call.credential)}/${type ?? 0}`, notificationsEnabled)
    return applied(typeof type === "number" ? type : 0)
  })

const listAuditLog: Handler = (call) =>
  Result.gen(function* () {
    const group = yield* legacyGroupIn(call)
    yield* require(call, group, "viewAuditLog")
    const { limit } = call.input
    if (limit !== undefined && ![10, 25, 50, 100].includes(Number(limit))) {
      return yield* Result.fail(invalidArgument("Invalid or missing pagination parameters", "8"))
    }
    const actionType = text(call, "actionType")
    const userId = text(call, "userId")
    const numbered = group.auditLog.map((entry, index) => ({ ...entry, index }))
    const found = numbered.filter(
      (entry) => (actionType === "" || entry.actionType === actionType) && (userId === "" || entry.actor === userId)
    )
    return yield* paged(
      call,
      text(call, "sortOrder") === "Asc" ? found : found.reverse(),
      ({ index }) => String(index),
      (entry) => {
        const roleId = group.members.get(entry.actor)?.roles[0]
        const role = group.roles.find(({ id }) => id === roleId)
        return {
          actor: {
            user: user(call, entry.actor),
            ...(role === undefined ? {} : { role: { id: Number(role.id), name: role.name, rank: role.rank } })
          },
          // Filters take one word, and answers have several.
          actionType: entry.actionType.replace(/([a-z])([A-Z])/g, "$1 $2"),
          description: entry.description,
          created: isoTime(entry.time)
        }
      }
    )
  })

const getPolicies: Handler = (call) => {
  const { groupIds } = bodyOf(call)
  if (!Array.isArray(groupIds) || groupIds.some((id) => !/^\d+$/.test(String(id)))) {
    return Result.fail(invalidArgument("Ids could not be parsed from request.", "2"))
  }
  if (groupIds.length > maxPolicies) return Result.fail(invalidArgument("Too many ids in request.", "1"))
  return Result.succeed(
    read({
      groups: groupIds.map((id: Json) => {
        const group = call.world.groups.get(String(id))
        return { canViewGroup: group !== undefined && !group.locked, groupId: numeric(String(id)) }
      })
    })
  )
}

const listManageable: Handler = (call) => {
  const manager = actor(call.credential)
  const groups = [...call.world.groups.values()].filter(
    (group) => rankOf(group, manager) === 255 || Result.isSuccess(require(call, group, "manageGroupUniverses"))
  )
  return Result.succeed(read({ data: groups.map(({ displayName, id }) => ({ id: numeric(id), name: displayName })) }))
}

const listPending: Handler = (call) => {
  const asking = actor(call.credential)
  const groups = [...call.world.groups.values()].filter(({ joinRequests }) => joinRequests.has(asking))
  return Result.succeed(
    read({
      data: groups.map((group) => ({
        id: numeric(group.id),
        name: group.displayName,
        description: group.description,
        ...(group.owner === undefined ? {} : { owner: user(call, group.owner) }),
        ...(group.shout === undefined ? {} : { shout: shout(call, group) }),
        memberCount: group.members.size,
        isBuildersClubOnly: false,
        publicEntryAllowed: group.publicEntryAllowed,
        hasVerifiedBadge: group.verified
      }))
    })
  )
}

export const legacyGroupHandlers = {
  "groups.listAuditLog": listAuditLog,
  "groups.updateDescription": updateDescription,
  "groups.updateNotificationPreference": updateNotificationPreference,
  "groups.getSettings": getSettings,
  "groups.updateSettings": updateSettings,
  "groups.updateShout": updateShout,
  "groups.getPolicies": getPolicies,
  "groups.listManageable": listManageable,
  "groups.listMyPendingRequests": listPending
} satisfies Handlers
