/**
 * Users who may not join a universe, or one of its places, for a time or for good.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/bans-and-blocks
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { type DurationWithUnit, readDuration } from "../DurationWithUnit.ts"
import type { InvalidRequest, OpenCloudError } from "../Errors.ts"
import * as Operations from "../generated/userRestrictions/operations.ts"
import type {
  Moderator,
  UserRestriction,
  UserRestrictionAnswer,
  UserRestrictionGameJoinRestriction,
  UserRestrictionLog,
  UserRestrictionLogAnswer
} from "../generated/userRestrictions/shapes.ts"
import { given } from "../interface/Fields.ts"
import { formatSeconds } from "../interface/Formats.ts"
import { idText } from "../internal/pipeline/Ids.ts"
import { refuse } from "../internal/pipeline/Refuse.ts"
import * as Filter from "../internal/request/Filter.ts"
import { both } from "../internal/runtime/Each.ts"
import type { OpenCloud } from "../OpenCloud.ts"
import type { AnyOperation, Id } from "../Operation.ts"
import { type ListMethod, listOf, mapItemsEffect, type PagingOptions, pages } from "../Paging.ts"
import { notCleared } from "./internal/Mask.ts"
import { type Client, type Gives, layerOf } from "./internal/Method.ts"
import { required } from "./internal/Paths.ts"
import { optionalTime } from "./internal/Times.ts"

export type { Moderator, UserRestriction, UserRestrictionGameJoinRestriction, UserRestrictionLog }

/** A universe, or one of its places. */
export interface RestrictionScope {
  readonly universeId: Id
  /** Without it the whole universe. */
  readonly placeId?: Id | undefined
}

/** A user in a universe or in a place. */
export interface RestrictedUser extends RestrictionScope {
  readonly userId: Id
}

/** Why a restriction is as it is. */
export interface RestrictionReasons {
  /** For the moderators only; up to 1,000 characters. */
  readonly privateReason?: string | undefined
  /** Shown to the user, filtered by Roblox as all text is; up to 400 characters. */
  readonly displayReason?: string | undefined
  /** Leaves out other accounts that Roblox takes to be the same person's. */
  readonly excludeAltAccounts?: boolean | undefined
}

/** What a ban is. */
export interface Ban extends RestrictionReasons {
  /** Whole seconds, from one on, with a unit: `"3 days"`. For good unless given. */
  readonly duration?: DurationWithUnit | undefined
}

/**
 * Makes repeating a change from another process harmless: give both as they were the first time. Without them the
 * client makes a key that is good for the call and its retries.
 */
export interface Idempotency {
  readonly idempotencyKey?: string | undefined
  readonly firstSent?: DateTime.DateTime.Input | undefined
}

/**
 * Restrictions of users, in a universe and in its places. A place has its universe's restrictions and its own.
 *
 * Quotas are for a key; an OAuth authorization has 30 a second. All callers of a universe share 50 of each kind of
 * read and 10 changes a second, and 2 changes a minute for one user.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/bans-and-blocks
 * @since 0.1.0
 */
export class UserRestrictions extends Context.Service<
  UserRestrictions,
  {
    /**
     * Bans a user, for `duration` or for good. It replaces the user's whole restriction, reasons included, and its time starts anew.
     *
     * One that is repeated after an unknown outcome is applied once. Scope: `universe.user-restriction:write`.
     * Quota: 150 a second, and 2 changes a minute for one user: a third waits for the next minute.
     */
    readonly ban: (input: RestrictedUser & Ban & Idempotency) => Effect.Effect<UserRestriction, OpenCloudError>

    /**
     * Ends a ban. A ban in the whole universe cannot be ended for one place. What Roblox keeps about the user's devices
     * stays: a user who was banned by a game server may still be kept out.
     *
     * Scope: `universe.user-restriction:write`. Quota: 150 a second, and 2 changes a minute for one user.
     */
    readonly unban: (
      input: RestrictedUser & RestrictionReasons & Idempotency
    ) => Effect.Effect<UserRestriction, OpenCloudError>

    /**
     * Sets a restriction as a whole: what `ban` does when `active`, else what `unban` does.
     *
     * Scope: `universe.user-restriction:write`. Quota: 150 a second, and 2 changes a minute for one user.
     */
    readonly update: (
      input: RestrictedUser & Ban & Idempotency & { readonly active: boolean }
    ) => Effect.Effect<UserRestriction, OpenCloudError>

    /**
     * A user's restriction; one that is not active when there is none. In a place it is `inherited` where the
     * universe's applies.
     *
     * Scope: `universe.user-restriction:read`. Quota: 150 a second.
     */
    readonly get: (input: RestrictedUser) => Effect.Effect<UserRestriction, OpenCloudError>

    /**
     * The restrictions of everybody who ever had one, ended ones included.
     *
     * Scope: `universe.user-restriction:read`. Quota: 150 a second.
     */
    readonly list: ListMethod<RestrictionScope & PagingOptions, UserRestriction>

    /**
     * The changes to restrictions in a universe and its places, of all users or of one, everywhere or in a place.
     *
     * Scope: `universe.user-restriction:read`. Quota: 150 a second.
     */
    readonly listLogs: ListMethod<
      RestrictionScope & PagingOptions & { readonly userId?: Id | undefined },
      UserRestrictionLog
    >
  }
>()("effect-open-cloud/UserRestrictions") {
  /** User restrictions over a client. */
  static readonly layer: Layer.Layer<UserRestrictions, never, OpenCloud> = layerOf(UserRestrictions, (client) =>
    make(client)
  )
}

const longest = 315_576_000_000

/** The duration as the interface writes it; `undefined` for good. */
const seconds = (
  operation: AnyOperation,
  input: DurationWithUnit | undefined
): Effect.Effect<string | undefined, InvalidRequest> => {
  if (input === undefined) return Effect.undefined
  const duration = readDuration(input)
  if (typeof duration === "string") return Effect.fail(refuse(operation, "duration", duration))
  if (!Duration.isFinite(duration)) return Effect.undefined
  const count = Duration.toSeconds(duration)
  return Number.isInteger(count) && count >= 1 && count <= longest
    ? Effect.succeed(formatSeconds(duration))
    : Effect.fail(refuse(operation, "duration", `must be whole seconds, from 1 to ${longest}`, "type"))
}

const readModerator = (moderator: UserRestrictionLogAnswer["moderator"]): Moderator => {
  if (moderator?.userId !== undefined) return { _tag: "User", userId: moderator.userId }
  return { _tag: moderator?.gameServerScript === undefined ? "Other" : "GameServerScript" }
}

const readLog =
  (known: string | undefined) =>
  (log: UserRestrictionLogAnswer): Gives<UserRestrictionLog> =>
    Effect.map(required(Operations.listLogs, log.userId ?? known, "which user a change is about"), (userId) => ({
      ...log,
      userId,
      moderator: readModerator(log.moderator)
    }))

/** A restriction with the user that it is of: its own, where it tells, or the one that was asked about. */
const ofUser =
  (operation: AnyOperation, asked?: string) =>
  (restriction: UserRestrictionAnswer): Gives<UserRestriction> =>
    Effect.map(required(operation, restriction.userId ?? asked, "which user a restriction is of"), (userId) => ({
      ...restriction,
      userId
    }))

const optionalId = (name: string, id: Id | undefined): Effect.Effect<string | undefined, InvalidRequest> =>
  id === undefined ? Effect.undefined : Effect.fromResult(idText(Operations.listLogs, name, id))

const make = (client: Client): UserRestrictions["Service"] => {
  const set = (input: RestrictedUser & Ban & Idempotency, active: boolean): Gives<UserRestriction> =>
    Effect.gen(function* () {
      yield* notCleared(Operations.update, { ...input, active })
      const { displayReason, excludeAltAccounts, placeId, privateReason, universeId, userId } = input
      const user = yield* Effect.fromResult(idText(Operations.update, "userId", userId))
      const duration = yield* seconds(Operations.update, input.duration)
      const firstSent = yield* optionalTime(Operations.update, "firstSent", input.firstSent)
      const restriction = { active, ...given({ duration, privateReason, displayReason, excludeAltAccounts }) }
      const answer = yield* client.execute(Operations.update, {
        universeId,
        placeId,
        userRestrictionId: user,
        updateMask: "gameJoinRestriction",
        ...given({ idempotencyKey: input.idempotencyKey, firstSent }),
        body: { gameJoinRestriction: restriction }
      })
      return yield* ofUser(Operations.update, user)(answer)
    })

  return {
    ban: (input) => set(input, true),

    unban: (input) => set({ ...input, duration: undefined }, false),

    update: (input) => set(input, input.active),

    get: ({ placeId, universeId, userId }) =>
      Effect.flatMap(Effect.fromResult(idText(Operations.get, "userId", userId)), (user) =>
        Effect.flatMap(
          client.execute(Operations.get, { universeId, placeId, userRestrictionId: user }),
          ofUser(Operations.get, user)
        )
      ),

    list: listOf((input) =>
      mapItemsEffect(
        pages(
          client,
          Operations.list,
          { universeId: input.universeId, placeId: input.placeId },
          (page) => page.userRestrictions,
          input
        ),
        ofUser(Operations.list)
      )
    ),

    listLogs: listOf((input) =>
      Stream.unwrap(
        Effect.map(
          both(optionalId("userId", input.userId), optionalId("placeId", input.placeId)),
          ([userId, placeId]) => {
            const of = { userId, placeId }
            const query = { universeId: input.universeId, ...given({ filter: Filter.restrictionLogs(of) }) }
            return mapItemsEffect(
              pages(client, Operations.listLogs, query, (page) => page.logs, input),
              readLog(of.userId)
            )
          }
        )
      )
    )
  }
}
