/**
 * What a family contributes: a table from operations to handlers. A handler
 * answers one validated request from the world's state and may change it; it
 * runs synchronously, so requests never interleave.
 */
import type * as Result from "effect/Result"
import type { OperationId } from "../generated/ids.ts"
import type { AnyOperation, Json } from "../interface/Operation.ts"
import type { Core, Credential } from "./Core.ts"
import type { Refusal } from "./Errors.ts"
import type { Transfer } from "./Throughput.ts"
import type { Input } from "./Validate.ts"

/** A validated request, to who needs no more of the world than this. */
export interface Call<World = Core> {
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

export type Handler<World = Core> = (call: Call<World>) => Result.Result<Reply, Refusal>

/** Operations that Roblox's document has no more. */
export type PastId = "groups.getShout" | "universes.ofPlace"

/** Handlers by the ids of their operations. */
export type Handlers<World = Core> = { readonly [Id in OperationId | PastId]?: Handler<World> }

/** A parameter as text; empty when absent. */
export const text = (call: Pick<Call, "input">, wire: string): string => {
  const value = call.input[wire]
  return value === undefined ? "" : String(value)
}

/** A reply that changed nothing. */
export const read = (body: Json): Reply => ({ status: 200, body, applied: false })

/** A reply that changed something. */
export const applied = (body?: Json): Reply =>
  body === undefined ? { status: 200, applied: true } : { status: 200, body, applied: true }
