/** State of Luau execution: tasks, their binary inputs, and who answers for the engine. */
import type { Json } from "../../../interface/Operation.ts"

/** A script to answer for, as a handler sees it. */
export interface Script {
  readonly script: string
  readonly universeId: string
  readonly placeId: string
  readonly versionId: string
  readonly binaryInput: Uint8Array | undefined
  readonly binaryOutput: boolean
}

/** One line that a script logged; a text is one that it printed. */
export type LogLine = string | { readonly message: string; readonly type: "OUTPUT" | "INFO" | "WARNING" | "ERROR" }

/** What became of a script. */
export interface ScriptAnswer {
  readonly results?: ReadonlyArray<Json>
  readonly logs?: ReadonlyArray<LogLine>
  readonly binaryOutput?: Uint8Array
  /** The script failed. */
  readonly error?: { readonly code: string; readonly message: string }
  /** Somebody stopped it. */
  readonly cancelled?: boolean
  /** How long it ran; by default as long as all others. */
  readonly millis?: number
}

/**
 * Answers for the engine. Gives `undefined` for what another handler is to
 * answer; what it throws is an error of the script.
 */
export type ScriptHandler = (script: Script) => ScriptAnswer | undefined

/** A task of Luau, and what came of it. */
export interface Task {
  readonly path: string
  readonly createTime: number
  readonly user: string
  readonly script: Script
  readonly timeout: number
  readonly startsAt: number
  readonly endsAt: number
  readonly answer: ScriptAnswer
  readonly binaryInput: string | undefined
  readonly binaryOutputUri: string | undefined
}

export interface Luau {
  readonly tasks: Map<string, Task>
  /** Paths of binary inputs, and the addresses they are uploaded to. */
  readonly binaryInputs: Map<string, { readonly address: string; readonly expiresAt: number }>
  count: number
  /** How long a task waits before it runs, in milliseconds. */
  queuedMillis: number
  /** How long a task runs unless its handler says otherwise. */
  processingMillis: number
}

export const makeLuau = (): Luau => ({
  tasks: new Map(),
  binaryInputs: new Map(),
  count: 0,
  queuedMillis: 0,
  processingMillis: 1_000
})

const registered = new WeakMap<Luau, Array<ScriptHandler>>()

/** Who answers for scripts; the last that was registered is asked first. They are a test's code, and no state. */
export const handlersOf = (luau: Luau): Array<ScriptHandler> => {
  const handlers = registered.get(luau) ?? []
  registered.set(luau, handlers)
  return handlers
}

export const stateOf = (task: Task, now: number): string => {
  if (now < task.startsAt) return "QUEUED"
  if (now < task.endsAt) return "PROCESSING"
  if (task.answer.cancelled === true) return "CANCELLED"
  return task.answer.error === undefined ? "COMPLETE" : "FAILED"
}
