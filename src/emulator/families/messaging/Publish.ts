/** Handlers of messages, both versions of the interface. */
import * as Result from "effect/Result"
import type { Json } from "../../../interface/Operation.ts"
import { invalidArgument } from "../../Errors.ts"
import { applied, text } from "../../Handler.ts"
import { isObject } from "../../Json.ts"
import { utf8Length } from "../../Values.ts"
import type { Call, Handler, Handlers } from "./World.ts"

const maxTopic = 80

const lengthOf = ({ world }: Call, message: string): number =>
  world.dialect["messaging.unit"] === "bytes" ? utf8Length(message) : message.length

const publish = (call: Call, universeId: string, topic: Json | undefined) => {
  const message = isObject(call.body) ? call.body.message : undefined
  if (typeof topic !== "string" || topic === "" || topic.length > maxTopic) {
    return Result.fail(invalidArgument(`The topic must be 1 to ${maxTopic} characters long.`))
  }
  const most = Number(call.world.dialect["messaging.bound"])
  if (typeof message !== "string" || message === "" || lengthOf(call, message) > most) {
    return Result.fail(invalidArgument(`A message has 1 to ${most} ${call.world.dialect["messaging.unit"]}.`))
  }
  call.world.messaging.messages.push({ universeId, topic, message, time: call.now })
  return Result.succeed(applied())
}

const publishV2: Handler = (call) =>
  publish(call, text(call, "universe_id"), isObject(call.body) ? call.body.topic : undefined)

const publishV1: Handler = (call) => publish(call, text(call, "universeId"), text(call, "topic"))

export const messagingHandlers = {
  "messaging.publish": publishV2,
  "messaging.publishV1": publishV1
} satisfies Handlers
