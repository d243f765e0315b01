/** Which version this is. */
import { readFileSync } from "node:fs"

/** Put in place by the bundle, whose files are elsewhere than these. */
declare const BUNDLED_VERSION: string | undefined

export const version: string =
  typeof BUNDLED_VERSION === "string"
    ? BUNDLED_VERSION
    : JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).version
