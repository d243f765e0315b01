/**
 * Servers that break connections, and what a runtime's calls come to with each: whether it is told that nothing was
 * sent, and how often what must not be repeated arrives.
 */
import { execFile } from "node:child_process"
import { once } from "node:events"
import { createServer as createSecureServer } from "node:https"
import { type AddressInfo, createServer, type Server, type Socket } from "node:net"
import { promisify } from "node:util"
import type { Outcome } from "./suite.ts"
import { cert, key } from "./tls.ts"
import type { Call, Told, Wish } from "./wireCalls.ts"

const run = promisify(execFile)

/** Requests that were read to their end: the connection that each came over, counted from 0. */
type Requests = Array<{ readonly method: string; readonly connection: number; readonly body: string }>

interface Place {
  readonly baseUrl: string
  readonly requests: Requests
  readonly close: () => void
}

const listen = async (server: Server, scheme: string, requests: Requests, open: Set<Socket>): Promise<Place> => {
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  const close = () => {
    for (const socket of open) socket.destroy()
    server.close()
  }
  return { baseUrl: `${scheme}://localhost:${(server.address() as AddressInfo).port}`, requests, close }
}

/** The first whole request of some bytes, and what comes after it. */
const parsed = (bytes: string) => {
  const [head = "", ...rest] = bytes.split("\r\n\r\n")
  if (rest.length === 0) return undefined
  const after = rest.join("\r\n\r\n")
  const method = head.slice(0, head.indexOf(" "))
  if (/^transfer-encoding: *chunked/im.test(head)) {
    const end = after.indexOf("0\r\n\r\n")
    return end < 0 ? undefined : { method, body: after.slice(0, end), left: after.slice(end + 5) }
  }
  const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0)
  return after.length < length ? undefined : { method, body: after.slice(0, length), left: after.slice(length) }
}

const answer = (status: string, body: string, length = body.length) =>
  `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n${body}`

/** A server of connections that answers what is harmless, and does as it likes with the rest. */
const sockets = (rude: (socket: Socket) => void, scheme = "http"): Promise<Place> => {
  const requests: Requests = []
  const open = new Set<Socket>()
  let connections = 0
  const server = createServer((socket) => {
    const connection = connections++
    open.add(socket)
    socket.on("error", () => {})
    socket.setEncoding("latin1")
    let bytes = ""
    socket.on("data", (chunk) => {
      if (scheme === "https") return rude(socket)
      bytes += chunk
      for (let next = parsed(bytes); next !== undefined; next = parsed(bytes)) {
        bytes = next.left
        requests.push({ method: next.method, connection, body: next.body })
        if (next.method === "GET") socket.write(answer("200 OK", "{}"))
        else rude(socket)
      }
    })
  })
  return listen(server, scheme, requests, open)
}

const untrusted = async (): Promise<Place> => {
  const requests: Requests = []
  const server = createSecureServer({ key, cert }, (request, response) => {
    requests.push({ method: request.method ?? "", connection: 0, body: "" })
    response.end("{}")
  })
  server.on("tlsClientError", () => {})
  return listen(server, "https", requests, new Set())
}

const refused = async (): Promise<Place> => {
  const place = await sockets(() => {})
  place.close()
  return { ...place, close: () => {} }
}

const named = (baseUrl: string) => async (): Promise<Place> => ({ baseUrl, requests: [], close: () => {} })

const places = {
  "a certificate that nobody knows": untrusted,
  "a port without TLS": () => sockets((socket) => socket.end(answer("400 Bad Request", "")), "https"),
  "a handshake that breaks off": () => sockets((socket) => socket.destroy(), "https"),
  "a port where nobody listens": refused,
  "a name that does not exist": named("https://nobody.invalid"),
  "a server that closes after reading": () => sockets((socket) => socket.destroy()),
  "a server that closes politely after reading": () => sockets((socket) => socket.end()),
  "a server that resets after reading": () => sockets((socket) => socket.resetAndDestroy()),
  "an answer that breaks off": () =>
    sockets((socket) => socket.write(answer("200 OK", '{"a":', 1000), () => setImmediate(() => socket.destroy()))),
  "a server that sends away": () => sockets((socket) => socket.write(answer("421 Misdirected Request", "")))
}

interface Case {
  readonly place: keyof typeof places
  readonly afterwards?: true
  readonly expected: Partial<Told>
  /** How often the call arrives. */
  readonly arrives: number
}

const never = (place: Case["place"]): Case => ({
  place,
  arrives: 0,
  expected: { tag: "TransportError", outcome: "not-sent", attempts: 2 }
})

const unknown = { tag: "TransportError", outcome: "unknown", attempts: 1 }

const cases: ReadonlyArray<Case> = [
  never("a certificate that nobody knows"),
  never("a port without TLS"),
  never("a handshake that breaks off"),
  never("a port where nobody listens"),
  never("a name that does not exist"),
  { place: "a server that closes after reading", arrives: 1, expected: unknown },
  { place: "a server that closes after reading", afterwards: true, arrives: 1, expected: unknown },
  { place: "a server that closes politely after reading", afterwards: true, arrives: 1, expected: unknown },
  { place: "a server that resets after reading", arrives: 1, expected: unknown },
  { place: "a server that resets after reading", afterwards: true, arrives: 1, expected: unknown },
  { place: "an answer that breaks off", arrives: 1, expected: unknown },
  {
    place: "a server that sends away",
    afterwards: true,
    arrives: 1,
    expected: { tag: "UnexpectedResponse", outcome: "answered", status: 421, attempts: 1 }
  }
]

/** A refresh asks for the server's addresses first, and leaves a connection open. */
const ofRefresh = ({ expected, ...rest }: Case): Case => ({
  ...rest,
  expected: { tag: "OAuthUnavailable", outcome: expected.status === 421 ? "not-sent" : (expected.outcome ?? "") }
})

const bodies: Readonly<Record<Call, RegExp>> = {
  "a message": /^\{"topic":"t","message":"\xc3\xa9"\}$/,
  "a call without a body": /^$/,
  "a refresh": /(?=.*grant_type=refresh_token)(?=.*refresh_token=made-up-refresh-token)/
}

const failureOf = (call: Call, { arrives, expected }: Case, { requests }: Place, told: Told): string | undefined => {
  const { message, ...rest } = told
  const wrong = Object.entries(expected).filter(([name, value]) => rest[name as keyof typeof rest] !== value)
  const posts = requests.filter(({ method }) => method === "POST")
  if (wrong.length > 0) return `${JSON.stringify(rest)} is not ${JSON.stringify(expected)}: ${message}`
  if (posts.length !== arrives) return `it arrived ${posts.length} times in place of ${arrives}`
  const strange = posts.find(({ body }) => !bodies[call].test(body))
  return strange && `what arrived was ${JSON.stringify(strange.body)}`
}

/** A proxy that opens no tunnel. */
const proxy = () =>
  sockets((socket) => socket.end("HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n"), "https")

/** What a runtime's calls come to. Arguments are those of the runtime. */
export const check = async (
  binary: string,
  all: ReadonlyArray<string>,
  file: string
): Promise<ReadonlyArray<Outcome>> => {
  // Calls need no variable of the environment.
  const args = all.filter((flag) => flag !== "--allow-env")
  const ask = async (
    wishes: ReadonlyArray<Wish>,
    flags = args,
    env: NodeJS.ProcessEnv = {}
  ): Promise<ReadonlyArray<Told>> => {
    const { stdout } = await run(binary, [...flags, file, JSON.stringify(wishes)], {
      timeout: 120_000,
      env: { ...process.env, NO_COLOR: "1", ...env }
    })
    return JSON.parse(stdout)
  }
  const outcome = (name: string, failure: string | undefined): Outcome =>
    failure === undefined ? { name } : { name, failure }

  // Bun tells of a handshake that breaks off as of a connection that breaks later: then the more careful word is right.
  const isVague = (place: Case["place"]) => binary.includes("bun") && place === "a handshake that breaks off"
  const careful = (each: Case): Case =>
    isVague(each.place) ? { ...each, expected: { ...each.expected, ...unknown } } : each

  const tries = (Object.keys(bodies) as ReadonlyArray<Call>).flatMap((call) =>
    cases.map(careful).map((each) => ({ call, each: call === "a refresh" ? ofRefresh(each) : each }))
  )
  const open = await Promise.all(tries.map(({ each }) => places[each.place]()))
  const wishes = tries.map(
    ({ call, each: { afterwards = false } }, at): Wish => ({
      call,
      afterwards: afterwards && call !== "a refresh",
      baseUrl: open[at]!.baseUrl
    })
  )
  const told = await ask(wishes)
  const outcomes = tries.map(({ call, each }, at) =>
    outcome(
      `${call} to ${each.place}${each.afterwards ? ", over a connection that was kept" : ""}`,
      failureOf(call, each, open[at]!, told[at]!)
    )
  )
  for (const { close } of open) close()

  const elsewhere: Wish = { call: "a message", afterwards: false, baseUrl: "https://proxied.invalid" }
  // Node 20 knows no proxies.
  if (!binary.includes("node20")) {
    const own = await proxy()
    const address = own.baseUrl.replace("https:", "http:")
    const [told] = await ask([elsewhere], args, { HTTPS_PROXY: address, https_proxy: address, NODE_USE_ENV_PROXY: "1" })
    own.close()
    const expected = { tag: "TransportError", outcome: "not-sent", attempts: 2 }
    const failure = failureOf(elsewhere.call, { place: "a port without TLS", arrives: 0, expected }, own, told!)
    const says = /407|authenticat|authoriz/i.test(told!.message) ? undefined : told!.message
    outcomes.push(outcome("a message through a proxy that asks for a password", failure ?? says))
  }
  if (args.includes("--allow-net")) {
    const [told] = await ask(
      [elsewhere],
      args.filter((flag) => flag !== "--allow-net")
    )
    const isDenied = told?.outcome === "not-sent" && told.attempts === 1 && told.message.includes("--allow-net")
    outcomes.push(outcome("a message without the permission to send it", isDenied ? undefined : JSON.stringify(told)))
  }
  return outcomes
}
