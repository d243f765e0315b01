/**
 * Bundles the command into `dist/cli`, with all that it is made of: it starts several times as fast as from single
 * files, and what only the command needs is not installed with the library. What is loaded when it is asked for is in
 * files of its own.
 */
import { readFileSync, rmSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"

const root = fileURLToPath(new URL("..", import.meta.url))

rmSync(`${root}dist/cli`, { recursive: true, force: true })
await build({
  absWorkingDir: root,
  entryPoints: ["src/cli/main.ts"],
  outdir: "dist/cli",
  chunkNames: "parts/[name]-[hash]",
  bundle: true,
  splitting: true,
  minifySyntax: true,
  minifyWhitespace: true,
  format: "esm",
  platform: "node",
  target: "node20.20",
  conditions: ["@effect-open-cloud/source"],
  define: { BUNDLED_VERSION: JSON.stringify(JSON.parse(readFileSync(`${root}package.json`, "utf8")).version) },
  // Packages in CommonJS ask for the modules of Node.
  banner: {
    js: `import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);`
  },
  legalComments: "none",
  logLevel: "warning"
})
