import type { JsonObject } from "../../Json.ts"

/** An event of a universe. */
export interface GameEvent {
  readonly id: string
  readonly universeId: string
  readonly hostType: "user" | "group"
  readonly hostId: string
  fields: JsonObject
  readonly createTime: number
  updateTime: number
}

export interface GameEvents {
  readonly byId: Map<string, GameEvent>
  count: number
}

export const makeGameEvents = (): GameEvents => ({ byId: new Map(), count: 0 })
