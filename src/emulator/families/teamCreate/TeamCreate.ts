/** Handlers of Team Create. */
import * as Result from "effect/Result"
import type { Json } from "../../../interface/Operation.ts"
import { invalidArgument, permissionDenied, type Refusal } from "../../Errors.ts"
import { applied, read, text } from "../../Handler.ts"
import { isObject, own } from "../../Json.ts"
import { paged } from "../../Paging.ts"
import { numeric } from "../../Values.ts"
import type { Call, Handlers } from "./World.ts"

const universe = (call: Call): Result.Result<string, Refusal> => {
  const id = text(call, "universeId")
  return call.world.universes.has(id)
    ? Result.succeed(id)
    : Result.fail(invalidArgument("The universe is invalid.", "1"))
}

interface EditedPlace {
  readonly id: string
  readonly universeId: string
}

const place = (call: Call): Result.Result<EditedPlace, Refusal> => {
  const id = text(call, "placeId")
  const universe = [...call.world.universes.values()].find(({ places }) => places.includes(id))
  return universe === undefined
    ? Result.fail(invalidArgument("The place is invalid.", "5"))
    : Result.succeed({ id, universeId: universe.id })
}

/** A place of a universe that has Team Create on. */
const shared = (call: Call): Result.Result<EditedPlace, Refusal> =>
  Result.flatMap(place(call), (it) =>
    call.world.teamCreate.enabled.has(it.universeId)
      ? Result.succeed(it)
      : Result.fail(permissionDenied("Team Create is off.", "4"))
  )

const field = (call: Call, name: string): Json | undefined => (isObject(call.body) ? own(call.body, name) : undefined)

export const teamCreateHandlers = {
  "teamCreate.listActiveMembers": (call) =>
    Result.flatMap(shared(call), ({ id }) =>
      paged(
        call,
        call.world.teamCreate.editing.get(id) ?? [],
        (user) => user,
        (user) => ({
          id: numeric(user),
          name: call.world.users.get(user)?.name ?? `user${user}`,
          displayName: call.world.users.get(user)?.displayName ?? `user${user}`
        })
      )
    ),

  "teamCreate.batchGetSettings": (call) => {
    const ids = call.input.ids
    const known = (Array.isArray(ids) ? ids : [ids]).map(String).filter((id) => call.world.universes.has(id))
    return Result.succeed(
      read({ data: known.map((id) => ({ id: numeric(id), isEnabled: call.world.teamCreate.enabled.has(id) })) })
    )
  },

  "teamCreate.getSettings": (call) =>
    Result.map(universe(call), (id) => read({ isEnabled: call.world.teamCreate.enabled.has(id) })),

  "teamCreate.updateSettings": (call) =>
    Result.map(universe(call), (id) => {
      const { enabled } = call.world.teamCreate
      if (field(call, "isEnabled") === true) enabled.add(id)
      else enabled.delete(id)
      return applied({})
    }),

  "teamCreate.deleteMember": (call) =>
    Result.map(universe(call), (id) => {
      call.world.teamCreate.members.get(id)?.delete(String(field(call, "userId")))
      return applied({})
    }),

  "teamCreate.closeTeamTest": (call) =>
    Result.map(place(call), ({ id }) => {
      call.world.teamCreate.tests.get(id)?.delete(text(call, "gameId"))
      return applied({})
    })
} satisfies Handlers
