/**
 * Schemas of what functions, topics, queues and questions of games fail with, beside the errors of calls.
 *
 * @since 0.2.0
 */
import * as Schema from "effect/Schema"
import * as Ask from "../../games/ask/Errors.ts"
import * as Luau from "../../games/luau/Errors.ts"
import * as Topic from "../../games/topic/Errors.ts"
import * as Worker from "../../games/worker/Errors.ts"
import { Details, instances, optionalText, Text } from "../Instances.ts"

// The classes, by names that the Schemas leave free: declarations that a program emits have to name them from here.
export type { AnswerRefused as AnswerRefusedError, NoAnswer as NoAnswerError } from "../../games/ask/Errors.ts"
export type {
  ArgumentsRefused as ArgumentsRefusedError,
  FunctionFailed as FunctionFailedError,
  ResultRefused as ResultRefusedError
} from "../../games/luau/Errors.ts"
export type {
  MessageRefused as MessageRefusedError,
  MessageTooLarge as MessageTooLargeError
} from "../../games/topic/Errors.ts"
export type { ItemRefused as ItemRefusedError } from "../../games/worker/Errors.ts"

/**
 * An `ArgumentsRefused` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const ArgumentsRefused = instances("ArgumentsRefused", Luau.ArgumentsRefused, {
  functionName: Text,
  reason: Text
})

/**
 * A `FunctionFailed` as JSON, and back to its class. What a script threw is JSON in it.
 *
 * @since 0.2.0
 */
export const FunctionFailed = instances("FunctionFailed", Luau.FunctionFailed, {
  functionName: Text,
  code: Text,
  reason: Text,
  thrown: Schema.optionalKey(Details),
  line: Schema.optionalKey(Schema.Number),
  file: optionalText,
  trace: optionalText,
  logs: Schema.Array(Text),
  path: optionalText
})

/**
 * A `ResultRefused` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const ResultRefused = instances("ResultRefused", Luau.ResultRefused, {
  functionName: Text,
  reason: Text,
  path: optionalText
})

/**
 * What a Luau function can fail with, beside what any call can.
 *
 * @since 0.2.0
 */
export const LuauFunctionError = Schema.Union([ArgumentsRefused, FunctionFailed, ResultRefused])

/**
 * A `MessageRefused` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const MessageRefused = instances("MessageRefused", Topic.MessageRefused, { topic: Text, reason: Text })

/**
 * A `MessageTooLarge` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const MessageTooLarge = instances("MessageTooLarge", Topic.MessageTooLarge, {
  topic: Text,
  bytes: Schema.Number,
  limit: Schema.Number,
  split: Schema.Boolean
})

/**
 * An `ItemRefused` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const ItemRefused = instances("ItemRefused", Worker.ItemRefused, { queueId: Text, reason: Text })

/**
 * A `NoAnswer` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const NoAnswer = instances("NoAnswer", Ask.NoAnswer, { question: Text, refusals: Schema.Array(Text) })

/**
 * An `AnswerRefused` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const AnswerRefused = instances("AnswerRefused", Ask.AnswerRefused, { question: Text, reason: Text })
