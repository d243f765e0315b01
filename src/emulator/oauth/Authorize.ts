/** The authorization endpoint: what an app asks for, who is asked, and the way back to the app. */
import * as Result from "effect/Result"
import type { Answer, Incoming } from "../Http.ts"
import type { Exchange } from "./Endpoints.ts"
import { beginForm, endForm } from "./Forms.ts"
import { invalidRequest, type OAuthError, parameter, readForm, redirect, refuse, repeated } from "./Http.ts"
import { accountPage, consentPage, errorPage } from "./Pages.ts"
import { knownScopes } from "./Scopes.ts"
import { type App, type Grant, grantKey } from "./State.ts"
import { grantOf, issueCode } from "./Tokens.ts"
import type { World } from "./World.ts"

/** Where an answer goes, which has to be known before anything else may be said. */
interface Target {
  readonly app: App
  readonly redirectUri: string
  readonly state: string | undefined
}

interface Authorization extends Target {
  readonly responseType: "code" | "none"
  readonly scopes: ReadonlyArray<string>
  readonly prompts: ReadonlySet<string>
  readonly challenge: string | undefined
  readonly nonce: string | undefined
}

const loopback = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/[^#]*)?$/

const allows = ({ redirectUris }: App, uri: string): boolean =>
  redirectUris === "loopback" ? loopback.test(uri) : redirectUris.includes(uri)

const readTarget = (world: World, query: URLSearchParams): Result.Result<Target, string> => {
  const [id, redirectUri] = [parameter(query, "client_id"), parameter(query, "redirect_uri")]
  const twice = repeated(query)
  if (twice !== undefined) return Result.fail(`The parameter ${twice} is given more than once.`)
  if (id === undefined) return Result.fail("The parameter client_id is missing.")
  const app = world.oauth.apps.get(id)
  if (app === undefined) return Result.fail(`There is no app ${id}.`)
  if (redirectUri === undefined) return Result.fail("The parameter redirect_uri is missing.")
  if (!allows(app, redirectUri)) {
    const [addresses, told] =
      app.redirectUris === "loopback"
        ? ["any address on this machine", "It has no redirectUris."]
        : [app.redirectUris.join(", "), "Its redirectUris, or --redirect on the command line, are compared exactly."]
    return Result.fail(
      `The app ${app.name} is not registered to return to ${redirectUri}, but to ${addresses}. ${told}`
    )
  }
  return Result.succeed({ app, redirectUri, state: parameter(query, "state") })
}

const prompts = new Set(["none", "login", "consent", "select_account"])

const words = (text: string | undefined): ReadonlyArray<string> => [
  ...new Set(text?.split(" ").filter((it) => it !== ""))
]

const readAuthorization = (target: Target, query: URLSearchParams): Result.Result<Authorization, OAuthError> => {
  const { app } = target
  const responseType = parameter(query, "response_type")
  const asked = words(parameter(query, "prompt"))
  const challenge = parameter(query, "code_challenge")
  const method = parameter(query, "code_challenge_method")
  const scopes = words(parameter(query, "scope"))
  const known = knownScopes()
  const refused = scopes.find((scope) => !known.has(scope) || (app.scopes !== "all" && !app.scopes.has(scope)))
  const fail = (error: OAuthError) => Result.fail(error)
  if (responseType === undefined) return fail(invalidRequest("response_type is missing."))
  if (responseType !== "code" && responseType !== "none") {
    return fail(refuse("unsupported_response_type", `${responseType} is not supported.`))
  }
  if (scopes.length === 0) return fail(invalidRequest("scope is missing."))
  if (refused !== undefined) return fail(refuse("invalid_scope", `The app may not ask for ${refused}.`))
  if (scopes.includes("profile") && !scopes.includes("openid")) {
    return fail(refuse("invalid_scope", "profile needs openid."))
  }
  const strange = asked.find((prompt) => !prompts.has(prompt))
  if (strange !== undefined) return fail(invalidRequest(`prompt cannot be ${strange}.`))
  if (asked.includes("none") && asked.length > 1) return fail(invalidRequest("prompt none excludes others."))
  if (challenge === undefined && app.secret === undefined) {
    return fail(invalidRequest("An app without a secret has to send a code_challenge."))
  }
  if ((challenge === undefined) !== (method === undefined) || (method !== undefined && method !== "S256")) {
    return fail(invalidRequest("code_challenge_method must be S256."))
  }
  if (challenge !== undefined && !/^[A-Za-z0-9_-]{43}$/.test(challenge)) {
    return fail(invalidRequest("code_challenge is not a SHA-256 hash."))
  }
  const nonce = parameter(query, "nonce")
  return Result.succeed({ ...target, responseType, scopes, prompts: new Set(asked), challenge, nonce })
}

/** Sends the browser back to the app. */
const back = (
  status: 302 | 303,
  { redirectUri, state }: Target,
  parameters: Readonly<Record<string, string>>
): Answer => {
  const url = new URL(redirectUri)
  for (const [name, value] of Object.entries(parameters)) url.searchParams.append(name, value)
  if (state !== undefined) url.searchParams.append("state", state)
  return redirect(status, url.href)
}

const sendError = (status: 302 | 303, target: Target, { description, error }: OAuthError): Answer =>
  back(status, target, { error, error_description: description })

const denied = refuse("access_denied", "The user did not consent.")

/** Carries out what a user consented to. */
const finish = (
  status: 302 | 303,
  { now, world }: Exchange,
  authorization: Authorization,
  user: string,
  grant: Grant
): Answer => {
  const { app, challenge, nonce, redirectUri, responseType } = authorization
  world.oauth.grants.set(grantKey(user, app.id), grant)
  if (responseType === "none") return back(status, authorization, {})
  const code = issueCode(world, { ...grant, app: app.id, user, redirectUri, challenge, nonce }, now)
  return back(status, authorization, { code })
}

const cookie = "emulator_user"

/** Who signed in to the emulator with this browser. */
const signedIn = (world: World, { header }: Incoming): string | undefined => {
  const id = new RegExp(`(?:^|;\\s*)${cookie}=(\\d+)`).exec(header("cookie") ?? "")?.[1]
  return id !== undefined && world.users.has(id) ? id : undefined
}

/** The address of the same request, with other prompts. */
const withPrompts = ({ url }: Incoming, prompts: Iterable<string>): string => {
  const query = new URLSearchParams(url.searchParams)
  const prompt = [...prompts].join(" ")
  if (prompt === "") query.delete("prompt")
  else query.set("prompt", prompt)
  return `${url.pathname}?${query}`
}

/** What a form on a page is about. */
const actionOf = ({ request }: Exchange, { prompts }: Authorization): string => withPrompts(request, prompts)

const strangeForm = errorPage(
  "This form is not one that the emulator showed for this request, or it was sent before. Go back to the app, and begin again."
)

/** A user's answer to the consent page. */
const decide = (exchange: Exchange, authorization: Authorization, form: URLSearchParams): Answer => {
  const { world } = exchange
  const user = parameter(form, "user")
  const action = actionOf(exchange, authorization)
  if (!endForm(world.oauth, form.get("form"), { action, user })) return strangeForm
  if (user === undefined || !world.users.has(user)) return errorPage("There is no such user.")
  if (form.get("decision") !== "allow") return sendError(303, authorization, denied)
  const [universes, creators] = [new Set(form.getAll("universe")), new Set(form.getAll("creator"))]
  const grant = grantOf(world, user, authorization.scopes, universes, creators)
  return finish(303, exchange, authorization, user, grant)
}

/** A user's answer to the page of accounts: asks for consent next. */
const chooseAccount = (exchange: Exchange, authorization: Authorization, form: URLSearchParams): Answer => {
  const { oauth, users } = exchange.world
  const user = parameter(form, "user")
  const action = actionOf(exchange, authorization)
  if (!endForm(oauth, form.get("form"), { action, user: undefined })) return strangeForm
  if (user === undefined || !users.has(user)) return errorPage("There is no such user.")
  const rest = [...authorization.prompts].filter((prompt) => prompt === "consent")
  return redirect(303, withPrompts(exchange.request, rest), {
    "set-cookie": `${cookie}=${user}; Path=/oauth; HttpOnly; SameSite=Lax`
  })
}

/** Answers in place of the user, as the world says. */
const answerAtOnce = (exchange: Exchange, authorization: Authorization): Answer | undefined => {
  const { world } = exchange
  const { consent } = world.oauth
  if (consent === undefined) return undefined
  const user = String(consent.user)
  if (!world.users.has(user)) return errorPage("There is no such user.")
  if (consent.decision === "deny") return sendError(302, authorization, denied)
  const { universes = "all" } = consent
  const chosen = universes === "all" ? universes : new Set(universes.map(String))
  return finish(302, exchange, authorization, user, grantOf(world, user, authorization.scopes, chosen, "all"))
}

const ask = (exchange: Exchange, authorization: Authorization): Answer => {
  const { request, world } = exchange
  const { app, prompts, scopes } = authorization
  const user = signedIn(world, request)
  const grant = user === undefined ? undefined : world.oauth.grants.get(grantKey(user, app.id))
  const granted = grant !== undefined && scopes.every((scope) => grant.scopes.includes(scope)) ? grant : undefined
  const silent = prompts.has("none")
  const action = actionOf(exchange, authorization)
  if (user === undefined || prompts.has("login") || prompts.has("select_account")) {
    return silent
      ? sendError(302, authorization, refuse("login_required", "No user is signed in."))
      : accountPage(world, app, action, beginForm(world.oauth, { action, user: undefined }))
  }
  if (granted !== undefined && !prompts.has("consent")) {
    return finish(302, exchange, authorization, user, { ...granted, scopes })
  }
  return silent
    ? sendError(302, authorization, refuse("consent_required", "The user has not consented to this."))
    : consentPage(
        world,
        app,
        user,
        scopes,
        action,
        beginForm(world.oauth, { action, user }),
        withPrompts(request, ["select_account"])
      )
}

export const authorize = (exchange: Exchange): Answer => {
  const { request, world } = exchange
  const query = request.url.searchParams
  const target = readTarget(world, query)
  if (Result.isFailure(target)) return errorPage(target.failure)
  const read = readAuthorization(target.success, query)
  if (Result.isFailure(read)) return sendError(302, target.success, read.failure)
  const authorization = read.success
  if (request.method === "GET") return answerAtOnce(exchange, authorization) ?? ask(exchange, authorization)
  const form = readForm(request)
  if (form === undefined) return errorPage("The form is missing.")
  return form.has("decision") ? decide(exchange, authorization, form) : chooseAccount(exchange, authorization, form)
}
