/** Files that an emulator begins with, and one that it leaves. */
import { accessSync, constants, readFileSync, renameSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { jsonError } from "../JsonError.ts"
import { Wrong } from "./Read.ts"
import { type FileWorld, readWorld } from "./WorldFile.ts"

const words = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The world of a file, or what is wrong with it. */
export const readWorldFile = (file: string): FileWorld | string => {
  let text: string
  try {
    text = readFileSync(file, "utf8")
  } catch (error) {
    return `--world ${file}: cannot be read: ${words(error)}`
  }
  try {
    return readWorld(text)
  } catch (error) {
    if (error instanceof SyntaxError) return `--world ${file}: ${jsonError(text)}`
    if (error instanceof Wrong) return `--world ${file}: ${error.message}`
    throw error
  }
}

/** Why nothing could be saved there. */
export const cannotSave = (file: string): string | undefined => {
  try {
    accessSync(dirname(file), constants.W_OK)
    return undefined
  } catch (error) {
    return `--save ${file}: cannot be written: ${words(error)}`
  }
}

/** Writes a file as a whole, or leaves it as it was. */
export const save = (file: string, text: string): void => {
  writeFileSync(`${file}.part`, text, { mode: 0o600 })
  renameSync(`${file}.part`, file)
}
