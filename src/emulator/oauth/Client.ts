/** Which app calls, and that it is the one: by HTTP Basic, by fields of the form, or, for a public one, by its id alone. */
import * as Result from "effect/Result"
import type { Dialect } from "../Dialect.ts"
import type { Incoming } from "../Http.ts"
import { invalidRequest, type OAuthError, parameter, refuse } from "./Http.ts"
import type { App } from "./State.ts"
import type { World } from "./World.ts"

interface Presented {
  readonly id: string
  readonly secret: string | undefined
  readonly basic: boolean
}

/** Both parts are encoded as in a form before they are joined, where the standard holds. */
const decodePart = (text: string, dialect: Dialect): string =>
  dialect["oauth.basicSecrets"] === "raw" ? text : decodeURIComponent(text.replaceAll("+", " "))

const readBasic = (header: string, dialect: Dialect): Presented | undefined => {
  try {
    const text = atob(/^Basic\s+(\S+)$/i.exec(header)?.[1] ?? "")
    const colon = text.indexOf(":")
    if (colon < 1) return undefined
    const [id, secret] = [text.slice(0, colon), text.slice(colon + 1)].map((part) => decodePart(part, dialect))
    return id === undefined ? undefined : { id, secret, basic: true }
  } catch {
    return undefined
  }
}

const unknown = (basic: boolean): OAuthError => ({
  ...refuse("invalid_client", "The client is not known, or its secret is wrong.", 401),
  ...(basic ? { headers: { "www-authenticate": `Basic realm="oauth"` } } : {})
})

const present = (request: Incoming, form: URLSearchParams, dialect: Dialect): Result.Result<Presented, OAuthError> => {
  const header = request.header("authorization")
  const [id, secret] = [parameter(form, "client_id"), parameter(form, "client_secret")]
  if (header === null) {
    return id === undefined
      ? Result.fail(invalidRequest("client_id is missing."))
      : Result.succeed({ id, secret, basic: false })
  }
  const basic = readBasic(header, dialect)
  if (basic === undefined) return Result.fail(unknown(true))
  if (secret !== undefined || (id !== undefined && id !== basic.id)) {
    return Result.fail(invalidRequest("Ambiguous request because multiple authentication methods are used"))
  }
  return Result.succeed(basic)
}

/** The app that sent a form, authenticated in exactly one way. */
export const authenticateClient = (
  { dialect, oauth }: World,
  request: Incoming,
  form: URLSearchParams
): Result.Result<App, OAuthError> =>
  Result.flatMap(present(request, form, dialect), ({ basic, id, secret }) => {
    const app = oauth.apps.get(id)
    return app === undefined || app.secret !== secret ? Result.fail(unknown(basic)) : Result.succeed(app)
  })
