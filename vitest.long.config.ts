import { mergeConfig } from "vitest/config"
import config from "./vitest.config.ts"

// Programs that are started and killed, ledgers of many thousand calls: what takes longer than a change should wait for.
export default mergeConfig(config, {
  test: {
    include: ["test/**/*.long.test.ts"],
    exclude: ["**/node_modules/**"],
    testTimeout: 120_000,
    hookTimeout: 60_000
  }
})
