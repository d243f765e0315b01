/**
 * What a call of a Luau function can fail with, beside what any call of Open Cloud can.
 *
 * @since 0.2.0
 */
import { tagged } from "../../interface/Tagged.ts"

/**
 * The arguments do not fit their Schema, or hold what JSON cannot hold. Nothing was sent.
 *
 * @since 0.2.0
 */
export class ArgumentsRefused extends tagged("ArgumentsRefused")<{
  /** The function. */
  readonly functionName: string
  /** Where in the arguments, and why. */
  readonly reason: string
}>() {
  override get message(): string {
    return `${this.functionName} was not called: its arguments do not fit: ${this.reason}`
  }
}

/**
 * The script did not end well.
 *
 * @since 0.2.0
 */
export class FunctionFailed extends tagged("FunctionFailed")<{
  /** The function. */
  readonly functionName: string
  /** `SCRIPT_ERROR`, `DEADLINE_EXCEEDED`, `OUTPUT_SIZE_LIMIT_EXCEEDED`, `INTERNAL_ERROR` or `CANCELLED`. */
  readonly code: string
  /** The error's own words, without the place that Luau writes before them. */
  readonly reason: string
  /** What the script threw, where that was a table and no error of the function's own. */
  readonly thrown?: unknown
  /** The line of the script, from 1 on. */
  readonly line?: number
  /** The file that the script was read from. */
  readonly file?: string
  /** The calls that led there, as Luau writes them. */
  readonly trace?: string
  /** What the script logged; empty where that could not be fetched. */
  readonly logs: ReadonlyArray<string>
  /** The task's path. */
  readonly path?: string
}>() {
  override get message(): string {
    const at = this.line === undefined ? "" : ` at ${this.file ?? "line "}${this.file ? ":" : ""}${this.line}`
    const code = this.code === "SCRIPT_ERROR" ? "" : ` (${this.code})`
    return `${this.functionName} failed${code}${at}: ${this.reason}`
  }
}

/**
 * The script ended well, but what it returned does not fit the Schema. What it did is done.
 *
 * @since 0.2.0
 */
export class ResultRefused extends tagged("ResultRefused")<{
  /** The function. */
  readonly functionName: string
  /** Where in the result, and what was expected there. */
  readonly reason: string
  /** The task's path. */
  readonly path?: string
}>() {
  override get message(): string {
    return `${this.functionName} ended, but its result does not fit: ${this.reason}`
  }
}
