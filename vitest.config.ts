import { availableParallelism } from "node:os"
import { defineConfig } from "vitest/config"

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

export default defineConfig({
  // The package's own subpath exports, read from src instead of a build.
  resolve: { conditions: ["@effect-open-cloud/source"] },
  ssr: { resolve: { conditions: ["@effect-open-cloud/source"] } },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/*.long.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // More than processors: some tests wait for servers and processes.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    // Files that change nothing outside of themselves need no process each: half of the time was imports.
    isolate: false
  }
})
