/** A deploy of a place: publish, restart, watch old versions drain, see what servers run, and go back if asked to. */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "../../Errors.ts"
import type { Experimental } from "../../Experimental.ts"
import type { FileInput } from "../../Operation.ts"
import { Assets } from "../../services/Assets.ts"
import { type PlaceAddress, Places } from "../../services/Places.ts"
import { Servers } from "../../services/Servers.ts"
import { note, type Shell } from "../Shell.ts"
import { codeOf, failure, Stop } from "../Stop.ts"
import { spoken } from "../Verb.ts"

/** What is asked of a deploy. */
export interface Deploy extends PlaceAddress {
  readonly file: FileInput
  /** Only saves it as a version, which no server runs. */
  readonly save: boolean
  readonly restart: boolean
  readonly bleedOff: Duration.Duration | undefined
  /** Waits until no server runs another version. */
  readonly wait: boolean
  readonly verify: boolean
  readonly rollback: boolean
  /** How long to wait for servers. */
  readonly timeout: Duration.Duration
}

/** What a deploy has come to, also where it failed half-way. */
export interface Deployed {
  universeId: string
  placeId: string
  version: string
  published: boolean
  previousVersion?: string
  restart?: { id: string | undefined; servers: number; players: number }
  /** Servers that run, by the version that they run. */
  servers?: Readonly<Record<string, number>>
  drained?: boolean
  rolledBack?: { version: string }
}

/** What to go back to. */
interface Kept {
  readonly version: string
  readonly content: Uint8Array<ArrayBuffer>
}

const plural = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? "" : "s"}`

/** An error with what it means here before its own words. */
const because = (what: string) => (error: OpenCloudError | Stop) => new Stop(codeOf(error), `${what}: ${error.message}`)

/** The file of what is published now. Without it nothing is begun: there would be nothing to go back to. */
const keep = ({ placeId }: PlaceAddress) =>
  Effect.gen(function* () {
    const [assets, places] = [yield* Assets, yield* Places]
    const versions = yield* Stream.runCollect(
      places.listVersionHistory({ placeId, isPublished: true, pageSize: 10 }).pipe(Stream.take(1))
    )
    const version = versions[0]?.versionNumber
    if (version === undefined) return yield* Effect.fail(failure("--rollback: the place has no published version yet"))
    const content = yield* assets.download({ assetId: placeId, versionNumber: Number(version) })
    return { version, content } satisfies Kept
  }).pipe(
    Effect.mapError((error) =>
      error instanceof Stop
        ? error
        : because("--rollback: the version to go back to cannot be had, nothing was published")(error)
    )
  )

/** How many servers run each version of a place. */
const runningOf = (address: PlaceAddress) =>
  Effect.gen(function* () {
    const servers = yield* Servers
    const { PlaceVersion: { values = [] } = {} } = yield* servers.getFilterOptions({
      ...address,
      filter: "PlaceVersion"
    })
    const counts = yield* Effect.forEach(
      values.map(String),
      (versionNumber) =>
        Effect.map(
          servers.count({ ...address, versionNumber, filter: { shutDown: false } }),
          (count) => [versionNumber, count] as const
        ),
      { concurrency: 4 }
    )
    return Object.fromEntries(counts.filter(([, count]) => count > 0))
  })

const othersIn = (running: Readonly<Record<string, number>>, version: string) =>
  Object.entries(running).filter(([it]) => it !== version)

/** `version 1 on 2 servers, version 2 on 1 server`. */
const told = (others: ReadonlyArray<readonly [string, number]>): string =>
  others.map(([version, count]) => `version ${version} on ${plural(count, "server")}`).join(", ")

/** Pauses between two looks at the servers. */
const pause = { first: 2_000, longest: 30_000 } as const

/** Looks at the servers until none runs another version. Gives what runs at last. */
const drained = (address: PlaceAddress, version: string, timeout: Duration.Duration) =>
  Effect.gen(function* () {
    const end = (yield* Clock.currentTimeMillis) + Duration.toMillis(timeout)
    let said = ""
    for (let millis: number = pause.first; ; millis = Math.min(millis * 2, pause.longest)) {
      const running = yield* runningOf(address)
      const others = othersIn(running, version)
      if (others.length === 0) return running
      const now = told(others)
      if (now !== said) yield* note(`still running: ${now}`)
      said = now
      const left = end - (yield* Clock.currentTimeMillis)
      if (left <= 0) {
        return yield* Effect.fail(failure(`the servers did not drain within ${spoken(timeout)}: ${now}`))
      }
      yield* Effect.sleep(Duration.millis(Math.min(millis, left)))
    }
  })

const restarted = (address: PlaceAddress, versions: ReadonlyArray<string> | undefined, bleedOff?: Duration.Duration) =>
  Effect.gen(function* () {
    const servers = yield* Servers
    const { answer } = yield* servers.launchRestart({
      universeId: address.universeId,
      places: {
        [String(address.placeId)]:
          versions === undefined ? { excludeCurrentVersion: true } : { versionNumbers: versions }
      },
      bleedOff
    })
    const { id, instancesImpacted = 0, playersImpacted = 0 } = answer
    yield* note(`restarting ${plural(instancesImpacted, "server")} with ${plural(playersImpacted, "player")}`)
    return { id, servers: instancesImpacted, players: playersImpacted }
  })

/** All that comes after the publication. */
const follow = (asked: Deploy, result: Deployed) =>
  Effect.gen(function* () {
    const { bleedOff, restart, timeout, verify, wait } = asked
    if (restart) result.restart = yield* Effect.mapError(restarted(asked, undefined, bleedOff), because("the restart"))
    if (!wait && !verify) return
    if (wait) {
      result.drained = false
      result.servers = yield* drained(asked, result.version, timeout)
      result.drained = true
    } else result.servers = yield* runningOf(asked)
    if (!verify) return
    const others = othersIn(result.servers, result.version)
    if (others.length > 0)
      return yield* Effect.fail(failure(`not all servers run version ${result.version}: ${told(others)}`))
    const count = result.servers[result.version] ?? 0
    yield* note(
      count === 0
        ? "no server runs, so none runs another version"
        : `${plural(count, "server")} run version ${result.version}`
    )
  }).pipe(
    Effect.mapError((error) => (error instanceof Stop ? error : because("the servers cannot be looked at")(error)))
  )

/** Publishes what was there before, and restarts the servers that already run the new version. */
const goBack = (asked: Deploy, result: Deployed, kept: Kept) =>
  Effect.gen(function* () {
    const places = yield* Places
    yield* note(`going back to version ${kept.version}`)
    const { placeId, universeId } = asked
    const version = yield* places.publish({ universeId, placeId, file: kept.content })
    result.rolledBack = { version }
    if (asked.restart) yield* restarted(asked, [result.version], undefined)
  })

/** What a deploy came to, and why it failed where it did. */
export interface Outcome {
  readonly result: Deployed
  readonly error: Stop | undefined
}

/** Deploys. Fails only where nothing was published. */
export const deploy = (
  asked: Deploy
): Effect.Effect<Outcome, OpenCloudError | Stop, Assets | Places | Servers | Shell | Experimental> =>
  Effect.gen(function* () {
    const places = yield* Places
    const { file, placeId, rollback, save, universeId } = asked
    const kept = rollback ? yield* keep(asked) : undefined
    const version = yield* (save ? places.save : places.publish)({ universeId, placeId, file })
    const result: Deployed = { universeId: String(universeId), placeId: String(placeId), version, published: !save }
    if (kept !== undefined) result.previousVersion = kept.version
    yield* note(`${save ? "saved" : "published"} version ${version} of place ${placeId}`)
    const followed = yield* follow(asked, result).pipe(
      Effect.onInterrupt(() => note(`stopped; version ${version} stays ${save ? "saved" : "published"}`)),
      Effect.result
    )
    if (Result.isSuccess(followed)) return { result, error: undefined }
    const { code, message } = followed.failure
    if (kept === undefined) {
      return { result, error: new Stop(code, `version ${version} is published, but ${message}`) }
    }
    const back = yield* Effect.result(goBack(asked, result, kept))
    if (Result.isSuccess(back)) {
      const now = `version ${kept.version} is published again, as version ${result.rolledBack?.version}`
      return { result, error: new Stop(code, `${message}; ${now}`) }
    }
    const state =
      result.rolledBack === undefined
        ? `version ${version} stays published, as going back failed`
        : `version ${kept.version} is published again, as version ${result.rolledBack.version}, but`
    return { result, error: new Stop(code, `${message}; ${state}: ${back.failure.message}`) }
  })
