import { findChromium } from "./chromium.ts"

/** Finds Chromium, or fetches it, before the tests begin. */
export const setup = (): void => {
  process.env.CHROMIUM_PATH = findChromium()
}
