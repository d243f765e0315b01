/** Where a runtime runs files: Node, Bun, Deno. The address of the server is the argument; the outcomes are one line. */
import { run } from "./suite.ts"

interface Process {
  readonly argv?: ReadonlyArray<string>
  readonly exit?: (code: number) => void
}
const scope = globalThis as { readonly process?: Process; readonly Deno?: { readonly args: ReadonlyArray<string> } }

const baseUrl = scope.Deno?.args[0] ?? scope.process?.argv?.[2] ?? ""
console.log(JSON.stringify(await run({ baseUrl, fetch: (url, init) => fetch(url, init) })))
scope.process?.exit?.(0)
