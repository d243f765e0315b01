/** The endpoints that apps call: tokens, introspection, resources, revocation, the user, the keys, and discovery. */
import * as Result from "effect/Result"
import type { Answer, Incoming } from "../Http.ts"
import { authenticateClient } from "./Client.ts"
import {
  answerError,
  answerJson,
  invalidGrant,
  invalidRequest,
  type OAuthError,
  parameter,
  readForm,
  refuse,
  repeated
} from "./Http.ts"
import { digest, publicKey } from "./Jwt.ts"
import { identityScopes } from "./Scopes.ts"
import type { App, Token } from "./State.ts"
import { beginSession, endSession, introspection, issuerOf, issueTokens, resourcesOf, userClaims } from "./Tokens.ts"
import type { World } from "./World.ts"

/** One request to an endpoint. */
export interface Exchange {
  readonly world: World
  readonly request: Incoming
  readonly origin: string
  readonly now: number
}

/** A form of an app that is known. */
interface Submission extends Exchange {
  readonly form: URLSearchParams
  readonly app: App
}

type Endpoint = (submission: Submission) => Result.Result<Answer, OAuthError>

const required = (form: URLSearchParams, name: string): Result.Result<string, OAuthError> => {
  const value = parameter(form, name)
  return value === undefined ? Result.fail(invalidRequest(`${name} is missing.`)) : Result.succeed(value)
}

/** Answers the form of an app. */
const submitted =
  (endpoint: Endpoint) =>
  (exchange: Exchange): Answer => {
    const answer = Result.gen(function* () {
      const { request, world } = exchange
      const form = readForm(request)
      if (form === undefined) return yield* Result.fail(invalidRequest("The body must be a URL-encoded form."))
      const twice = repeated(form)
      if (twice !== undefined) return yield* Result.fail(invalidRequest(`${twice} is given more than once.`))
      const app = yield* authenticateClient(world, request, form)
      return yield* endpoint({ ...exchange, form, app })
    })
    return Result.isSuccess(answer) ? answer.success : answerError(answer.failure)
  }

const verifierFits = (challenge: string | undefined, verifier: string | undefined): boolean =>
  challenge === undefined
    ? verifier === undefined
    : verifier !== undefined && /^[A-Za-z0-9._~-]{43,128}$/.test(verifier) && digest(verifier) === challenge

const exchangeCode: Endpoint = ({ app, form, now, origin, world }) =>
  Result.gen(function* () {
    const code = world.oauth.codes.get(yield* required(form, "code"))
    if (code === undefined || code.app !== app.id) return yield* Result.fail(invalidGrant("The code is not valid."))
    if (code.session !== undefined) {
      // Somebody has the code who should not: neither of the two may keep what came of it.
      endSession(world, code.session, "ended")
      return yield* Result.fail(invalidGrant("The code was used before."))
    }
    if (code.expiresAt <= now) return yield* Result.fail(invalidGrant("The code has expired."))
    const redirectUri = parameter(form, "redirect_uri")
    if (redirectUri !== undefined && redirectUri !== code.redirectUri) {
      return yield* Result.fail(invalidGrant("redirect_uri is not the one that the code was sent to."))
    }
    if (!verifierFits(code.challenge, parameter(form, "code_verifier"))) {
      return yield* Result.fail(invalidGrant("code_verifier does not fit the code's challenge."))
    }
    code.session = beginSession(world.oauth, code)
    return answerJson(issueTokens(world, origin, code.session, now, code.nonce))
  })

const refresh: Endpoint = ({ app, form, now, origin, world }) =>
  Result.gen(function* () {
    const secret = yield* required(form, "refresh_token")
    const token = world.oauth.tokens.get(secret)
    if (token?.kind !== "refresh" || token.session.app !== app.id || token.expiresAt <= now) {
      return yield* Result.fail(invalidGrant("The refresh token is not valid."))
    }
    if (token.used) {
      if (world.dialect["oauth.reusedRefreshToken"] === "ends") endSession(world, token.session, "ended")
      return yield* Result.fail(invalidGrant("The refresh token was used before."))
    }
    if (token.session.status !== "active") return yield* Result.fail(invalidGrant("The authorization was revoked."))
    const wider = parameter(form, "scope")
      ?.split(" ")
      .find((scope) => !token.session.scopes.includes(scope))
    if (wider !== undefined) return yield* Result.fail(refuse("invalid_scope", `${wider} was not granted.`))
    token.used = true
    return answerJson(issueTokens(world, origin, token.session, now))
  })

const grants: Readonly<Record<string, Endpoint>> = { authorization_code: exchangeCode, refresh_token: refresh }

export const token = submitted((submission) =>
  Result.flatMap(required(submission.form, "grant_type"), (type) => {
    const grant = Object.hasOwn(grants, type) ? grants[type] : undefined
    return grant === undefined
      ? Result.fail(refuse("unsupported_grant_type", `${type} is not supported.`))
      : grant(submission)
  })
)

export const introspect = submitted(({ app, form, now, origin, world }) =>
  Result.map(required(form, "token"), (secret) => answerJson(introspection(world.oauth, origin, app, secret, now)))
)

/** A token that works, of the app that asks. */
const working = ({ app, form, now, world }: Submission): Result.Result<Token, OAuthError> =>
  Result.flatMap(required(form, "token"), (secret) => {
    const token = world.oauth.tokens.get(secret)
    return token === undefined ||
      token.session.app !== app.id ||
      token.used ||
      token.session.status !== "active" ||
      token.expiresAt <= now
      ? Result.fail(refuse("invalid_token", "The token is not valid.", 401))
      : Result.succeed(token)
  })

export const resources = submitted((submission) =>
  Result.map(working(submission), ({ session }) => answerJson(resourcesOf(submission.world, session)))
)

export const revoke = submitted(({ app, form, world }) =>
  Result.flatMap(required(form, "token"), (secret) => {
    const token = world.oauth.tokens.get(secret)
    // A token that nobody knows is revoked already.
    if (token !== undefined && token.session.app !== app.id) {
      return Result.fail(invalidRequest("The token is another app's."))
    }
    if (token !== undefined) endSession(world, token.session, "ended")
    return Result.succeed({ status: 200, headers: { "cache-control": "no-store" }, body: undefined })
  })
)

export const userInfo = ({ now, origin, request, world }: Exchange): Answer => {
  const secret = /^Bearer\s+(\S+)$/i.exec(request.header("authorization") ?? "")?.[1]
  const challenge = (status: number, error: string, description: string): Answer =>
    answerError({
      ...refuse(error, description, status),
      headers: { "www-authenticate": `Bearer error="${error}", error_description="${description}"` }
    })
  if (secret === undefined) return challenge(401, "invalid_token", "An access token is missing.")
  const token = world.oauth.tokens.get(secret)
  if (token?.kind !== "access" || token.expiresAt <= now || token.session.status !== "active") {
    return challenge(401, "invalid_token", "The access token is not valid.")
  }
  if (!token.session.scopes.includes("openid")) {
    return challenge(403, "insufficient_scope", "The access token lacks the scope openid.")
  }
  return answerJson({ sub: token.session.user, ...userClaims(world, origin, token.session) })
}

export const certs = ({ world }: Exchange): Answer => answerJson({ keys: [publicKey(world.oauth.seed)] })

export const discovery = ({ origin }: Exchange): Answer => {
  const at = (path: string) => `${origin}/oauth/v1/${path}`
  return answerJson({
    issuer: issuerOf(origin),
    authorization_endpoint: at("authorize"),
    token_endpoint: at("token"),
    introspection_endpoint: at("token/introspect"),
    revocation_endpoint: at("token/revoke"),
    resources_endpoint: at("token/resources"),
    userinfo_endpoint: at("userinfo"),
    jwks_uri: at("certs"),
    registration_endpoint: "https://create.roblox.com/dashboard/credentials",
    scopes_supported: [...identityScopes],
    response_types_supported: ["none", "code"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["ES256"],
    claims_supported: [
      ...["sub", "type", "iss", "aud", "exp", "iat", "nonce", "name", "nickname", "preferred_username", "created_at"],
      ...["profile", "email", "email_verified", "verified", "age_bracket", "premium", "roles", "internal_user"]
    ],
    token_endpoint_auth_methods_supported: ["client_secret_post", "client_secret_basic"]
  })
}
