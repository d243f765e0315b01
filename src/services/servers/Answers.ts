/**
 * What answers about game servers are made of, in the words of inputs: a place's version is `versionNumber`.
 *
 * @internal
 */
import type {
  GameServer,
  GameServerAnswer,
  GameServerLog,
  GameServerLogAnswer,
  PlaceRestartStatus,
  PlaceRestartStatusAnswer,
  PlaceSummaryForGameRestart,
  RestartForecast,
  RestartStatus,
  RestartStatusAnswer
} from "../../generated/servers/shapes.ts"
import { given } from "../../interface/Fields.ts"
import { severities } from "./Filter.ts"

/** The values of a record, each as a function reads it. */
export const eachOf = <A, B>(values: Readonly<Record<string, A>>, read: (value: A) => B): Readonly<Record<string, B>> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, read(value)]))

/** A server of the list of a version. */
export const serverOf =
  (universeId: string, versionNumber: string) =>
  ({ placeVersion = versionNumber, ...server }: GameServerAnswer): GameServer => ({
    universeId,
    versionNumber: placeVersion,
    ...server
  })

/** A line of a server's log. */
export const logOf = ({ messageTimestampMs, placeVersion, severity, ...log }: GameServerLogAnswer): GameServerLog => ({
  ...log,
  ...given({
    versionNumber: placeVersion,
    messageTime: messageTimestampMs,
    severity: severity === undefined ? undefined : (severities[severity] ?? String(severity))
  })
})

const placeStatusOf = ({ filter, latestVersion, ...status }: PlaceRestartStatusAnswer): PlaceRestartStatus => {
  const { versions, ...rest } = filter ?? {}
  return {
    ...status,
    ...given({
      latestVersionNumber: latestVersion,
      filter: filter && { ...rest, ...given({ versionNumbers: versions }) }
    })
  }
}

/** Where a restart stands. */
export const restartOf = ({ placeRestartStatuses, ...restart }: RestartStatusAnswer): RestartStatus => ({
  ...restart,
  ...given({ placeRestartStatuses: placeRestartStatuses && eachOf(placeRestartStatuses, placeStatusOf) })
})

/** Whom the restart of a place would affect. */
export const forecastOf = ({ latestPlaceVersion, ...forecast }: PlaceSummaryForGameRestart): RestartForecast => ({
  ...forecast,
  ...given({ latestVersionNumber: latestPlaceVersion })
})
