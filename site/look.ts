/** What axe says of pages in Chromium, on a phone in the dark and on a desk in the light; with pictures where they are asked for. */
import { createReadStream, existsSync, readFileSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { extname, join } from "node:path"
import { tools } from "../scripts/tools.ts"
import { launch } from "../test/browser/chromium.ts"
import type { Complaints } from "./links.ts"

interface Findings {
  readonly violations: ReadonlyArray<{
    readonly id: string
    readonly help: string
    readonly impact: string
    readonly nodes: ReadonlyArray<{ readonly target: ReadonlyArray<string>; readonly html: string }>
  }>
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2"
}

/** Serves a folder, as a host of static files does. */
export const serve = async (folder: string, base: string, port = 0) => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost")
    const path = decodeURIComponent(pathname).replace(base, "/").replace(/\/$/, "/index.html")
    const file = join(folder, path)
    const isThere = file.startsWith(folder) && existsSync(file)
    response.writeHead(isThere ? 200 : 404, { "content-type": types[extname(file)] ?? "text/plain" })
    if (isThere) createReadStream(file).pipe(response)
    else response.end()
  })
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url: origin + base, close: () => server.close() }
}

/** Colors and widths in pairs: two visits show all four of them. */
const visits = [
  { device: "phone", width: 390, colorScheme: "dark" },
  { device: "desk", width: 1280, colorScheme: "light" }
] as const

/** Complaints are findings that axe calls serious or critical, pages wider than the screen, and errors of scripts. */
export const look = async (url: string, pages: ReadonlyArray<string>, pictures?: string): Promise<Complaints> => {
  const axe = readFileSync(join(tools("site"), "axe-core/axe.min.js"), "utf8")
  const browser = await launch()
  const complaints: Array<string> = []
  try {
    const visit = async ({ colorScheme, device, width }: (typeof visits)[number]): Promise<void> => {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: 900 },
        reducedMotion: "reduce"
      })
      const page = await context.newPage()
      let at = ""
      const complain = (what: string) => complaints.push(`${at}, ${device}, ${colorScheme}: ${what}`)
      page.on("pageerror", (error) => complain(String(error)))
      for (const path of pages) {
        at = path
        await page.goto(url + path, { waitUntil: "load" })
        if (pictures !== undefined) {
          const name = `${path.replaceAll("/", "-")}-${width}-${colorScheme}.png`
          await page.screenshot({ path: join(pictures, name) })
        }
        const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth)
        if (scrollWidth > width) complain(`is ${scrollWidth} wide`)
        await page.evaluate(axe)
        const { violations } = await page.evaluate<Findings>("axe.run({ resultTypes: ['violations'] })")
        for (const { help, impact, nodes } of violations) {
          if (impact !== "serious" && impact !== "critical") continue
          complain(
            `${help}: ${nodes.length} times, as in ${nodes[0]?.target.join(" ")} ${nodes[0]?.html.slice(0, 200)}`
          )
        }
      }
      await context.close()
    }
    await Promise.all(visits.map(visit))
    return complaints
  } finally {
    await browser.close()
  }
}
