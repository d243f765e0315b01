import { defineConfig } from "vitest/config"

/** Pages in a real browser, apart from `npm test`: they need Chromium. */
export default defineConfig({
  root: new URL("../..", import.meta.url).pathname,
  resolve: { conditions: ["@effect-open-cloud/source"] },
  ssr: { resolve: { conditions: ["@effect-open-cloud/source"] } },
  test: {
    include: ["test/browser/**/*.browser.ts"],
    globalSetup: ["test/browser/setup.ts"],
    testTimeout: 60_000
  }
})
