/**
 * Makes promises of the members of services, whatever they are: nothing here knows a service, or a method of one.
 *
 * @since 0.2.0
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { flow } from "./Flow.ts"
import { capture } from "./Frames.ts"
import { type Plainness, plain } from "./Plain.ts"
import type { Run, Runner } from "./Runner.ts"

/** What members are made with. */
export interface Face {
  readonly runner: Runner
  readonly plainness: Plainness
}

type Anything = Readonly<Record<PropertyKey, unknown>>
type Method = (...input: ReadonlyArray<unknown>) => unknown
type AnyStream = Stream.Stream<unknown, unknown, unknown>
type AnyEffect = Effect.Effect<unknown, unknown, unknown>

const isRecord = (value: unknown): value is Anything => typeof value === "object" && value !== null

const isSignal = (value: unknown): value is AbortSignal =>
  isRecord(value) && typeof value.aborted === "boolean" && typeof value.addEventListener === "function"

/** The input of a method, and the signal, which comes last: in an object of its own, or in the method's options. */
const split = (input: ReadonlyArray<unknown>): readonly [ReadonlyArray<unknown>, AbortSignal | undefined] => {
  const last = input.at(-1)
  if (!isRecord(last) || !isSignal(last.signal)) return [input, undefined]
  const { signal, ...rest } = last
  const isAlone = Object.keys(rest).length === 0
  return [isAlone ? input.slice(0, -1) : input.with(-1, rest), signal]
}

const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  isRecord(value) && typeof value.then === "function"

/** A callback of the caller's, which may be asynchronous, as services take them. What it fails with, the call fails with. */
const callback = (face: Face, value: unknown): unknown => {
  if (typeof value !== "function" || Effect.isEffect(value)) return value
  const own = value as Method
  // What is read may be written back, and keeps its digits.
  const given = (read: unknown) => result({ ...face, plainness: face.plainness !== false }, read)
  return (...input: ReadonlyArray<unknown>) =>
    Effect.suspend(() => {
      try {
        const made = own(...input.map(given))
        if (Effect.isEffect(made)) return made
        return isThenable(made)
          ? Effect.tryPromise({ try: async () => made, catch: (error) => error })
          : Effect.succeed(made)
      } catch (error) {
        return Effect.fail(error)
      }
    })
}

const isHandle = (value: Anything): boolean => "reference" in value && typeof value.await === "function"

/** What a promise gives of what an effect gives. */
const result = (face: Face, value: unknown): unknown => {
  if (Option.isOption(value)) return Option.isSome(value) ? result(face, value.value) : undefined
  if (isRecord(value) && isHandle(value)) {
    const { await: wait, ...rest } = value
    return members("handle", { ...rest, result: wait }, face)
  }
  return face.plainness === false ? value : plain(value, face.plainness)
}

/** What comes of an effect or of a stream; anything else is as it is. */
const running = (face: Face, made: unknown, pages: (() => unknown) | undefined, how: Run): unknown => {
  const { runner } = face
  const read = (value: unknown) => result(face, value)
  if (Stream.isStream(made)) {
    const items = flow(runner, Stream.map(made as AnyStream, read), how)
    return pages === undefined ? items : { ...items, pages: () => running(face, pages(), undefined, how) }
  }
  return Effect.isEffect(made) ? runner.run(Effect.map(made as AnyEffect, read), how) : made
}

/** A member, as whoever uses promises has it. */
export const member = (name: string, own: unknown, face: Face): unknown => {
  if (Effect.isEffect(own) || Stream.isStream(own)) {
    const call = (options?: { readonly signal?: AbortSignal | undefined }) =>
      running(face, own, undefined, { name, signal: options?.signal, frames: capture(call) })
    return call
  }
  if (typeof own !== "function") return isRecord(own) && face.plainness !== false ? result(face, own) : own
  const { pages, ...beside } = own as Method & { readonly pages?: Method }
  const call = (...all: ReadonlyArray<unknown>) => {
    const frames = capture(call)
    const [input, signal] = split(all)
    const given = input.map((it) => callback(face, it))
    const how: Run = { name, signal, frames }
    try {
      return running(face, (own as Method)(...given), pages && (() => pages(...given)), how)
    } catch (error) {
      // A list says so where it is made, as there is no promise yet.
      if (pages !== undefined) throw error
      return face.runner.run(Effect.die(error), how)
    }
  }
  return Object.assign(call, members(name, beside, face))
}

/** What runs an effect of the caller's own. */
export const runsOf = (face: Face) => {
  const run = (effect: AnyEffect, options?: { readonly signal?: AbortSignal | undefined }): unknown =>
    running(face, effect, undefined, { name: "run", signal: options?.signal, frames: capture(run) })
  return run
}

/** All members of a service. */
export const members = (name: string, service: object, face: Face): Anything =>
  Object.fromEntries(Object.entries(service).map(([key, own]) => [key, member(`${name}.${key}`, own, face)]))
