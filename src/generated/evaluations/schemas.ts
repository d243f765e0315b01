// Generated from specs/ by `npm run generate`. Do not edit.
import * as Codec from "../../interface/Codec.ts"

export interface EvalChecks {
  readonly passes?: number
  readonly fails?: number
  readonly checks?: number
  readonly warning?: string
  readonly error?: string
  readonly interruptions?: ReadonlyArray<Interruption>
}
export const EvalChecks = /*#__PURE__*/ Codec.struct<EvalChecks>(() => ({
  passes: Codec.Int,
  fails: Codec.Int,
  checks: Codec.Int,
  warning: Codec.Text,
  error: Codec.Text,
  interruptions: Codec.list(Interruption)
}))

export interface EvalRecord {
  readonly id?: string
  readonly name?: string
  readonly user?: EvalUser
  readonly useReferenceMode?: string
  readonly description?: string
  readonly jobId?: string
  readonly inputScript?: string
  readonly jobStatus?: string
  readonly results?: ReadonlyArray<EvalResult>
  readonly fullLogs?: string
  readonly evalSucceeded?: string
  readonly createUtc?: string
}
export const EvalRecord = /*#__PURE__*/ Codec.struct<EvalRecord>(() => ({
  id: Codec.Int64,
  name: Codec.Text,
  user: EvalUser,
  useReferenceMode: Codec.Text,
  description: Codec.Text,
  jobId: Codec.Int64,
  inputScript: Codec.Text,
  jobStatus: Codec.Text,
  results: Codec.list(EvalResult),
  fullLogs: Codec.Text,
  evalSucceeded: Codec.Text,
  createUtc: Codec.Text
}))

export interface EvalResponse {
  readonly job_id?: string
  readonly status_code?: number
  readonly error?: string
}
export const EvalResponse = /*#__PURE__*/ Codec.struct<EvalResponse>(() => ({
  job_id: Codec.Text,
  status_code: Codec.Int,
  error: Codec.Text
}))

export interface EvalResult {
  readonly mode?: string
  readonly result?: EvalChecks
}
export const EvalResult = /*#__PURE__*/ Codec.struct<EvalResult>(() => ({
  mode: Codec.Text,
  result: EvalChecks
}))

export interface EvalUser {
  readonly id?: string
}
export const EvalUser = /*#__PURE__*/ Codec.struct<EvalUser>(() => ({
  id: Codec.Int64
}))

export interface Interruption {
  readonly check?: number
  readonly type?: string
}
export const Interruption = /*#__PURE__*/ Codec.struct<Interruption>(() => ({
  check: Codec.Int,
  type: Codec.Text
}))
