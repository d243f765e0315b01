/** The request of a call, shown and not sent. */
import * as Effect from "effect/Effect"
import * as Credentials from "../../Credentials.ts"
import type { OpenCloudError } from "../../Errors.ts"
import { isFields } from "../../interface/Fields.ts"
import { parse } from "../../interface/Json.ts"
import { OpenCloud } from "../../OpenCloud.ts"
import type { AnyOperation } from "../../Operation.ts"

/** A request as it is shown: its secrets are not in it. */
export interface Shown {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
}

const secret = /^(?:x-api-key|authorization|cookie)$/i

const partOf = (value: FormDataEntryValue): unknown =>
  typeof value === "string" ? value : { fileName: value.name, contentType: value.type, bytes: value.size }

const bodyOf = (body: RequestInit["body"]): unknown => {
  if (body === undefined || body === null) return undefined
  if (typeof body === "string") {
    try {
      return parse(body)
    } catch {
      return body
    }
  }
  if (body instanceof FormData) {
    const entries = [...body.entries()].map(([name, value]) => [name, partOf(value)] as const)
    return Object.fromEntries(entries)
  }
  const size = isFields(body) ? (body.size ?? body.byteLength) : undefined
  return size === undefined ? "(a stream)" : { bytes: size }
}

const headersOf = (headers: RequestInit["headers"]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...new Headers(headers).entries()].map(([name, value]) => [name, secret.test(name) ? "(your key)" : value])
  )

/** What a client would send first: made by the client itself, of which no key is asked. */
export const show = (
  operation: AnyOperation,
  input: Readonly<Record<string, unknown>>,
  baseUrl: string | undefined
): Effect.Effect<Shown | undefined, OpenCloudError> => {
  let shown: Shown | undefined
  const capture = async (url: string, init: RequestInit): Promise<Response> => {
    shown = {
      method: init.method ?? "GET",
      url,
      headers: headersOf(init.headers),
      ...(bodyOf(init.body) === undefined ? {} : { body: bodyOf(init.body) })
    }
    return Response.json({})
  }
  return OpenCloud.raw(operation, input as never).pipe(
    Effect.provide(
      OpenCloud.layer({
        credentials: operation.auth.includes("apiKey") ? Credentials.apiKey("a-key") : Credentials.oauth("a-token"),
        baseUrl,
        fetch: capture,
        userAgent: "open-cloud",
        retryPolicy: { attempts: 1 }
      })
    ),
    Effect.map(() => shown)
  )
}
