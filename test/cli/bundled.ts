/** The command as a file that starts fast, made once for a suite that starts it many times. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"

const root = fileURLToPath(new URL("../..", import.meta.url))

/** Bundles the command into a folder of its own; gives how it is started, and what deletes it. */
export const bundled = async () => {
  const folder = mkdtempSync(join(tmpdir(), "open-cloud-"))
  await build({
    absWorkingDir: root,
    entryPoints: ["src/cli/main.ts"],
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    chunkNames: "parts/[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.20",
    conditions: ["@effect-open-cloud/source"],
    define: { BUNDLED_VERSION: '"0.0.0"' },
    banner: {
      js: `import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);`
    },
    logLevel: "warning"
  })
  return {
    command: [process.execPath, join(folder, "main.mjs")] as const,
    remove: () => rmSync(folder, { recursive: true, force: true })
  }
}
