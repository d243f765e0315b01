/**
 * Game servers of an experience: which run, what they log, and restarts.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/universes
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { DurationWithUnit } from "../DurationWithUnit.ts"
import type { InvalidRequest, OpenCloudError } from "../Errors.ts"
import * as Operations from "../generated/servers/operations.ts"
import type {
  FilterFieldInfo,
  GameServer,
  GameServerLog,
  LaunchRestartResponse,
  PlaceRestartStatus,
  RestartFilter,
  RestartForecast,
  RestartStatus
} from "../generated/servers/shapes.ts"
import { given } from "../interface/Fields.ts"
import * as Json from "../interface/Json.ts"
import { refuse } from "../internal/pipeline/Refuse.ts"
import * as LongRunning from "../LongRunning.ts"
import type { OpenCloud } from "../OpenCloud.ts"
import type { Id, Segment } from "../Operation.ts"
import { type ListMethod, listOf, mapItems, type PagingOptions, pages } from "../Paging.ts"
import { type Client, layerOf, mapHandle, methods, resumableAs, silently } from "./internal/Method.ts"
import { wholeMinutes } from "./internal/Times.ts"
import type { PlaceAddress } from "./Places.ts"
import { eachOf, forecastOf, logOf, restartOf, serverOf } from "./servers/Answers.ts"
import { type Comparisons, comparing, fieldOf } from "./servers/Filter.ts"
import type { UniverseAddress } from "./Universes.ts"

export type {
  Comparisons,
  FilterFieldInfo,
  GameServer,
  GameServerLog,
  LaunchRestartResponse,
  PlaceRestartStatus,
  RestartFilter,
  RestartForecast,
  RestartStatus
}

/** Servers of one version of a place. */
export interface VersionAddress extends PlaceAddress {
  readonly versionNumber: Segment
}

/** What a list of servers is filtered and sorted by. The universe is the list's own. */
export type ServerFields = Omit<GameServer, "universeId">

/** Which rows to list, and in which order. */
export interface ServerQuery<Row> extends PagingOptions {
  /** What a row has to be: `{ status: "active", occupancy: { atLeast: 10 } }`. */
  readonly filter?: Comparisons<Row> | undefined
  /** The one field to sort by. */
  readonly orderBy?: (keyof Row & string) | undefined
  readonly descending?: boolean | undefined
}

/** Which servers of a place to restart: those of these versions, or all but those of the latest. */
export type PlaceSelection =
  | { readonly versionNumbers?: ReadonlyArray<Id>; readonly excludeCurrentVersion?: undefined }
  | { readonly excludeCurrentVersion: boolean; readonly versionNumbers?: undefined }

/** A restart of servers. */
export interface RestartOptions {
  /** By place id; `{}` is all versions of a place. Without it, all places of the universe. */
  readonly places?: Readonly<Record<string, PlaceSelection>> | undefined
  /** Whole minutes, 1 to 240: for so long nobody new is sent to the servers, and they close afterwards. Without it, at once. */
  readonly bleedOff?: DurationWithUnit | undefined
  /** Tells the servers something, up to 500 bytes of JSON. */
  readonly attributes?: Readonly<Record<string, unknown>> | undefined
}

/**
 * Game servers of an experience: which run, what they log, and restarts.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/universes
 * @since 0.1.0
 */
export class Servers extends Context.Service<
  Servers,
  {
    /**
     * The servers of one version of a place, those included that have ended lately.
     *
     * Beta. Scope: `universe:read`. Quota: 100 a minute.
     */
    readonly list: ListMethod<VersionAddress & ServerQuery<ServerFields>, GameServer>

    /**
     * How many servers of a version a list with this filter has.
     *
     * Beta. Scope: `universe:read`. Quota: 100 a minute.
     */
    readonly count: (
      input: VersionAddress & { readonly filter?: Comparisons<ServerFields> | undefined }
    ) => Effect.Effect<number, OpenCloudError>

    /**
     * What a server has logged.
     *
     * Beta. Scope: `universe:read`. Quota: 100 a minute.
     */
    readonly listLogs: ListMethod<
      VersionAddress & { readonly jobId: Segment } & ServerQuery<GameServerLog>,
      GameServerLog
    >

    /**
     * The engine versions and place versions that servers of a place run, by field.
     *
     * Beta. Scope: `universe:read`. Quota: 100 a minute.
     */
    readonly getFilterOptions: (
      input: PlaceAddress & { readonly filter?: Operations.GetFilterOptionsInput["filter"] | undefined }
    ) => Effect.Effect<Readonly<Record<string, FilterFieldInfo>>, OpenCloudError>

    /**
     * Begins to restart servers, at once or after a bleed-off. The answer counts who is affected; the handle
     * follows the restart, place by place, until all its servers are closed.
     *
     * Never repeated after an unknown outcome. Beta. Scope: `universe:write`, and `universe:read` to follow
     * it. Quota: 100 a minute.
     */
    readonly launchRestart: ((
      input: UniverseAddress & RestartOptions
    ) => Effect.Effect<LongRunning.Started<LaunchRestartResponse, RestartStatus>, OpenCloudError>) &
      LongRunning.Resumable<RestartStatus>

    /**
     * How many servers and players a restart would affect, by place id.
     *
     * Beta. Scope: `universe:read`. Quota: 100 a minute.
     */
    readonly forecastRestart: (
      input: UniverseAddress
    ) => Effect.Effect<Readonly<Record<string, RestartForecast>>, OpenCloudError>

    /**
     * Where the restarts of a universe stand, by their ids.
     *
     * Beta. Scope: `universe:read`. Quota: 100 a minute.
     */
    readonly getAllRestarts: (
      input: UniverseAddress
    ) => Effect.Effect<Readonly<Record<string, RestartStatus>>, OpenCloudError>

    /**
     * Restarts the servers that run old versions, or all of them with `closeAllVersions`, without a way to
     * follow it: what the stable interface has. With `bleedOff`, 1 to 60 whole minutes, nobody new is sent
     * to the servers, and they close afterwards.
     *
     * Never repeated after an unknown outcome. Scope: `universe:write`. Quota: 30 a minute.
     */
    readonly restartAll: (
      input: UniverseAddress & {
        /** All places that are active unless given. */
        readonly placeIds?: ReadonlyArray<Id> | undefined
        readonly closeAllVersions?: boolean | undefined
        readonly bleedOff?: DurationWithUnit | undefined
      }
    ) => Effect.Effect<void, OpenCloudError>
  }
>()("effect-open-cloud/Servers") {
  /** Game servers over a client. */
  static readonly layer: Layer.Layer<Servers, never, OpenCloud> = layerOf(Servers, (client) => make(client))
}

const version = ({ universeId, placeId, versionNumber }: VersionAddress) => ({ universeId, placeId, versionNumber })

const query = <Row>({ descending, filter, orderBy }: ServerQuery<Row>) =>
  given({
    filter: filter === undefined ? undefined : comparing(filter),
    orderBy: orderBy === undefined ? undefined : `${fieldOf(orderBy)}${descending === true ? " desc" : ""}`
  })

/** Bytes of JSON; none where there is none, which encoding refuses. */
const bytesOf = (value: unknown): number => {
  try {
    return new TextEncoder().encode(Json.stringify(value)).length
  } catch {
    return 0
  }
}

const refusal = ({ attributes, places = {} }: RestartOptions): InvalidRequest | undefined => {
  const no = (at: string, reason: string) => refuse(Operations.launchRestart, at, reason)
  for (const [id, { excludeCurrentVersion, versionNumbers = [] }] of Object.entries(places)) {
    if (!/^\d+$/.test(id)) return no("places", `has the key "${id}", which is not the id of a place`)
    if (!versionNumbers.every((number) => /^[1-9]\d{0,8}$/.test(String(number)))) {
      return no("places", "has an invalid version number")
    }
    if (excludeCurrentVersion === true && versionNumbers.length > 0) {
      return no("places", "names versions and also excludes the current one: only one of both is possible")
    }
  }
  const size = attributes === undefined ? 0 : bytesOf(attributes)
  return size > 500 ? no("attributes", "is larger than 500 bytes of JSON") : undefined
}

const make = (client: Client): Servers["Service"] => {
  const { forecastRestart, getFilterOptions, listRestarts } = methods(client, {
    forecastRestart: Operations.forecastRestart,
    getFilterOptions: Operations.getFilterOptions,
    listRestarts: Operations.listRestarts
  })

  return {
    list: listOf((input) =>
      mapItems(
        pages(client, Operations.list, { ...version(input), ...query(input) }, (page) => page.gameServers, input),
        serverOf(String(input.universeId), String(input.versionNumber))
      )
    ),

    count: (input) =>
      // No rows, and the total.
      Effect.map(
        client.execute(Operations.list, { ...version(input), ...query<ServerFields>(input), maxPageSize: 0 }),
        ({ totalCount = 0 }) => totalCount
      ),

    listLogs: listOf((input) =>
      mapItems(
        pages(
          client,
          Operations.listLogs,
          { ...version(input), jobId: input.jobId, ...query(input) },
          (page) => page.gameServerLogs,
          input
        ),
        logOf
      )
    ),

    getFilterOptions: ({ universeId, placeId, filter }) =>
      Effect.map(getFilterOptions({ universeId, placeId, ...given({ filter }) }), ({ filters = {} }) => filters),

    launchRestart: resumableAs(
      client,
      Operations.launchRestart,
      restartOf,
      (input: UniverseAddress & RestartOptions) => {
        const { attributes, bleedOff, places, universeId } = input
        const refused = refusal(input)
        if (refused !== undefined) return Effect.fail(refused)
        const chosen =
          places &&
          Object.fromEntries(
            Object.entries(places).map(([id, { excludeCurrentVersion, versionNumbers }]) => [
              id,
              given({ excludeCurrentVersion, versions: versionNumbers?.map(Number) })
            ])
          )
        return Effect.flatMap(
          wholeMinutes(Operations.launchRestart, "bleedOff", bleedOff, 240),
          (bleedOffDurationMinutes) =>
            Effect.map(
              LongRunning.start(client, Operations.launchRestart, {
                universeId,
                body: given({ attributes, bleedOffDurationMinutes, places: chosen })
              }),
              (begun) => ({ ...begun, ...mapHandle(begun, restartOf) })
            )
        )
      }
    ),

    forecastRestart: (input) =>
      Effect.map(forecastRestart(input), ({ placeForecasts = {} }) => eachOf(placeForecasts, forecastOf)),

    getAllRestarts: (input) =>
      Effect.map(listRestarts(input), ({ restartStatuses = {} }) => eachOf(restartStatuses, restartOf)),

    restartAll: ({ universeId, placeIds, closeAllVersions, bleedOff }) =>
      Effect.flatMap(wholeMinutes(Operations.restartAll, "bleedOff", bleedOff, 60), (bleedOffDurationMinutes) =>
        silently(client, Operations.restartAll, {
          universeId,
          body: given({
            placeIds,
            closeAllVersions,
            bleedOffServers: bleedOffDurationMinutes === undefined ? undefined : true,
            bleedOffDurationMinutes
          })
        })
      )
  }
}
