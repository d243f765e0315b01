/**
 * The lines of a client, before the server reads them: a number that a double cannot hold keeps its digits, and a line
 * that is no JSON is refused and does not end the reading.
 */
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Sink from "effect/Sink"
import * as Stdio from "effect/Stdio"
import * as Stream from "effect/Stream"
import { isFields } from "../../interface/Fields.ts"
import { ExactNumber, parse, stringify } from "../../interface/Json.ts"
import type { Shell } from "../Shell.ts"

const isExact = (value: unknown): boolean =>
  typeof value === "bigint" ||
  value instanceof ExactNumber ||
  (Array.isArray(value) && value.some(isExact)) ||
  (isFields(value) && Object.values(value).some(isExact))

/** The input of a call as its JSON text, where it has a number that would lose digits. */
const kept = (frame: unknown): unknown => {
  if (Array.isArray(frame)) return frame.map(kept)
  if (!isFields(frame) || !isFields(frame.params) || !isFields(frame.params.arguments)) return frame
  const { arguments: given, ...params } = frame.params
  return isExact(given.input)
    ? { ...frame, params: { ...params, arguments: { ...given, input: stringify(given.input) } } }
    : frame
}

/** A double holds every integer of fifteen digits. */
const longNumber = /\d{16}|\d[eE][+-]?\d{3}/

/** A line as the server is to read it; nothing where it is no JSON. */
export const exact = (line: string): string | undefined => {
  try {
    if (!longNumber.test(line)) {
      JSON.parse(line)
      return line
    }
    return stringify(kept(parse(line)))
  } catch {
    return undefined
  }
}

const noJson = `${JSON.stringify({ jsonrpc: "2.0", id: null, error: { code: -32700, message: "Parse error: a line is one message as JSON" } })}\n`

/** Milliseconds that calls under way have when the client has closed the input. */
const grace = 1_000

const framesOf = (line: string): ReadonlyArray<unknown> => {
  const frame: unknown = JSON.parse(line)
  return Array.isArray(frame) ? frame : [frame]
}

/** The requests that were not answered yet. */
class Open {
  private readonly ids = new Set<unknown>()
  read(line: string): void {
    for (const frame of framesOf(line)) {
      if (!isFields(frame) || typeof frame.method !== "string") continue
      if (frame.id !== undefined) this.ids.add(frame.id)
      // What is called off is not answered.
      if (frame.method === "notifications/cancelled" && isFields(frame.params)) this.ids.delete(frame.params.requestId)
    }
  }
  written(text: string): void {
    for (const line of text.split("\n")) {
      if (line === "") continue
      for (const frame of framesOf(line)) if (isFields(frame) && frame.method === undefined) this.ids.delete(frame.id)
    }
  }
  get isEmpty(): boolean {
    return this.ids.size === 0
  }
}

/** Standard input and output of a server, and when they are done with. */
export interface Frames {
  readonly stdio: Stdio.Stdio
  /** Ends when the client has closed the input, and all that it asked is answered or has had a moment to be. */
  readonly over: Effect.Effect<void>
}

/** Makes them; output is written through the shell, which ends the command when nobody reads it. */
export const make = (
  { stdin }: Pick<Stdio.Stdio, "stdin">,
  { out }: Pick<Shell["Service"], "out">
): Effect.Effect<Frames> =>
  Effect.gen(function* () {
    const gone = yield* Deferred.make<void>()
    const answered = yield* Deferred.make<void>()
    const open = new Open()
    const settle = Effect.suspend(() =>
      Deferred.isDoneUnsafe(gone) && open.isEmpty ? Deferred.succeed(answered, undefined) : Effect.void
    )
    const write = (chunk: string | Uint8Array) => {
      const text = typeof chunk === "string" ? chunk : new TextDecoder().decode(chunk)
      return out(text).pipe(
        Effect.andThen(
          Effect.suspend(() => {
            open.written(text)
            return settle
          })
        ),
        // Nobody is told anything any more.
        Effect.catch(() =>
          Deferred.succeed(gone, undefined).pipe(
            Effect.andThen(Deferred.succeed(answered, undefined)),
            Effect.andThen(Effect.never)
          )
        )
      )
    }
    const line = (text: string): Effect.Effect<Stream.Stream<Uint8Array>> => {
      if (text.trim() === "") return Effect.succeed(Stream.empty)
      const read = exact(text)
      if (read === undefined) {
        return Effect.logWarning("a line of the client is no JSON").pipe(
          Effect.andThen(write(noJson)),
          Effect.as(Stream.empty)
        )
      }
      open.read(read)
      return Effect.succeed(Stream.make(new TextEncoder().encode(`${read}\n`)))
    }
    return {
      over: Deferred.await(gone).pipe(
        Effect.andThen(settle),
        Effect.andThen(Effect.timeoutOption(Deferred.await(answered), grace))
      ),
      stdio: Stdio.make({
        args: Effect.succeed([]),
        stdin: stdin.pipe(
          Stream.decodeText(),
          Stream.splitLines,
          Stream.mapEffect(line),
          Stream.flatten(),
          // The server would end at once, and calls under way with it.
          Stream.concat(Stream.fromEffect(Effect.andThen(Deferred.succeed(gone, undefined), Effect.never))),
          Stream.ensuring(Deferred.succeed(gone, undefined))
        ),
        stdout: () => Sink.forEach(write),
        stderr: () => Sink.drain
      })
    }
  })
