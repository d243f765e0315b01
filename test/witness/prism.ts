/** Prism in this process: a `fetch` that judges each request by Roblox's document and answers from its schemas. */
import { createRequire } from "node:module"
import { createInstance, getHttpOperationsFromSpec } from "@stoplight/prism-http"
import { validateInput } from "@stoplight/prism-http/dist/validator/index.js"
import pino from "pino"
import { correctedDocument, publishedDocument } from "./document.ts"

export interface Violation {
  readonly location: string
  readonly message: string
}

/** What Prism held against requests. */
export interface Verdict {
  /** By the document as it is published. */
  readonly published: ReadonlyArray<Violation>
  /** By the document with the corrections of `specs/patches`. */
  readonly corrected: ReadonlyArray<Violation>
}

const nothing: Verdict = { published: [], corrected: [] }

export interface Witness {
  readonly fetch: typeof globalThis.fetch
  /** The verdict on the requests since the last call. */
  readonly violations: () => Verdict
}

// CommonJS whose default export every loader wraps in its own way.
const router: typeof import("@stoplight/prism-http/dist/router/index.js") = createRequire(import.meta.url)(
  "@stoplight/prism-http/dist/router/index.js"
)

const silent = Object.assign(pino({ level: "silent" }), {
  success() {},
  child() {
    return silent
  }
})

const prism = createInstance(
  {
    mock: { dynamic: true },
    validateRequest: false,
    validateResponse: false,
    checkSecurity: false,
    errors: false,
    upstreamProxy: undefined,
    isProxy: false
  },
  { logger: silent }
)

type PrismRequest = Parameters<typeof prism.request>[0]

const prismRequest = async (request: Request): Promise<PrismRequest> => {
  const url = new URL(request.url)
  const query: Record<string, string | Array<string>> = {}
  for (const name of new Set(url.searchParams.keys())) {
    const values = url.searchParams.getAll(name)
    query[name] = values.length === 1 ? values[0]! : values
  }
  const type = request.headers.get("content-type") ?? ""
  const headers = Object.fromEntries(request.headers)
  const multipart = /^multipart\/form-data/.test(type)
  return {
    method: request.method.toLowerCase() as PrismRequest["method"],
    url: { path: url.pathname, query },
    headers: multipart ? { ...headers, "content-type": "application/json" } : headers,
    body: multipart ? await parts(request) : parse(await request.text(), /json/.test(type))
  }
}

const parse = (text: string, json: boolean): unknown => {
  if (text === "") return undefined
  try {
    return json ? JSON.parse(text) : text
  } catch {
    return text
  }
}

/** Multipart fields as the object that the document's schema describes; Prism itself reads them all as text. */
const parts = async (request: Request): Promise<unknown> => {
  const fields: Record<string, unknown> = {}
  const form = await request.formData()
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name).map((value) => (typeof value === "string" ? parse(value, true) : "file"))
    fields[name] = name === "files" && values[0] === "file" && request.url.includes("/uploads") ? values : values[0]
  }
  return fields
}

type Resources = Parameters<typeof router.default>[0]["resources"]

/** Those that a path may be of. Prism compares every path there is, which is most of its work. */
const candidates = (operations: Resources, path: string): Resources => {
  const asked = path.split("/")
  const found = operations.filter((operation) => {
    const parts = operation.path.split("/")
    return parts.length === asked.length && parts.every((part, at) => part.includes("{") || part === asked[at])
  })
  return found.length === 0 ? operations : found
}

const judge = (operations: Resources, request: PrismRequest): ReadonlyArray<Violation> => {
  const found = router.default({ resources: operations, input: request })
  if (found._tag === "Left") return [{ location: "route", message: found.left.message }]
  const verdict = validateInput({ resource: found.right, element: request })
  return verdict._tag === "Right"
    ? []
    : verdict.left.map(({ path, message }) => ({ location: (path ?? []).join("."), message }))
}

/** What says nothing about whether a request is right. */
const told = new Set(["id", "title", "description", "summary", "example"])
const besides = new Set(["extensions", "examples", "explicitProperties"])

/** Which requests an operation takes, as a text that is the same for those that take the same. */
const asked = ({ method, path, request, servers = [] }: Resources[number]): string =>
  JSON.stringify({ method, path, request, servers: servers.map(({ url }) => url) }, (key, value: unknown) => {
    if (besides.has(key) || (told.has(key) && typeof value === "string")) return undefined
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
  })

export const makeWitness = async (): Promise<Witness> => {
  const published = await getHttpOperationsFromSpec(publishedDocument())
  const corrected = await getHttpOperationsFromSpec(correctedDocument())
  let seen = nothing
  // Most of both documents is the same, and to compile what judges a request is most of the work.
  const known = new Map(corrected.map((operation) => [asked(operation), operation]))
  const same = published.map((operation) => known.get(asked(operation)) ?? operation)

  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = await prismRequest(new Request(input, init))
    const { path } = request.url
    const answering = candidates(corrected, path)
    const asPublished = candidates(same, path)
    const found = judge(answering, request)
    const isSame = asPublished.length === answering.length && asPublished.every((it, at) => it === answering[at])
    seen = {
      published: [...seen.published, ...(isSame ? found : judge(asPublished, request))],
      corrected: [...seen.corrected, ...found]
    }
    const answer = await prism.request(request, answering)()
    if (answer._tag === "Left") return new Response(JSON.stringify(answer.left), { status: 422 })
    const { body, statusCode, headers } = answer.right.output
    const empty = body === undefined || statusCode === 204
    return new Response(empty ? null : JSON.stringify(body), {
      status: statusCode,
      headers: empty ? {} : { "content-type": headers?.["Content-type"] ?? "application/json" }
    })
  }

  const violations = () => {
    const taken = seen
    seen = nothing
    return taken
  }

  return { fetch, violations }
}
