/** What all commands have in common: how they are told what to do, and how they say that it cannot be done. */
import { type ParseArgsConfig, parseArgs } from "node:util"

/** What a process ends with. */
export const exitCode = { done: 0, failed: 1, misused: 2 } as const

export type ExitCode = (typeof exitCode)[keyof typeof exitCode]

/** Says what is wrong with a command line, and what would be right. */
export const misused = (what: string, usage: string): ExitCode => {
  console.error(`${what}\n\n${usage}`)
  return exitCode.misused
}

/** Says why something that was asked for well cannot be done. */
export const failed = (why: string): ExitCode => {
  console.error(why)
  return exitCode.failed
}

export const told = (usage: string): ExitCode => {
  console.log(usage)
  return exitCode.done
}

/** Reads a command line; gives what is wrong with it as a text. */
export const read = <T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> | string => {
  try {
    return parseArgs(config)
  } catch (error) {
    // What follows the first sentence is about a notation that nobody needs here.
    return error instanceof Error ? (error.message.split(". ")[0] ?? "") : String(error)
  }
}
