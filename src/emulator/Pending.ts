/**
 * Operations that take time, of every family: begun by one request, carried out
 * when their time has come, and polled at their path.
 */
import type { Json } from "../interface/Operation.ts"
import type { JsonObject } from "./Json.ts"

/** How an operation ends. */
export type Ending =
  | { readonly _tag: "Done"; readonly response: JsonObject }
  | { readonly _tag: "Failed"; readonly error: { readonly code: Json; readonly message: string } }

/** Work that is done later. It has a name, so that an operation that waits for it is data. */
export interface Work<World, Input> {
  readonly name: string
  /** Does the work, once, as of when it was ready. */
  readonly carryOut: (world: World, input: Input, time: number) => Ending
}

/** Work, whatever it is told. */
export type AnyWork<World> = Work<World, never>

export interface PendingOperation {
  /** As the answers give it: `operations/1`. */
  readonly path: string
  readonly readyAt: number
  readonly work: string
  /** What the work is told: plain data. */
  readonly input: unknown
  ending: Ending | undefined
}

export interface PendingOperations {
  readonly byPath: Map<string, PendingOperation>
  count: number
}

export const emptyOperations = (): PendingOperations => ({ byPath: new Map(), count: 0 })

/** What of the world knows of them. */
export interface Timed {
  /** Who does what takes time, by name. */
  readonly works: ReadonlyMap<string, AnyWork<never>>
  /** What takes time, of every family. */
  readonly operations: PendingOperations
}

/** Carries out, in their order, the operations whose time has come. */
export const settleOperations = (world: Timed, now: number): void => {
  const due = [...world.operations.byPath.values()]
    .filter(({ ending, readyAt }) => ending === undefined && readyAt <= now)
    .sort((a, b) => a.readyAt - b.readyAt)
  for (const operation of due) {
    const work = world.works.get(operation.work)
    if (work === undefined) throw new TypeError(`nothing carries out ${operation.work}`)
    // What it is told is what it was begun with, for `beginOperation` pairs the two.
    operation.ending = work.carryOut(world as never, operation.input as never, operation.readyAt)
  }
}

/** Begins an operation. `path` makes its path from an id that nothing else has. */
export const beginOperation = <World extends Timed, Input>(
  world: World,
  work: Work<World, Input>,
  begin: {
    readonly path: (id: string) => string
    readonly readyAt: number
    readonly input: NoInfer<Input>
  }
): PendingOperation => {
  const id = `00000000-0000-4000-8000-${String(++world.operations.count).padStart(12, "0")}`
  const operation: PendingOperation = {
    path: begin.path(id),
    readyAt: begin.readyAt,
    work: work.name,
    input: begin.input,
    ending: undefined
  }
  world.operations.byPath.set(operation.path, operation)
  return operation
}

/** The operation at a path, as of now. */
export const findOperation = (world: Timed, path: string, now: number): PendingOperation | undefined => {
  settleOperations(world, now)
  return world.operations.byPath.get(path)
}

/** The envelope that the v2 interface answers with. */
export const formatOperation = ({ ending, path }: PendingOperation): JsonObject => {
  if (ending === undefined) return { path, done: false }
  return ending._tag === "Done"
    ? { path, done: true, response: ending.response }
    : { path, done: true, error: { ...ending.error } }
}
