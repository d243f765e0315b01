/** Who may not join: restrictions of a universe and of its places, every change to them, and the keys of changes. */
import type { Json } from "../../../interface/Operation.ts"

/** A ban, or the end of one. */
export interface Restriction {
  readonly userId: string
  /** Absent for the whole universe. */
  readonly placeId: string | undefined
  readonly active: boolean
  /** Milliseconds since the epoch. */
  readonly startTime: number
  /** Seconds; absent for good. */
  readonly duration: number | undefined
  readonly privateReason: string
  readonly displayReason: string
  readonly excludeAltAccounts: boolean
  readonly updateTime: number
}

export interface RestrictionLog extends Restriction {
  /** The id of a user; absent when a script of a game server did it. */
  readonly moderator: string | undefined
}

/** A change that came with an idempotency key. */
export interface KeyedChange {
  readonly request: string
  readonly answer: Json
}

export interface UniverseRestrictions {
  /** By place and user, in the order in which users were first restricted. */
  readonly restrictions: Map<string, Restriction>
  /** Oldest first. */
  readonly logs: Array<RestrictionLog>
  readonly keys: Map<string, KeyedChange>
}

export type UserRestrictions = Map<string, UniverseRestrictions>

export const makeUserRestrictions = (): UserRestrictions => new Map()

export const universeRestrictions = (state: UserRestrictions, universeId: string): UniverseRestrictions => {
  const known = state.get(universeId)
  if (known !== undefined) return known
  const fresh: UniverseRestrictions = { restrictions: new Map(), logs: [], keys: new Map() }
  state.set(universeId, fresh)
  return fresh
}

export const restrictionKey = (placeId: string | undefined, userId: string): string => `${placeId ?? ""}/${userId}`

/** Whether a restriction keeps its user out now: it ends by itself when its time is over. */
export const isActive = ({ active, duration, startTime }: Restriction, now: number): boolean =>
  active && (duration === undefined || now < startTime + duration * 1000)

/** Puts a restriction in place of what was there, and into the log. */
export const restrict = (state: UserRestrictions, universeId: string, change: RestrictionLog): Restriction => {
  const { moderator: _, ...restriction } = change
  const { logs, restrictions } = universeRestrictions(state, universeId)
  restrictions.set(restrictionKey(change.placeId, change.userId), restriction)
  logs.push(change)
  return restriction
}
