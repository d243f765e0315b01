#!/usr/bin/env node
/** The command `effect-open-cloud`. */
import { readFileSync } from "node:fs"
import { nearest } from "../emulator/Names.ts"
import { type ExitCode, exitCode, misused, told } from "./Command.ts"

const usage = `effect-open-cloud <command>

  emulator      serves Open Cloud in memory over HTTP, for programs in any language
  operations    lists the operations of Open Cloud, with the ids that fault rules take
  doctor        looks at your API key, your universe and this machine, and asks Roblox what nobody knows

effect-open-cloud <command> --help says what a command takes; --version says which version this is.`

/** Loaded when they are called, as a usage is to be shown at once. */
const commands = {
  emulator: () => import("./Emulator.ts"),
  operations: () => import("./Operations.ts"),
  doctor: () => import("./Doctor.ts")
}

const isCommand = (name: string): name is keyof typeof commands => Object.hasOwn(commands, name)

const version = (): string => JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).version

const main = async ([name, ...args]: ReadonlyArray<string>): Promise<ExitCode> => {
  if (name === undefined) return misused("which command?", usage)
  if (name === "help" || name === "--help" || name === "-h") return told(usage)
  if (name === "--version" || name === "-v") return told(version())
  if (isCommand(name)) return (await commands[name]()).run(args)
  const [near] = nearest(
    name,
    Object.keys(commands).map((it) => ({ name: it }))
  )
  return misused(`no command is called ${name}${near === undefined ? "" : `; did you mean ${near}?`}`, usage)
}

// A reader that has seen enough is no failure; a disk that is full is one, and no defect.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") return
  console.error(`cannot write: ${error.message}`)
  process.exit(exitCode.failed)
})

process.exitCode = await main(process.argv.slice(2))
