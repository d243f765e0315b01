/** The shell that a process of Node has around it. */
import { createInterface } from "node:readline"
import * as Effect from "effect/Effect"
import type { Shell } from "./Shell.ts"
import { failure, type Stop } from "./Stop.ts"

/** The reader of the output has seen enough. */
const isClosed = (error: NodeJS.ErrnoException | null | undefined): boolean =>
  error?.code === "EPIPE" || error?.code === "ERR_STREAM_DESTROYED" || error?.code === "EOF"

/** Writes, and waits where the reader is slower. */
const write = (stream: NodeJS.WriteStream, text: string) =>
  Effect.callback<void, NodeJS.ErrnoException>((resume) => {
    stream.write(text, (error) => resume(error ? Effect.fail(error) : Effect.void))
  })

/** Makes it; `closed` is told when nobody reads the output any more. */
export const make = (closed: () => void): Shell["Service"] => {
  const { stderr, stdin, stdout } = process
  // Each write hears of it by itself.
  stdout.on("error", () => undefined)
  stderr.on("error", () => undefined)
  return {
    out: (text) =>
      Effect.catch(write(stdout, text), (error): Effect.Effect<void, Stop> => {
        if (!isClosed(error)) return Effect.fail(failure(`cannot write: ${error.message}`))
        closed()
        return Effect.interrupt
      }),
    err: (text) => Effect.ignore(write(stderr, text)),
    input: Effect.tryPromise({
      try: async () => {
        const chunks: Array<Buffer> = []
        for await (const chunk of stdin) chunks.push(Buffer.from(chunk))
        return new Uint8Array(Buffer.concat(chunks))
      },
      catch: (cause) => failure(`cannot read standard input: ${cause instanceof Error ? cause.message : String(cause)}`)
    }),
    line: Effect.callback<string | undefined>((resume) => {
      const lines = createInterface({ input: stdin })
      lines.once("line", (text) => {
        resume(Effect.succeed(text))
        lines.close()
      })
      lines.once("close", () => resume(Effect.succeed(undefined)))
      return Effect.sync(() => lines.close())
    }),
    terminal: { stdin: stdin.isTTY === true, stdout: stdout.isTTY === true, stderr: stderr.isTTY === true },
    directory: process.cwd()
  }
}
