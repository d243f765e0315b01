/**
 * Schemas of what jobs fail with, beside the errors of calls.
 *
 * @since 0.2.0
 */
import * as Schema from "effect/Schema"
import * as Jobs from "../../jobs/Errors.ts"
import { instances, Text } from "../Instances.ts"

// The class, by a name that the Schema leaves free: declarations that a program emits have to name it from here.
export type { JobFailed as JobFailedError } from "../../jobs/Errors.ts"

/**
 * A `JobFailed` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const JobFailed = instances("JobFailed", Jobs.JobFailed, {
  job: Text,
  kind: Schema.Literals(["place", "another-job", "file", "format", "options", "function", "busy"]),
  reason: Text
})
