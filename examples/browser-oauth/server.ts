/** Serves the page: three files, one of them bundled from `page/main.ts`. */
import { readFile } from "node:fs/promises"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { fileURLToPath } from "node:url"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { nodeListener } from "effect-open-cloud/node"
import { build } from "esbuild"

export interface PageOptions {
  /** Where Open Cloud is, for the page: Roblox, or an emulator. */
  readonly cloud: string
  readonly clientId: string
  readonly emulated: boolean
}

const folder = fileURLToPath(new URL("./page/", import.meta.url))

const make = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [`${folder}main.ts`],
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    write: false,
    // This repository's own package is read from its sources.
    conditions: ["@effect-open-cloud/source"]
  })
  return outputFiles[0]?.text ?? ""
}

let made: Promise<string> | undefined
/** It is the same for every server. */
const bundle = (): Promise<string> => {
  made ??= make()
  return made
}

interface File {
  readonly type: string
  readonly text: string
}

const readFiles = async (options: PageOptions): Promise<Readonly<Record<string, File>>> => {
  const [html, style, script] = await Promise.all([
    readFile(`${folder}index.html`, "utf8"),
    readFile(`${folder}style.css`, "utf8"),
    bundle()
  ])
  const values: Readonly<Record<string, string>> = {
    cloud: options.cloud,
    client: options.clientId,
    emulated: String(options.emulated)
  }
  return {
    "/": { type: "text/html", text: html.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? "") },
    "/style.css": { type: "text/css", text: style },
    "/main.js": { type: "text/javascript", text: script }
  }
}

/** Nothing but this server and Open Cloud is let into a page that holds tokens. */
const headers = (cloud: string) => ({
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `connect-src ${cloud}`,
    `img-src ${cloud} https://*.rbxcdn.com data:`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'"
  ].join("; "),
  "referrer-policy": "no-referrer",
  "cache-control": "no-store"
})

const listen = (server: Server, port: number) =>
  Effect.callback<AddressInfo, Error>((resume) => {
    server.once("error", (error) => resume(Effect.fail(error)))
    server.listen(port, "127.0.0.1", () => resume(Effect.succeed(server.address() as AddressInfo)))
  })

const close = (server: Server) =>
  Effect.callback<void>((resume) => {
    server.close(() => resume(Effect.void))
    server.closeAllConnections()
  })

export interface PageServer {
  readonly url: string
  /** What the page is to know, which may depend on its address. Until then there is no page. */
  readonly show: (options: PageOptions) => Effect.Effect<void>
}

/** Serves the page at an address of this machine until the scope closes; port 0 picks a free one. */
export const servePage = Effect.fnUntraced(function* (port: number): Effect.fn.Return<PageServer, Error, Scope.Scope> {
  let files: Readonly<Record<string, File>> = {}
  let common: Readonly<Record<string, string>> = {}
  const listener = nodeListener((request) => {
    const { pathname } = new URL(request.url)
    const file = Object.hasOwn(files, pathname) ? files[pathname] : undefined
    if (file === undefined) return new Response("Not found\n", { status: 404 })
    return new Response(file.text, { headers: { ...common, "content-type": `${file.type}; charset=utf-8` } })
  })
  const server = createServer(listener)
  const address = yield* Effect.acquireRelease(listen(server, port), () => close(server))
  return {
    url: `http://localhost:${address.port}`,
    show: (options) =>
      Effect.promise(async () => {
        common = headers(options.cloud)
        files = await readFiles(options)
      })
  }
})
