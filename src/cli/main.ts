#!/usr/bin/env node
/**
 * The command `open-cloud`, also called `effect-open-cloud`. Here is only what decides what to load: a command line of
 * which nothing is needed loads nothing.
 */
import * as module from "node:module"
import { serviceNames } from "./records/Services.ts"
import { verbs } from "./verbs/index.ts"

// Newer versions of Node keep what they have compiled, for the next time.
module.enableCompileCache?.()

const [first, ...rest] = process.argv.slice(2)

/** Commands that read their own flags. */
const before = {
  emulator: () => import("./Emulator.ts"),
  operations: () => import("./Operations.ts"),
  doctor: () => import("./Doctor.ts")
}

const isBefore = (name: string | undefined): name is keyof typeof before =>
  name !== undefined && Object.hasOwn(before, name)

if (first === "__complete") {
  const [{ complete }, { runPromise }] = await Promise.all([import("./Complete.ts"), import("effect/Effect")])
  for (const word of await runPromise(complete(rest))) console.log(word)
} else if (isBefore(first)) {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return
    console.error(`cannot write: ${error.message}`)
    process.exit(1)
  })
  process.exitCode = await (await before[first]()).run(rest)
} else {
  const args = process.argv.slice(2)
  const isNamed = args.some((it) => serviceNames.has(it) || Object.hasOwn(verbs, it))
  const { runProcess } = await (isNamed ? import("./Process.ts") : import("./Alone.ts"))
  await runProcess(args)
}
