/** What the endpoints share: parameters, answers, and refusals in the shape of RFC 6749. */
import type { Json } from "../../interface/Operation.ts"
import { brief } from "../Errors.ts"
import type { Answer, Incoming } from "../Http.ts"
import { readText, stringifyJson } from "../Json.ts"

export interface OAuthError {
  readonly status: number
  readonly error: string
  readonly description: string
  readonly headers?: Readonly<Record<string, string>>
}

export const refuse = (error: string, description: string, status = 400): OAuthError => ({
  status,
  error,
  description: brief(description)
})

export const invalidRequest = (description: string): OAuthError => refuse("invalid_request", description)

export const invalidGrant = (description: string): OAuthError => refuse("invalid_grant", description)

export const answerJson = (body: Json, status = 200, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers: { "content-type": "application/json", "cache-control": "no-store", ...headers },
  body: stringifyJson(body)
})

export const answerError = ({ description, error, headers, status }: OAuthError): Answer =>
  answerJson({ error, error_description: description }, status, headers)

export const redirect = (
  status: 302 | 303,
  location: string,
  headers: Readonly<Record<string, string>> = {}
): Answer => ({
  status,
  headers: { location, "cache-control": "no-store", ...headers },
  body: undefined
})

/** A parameter that comes more than once, which none may. */
export const repeated = (parameters: URLSearchParams): string | undefined =>
  [...parameters.keys()].find((name) => parameters.getAll(name).length > 1)

/** A parameter; an empty one counts as missing. */
export const parameter = (parameters: URLSearchParams, name: string): string | undefined =>
  parameters.get(name) || undefined

/** The fields of a form; `undefined` when the request carries something else. */
export const readForm = ({ body, header }: Incoming): URLSearchParams | undefined =>
  /^application\/x-www-form-urlencoded\s*(;|$)/i.test(header("content-type") ?? "")
    ? new URLSearchParams(readText(body))
    : undefined
