import { defineConfig } from "vitest/config"

export default defineConfig({
  // The package's own subpath exports, read from src instead of a build.
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"] } },
  test: { include: ["test/**/*.test.ts"], testTimeout: 30_000 }
})
