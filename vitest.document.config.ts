import { defineConfig } from "vitest/config"
import config from "./vitest.config.ts"

/** Requests and specs judged by Roblox's document, in this process: beside `npm run conformance`, which judges over HTTP. */
export default defineConfig({
  ...config,
  test: {
    ...config.test,
    include: ["test/client/allOperations.test.ts", "test/specs/source.test.ts"],
    exclude: ["**/node_modules/**"],
    maxWorkers: 1
  }
})
