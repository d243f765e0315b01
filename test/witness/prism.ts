/** Prism in this process: a `fetch` that judges each request by Roblox's document and answers from its schemas. */
import { createInstance, getHttpOperationsFromSpec } from "@stoplight/prism-http"
import pino from "pino"
import { type OpenApi, openCloudDocument } from "./document.ts"

export interface Violation {
  readonly location: string
  readonly message: string
}

export interface Witness {
  readonly fetch: typeof globalThis.fetch
  /** What Prism held against the requests since the last call. */
  readonly violations: () => ReadonlyArray<Violation>
}

const silent = Object.assign(pino({ level: "silent" }), {
  success() {},
  child() {
    return silent
  }
})

const decodeBody = async (request: Request): Promise<unknown> => {
  const type = request.headers.get("content-type") ?? ""
  const text = await request.text()
  return text === "" ? undefined : /json/.test(type) ? JSON.parse(text) : text
}

export const makeWitness = async (document: OpenApi = openCloudDocument()): Promise<Witness> => {
  const operations = await getHttpOperationsFromSpec(document)
  const prism = createInstance(
    {
      mock: { dynamic: true },
      validateRequest: true,
      validateResponse: false,
      checkSecurity: true,
      errors: false,
      upstreamProxy: undefined,
      isProxy: false
    },
    { logger: silent }
  )
  const seen: Array<Violation> = []

  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    const url = new URL(request.url)
    const query: Record<string, string | Array<string>> = {}
    for (const name of new Set(url.searchParams.keys())) {
      const values = url.searchParams.getAll(name)
      query[name] = values.length === 1 ? values[0]! : values
    }
    const answer = await prism.request(
      {
        method: request.method.toLowerCase() as "get",
        url: { path: url.pathname, query, ...(url.host === "apis.roblox.com" ? {} : { baseUrl: url.origin }) },
        headers: Object.fromEntries(request.headers),
        body: await decodeBody(request)
      },
      operations
    )()
    if (answer._tag === "Left") {
      const { additional, detail, title } = answer.left as Error & {
        readonly title?: string
        readonly detail?: string
        readonly additional?: { readonly validation?: ReadonlyArray<{ location: Array<string>; message: string }> }
      }
      const validation = additional?.validation ?? [{ location: ["request"], message: `${title}: ${detail}` }]
      seen.push(...validation.map((it) => ({ location: it.location.join("."), message: it.message })))
      return Response.json({ code: "INVALID_ARGUMENT", message: JSON.stringify(validation) }, { status: 422 })
    }
    const { body, statusCode, headers } = answer.right.output
    const empty = body === undefined || statusCode === 204
    return new Response(empty ? null : JSON.stringify(body), {
      status: statusCode,
      headers: empty ? {} : { "content-type": headers?.["Content-type"] ?? "application/json" }
    })
  }

  return { fetch, violations: () => seen.splice(0) }
}
