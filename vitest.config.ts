import { availableParallelism } from "node:os"
import { defineConfig } from "vitest/config"
import { BaseSequencer, type TestSpecification } from "vitest/node"

// Vitest's report of a failure needs what Node 20 does not have yet.
Map.groupBy ??= <K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, Array<T>> => {
  const groups = new Map<K, Array<T>>()
  let index = 0
  for (const item of items) {
    const key = keyOf(item, index++)
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
}

/**
 * Files that take seconds, the longest first: what begins last keeps one processor while the others are idle. Vitest
 * goes by their sizes until it has seen how long they take, which on a fresh machine it has not.
 */
const longest = [
  "docs/examples",
  "oauth/secrets",
  "integration/quotas",
  "client/conceal",
  "wire/limits",
  "integration/decoding",
  "services/luauExecution",
  // Of those that `vitest.long.config.ts` runs.
  "node/processes.long",
  "cli/records.long",
  "node/tokenFile.long",
  "jobs/fleet.long",
  "edge/workerd.long",
  "cli/cli.long"
].map((name) => `/test/${name}.test.ts`)

class LongestFirst extends BaseSequencer {
  override async sort(files: Array<TestSpecification>): Promise<Array<TestSpecification>> {
    const sorted = await super.sort(files)
    const rank = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((name) => moduleId.endsWith(name))
      return at < 0 ? longest.length : at
    }
    return sorted.sort((a, b) => rank(a) - rank(b))
  }
}

export default defineConfig({
  // The package's own subpath exports, read from src instead of a build.
  resolve: { conditions: ["@effect-open-cloud/source"] },
  ssr: { resolve: { conditions: ["@effect-open-cloud/source"] } },
  test: {
    include: ["test/**/*.test.ts"],
    // Examples that are tests are run by the test of all examples. What takes longer has `vitest.long.config.ts`, what asks
    // a compiler is a part of `npm run check`, and what Roblox's document says is a part of conformance.
    exclude: [
      "**/node_modules/**",
      "**/.examples/**",
      "**/*.long.test.ts",
      "test/types/types.test.ts",
      "test/client/allOperations.test.ts",
      "test/specs/source.test.ts"
    ],
    setupFiles: ["test/properties.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // More than processors: some tests wait for servers and processes.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    // Files that change nothing outside of themselves need no process each: half of the time was imports.
    isolate: false,
    // What TypeScript is compiled to is kept for the next run.
    fsModuleCache: true,
    sequence: { sequencer: LongestFirst }
  }
})
