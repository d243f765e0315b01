/** Team Create of universes: whether it is on, who may edit, who does, and tests that run. */
import * as Result from "effect/Result"
import type { Json } from "../../../interface/Operation.ts"
import { invalidArgument, permissionDenied, type Refusal } from "../../Errors.ts"
import { applied, type Call, type Handlers, read, text } from "../../Handler.ts"
import { isObject, own } from "../../Json.ts"
import { paged } from "../../Paging.ts"
import { numeric } from "../../Values.ts"

export interface TeamCreate {
  /** Universes that are edited together. */
  readonly enabled: Set<string>
  /** Users who may edit, by universe. */
  readonly members: Map<string, Set<string>>
  /** Users who are editing, by place. */
  readonly editing: Map<string, Array<string>>
  /** Ids of servers of team tests, by place. */
  readonly tests: Map<string, Set<string>>
}

export const makeTeamCreate = (): TeamCreate => ({
  enabled: new Set(["9000001"]),
  members: new Map([["9000001", new Set(["156", "157"])]]),
  editing: new Map([["9000002", ["156"]]]),
  tests: new Map([["9000002", new Set(["team-test-1"])]])
})

export const exportTeamCreate = ({ editing, enabled, members, tests }: TeamCreate): Json => ({
  enabled: [...enabled],
  members: Object.fromEntries([...members].map(([id, users]) => [id, [...users]])),
  editing: Object.fromEntries([...editing].map(([id, users]) => [id, [...users]])),
  tests: Object.fromEntries([...tests].map(([id, servers]) => [id, [...servers]]))
})

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

export const teamCreateHandlers: Handlers = {
  "GET /legacy-develop/v1/places/{placeId}/teamcreate/active_session/members": (call) =>
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

  "GET /legacy-develop/v1/universes/multiget/teamcreate": (call) => {
    const ids = call.input.ids
    const known = (Array.isArray(ids) ? ids : [ids]).map(String).filter((id) => call.world.universes.has(id))
    return Result.succeed(
      read({ data: known.map((id) => ({ id: numeric(id), isEnabled: call.world.teamCreate.enabled.has(id) })) })
    )
  },

  "GET /legacy-develop/v1/universes/{universeId}/teamcreate": (call) =>
    Result.map(universe(call), (id) => read({ isEnabled: call.world.teamCreate.enabled.has(id) })),

  "PATCH /legacy-develop/v1/universes/{universeId}/teamcreate": (call) =>
    Result.map(universe(call), (id) => {
      const { enabled } = call.world.teamCreate
      if (field(call, "isEnabled") === true) enabled.add(id)
      else enabled.delete(id)
      return applied({})
    }),

  "DELETE /legacy-develop/v1/universes/{universeId}/teamcreate/memberships": (call) =>
    Result.map(universe(call), (id) => {
      call.world.teamCreate.members.get(id)?.delete(String(field(call, "userId")))
      return applied({})
    }),

  "DELETE /legacy-develop/v2/teamtest/{placeId}": (call) =>
    Result.map(place(call), ({ id }) => {
      call.world.teamCreate.tests.get(id)?.delete(text(call, "gameId"))
      return applied({})
    })
}
