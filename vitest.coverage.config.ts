import { defineConfig } from "vitest/config"
import config from "./vitest.config.ts"

/** Of the tests that take longer, those that run in this process. */
const longer =
  "test/{redis/{cells,cellsInTime,laws,outage,simulation},stores/laws,edge/laws,jobs/{stores,kinds,assets,edit,failures,luau},node/uploads,games/{ask,luau,workerLosses},client/transferBounds,cli/{records,dataJobs,mcpCalls},wire/weights}.long.test.ts"

/** How much of `src` tests run that start no processes. */
export default defineConfig({
  ...config,
  test: {
    ...config.test,
    // With the requests that the document judges.
    include: ["test/**/!(*.long).test.ts", longer],
    exclude: ["**/node_modules/**", "**/.examples/**", "test/types/types.test.ts"],
    // What is measured is slower.
    testTimeout: 300_000,
    coverage: {
      enabled: true,
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/generated/**"],
      reporter: ["text-summary", "json-summary", "html"],
      reportsDirectory: "coverage",
      // No less than this. Raise it with what more is tested.
      thresholds: { statements: 94, branches: 88, functions: 94, lines: 96 }
    }
  }
})
