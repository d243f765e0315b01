/** An app in front of the emulator's authorization server, made of plain requests. */
import { createHash } from "node:crypto"
import * as Effect from "effect/Effect"
import { Emulator, type EmulatorOptions } from "effect-open-cloud/emulator"

export const publicApp = "9500001"
export const confidentialApp = "9500002"
export const secret = "emulator-app-secret"
export const redirectUri = "http://localhost:3000/callback"
export const verifier = "v".repeat(43)
export const challenge = createHash("sha256").update(verifier).digest("base64url")

export type Parameters = Readonly<Record<string, string | undefined>>

const search = (parameters: Parameters): URLSearchParams =>
  new URLSearchParams(
    Object.entries(parameters).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  )

/** What a public app sends to the authorization endpoint. */
export const asked: Parameters = {
  client_id: publicApp,
  redirect_uri: redirectUri,
  response_type: "code",
  scope: "openid profile",
  state: "s1",
  code_challenge: challenge,
  code_challenge_method: "S256"
}

/** The secret of the form on a page. */
export const formOf = (page: string): string => /name="form" value="(\w+)"/.exec(page)?.[1] ?? ""

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly json: Record<string, unknown>
}

export const make = (options: EmulatorOptions = {}, base = "https://apis.roblox.com") =>
  Effect.map(Emulator.make(options), (emulator) => {
    const request = (path: string, init: RequestInit = {}): Effect.Effect<Answer> =>
      Effect.promise(async () => {
        const response = await emulator.fetch(new URL(path, base), { redirect: "manual", ...init })
        const text = await response.text()
        const json = response.headers.get("content-type")?.includes("json") ? JSON.parse(text) : {}
        return { status: response.status, headers: response.headers, text, json }
      })
    const post = (path: string, form: Parameters | URLSearchParams, headers: Record<string, string> = {}) =>
      request(path, { method: "POST", body: form instanceof URLSearchParams ? form : search(form), headers })
    const authorize = (parameters: Parameters = {}, headers: Record<string, string> = {}) =>
      request(`/oauth/v1/authorize?${search({ ...asked, ...parameters })}`, { headers })
    /** Answers the authorization endpoint as the page's form does, with the secret that the page has. */
    const answer = (form: Parameters | URLSearchParams, parameters: Parameters = {}) =>
      Effect.gen(function* () {
        const sent = form instanceof URLSearchParams ? form : search(form)
        const cookie = sent.has("decision") ? `emulator_user=${sent.get("user")}` : ""
        const { text } = yield* authorize(parameters, { cookie })
        sent.set("form", formOf(text))
        return yield* post(`/oauth/v1/authorize?${search({ ...asked, ...parameters })}`, sent)
      })
    const code = (parameters: Parameters = {}) =>
      Effect.map(authorize(parameters), (answer) => landing(answer).searchParams.get("code") ?? "")
    const exchange = (code: string, form: Parameters = {}) =>
      post("/oauth/v1/token", {
        grant_type: "authorization_code",
        client_id: publicApp,
        code,
        code_verifier: verifier,
        ...form
      })
    return {
      emulator,
      request,
      post,
      authorize,
      answer,
      code,
      exchange,
      refresh: (token: unknown, form: Parameters = {}) =>
        post("/oauth/v1/token", {
          grant_type: "refresh_token",
          client_id: publicApp,
          refresh_token: String(token),
          ...form
        }),
      introspect: (token: unknown, form: Parameters = {}) =>
        post("/oauth/v1/token/introspect", { client_id: publicApp, token: String(token), ...form }),
      /** Signs a user in without asking. Needs `consent`. */
      signIn: (parameters: Parameters = {}) => Effect.flatMap(code(parameters), (value) => exchange(value)),
      call: (method: string, path: string, token: unknown, body?: unknown) =>
        request(path, {
          method,
          headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
          ...(body === undefined ? {} : { body: JSON.stringify(body) })
        })
    }
  })

/** Where an answer sends the browser. */
export const landing = ({ headers }: Answer): URL => new URL(headers.get("location") ?? "about:blank")
