/** The authorization server's state: registered apps, what users consented to, and the codes and tokens that came of it. */
import type { Id } from "../../interface/Operation.ts"

/**
 * An OAuth 2.0 app to register.
 *
 * @since 0.1.0
 */
export interface AppOptions {
  /** The client id. */
  readonly id: Id
  readonly name?: string
  /** Makes it a confidential client. Without one it is a public client, which has to use PKCE. */
  readonly secret?: string
  /** Compared exactly; any address on this machine unless given. */
  readonly redirectUris?: ReadonlyArray<string>
  /** Scopes that the app may ask for, or `all` (the default). */
  readonly scopes?: "all" | ReadonlyArray<string>
}

/**
 * How a user answers at once, without a page being shown.
 *
 * @since 0.1.0
 */
export interface Consent {
  readonly user: Id
  /** Universes that are granted, of those that the user may grant; all of them unless given. */
  readonly universes?: "all" | ReadonlyArray<Id>
  readonly decision?: "allow" | "deny"
}

/**
 * What the authorization server starts with.
 *
 * @since 0.1.0
 */
export interface OAuthOptions {
  /** Apps, beside the two of the default world. */
  readonly apps?: ReadonlyArray<AppOptions>
  /** Answers every request for consent, in place of the page. */
  readonly consent?: Consent
  /** Codes, tokens and the signing key are made from it. */
  readonly seed?: string
  /** How long each of them is good for, in milliseconds. Of a code a minute, an access token 15, a refresh token 90 days. */
  readonly lifetimes?: Partial<Lifetimes>
}

/** How long codes and tokens are good for, in milliseconds. */
export type Lifetimes = Record<"code" | Token["kind"], number>

/** A page's form that waits for its answer. */
export interface Form {
  /** What it is about: the request for authorization that it goes on with. */
  readonly action: string
  /** Whose consent it asks for; of the form that asks who signs in nobody's. */
  readonly user: string | undefined
}

/** An app that is registered. */
export interface App {
  readonly id: string
  readonly name: string
  readonly secret: string | undefined
  readonly redirectUris: "loopback" | ReadonlyArray<string>
  readonly scopes: "all" | ReadonlySet<string>
}

/** What a user lets an app do. */
export interface Grant {
  readonly scopes: ReadonlyArray<string>
  /** Ids of universes. */
  readonly universes: ReadonlyArray<string>
  /** `users/{id}` and `groups/{id}` that assets may be made for. */
  readonly creators: ReadonlyArray<string>
}

/** An authorization from the exchange of its code to its end. Its tokens end with it. */
export interface Session extends Grant {
  readonly id: string
  readonly app: string
  readonly user: string
  /** `ended` by the app, or by a code or token used twice; `revoked` by the user. */
  status: "active" | "ended" | "revoked"
}

export interface Code extends Grant {
  readonly app: string
  readonly user: string
  readonly redirectUri: string
  readonly challenge: string | undefined
  readonly nonce: string | undefined
  readonly expiresAt: number
  /** The session that it was exchanged for. */
  session: Session | undefined
}

export interface Token {
  readonly kind: "access" | "refresh" | "id"
  readonly id: string
  readonly session: Session
  readonly issuedAt: number
  readonly expiresAt: number
  /** Of a refresh token, once it was exchanged. */
  used: boolean
}

/**
 * The state of the authorization server.
 *
 * @since 0.1.0
 */
export interface OAuth {
  seed: string
  readonly apps: Map<string, App>
  /** What users consented to, by `{user} {app}`. */
  readonly grants: Map<string, Grant>
  /** By secret. */
  readonly codes: Map<string, Code>
  /** By secret. */
  readonly tokens: Map<string, Token>
  /** Answers every request for consent, in place of the page. */
  consent: Consent | undefined
  /** How long each of them is good for, in milliseconds. */
  readonly lifetimes: Lifetimes
  /** Forms of pages, by their secrets, oldest first. */
  readonly forms: Map<string, Form>
  /** Numbers what needs an id. */
  count: number
}

const minute = 60_000

/** Where development servers are, as this library's documentation and examples have them. */
const redirectUris: ReadonlyArray<string> = [
  "http://localhost:3000/callback",
  "http://127.0.0.1:3000/callback",
  "http://localhost:5173/callback",
  "http://localhost:5173/"
]

const defaultApps: ReadonlyArray<AppOptions> = [
  { id: 9500001, name: "Emulator app", redirectUris },
  { id: 9500002, name: "Emulator server app", secret: "emulator-app-secret", redirectUris }
]

export const makeApp = ({ id, name, redirectUris, scopes, secret }: AppOptions): App => ({
  id: String(id),
  name: name ?? `App ${id}`,
  secret,
  redirectUris: redirectUris ?? "loopback",
  scopes: scopes === undefined || scopes === "all" ? "all" : new Set(scopes)
})

export const makeOAuth = (empty: boolean): OAuth => ({
  seed: "emulator",
  apps: new Map((empty ? [] : defaultApps).map((app) => [String(app.id), makeApp(app)])),
  grants: new Map(),
  codes: new Map(),
  tokens: new Map(),
  consent: undefined,
  lifetimes: {
    code: minute,
    access: 15 * minute,
    id: 600 * minute,
    refresh: 90 * 24 * 60 * minute
  },
  forms: new Map(),
  count: 0
})

export const grantKey = (user: string, app: string): string => `${user} ${app}`

/** Sets what options name. */
export const configureOAuth = (state: OAuth, options: OAuthOptions): void => {
  for (const app of options.apps ?? []) state.apps.set(String(app.id), makeApp(app))
  state.seed = options.seed ?? state.seed
  state.consent = options.consent ?? state.consent
  Object.assign(state.lifetimes, options.lifetimes)
}

/** Without secrets, codes, tokens, and pages that wait for their answers. */
export const withoutSecrets = (state: OAuth): OAuth => ({
  ...state,
  apps: new Map([...state.apps].map(([id, app]) => [id, { ...app, secret: undefined }])),
  codes: new Map(),
  tokens: new Map(),
  forms: new Map()
})
