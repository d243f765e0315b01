/** Pages for every subpath but the operations, whose types the services' pages lead to. */
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { pages } from "./typedocPlugin.mjs"

const root = fileURLToPath(new URL("..", import.meta.url))
const { exports } = JSON.parse(readFileSync(`${root}package.json`, "utf8"))

/** @type {Partial<import("typedoc").TypeDocOptions>} */
const options = {
  name: "effect-open-cloud",
  plugin: [pages],
  entryPoints: Object.entries(exports).flatMap(([subpath, target]) =>
    typeof target === "string" || target === null || subpath.startsWith("./operations")
      ? []
      : [`${root}${target["@effect-open-cloud/source"]}`]
  ),
  out: `${root}docs/api`,
  tsconfig: `${root}tsconfig.build.json`,
  // These stand beside the site's own pages.
  readme: "none",
  navigationLinks: { Documentation: `${process.env.DOCS_BASE ?? "/"}documentation.html` },
  highlightLanguages: ["bash", "console", "json", "jsonc", "luau", "toml", "typescript", "yaml"],
  customCss: `${root}site/reference.css`,
  customJs: `${root}site/reference.js`,
  navigation: { includeFolders: false },
  includeHierarchySummary: false,
  disableSources: true,
  excludeExternals: true,
  excludePrivate: true,
  sort: ["source-order"],
  blockTags: ["@since", "@see", "@param", "@returns", "@example", "@default", "@throws", "@remarks", "@deprecated"],
  // The compiler has judged already, in `npm run check`.
  skipErrorChecking: true,
  // What a method takes and gives is shown in place.
  validation: { notExported: false }
}

export default options
