/** `effect-open-cloud emulator`: an emulator with the default world, over HTTP, until it is told to stop. */
import { type ExitCode, misused, read, told } from "./Command.ts"

const usage = `effect-open-cloud emulator [--port <port>] [--host <host>] [--cors <origin>]...

Serves Open Cloud in memory over HTTP, until it is stopped.

  --port <port>     where to listen: 8080 unless given; 0 takes a port that is free
  --host <host>     127.0.0.1 unless given, which only this machine reaches
  --cors <origin>   lets the pages of one more origin call from a browser; * for any`

const portOf = (text: string): number | undefined =>
  /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined

const isOrigin = (text: string): boolean => text === "*" || (URL.canParse(text) && new URL(text).origin === text)

export const run = async (args: ReadonlyArray<string>): Promise<ExitCode> => {
  const asked = read({
    args: [...args],
    options: {
      port: { type: "string", default: "8080" },
      host: { type: "string", default: "127.0.0.1" },
      cors: { type: "string", multiple: true, default: [] },
      help: { type: "boolean", short: "h" }
    }
  })
  if (typeof asked === "string") return misused(asked, usage)
  const { cors, help, host, port: text } = asked.values
  if (help === true) return told(usage)
  const port = portOf(text)
  if (port === undefined) return misused(`--port takes a number from 0 to 65535, and not ${text}`, usage)
  if (host === "") return misused("--host takes an address of this machine", usage)
  const odd = cors.find((it) => !isOrigin(it))
  if (odd !== undefined) return misused(`--cors takes an origin such as http://localhost:5173, and not ${odd}`, usage)

  // Not before it is needed: what is wrong with a command line is to be said at once.
  const { serveUntilStopped } = await import("./Serve.ts")
  return serveUntilStopped({ port, host, cors })
}
