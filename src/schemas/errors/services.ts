/**
 * Schemas of what files, keys and some services fail with.
 *
 * @since 0.2.0
 */
import * as Schema from "effect/Schema"
import { IntrospectionUnavailable as Unavailable } from "../../KeyInfo.ts"
import { InvalidReference as NoReference } from "../../LongRunning.ts"
import * as Node from "../../node/Errors.ts"
import * as Configs from "../../services/configs/Errors.ts"
import * as EntryStore from "../../services/entryStore/Errors.ts"
import * as Experiments from "../../services/experiments/Errors.ts"
import * as LuauExecution from "../../services/luauExecution/Errors.ts"
import { instances, optionalText, Text } from "../Instances.ts"

// The classes, by names that the Schemas leave free: declarations that a program emits have to name them from here.
export type { InvalidReference as InvalidReferenceError } from "../../LongRunning.ts"
export type { FileUnreadable as FileUnreadableError, FileUnwritable as FileUnwritableError } from "../../node/Errors.ts"
export type {
  DraftInProgress as DraftInProgressError,
  RolloutFailed as RolloutFailedError
} from "../../services/configs/Errors.ts"
export type { ValueMismatch as ValueMismatchError } from "../../services/entryStore/Errors.ts"
export type { NotLaunched as NotLaunchedError } from "../../services/experiments/Errors.ts"
export type { ScriptFailed as ScriptFailedError } from "../../services/luauExecution/Errors.ts"

/**
 * A `FileUnreadable` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const FileUnreadable = instances("FileUnreadable", Node.FileUnreadable, { path: Text, reason: Text })

/**
 * A `FileUnwritable` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const FileUnwritable = instances("FileUnwritable", Node.FileUnwritable, { path: Text, reason: Text })

/**
 * What files of a machine can fail with.
 *
 * @since 0.2.0
 */
export const FileError = Schema.Union([FileUnreadable, FileUnwritable])

/**
 * An `IntrospectionUnavailable` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const IntrospectionUnavailable = instances("IntrospectionUnavailable", Unavailable, {
  credential: Schema.Literal("oauth")
})

/**
 * An `InvalidReference` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const InvalidReference = instances("InvalidReference", NoReference, { reason: Text })

/**
 * A `DraftInProgress` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const DraftInProgress = instances("DraftInProgress", Configs.DraftInProgress, {
  keys: Schema.Array(Text),
  staged: Schema.Boolean
})

/**
 * A `RolloutFailed` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const RolloutFailed = instances("RolloutFailed", Configs.RolloutFailed, {
  version: Text,
  result: Text,
  reason: optionalText
})

/**
 * A `ValueMismatch` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const ValueMismatch = instances("ValueMismatch", EntryStore.ValueMismatch, {
  dataStoreId: Text,
  entryId: Text,
  value: Schema.Literals(["stored", "given"]),
  reason: Text
})

/**
 * A `NotLaunched` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const NotLaunched = instances("NotLaunched", Experiments.NotLaunched, {
  experimentId: Text,
  reason: Text,
  cause: Schema.Defect()
})

/**
 * A `ScriptFailed` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const ScriptFailed = instances("ScriptFailed", LuauExecution.ScriptFailed, {
  code: Text,
  serverMessage: optionalText,
  logs: Schema.Array(Text),
  logsMissing: optionalText,
  path: optionalText
})
