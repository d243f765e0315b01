/** A key-value store that processes share over HTTP, with what a lock needs; and what a program makes of it. */
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import * as Effect from "effect/Effect"
import { TokenStore } from "effect-open-cloud/oauth"

type Input = ReadonlyArray<string | number | undefined | null>

/** Lifetimes are counted by the store's own clock. */
const commands = () => {
  const held = new Map<string, { readonly text: string; readonly until: number }>()
  const find = (key: string) => {
    const found = held.get(key)
    if (found !== undefined && found.until > performance.now()) return found.text
    held.delete(key)
    return null
  }
  const put = (key: string, text: string, millis: number | undefined): true => {
    held.set(key, { text, until: performance.now() + (millis ?? Number.POSITIVE_INFINITY) })
    return true
  }
  const run = (name: string, [a, b, c]: Input): unknown => {
    const [key, text, millis] = [String(a), String(b), c === undefined || c === null ? undefined : Number(c)]
    switch (name) {
      case "get":
        return find(key)
      case "set":
        return put(key, text, millis)
      case "remove":
        return held.delete(key)
      case "setIfAbsent":
        return find(key) === null && put(key, text, millis)
      case "extend":
        return find(key) === text && put(key, text, millis)
      default:
        return find(key) === text && held.delete(key)
    }
  }
  return { held, run }
}

/** Serves until the scope closes. */
export const serveKeyValue = Effect.acquireRelease(
  Effect.promise(async () => {
    const { held, run } = commands()
    const server = createServer((request, response) => {
      let text = ""
      request.on("data", (chunk) => (text += chunk))
      request.on("end", () => {
        const [name, ...input] = JSON.parse(text)
        response.end(JSON.stringify({ result: run(name, input) }))
      })
    })
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, held, server }
  }),
  ({ server }) =>
    Effect.sync(() => {
      server.close()
      server.closeAllConnections()
    })
)

/** The store of a program, with a lock of the store's making. */
export const sharedStore = (url: string): TokenStore["Service"] => {
  const ask =
    <A>(name: string) =>
    (...input: Input): Effect.Effect<A, Error> =>
      Effect.tryPromise({
        try: async (signal) => {
          const answer = await fetch(url, { method: "POST", body: JSON.stringify([name, ...input]), signal })
          return ((await answer.json()) as { readonly result: A }).result
        },
        catch: (cause) => new Error(String(cause))
      })
  return TokenStore.fromKeyValue(
    { get: ask<string | null>("get"), set: ask("set"), remove: ask("remove") },
    TokenStore.lockOf(
      {
        setIfAbsent: ask<boolean>("setIfAbsent"),
        extend: ask<boolean>("extend"),
        deleteIfEquals: ask("deleteIfEquals")
      },
      { lease: "3 seconds" }
    )
  )
}
