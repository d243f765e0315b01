import { defineConfig } from "vitest/config"
import config from "./vitest.config.ts"

/** What asks a compiler about our types: a part of `npm run check`, which asks it about everything else. */
export default defineConfig({
  ...config,
  test: { ...config.test, include: ["test/types/types.test.ts"], exclude: ["**/node_modules/**"], maxWorkers: 1 }
})
