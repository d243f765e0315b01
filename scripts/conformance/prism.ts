/**
 * Prism's mock server as a process of its own: installed beside the project, and started again when it dies.
 */
import { type ChildProcess, spawn } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { tools } from "../tools.ts"
import type { OpenApi } from "./documents.ts"

const folder = fileURLToPath(new URL("../../conformance", import.meta.url))
const command = join(folder, "node_modules/@stoplight/prism-cli/dist/index.js")

/** Installs the server from its own lockfile, unless it is there. */
export const install = (): string => tools("conformance")

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const address = server.address()
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port"))
      )
    })
  })

const pause = (millis: number) => new Promise((resolve) => setTimeout(resolve, millis))

/** What the server holds against a request. */
export interface Violation {
  readonly location: string
  readonly message: string
}

export interface Prism {
  readonly url: string
  /** `fetch` to the server; starts it again, and sends again, when it dies over a request. */
  readonly fetch: (input: string, init: RequestInit) => Promise<Response>
  /** How often it died. */
  readonly deaths: () => number
  readonly stop: () => void
}

/** Starts the server on a document. */
export const start = async (name: string, document: OpenApi): Promise<Prism> => {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const work = mkdtempSync(join(tmpdir(), "conformance-"))
  const path = join(work, `${name}.json`)
  writeFileSync(path, JSON.stringify(document))
  let stopping = false
  let deaths = 0
  let child: ChildProcess
  let ready: Promise<void>

  const launch = (): void => {
    const options = ["mock", "--host", "127.0.0.1", "--port", String(port), "--dynamic", "--seed", "1"]
    child = spawn(process.execPath, [command, ...options, "--verboseLevel", "silent", path], { stdio: "ignore" })
    const own = child
    let gone = false
    own.once("exit", () => {
      gone = true
      if (stopping) return
      deaths += 1
      launch()
    })
    ready = (async () => {
      for (let waited = 0; waited < 60_000 && !gone; waited += 100) {
        try {
          await fetch(url, { signal: AbortSignal.timeout(5_000) })
          return
        } catch {
          await pause(100)
        }
      }
      if (!gone) throw new Error(`the mock server of the ${name} document does not start`)
    })()
    // Whoever sends next sees the failure.
    ready.catch(() => undefined)
  }

  launch()
  await ready!

  return {
    url,
    fetch: async (input, init) => {
      try {
        return await fetch(input, init)
      } catch {
        await pause(50)
        await ready
        return fetch(input, init)
      }
    },
    deaths: () => deaths,
    stop: () => {
      stopping = true
      child.kill()
      rmSync(work, { recursive: true, force: true })
    }
  }
}

interface Validation {
  readonly location?: ReadonlyArray<string>
  readonly message?: string
}

const list = (text: string | null): ReadonlyArray<Validation> => {
  if (text === null) return []
  try {
    return JSON.parse(text)
  } catch {
    return [{ location: ["request"], message: text }]
  }
}

/** The violations that an answer tells of: in a header when the document has an answer for them, else in the body. */
export const violationsOf = async (response: Response): Promise<ReadonlyArray<Violation>> => {
  const told = list(response.headers.get("sl-violations")).filter(({ location }) => location?.[0] === "request")
  const problem =
    response.status >= 400 && response.headers.get("content-type")?.includes("problem+json")
      ? ((await response.clone().json()) as {
          readonly title?: string
          readonly validation?: ReadonlyArray<Validation>
        })
      : undefined
  // It judges first and answers then: an answer that it cannot write says nothing about the request.
  if (problem?.title?.startsWith("Cannot serialise")) return []
  const body =
    problem === undefined ? [] : (problem.validation ?? [{ location: [], message: problem.title ?? "refused" }])
  return [...told.map(({ location = [], ...rest }) => ({ location: location.slice(1), ...rest })), ...body].map(
    ({ location = [], message = "" }) => ({ location: location.join("."), message })
  )
}
