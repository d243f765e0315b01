#!/usr/bin/env node
/** The command `open-cloud`, also called `effect-open-cloud`. */
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { make } from "./NodeShell.ts"
import { run } from "./Root.ts"
import { Shell } from "./Shell.ts"
import { exitCode } from "./Stop.ts"
import { version } from "./Version.ts"

let closed = false

const main = (args: ReadonlyArray<string>): Effect.Effect<number> =>
  run(args, version).pipe(
    Effect.provideService(
      Shell,
      make(() => {
        closed = true
      })
    ),
    Effect.provide(NodeServices.layer)
  )

/** Commands that read their own flags. */
const before = {
  emulator: () => import("./Emulator.ts"),
  operations: () => import("./Operations.ts"),
  doctor: () => import("./Doctor.ts")
}

const isBefore = (name: string | undefined): name is keyof typeof before =>
  name !== undefined && Object.hasOwn(before, name)

const [first, ...rest] = process.argv.slice(2)
if (isBefore(first)) {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return
    console.error(`cannot write: ${error.message}`)
    process.exit(exitCode.failed)
  })
  process.exitCode = await (await before[first]()).run(rest)
} else {
  await all()
}

async function all(): Promise<void> {
  const fiber = Effect.runFork(main(process.argv.slice(2)))
  const stop = (signal: NodeJS.Signals) => {
    process.once(signal, () => process.exit(exitCode.interrupted))
    void Effect.runFork(Fiber.interrupt(fiber))
  }
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop)
  const exit = await Effect.runPromise(Fiber.await(fiber))
  if (exit._tag === "Failure" && !Cause.hasInterruptsOnly(exit.cause)) console.error(Cause.squash(exit.cause))
  // What is left open, such as a connection that is kept, does not keep the process.
  process.exit(
    exit._tag === "Success"
      ? exit.value
      : !Cause.hasInterruptsOnly(exit.cause)
        ? exitCode.failed
        : closed
          ? exitCode.done
          : exitCode.interrupted
  )
}
