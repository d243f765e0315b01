/**
 * Team Create: editing a place together.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/team-create
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { OpenCloudError } from "../Errors.ts"
import * as Operations from "../generated/teamCreate/operations.ts"
import type { TeamCreateSettings, TeamMember, UniverseTeamCreateSettings } from "../generated/teamCreate/shapes.ts"
import type { OpenCloud } from "../OpenCloud.ts"
import type { Id } from "../Operation.ts"
import { clearingNothing } from "./internal/Mask.ts"
import { type Client, type List, layerOf, list, type Method, methods, silent } from "./internal/Method.ts"

export type { TeamCreateSettings, TeamMember, UniverseTeamCreateSettings }

/**
 * Team Create: editing a place together.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/team-create
 * @since 0.1.0
 */
export class TeamCreate extends Context.Service<
  TeamCreate,
  {
    /**
     * Who is editing a place now. Scope: `legacy-team-collaboration:manage`. Quota: 100 pages a minute.
     */
    readonly listActiveMembers: List<typeof Operations.listActiveMembers, TeamMember>

    /** Whether Team Create is on in a universe. Scope: `legacy-team-collaboration:manage`. Quota: 100 a minute. */
    readonly getSettings: Method<typeof Operations.getSettings>

    /**
     * The same of several universes. Those that the caller may not see are left out.
     *
     * Scope: `legacy-team-collaboration:manage`. Quota: 100 a minute.
     */
    readonly batchGetSettings: (input: {
      readonly universeIds: ReadonlyArray<Id>
    }) => Effect.Effect<ReadonlyArray<UniverseTeamCreateSettings>, OpenCloudError>

    /** Turns Team Create on or off. Scope: `legacy-team-collaboration:manage`. Quota: 100 a minute. */
    readonly updateSettings: (input: {
      readonly universeId: Id
      readonly isEnabled: boolean
    }) => Effect.Effect<void, OpenCloudError>

    /** Removes a user's access to edit a place together. Scope: `legacy-team-collaboration:manage`. Quota: 100 a minute. */
    readonly deleteMember: (input: {
      readonly universeId: Id
      readonly userId: Id
    }) => Effect.Effect<void, OpenCloudError>

    /**
     * Ends a team test, by the id of its server.
     *
     * Scope: `legacy-team-collaboration:manage`. Quota: 100 a minute.
     */
    readonly closeTeamTest: (input: {
      readonly placeId: Id
      readonly jobId: string
    }) => Effect.Effect<void, OpenCloudError>
  }
>()("effect-open-cloud/TeamCreate") {
  /** Team Create over a client. */
  static readonly layer: Layer.Layer<TeamCreate, never, OpenCloud> = layerOf(TeamCreate, (client) => make(client))
}

const make = (client: Client): TeamCreate["Service"] => {
  const { batchGetSettings, getSettings } = methods(client, {
    batchGetSettings: Operations.batchGetSettings,
    getSettings: Operations.getSettings
  })
  return {
    getSettings,
    listActiveMembers: list(client, Operations.listActiveMembers, (page) => page.data),
    batchGetSettings: (input) =>
      input.universeIds.length === 0
        ? Effect.succeed([])
        : Effect.map(batchGetSettings(input), ({ data = [] }) => data),
    updateSettings: clearingNothing(Operations.updateSettings, silent(client, Operations.updateSettings)),
    deleteMember: silent(client, Operations.deleteMember),
    closeTeamTest: silent(client, Operations.closeTeamTest)
  }
}
