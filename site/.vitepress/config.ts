import { defineConfig } from "vitepress"
import { repository, sidebar } from "../pages.ts"
import { slug } from "../slug.ts"

export default defineConfig({
  title: "effect-open-cloud",
  description: "Roblox Open Cloud for TypeScript",
  lang: "en",
  // Where the site is in its host: "/effect-open-cloud/" on GitHub's pages.
  base: process.env.DOCS_BASE ?? "/",
  srcDir: ".pages",
  outDir: "../dist-docs",
  cacheDir: "node_modules/.vitepress",
  // Made beside these pages.
  ignoreDeadLinks: [/^\/api\//],
  markdown: {
    anchor: { slugify: slug },
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    config: ({ renderer }) => {
      // What can be scrolled is reached by keys.
      renderer.rules.table_open = () => `<table tabindex="0">\n`
    }
  },
  themeConfig: {
    nav: [
      { text: "Documentation", link: "/documentation" },
      { text: "API", link: "/api/index.html", target: "_self" }
    ],
    sidebar: [...sidebar()],
    outline: [2, 3],
    search: { provider: "local" },
    socialLinks: [{ icon: "github", link: repository }]
  }
})
