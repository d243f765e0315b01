/**
 * What a session keeps in its store: the tokens of a user, sign-ins that have begun, and authorizations that are still
 * to be ended. All of it under names of the app's own, as pages of several apps may share a store.
 *
 * @since 0.2.0
 */
import * as Redacted from "effect/Redacted"
import type { Node } from "../interface/Shape.ts"
import { fromText, type Pending, readPending, readTokens, type Tokens, writePending, writeTokens } from "./Tokens.ts"

/** The names of an app's session in a store. */
export const namesOf = (clientId: string, key: string) => ({
  tokens: `${clientId}:${key}`,
  /** For a moment, to see whether the store has room for the next tokens. */
  room: `${clientId}:${key}:room`,
  signIns: `${clientId}:${key}:sign-in`,
  revocations: `${clientId}:${key}:revoke`
})

/** The sign-in that tokens are from: its callback may come again. */
export interface SignedInBy {
  readonly state: string
  readonly returnTo?: string
}

/** Tokens as they are kept. */
export interface Kept {
  readonly tokens: Tokens
  readonly signIn: SignedInBy | undefined
}

const signInFields: Node = { fields: { state: "text", returnTo: "text" }, required: ["state"] }
const readSignIn = /*#__PURE__*/ fromText<{ readonly signIn?: SignedInBy }>({ fields: { signIn: signInFields } })

/** As text for a store, in the clear. */
export const writeKept = ({ signIn, tokens }: Kept): string =>
  signIn === undefined
    ? writeTokens(tokens)
    : writeTokens(tokens).replace(/\}$/, `,"signIn":${JSON.stringify(signIn)}}`)

/** What a store has, if it is understood. */
export const readKept = (text: string | undefined): Kept | undefined => {
  const tokens = readTokens(text)
  if (tokens === undefined) return undefined
  return { tokens, signIn: readSignIn(text)?.signIn }
}

/** A sign-in that has begun; from the moment that somebody completes it, without what that takes. */
export interface Begun {
  readonly state: string
  /** By the clock of who began it. */
  readonly at: number
  readonly returnTo?: string
  /** As `writePending` writes it. */
  readonly pending?: string
}

/** For how long a sign-in can be completed. */
export const signInLasts = 15 * 60_000

/** Whoever opens a sign-in page begins one, so that older ones make room. */
const most = 10

const readList = /*#__PURE__*/ fromText<{ readonly version: number; readonly signIns: ReadonlyArray<Begun> }>({
  fields: {
    version: "int",
    signIns: {
      list: { fields: { state: "text", at: "int", returnTo: "text", pending: "text" }, required: ["state", "at"] }
    }
  },
  required: ["version", "signIns"]
})

/** The sign-ins that can still be completed at a time. A clock that was set back makes none older. */
export const readBegun = (text: string | undefined, now: number): ReadonlyArray<Begun> => {
  const read = readList(text)
  return read?.version === 2 ? read.signIns.filter(({ at }) => now - at < signInLasts) : []
}

/** As text, or nothing where there are none. */
export const writeBegun = (signIns: ReadonlyArray<Begun>): string | undefined =>
  signIns.length === 0 ? undefined : JSON.stringify({ version: 2, signIns: signIns.slice(-most) })

/** A sign-in that begins. */
export const begun = (pending: Pending, at: number, returnTo: string | undefined): Begun => ({
  state: pending.state,
  at,
  pending: writePending(pending),
  ...(returnTo !== undefined && { returnTo })
})

/** What it takes to complete it, where nobody has begun to. */
export const pendingOf = (signIn: Begun | undefined): Pending | undefined => readPending(signIn?.pending)

/** Without that. */
export const claimed = ({ pending: _, ...signIn }: Begun): Begun => signIn

/** As long as a refresh token lives. */
export const revocationsLast = 90 * 86_400_000

const readTexts = /*#__PURE__*/ fromText<ReadonlyArray<string>>({ list: "text" })

/** Refresh tokens whose authorizations are to be ended. */
export const readRevocations = (text: string | undefined): ReadonlyArray<Redacted.Redacted> =>
  (readTexts(text) ?? []).map((it) => Redacted.make(it, { label: "ROBLOX_REFRESH_TOKEN" }))

/** As text, or nothing where there are none. */
export const writeRevocations = (tokens: ReadonlyArray<Redacted.Redacted>): string | undefined =>
  tokens.length === 0 ? undefined : JSON.stringify(tokens.map(Redacted.value))
