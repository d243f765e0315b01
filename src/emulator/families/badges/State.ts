/** Badges of universes. */
import type { Id } from "../../../interface/Operation.ts"
import { dawn } from "../../Values.ts"

/** A badge of a universe. */
export interface Badge {
  readonly id: string
  readonly universeId: string
  name: string
  description: string
  enabled: boolean
  iconImageId: string | undefined
  readonly createTime: number
  updateTime: number
}

export interface Badges {
  readonly byId: Map<string, Badge>
  /** Robux that were spent on badges, and by whom. */
  readonly payments: Array<{ readonly badgeId: string; readonly robux: number; readonly from: "user" | "group" }>
  /** Robux that there are for badges. */
  funds: number
  count: number
}

/**
 * A badge to put into the world.
 *
 * @since 0.1.0
 */
export interface BadgeOptions {
  readonly id: Id
  /** The default universe unless given. */
  readonly universeId?: Id
  readonly name?: string
  readonly description?: string
  readonly enabled?: boolean
  /** Milliseconds since the epoch. */
  readonly createTime?: number
}

export const makeBadge = (options: BadgeOptions): Badge => ({
  id: String(options.id),
  universeId: String(options.universeId ?? 9000001),
  name: options.name ?? `Badge ${options.id}`,
  description: options.description ?? "",
  enabled: options.enabled ?? true,
  iconImageId: undefined,
  createTime: options.createTime ?? dawn,
  updateTime: options.createTime ?? dawn
})

const defaultBadges: ReadonlyArray<BadgeOptions> = [
  { id: 9200001, name: "Welcome", description: "Came by" },
  { id: 9200002, name: "Winner", description: "Won a round" }
]

export const makeBadges = (empty: boolean): Badges => ({
  byId: new Map((empty ? [] : defaultBadges).map(makeBadge).map((badge) => [badge.id, badge])),
  payments: [],
  funds: Number.POSITIVE_INFINITY,
  count: 0
})
