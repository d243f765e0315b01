/** The page that a browser comes back to: a server on this machine, for one sign-in. */
import { spawn } from "node:child_process"
import { createServer, type Server, type ServerResponse } from "node:http"
import * as Effect from "effect/Effect"
import * as Queue from "effect/Queue"
import type * as Scope from "effect/Scope"
import { failure, type Stop } from "../Stop.ts"

/** A browser that came back, and waits for an answer. */
export interface Visit {
  readonly address: string
  /** Shows a sentence. */
  readonly answer: (status: number, words: string) => Effect.Effect<void>
}

const page = (response: ServerResponse, status: number, words: string): void => {
  response.writeHead(status, {
    "content-type": "text/plain; charset=utf-8",
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    connection: "close"
  })
  response.end(`${words}\n`)
}

/** Listens on this machine alone, for as long as the scope is open. */
export const listen = (port: number): Effect.Effect<Queue.Dequeue<Visit>, Stop, Scope.Scope> =>
  Effect.gen(function* () {
    const visits = yield* Queue.unbounded<Visit>()
    yield* Effect.acquireRelease(
      Effect.callback<Server, Stop>((resume) => {
        const server = createServer((request, response) => {
          // Any page of the web may send anything here, such as what is no address.
          const address = `http://localhost:${port}${request.url ?? "/"}`
          const url = URL.canParse(address) ? new URL(address) : undefined
          if (request.method !== "GET" || url?.pathname !== "/callback") return page(response, 404, "Nothing is here.")
          Queue.offerUnsafe(visits, {
            address: url.href,
            answer: (status, words) => Effect.sync(() => page(response, status, words))
          })
        })
        server.once("error", (error: NodeJS.ErrnoException) =>
          resume(Effect.fail(failure(`cannot listen on port ${port}: ${error.code}; take another with --port`)))
        )
        server.listen(port, "127.0.0.1", () => resume(Effect.succeed(server)))
      }),
      (server) =>
        Effect.callback<void>((resume) => {
          server.close(() => resume(Effect.void))
          server.closeIdleConnections()
        })
    )
    return visits
  })

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...ReadonlyArray<string>]>>> = {
  darwin: ["open"],
  win32: ["rundll32", "url.dll,FileProtocolHandler"]
}

/** Shows a page in the user's browser, where there is one. */
export const browse = (address: string): Effect.Effect<void> =>
  Effect.sync(() => {
    const [command, ...args] = openers[process.platform] ?? ["xdg-open"]
    const child = spawn(command, [...args, address], { stdio: "ignore", detached: true })
    child.once("error", () => undefined)
    child.unref()
  })
