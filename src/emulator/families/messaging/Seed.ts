/** Messaging of an emulator's world, filled and looked at from outside. */
import type { Id } from "../../../interface/Operation.ts"
import type { Message } from "./State.ts"
import type { World } from "./World.ts"

/**
 * Which messages to look at.
 *
 * @since 0.2.0
 */
export interface MessagesQuery {
  readonly universeId?: Id
  readonly topic?: string
}

export const views = (world: World) => ({
  /** What was published, oldest first: to all universes and topics unless given. */
  published: ({ topic, universeId }: MessagesQuery = {}): ReadonlyArray<Message> =>
    world.messaging.messages.filter(
      (message) =>
        (universeId === undefined || message.universeId === String(universeId)) &&
        (topic === undefined || message.topic === topic)
    )
})
