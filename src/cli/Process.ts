/** The command as a process of Node: its signals, and what it ends with. */
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { make } from "./NodeShell.ts"
import { run } from "./Root.ts"
import { Shell } from "./Shell.ts"
import { type ExitCode, exitCode, WhenStopped } from "./Stop.ts"
import { version } from "./Version.ts"

/** Runs a command line, and ends the process. */
export const runProcess = async (args: ReadonlyArray<string>): Promise<never> => {
  let closed = false
  let stopped: ExitCode = exitCode.interrupted
  const shell = make(() => {
    closed = true
  })
  const fiber = Effect.runFork(
    run(args, version).pipe(
      Effect.provideService(Shell, shell),
      Effect.provideService(WhenStopped, (code) => {
        stopped = code
      }),
      Effect.provide(NodeServices.layer)
    )
  )
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      // The second time it is meant, whatever is left behind.
      process.once(signal, () => process.exit(exitCode.interrupted))
      void Effect.runFork(Fiber.interrupt(fiber))
    })
  }
  const exit = await Effect.runPromise(Fiber.await(fiber))
  if (exit._tag === "Success") process.exit(exit.value)
  if (!Cause.hasInterruptsOnly(exit.cause)) {
    console.error(Cause.squash(exit.cause))
    process.exit(exitCode.failed)
  }
  // What is left open, such as a connection that is kept, does not keep the process.
  process.exit(closed ? exitCode.done : stopped)
}
