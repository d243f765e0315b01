/** A folder for the files of one test file. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll } from "vitest"

/** Makes a folder that is deleted in the end. */
export const makeFolder = (name: string) => {
  const directory = mkdtempSync(join(tmpdir(), `${name}-`))
  afterAll(() => rmSync(directory, { recursive: true, force: true }))
  return {
    directory,
    write: (file: string, content: string | Uint8Array): void => {
      mkdirSync(dirname(join(directory, file)), { recursive: true })
      writeFileSync(join(directory, file), content)
    },
    remove: (file: string): void => rmSync(join(directory, file)),
    read: (file: string): string => readFileSync(join(directory, file), "utf8")
  }
}

/** Where commands are run: the emulator's default key, universe and place. */
export const env: Readonly<Record<string, string>> = {
  ROBLOX_API_KEY: "emulator-key",
  ROBLOX_UNIVERSE_ID: "9000001",
  ROBLOX_PLACE_ID: "9000002",
  ROBLOX_API_KEY_OWNER: "user:156"
}
