/**
 * Topics with a Schema: messages to the live servers of an experience, and the Luau that reads them there.
 *
 * @since 0.2.0
 */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type { OpenCloudError } from "../Errors.ts"
import type { Id } from "../Operation.ts"
import { Messaging } from "../services/Messaging.ts"
import { fresh } from "./Fresh.ts"
import { check, formOf } from "./luau/Form.ts"
import { literal } from "./luau/Literal.ts"
import { isTooDeep, misfitOf } from "./Plain.ts"
import { readMessage } from "./topic/Assemble.ts"
import { MessageRefused, MessageTooLarge } from "./topic/Errors.ts"

export { MessageRefused, MessageTooLarge }

/**
 * A topic, and the form of its messages.
 *
 * @since 0.2.0
 */
export interface Topic<A> {
  readonly title: string
  readonly schema: Schema.Codec<A, unknown>
  readonly split: boolean
}

/**
 * Where a message goes.
 *
 * @since 0.2.0
 */
export interface PublishOptions {
  readonly universeId: Id
}

/** What Roblox's guide promises to take, in bytes. */
const limit = 1024

/** More parts would be lost in what servers may receive in a minute. */
const mostParts = 32

/**
 * Makes a topic: a name of 1 to 80 characters, and a Schema of messages. `split` sends what is too large for one message
 * as up to 32 parts, and gives each message an id, so that a server drops what it got twice. Both ends have to agree
 * about it, so a topic keeps it: with `split`, servers read it by `Topic.luau`; without, messages are JSON.
 *
 * @since 0.2.0
 */
export const make = <A>(options: {
  readonly name: string
  readonly schema: Schema.Codec<A, unknown>
  readonly split?: boolean | undefined
}): Topic<A> => ({ title: options.name, schema: options.schema, split: options.split === true })

/** Bytes of a character in UTF-8. */
const width = (character: string): number => {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length

/** Pieces of a text of up to so many bytes each, which cut no character. */
const pieces = (text: string, most: number): ReadonlyArray<string> => {
  const found: Array<string> = []
  let piece = ""
  let size = 0
  for (const character of text) {
    const bytes = width(character)
    if (size + bytes > most) {
      found.push(piece)
      piece = ""
      size = 0
    }
    piece += character
    size += bytes
  }
  return [...found, piece]
}

const partsOf = (text: string): ReadonlyArray<string> => {
  const id = fresh()
  const head = (index: number, count: number) => `${id}:${index}:${count}:`
  const found = pieces(text, limit - byteLength(head(99, 99)))
  return found.map((piece, index) => head(index + 1, found.length) + piece)
}

/** The messages that a value is sent as. */
const written = <A>({ schema, split, title }: Topic<A>, value: A) =>
  Effect.gen(function* () {
    const refuse = (reason: string) => Effect.fail(MessageRefused.make({ topic: title, reason }))
    if (isTooDeep(value)) return yield* refuse("nested too deep")
    const encoded = yield* Effect.catch(Schema.encodeEffect(schema)(value), ({ message }) => refuse(message))
    const misfit = misfitOf(encoded)
    if (misfit !== undefined) return yield* refuse(`${misfit.path} ${misfit.reason}`)
    const text = JSON.stringify(encoded)
    const messages = split ? partsOf(text) : [text]
    return byteLength(messages[0] ?? "") > limit || messages.length > mostParts
      ? yield* Effect.fail(
          MessageTooLarge.make({
            topic: title,
            bytes: byteLength(text),
            limit: split ? limit * mostParts : limit,
            split
          })
        )
      : messages
  })

/**
 * Publishes a message to all servers that subscribe to a topic. Success means that Roblox accepted it, not that a server
 * received it.
 *
 * What does not fit the Schema, or what JSON and Luau cannot hold, is `MessageRefused`; what has more than 1,024 bytes of
 * UTF-8 is `MessageTooLarge`, unless the topic is split. Both before anything is sent. A message whose answer was lost is
 * sent again where the topic is split, as servers drop what comes twice, and else fails with `unknown` as its `outcome`.
 *
 * Scope: `universe-messaging-service:publish`. Quota: 5,000 a minute, of which each part is one.
 *
 * @since 0.2.0
 */
export const publish = <A>(
  topic: Topic<A>,
  value: NoInfer<A>,
  { universeId }: PublishOptions
): Effect.Effect<void, OpenCloudError | MessageRefused | MessageTooLarge, Messaging> =>
  Effect.gen(function* () {
    const messaging = yield* Messaging
    const messages = yield* written(topic, value)
    yield* Effect.forEach(
      messages,
      (message) => {
        const once = messaging.publish({ universeId, topic: topic.title, message })
        return topic.split ? Effect.retry(once, { times: 2, while: ({ outcome }) => outcome === "unknown" }) : once
      },
      { concurrency: 4, discard: true }
    )
  })

/**
 * The server's side of a topic: the text of a ModuleScript. `Topic.subscribe(function(message, sent) ... end)` calls the
 * function with each message that has the Schema's form, and a second function, if there is one, with the reason why
 * another is refused. `Topic.read(data)` does the same for the data of one message.
 *
 * What a Schema checks beyond types and whole numbers is not checked there.
 *
 * @since 0.2.0
 */
export const luau = <A>({ schema, split, title }: Topic<A>): string => {
  const { table, type } = formOf(schema)
  return `--!strict
-- The topic ${literal(title)}, as its messages are published by effect-open-cloud. Generated: changes are lost.
local HttpService = game:GetService("HttpService")
local MessagingService = game:GetService("MessagingService")

export type Message = ${type}

local NAME = ${literal(title)}
local FORM: any = ${table}

${check}

${readMessage(split)}

local Topic = { name = NAME }

-- A message, or nil and what is wrong with it${split ? "; nil alone where parts are missing, or it was read before" : ""}.
function Topic.read(data: string): (Message?, string?)
	return readMessage(FORM, data)
end

function Topic.subscribe(handle: (message: Message, sent: number) -> (), refused: ((reason: string) -> ())?): RBXScriptConnection
	return MessagingService:SubscribeAsync(NAME, function(received)
		local message, wrong = Topic.read(received.Data)
		if wrong ~= nil then
			if refused ~= nil then
				refused(wrong)
			end
		elseif message ~= nil then
			handle(message, received.Sent)
		end
	end)
end

return Topic
`
}
