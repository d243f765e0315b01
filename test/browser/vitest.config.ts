import { defineConfig } from "vitest/config"
import base from "../../vitest.config.ts"

/** Pages in a real browser, apart from `npm test`: they need Chromium. */
export default defineConfig({
  ...base,
  root: new URL("../..", import.meta.url).pathname,
  test: {
    include: ["test/browser/**/*.browser.ts"],
    globalSetup: ["test/browser/setup.ts"],
    testTimeout: 60_000,
    // A browser is started in one.
    hookTimeout: 60_000
  }
})
