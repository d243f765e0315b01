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

if (first === "__complete") {
  const [{ complete }, { runPromise }] = await Promise.all([import("./Complete.ts"), import("effect/Effect")])
  for (const word of await runPromise(complete(rest))) console.log(word)
} else {
  const args = process.argv.slice(2)
  const isNamed = args.some((it) => serviceNames.has(it) || Object.hasOwn(verbs, it))
  const { runProcess } = await (isNamed ? import("./Process.ts") : import("./Alone.ts"))
  await runProcess(args)
}
