/**
 * Refusals, and the body that each family of endpoints puts them in. Open Cloud
 * has no common error shape: the gateway, v2, the v1 data stores and the older
 * services each answer in their own.
 */
import type { Json } from "../interface/Operation.ts"

/** Why a request is refused, before it is put in a family's shape. */
export interface Refusal {
  readonly status: number
  /** Canonical code, e.g. `NOT_FOUND`. */
  readonly code: string
  readonly message: string
  /** A finer code: a word of the v1 data stores, a number of the older services. */
  readonly detail?: string
  readonly headers?: Readonly<Record<string, string>>
  /** The bucket of requests that is full. */
  readonly bucket?: string
}

const refusal =
  (status: number, code: string) =>
  (message: string, detail?: string): Refusal =>
    detail === undefined ? { status, code, message } : { status, code, message, detail }

export const invalidArgument = refusal(400, "INVALID_ARGUMENT")
export const unauthenticated = refusal(401, "UNAUTHENTICATED")
export const permissionDenied = refusal(403, "PERMISSION_DENIED")
export const insufficientScope = refusal(403, "INSUFFICIENT_SCOPE")
export const notFound = refusal(404, "NOT_FOUND")
export const methodNotAllowed = refusal(405, "INVALID_ARGUMENT")
export const aborted = refusal(409, "ABORTED")
export const failedPrecondition = refusal(412, "FAILED_PRECONDITION")
export const unsupportedMediaType = refusal(415, "INVALID_ARGUMENT")
export const resourceExhausted = refusal(429, "RESOURCE_EXHAUSTED")
export const internal = refusal(500, "INTERNAL")
export const notImplemented = refusal(501, "NOT_IMPLEMENTED")
export const unavailable = refusal(503, "UNAVAILABLE")

/** The error shape of a group of endpoints. */
export type ErrorStyle =
  | "gateway"
  | "v2"
  | "dataStoresV1"
  | "codeAndMessage"
  | "statusAndMessage"
  | "nestedCode"
  | "errorCode"
  | "secrets"
  | "problem"
  | "ads"
  | "analytics"

const prefixes: ReadonlyArray<readonly [prefix: string, style: ErrorStyle]> = [
  ["/cloud/v2/universes/{universeId}/secrets", "secrets"],
  ["/cloud/v2/", "v2"],
  ["/datastores/v1/", "dataStoresV1"],
  ["/ordered-data-stores/v1/", "codeAndMessage"],
  ["/messaging-service/v1/", "codeAndMessage"],
  ["/assets/v1/", "statusAndMessage"],
  ["/asset-permissions-api/", "nestedCode"],
  ["/developer-products/", "errorCode"],
  ["/game-passes/", "errorCode"],
  ["/toolbox-service/", "problem"],
  ["/ads-management/", "ads"],
  ["/analytics-query-api/", "analytics"]
]

export const errorStyle = (path: string): ErrorStyle =>
  prefixes.find(([prefix]) => path.startsWith(prefix))?.[1] ?? "gateway"

/** A text that says why, whatever of a request it quotes: as long as somebody reads. */
export const brief = (text: string): string => (text.length > 1000 ? `${text.slice(0, 1000)}…` : text)

export const errorBody = (style: ErrorStyle, whole: Refusal): Json => {
  const refusal = { ...whole, message: brief(whole.message) }
  switch (style) {
    case "v2":
      return {
        code: refusal.code === "INSUFFICIENT_SCOPE" ? "PERMISSION_DENIED" : refusal.code,
        message: refusal.message
      }
    case "dataStoresV1":
      return {
        error: refusal.code,
        message: refusal.message,
        errorDetails: [
          { errorDetailType: "DatastoreErrorInfo", datastoreErrorCode: refusal.detail ?? defaultDetail(refusal.status) }
        ]
      }
    case "codeAndMessage":
      return { code: refusal.code, message: refusal.message }
    case "statusAndMessage":
      return { code: refusal.status, message: refusal.message }
    case "errorCode":
      return { errorCode: refusal.detail ?? errorCodes[refusal.status] ?? "BadRequest", errorMessage: refusal.message }
    case "nestedCode":
      return { error: { code: refusal.detail ?? "UnknownError", message: refusal.message } }
    case "secrets":
      return {
        type: "https://tools.ietf.org/html/rfc9110#section-15.5",
        title: refusal.code,
        // A string, where others have a number.
        status: String(refusal.status),
        detail: refusal.message
      }
    case "problem":
      return {
        type: "https://tools.ietf.org/html/rfc9110#section-15.5",
        title: refusal.code,
        status: refusal.status,
        detail: refusal.message
      }
    case "ads": {
      const code = refusal.status === 429 ? "RATE_LIMITED" : refusal.code
      return {
        title: code,
        status: refusal.status,
        detail: refusal.message,
        errors: [{ code, message: refusal.message }]
      }
    }
    case "analytics":
      return { done: true, error: { code: Number(refusal.detail ?? refusal.status), message: refusal.message } }
    case "gateway":
      return {
        errors: [{ code: /^\d+$/.test(refusal.detail ?? "") ? Number(refusal.detail) : 0, message: refusal.message }]
      }
  }
}

const errorCodes: Readonly<Record<number, string>> = {
  401: "NotAuthenticated",
  403: "UnauthorizedAccess",
  404: "NotFound",
  409: "Conflict"
}

const details: Readonly<Record<number, string>> = {
  403: "Forbidden",
  404: "EntryNotFound",
  429: "TooManyRequests",
  500: "InternalServerError"
}

const defaultDetail = (status: number): string => details[status] ?? "Unknown"
