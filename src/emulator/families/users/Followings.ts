/** Handlers of the universes that a user follows. Only the user's own credential may ask. */
import * as Result from "effect/Result"
import type { Json } from "../../../interface/Operation.ts"
import { invalidArgument, permissionDenied, type Refusal } from "../../Errors.ts"
import { applied, read, text } from "../../Handler.ts"
import { actor } from "../../Principal.ts"
import { numeric } from "../../Values.ts"
import type { User } from "./State.ts"
import type { Call, Handler, Handlers } from "./World.ts"

/** How many universes a user can follow. */
const limit = 200

const own = (call: Call): Result.Result<User, Refusal> => {
  const user = call.world.users.get(text(call, "userId"))
  return user !== undefined && actor(call.credential) === user.id
    ? Result.succeed(user)
    : Result.fail(permissionDenied("User is not authorized for this action."))
}

const pair = (user: User, universeId: string): Json => ({
  universeId: numeric(universeId),
  userId: numeric(user.id)
})

const list: Handler = (call) =>
  Result.map(own(call), (user) => read([...user.followings.keys()].map((universeId) => pair(user, universeId))))

const listByType: Handler = (call) =>
  Result.map(own(call), (user) =>
    read({
      followerType: 1,
      followerId: numeric(user.id),
      sourceType: 1,
      followedSources: Object.fromEntries(
        [...user.followings].map(([universeId, time]) => [universeId, new Date(time).toISOString()])
      )
    })
  )

const follow: Handler = (call) =>
  Result.gen(function* () {
    const user = yield* own(call)
    const universeId = text(call, "universeId")
    if (user.followings.has(universeId)) return read(pair(user, universeId))
    if (user.followings.size >= limit) {
      return yield* Result.fail(invalidArgument("The user follows as many universes as a user can."))
    }
    user.followings.set(universeId, call.now)
    return applied(pair(user, universeId))
  })

const unfollow: Handler = (call) =>
  Result.map(own(call), (user) => {
    const universeId = text(call, "universeId")
    const answer = pair(user, universeId)
    return user.followings.delete(universeId) ? applied(answer) : read(answer)
  })

const status: Handler = (call) =>
  Result.map(own(call), (user) => {
    const universeId = text(call, "universeId")
    const isFollowing = user.followings.has(universeId)
    return read({
      UniverseId: numeric(universeId),
      UserId: numeric(user.id),
      CanFollow: isFollowing || user.followings.size < limit,
      IsFollowing: isFollowing,
      FollowingCountByType: user.followings.size,
      FollowingLimitByType: limit
    })
  })

export const followingHandlers = {
  "users.listFollowedUniverses": list,
  "users.followUniverse": follow,
  "users.unfollowUniverse": unfollow,
  "users.getUniverseFollowStatus": status,
  "users.listFollowedUniversesV2": listByType
} satisfies Handlers
