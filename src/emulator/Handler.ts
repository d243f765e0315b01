/**
 * What a family contributes: a table from `METHOD path` to a handler. A handler
 * answers one validated request from the world's state and may change it; it
 * runs synchronously, so requests never interleave.
 */
import type * as Result from "effect/Result"
import type { AnyOperation, Json } from "../interface/Operation.ts"
import type { Refusal } from "./Errors.ts"
import type { Transfer } from "./Throughput.ts"
import type { Input } from "./Validate.ts"
import type { Credential, World } from "./World.ts"

/** A validated request. */
export interface Call {
  readonly operation: AnyOperation
  /** Parameters by their names on the wire. */
  readonly input: Input
  readonly body: Json | undefined
  readonly bytes: Uint8Array | string | undefined
  readonly header: (name: string) => string | null
  /** Where the request came to: Roblox's address, or that of a served emulator. */
  readonly origin: string
  readonly credential: Credential
  readonly world: World
  /** Counts data against throughput limits. */
  readonly transfer: Transfer
  /** Milliseconds since the epoch. */
  readonly now: number
}

export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Absent means no body. */
  readonly body?: Json
  /** Whether the request changed anything. */
  readonly applied: boolean
  /** What it counts for in the buckets that it shares, where that is more than a request: one for each item read. */
  readonly units?: number
}

export type Handler = (call: Call) => Result.Result<Reply, Refusal>

/** Handlers by `METHOD path`, the path with `{wire_name}` placeholders. */
export type Handlers = Readonly<Record<string, Handler>>

export const handlerKey = (operation: AnyOperation): string => `${operation.method} ${operation.path}`

/** A parameter as text; empty when absent. */
export const text = (call: Call, wire: string): string => {
  const value = call.input[wire]
  return value === undefined ? "" : String(value)
}

/** A reply that changed nothing. */
export const read = (body: Json): Reply => ({ status: 200, body, applied: false })

/** A reply that changed something. */
export const applied = (body?: Json): Reply =>
  body === undefined ? { status: 200, applied: true } : { status: 200, body, applied: true }
