/**
 * Messages to the live servers of an experience.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/universes
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { OpenCloudError } from "../Errors.ts"
import * as Operations from "../generated/messaging/operations.ts"
import { refuse } from "../internal/pipeline/Refuse.ts"
import type { OpenCloud } from "../OpenCloud.ts"
import type { AnyOperation, Id } from "../Operation.ts"
import { type Client, type Gives, layerOf, method } from "./internal/Method.ts"

/** A message to all servers that subscribe to a topic. */
export interface Message {
  readonly universeId: Id
  /** 1 to 80 characters. */
  readonly topic: string
  /** 1 to 1,114 characters, as the service was measured to take (its guide says 1,024); what more than a text is to arrive, JSON holds. */
  readonly message: string
}

/**
 * Messages to the live servers of an experience, which read them with `MessagingService`.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/universes
 * @since 0.1.0
 */
export class Messaging extends Context.Service<
  Messaging,
  {
    /**
     * Publishes a message. Success means that Roblox accepted it, not that a server received it: delivery is best effort, and
     * servers drop what exceeds their own limits.
     *
     * Never repeated after an unknown outcome, as servers would get it twice.
     *
     * Scope: `universe-messaging-service:publish`. Quota: 5,000 a minute. Fails with `NotFound` for an unknown universe.
     */
    readonly publish: (input: Message) => Effect.Effect<void, OpenCloudError>

    /**
     * Publishes a message by the older interface, which has the topic in its path. `publish` does the same.
     *
     * Scope: `universe-messaging-service:publish`. Quota: 5,000 a minute.
     */
    readonly publishV1: (input: Message) => Effect.Effect<void, OpenCloudError>
  }
>()("effect-open-cloud/Messaging") {
  /** Messages over a client. */
  static readonly layer: Layer.Layer<Messaging, never, OpenCloud> = layerOf(Messaging, (client) => make(client))
}

/** A topic or a message that is missing would be one that nobody can subscribe to, or read. */
const refuseMessage = (operation: AnyOperation, { message, topic }: Message) =>
  typeof topic !== "string" || topic === ""
    ? refuse(operation, "topic", "must be a string of 1 to 80 characters", "type")
    : typeof message !== "string"
      ? refuse(operation, "message", "must be a string: write other values as JSON", "type")
      : undefined

const make = (client: Client): Messaging["Service"] => {
  const checked =
    (operation: AnyOperation, send: (input: Message) => Gives<void>) =>
    (input: Message): Gives<void> => {
      const refused = refuseMessage(operation, input)
      return refused === undefined ? send(input) : Effect.fail(refused)
    }
  return {
    publish: checked(Operations.publish, method(client, Operations.publish)),
    publishV1: checked(Operations.publishV1, method(client, Operations.publishV1))
  }
}
