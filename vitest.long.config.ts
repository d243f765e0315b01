import { defineConfig } from "vitest/config"
import config from "./vitest.config.ts"

// Programs that are started and killed, servers of Redis and Postgres, ledgers of many thousand calls, tables over all of
// Open Cloud: what takes longer than a change should wait for.
// Written over, as `mergeConfig` would add to the lists and so leave out what is meant.
export default defineConfig({
  ...config,
  test: {
    ...config.test,
    include: ["test/**/*.long.test.ts"],
    exclude: ["**/node_modules/**"],
    testTimeout: 120_000,
    // Fleets wait for minutes most of their time, and each has a server of its own.
    maxConcurrency: 20,
    hookTimeout: 60_000
  }
})
