import { randomInt } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { defineConfig } from "vitest/config"
import config from "./vitest.config.ts"

/**
 * `npm run test:fuzz`: all files of properties, with many values that are drawn anew each time. `FUZZ_TIMES` is how many
 * times as many as in `npm test`, and `FUZZ_SEED` draws those of an earlier run again.
 */
const { FUZZ_SEED: seed = String(randomInt(2 ** 31)), FUZZ_TIMES: times = "25" } = process.env
console.log(`FUZZ_SEED=${seed} FUZZ_TIMES=${times}`)

export default defineConfig({
  ...config,
  test: {
    ...config.test,
    include: readdirSync("test", { recursive: true, encoding: "utf8" }).flatMap((file) =>
      file.endsWith(".test.ts") &&
      !file.includes("node_modules") &&
      /\bit(?:\.effect)?\.prop\(/.test(readFileSync(`test/${file}`, "utf8"))
        ? [`test/${file}`]
        : []
    ),
    env: { FUZZ_SEED: seed, FUZZ_TIMES: times },
    testTimeout: 1_800_000
  }
})
