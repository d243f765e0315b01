/**
 * Why a job could not go on, beside the errors of calls.
 *
 * @since 0.2.0
 */
import { tagged } from "../interface/Tagged.ts"

/**
 * A job could not begin, or go on. What it has done and noted stays noted.
 *
 * @since 0.2.0
 */
export class JobFailed extends tagged("JobFailed")<{
  /** The job's name. */
  readonly job: string
  /**
   * `place`: where it came to could not be read or kept. `another-job`: its name belongs to a job with another input.
   * `file`: a file could not be read or written. `format`: a file does not hold what it should. `options`: it was told what cannot be.
   * `function`: a function that it was given threw, or gave what cannot be written. `busy`: another run is at work on the same.
   */
  readonly kind: "place" | "another-job" | "file" | "format" | "options" | "function" | "busy"
  readonly reason: string
}>() {
  override get message(): string {
    return `the job "${this.job}" cannot go on: ${this.reason}`
  }
}
