// Generated from specs/ by `npm run generate`. Do not edit.
import type { Shape } from "../../interface/Shape.ts"

export type { Shape }

export interface EvalResponse {
  readonly job_id?: string
  readonly status_code?: number
  readonly error?: string
}
export const EvalResponse: Shape<EvalResponse> = { fields: { job_id: "text", status_code: "int", error: "text" } }

export interface EvalUser {
  readonly id?: string
}
export const EvalUser: Shape<EvalUser> = { fields: { id: "id" } }

export interface Interruption {
  readonly check?: number
  readonly type?: string
}
export const Interruption: Shape<Interruption> = { fields: { check: "int", type: "text" } }

export interface EvalChecks {
  readonly passes?: number
  readonly fails?: number
  readonly checks?: number
  readonly warning?: string
  readonly error?: string
  readonly interruptions?: ReadonlyArray<Interruption>
}
export const EvalChecks: Shape<EvalChecks> = {
  fields: {
    passes: "int",
    fails: "int",
    checks: "int",
    warning: "text",
    error: "text",
    interruptions: { list: Interruption }
  }
}

export interface EvalResult {
  readonly mode?: string
  readonly result?: EvalChecks
}
export const EvalResult: Shape<EvalResult> = { fields: { mode: "text", result: EvalChecks } }

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
export const EvalRecord: Shape<EvalRecord> = {
  fields: {
    id: "id",
    name: "text",
    user: EvalUser,
    useReferenceMode: "text",
    description: "text",
    jobId: "id",
    inputScript: "text",
    jobStatus: "text",
    results: { list: EvalResult },
    fullLogs: "text",
    evalSucceeded: "text",
    createUtc: "text"
  }
}
