/**
 * Bundles the command into `dist/cli`, with all that it is made of: it starts several times as fast as from single
 * files, and what only the command needs is not installed with the library. What is loaded when it is asked for is in
 * files of its own.
 */
import { chmodSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { type BuildOptions, build, type Plugin } from "esbuild"

const root = fileURLToPath(new URL("..", import.meta.url))

/** What any bundle for Node is made with. */
export const settings = {
  absWorkingDir: root,
  bundle: true,
  minifySyntax: true,
  minifyWhitespace: true,
  format: "esm",
  platform: "node",
  target: "node20.20",
  conditions: ["@effect-open-cloud/source"],
  // Packages in CommonJS ask for the modules of Node.
  banner: {
    js: `import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);`
  },
  legalComments: "none",
  logLevel: "warning"
} as const satisfies BuildOptions

/** Leaves what stands by itself to a bundle of its own. */
const alone: Plugin = {
  name: "alone",
  setup: ({ onResolve }) => onResolve({ filter: /^\.\/Alone\.ts$/ }, () => ({ path: "./alone.js", external: true }))
}

/** Takes in nothing that is loaded late. */
const early: Plugin = {
  name: "early",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\./ }, ({ kind, path }) => (kind === "dynamic-import" ? { path, external: true } : undefined))
}

/** Bundles the command into a folder, whose `main.js` runs it. */
export const bundle = async (folder: string): Promise<void> => {
  const define = {
    BUNDLED_VERSION: JSON.stringify(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version)
  }
  await build({
    ...settings,
    define,
    entryPoints: ["src/cli/main.ts"],
    outdir: folder,
    chunkNames: "parts/[name]-[hash]",
    splitting: true,
    plugins: [alone]
  })
  // Where files share their parts, each loads of them what any other needs.
  await build({
    ...settings,
    define,
    entryPoints: ["src/cli/Alone.ts"],
    outfile: join(folder, "alone.js"),
    plugins: [early]
  })
  chmodSync(join(folder, "main.js"), 0o755)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(root, "dist", "cli")
  rmSync(folder, { recursive: true, force: true })
  await bundle(folder)
}
