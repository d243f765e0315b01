/**
 * What a session knows of its tokens, as data, and how that changes.
 *
 * @since 0.2.0
 */
import * as DateTime from "effect/DateTime"
import * as Redacted from "effect/Redacted"
import type { Kept } from "./Kept.ts"
import type { Tokens } from "./Tokens.ts"

/** What is known while nothing goes on. */
export type Known =
  /** The store has not been read yet. */
  | { readonly _tag: "Unread" }
  | { readonly _tag: "SignedOut" }
  | {
      readonly _tag: "Held"
      /** The newest tokens. */
      readonly latest: Kept
      /** What the store has: nothing else is used. */
      readonly stored: Kept | undefined
      /** The API does not take the stored access token. */
      readonly isRefused: boolean
      /** A refresh of them had no answer: the refresh token may be used up. */
      readonly mayBeSpent: boolean
    }

/** The state of a session. `Run` is a refresh that goes on; `isAsking`: it holds the lock, and may ask the server. */
export type State<Run> =
  | Known
  | { readonly _tag: "Renewing"; readonly from: Known; readonly run: Run; readonly isAsking: boolean }

/** Whether secrets are the same. */
export const sameText = (a: Redacted.Redacted | undefined, b: Redacted.Redacted | undefined): boolean =>
  (a && Redacted.value(a)) === (b && Redacted.value(b))

/** Whether tokens are the same ones. */
export const same = (a: Tokens | undefined, b: Tokens | undefined): boolean =>
  sameText(a?.accessToken, b?.accessToken) && sameText(a?.refreshToken, b?.refreshToken)

const held = (latest: Kept, stored: Kept | undefined): Known => ({
  _tag: "Held",
  latest,
  stored,
  isRefused: false,
  mayBeSpent: false
})

/** What is known, whether or not a refresh goes on. */
export const known = <Run>(state: State<Run>): Known => (state._tag === "Renewing" ? state.from : state)

/** A refresh begins. */
export const begins = <Run>(state: State<Run>, run: Run): State<Run> => ({
  _tag: "Renewing",
  from: known(state),
  run,
  isAsking: false
})

/** It has the lock. */
export const asks = <Run>(state: State<Run>): State<Run> =>
  state._tag === "Renewing" ? { ...state, isAsking: true } : state

/** It has ended, if it is still the one. */
export const ends = <Run>(state: State<Run>, run: Run): State<Run> =>
  state._tag === "Renewing" && state.run === run ? state.from : state

/** A change of what is known. */
export const change = <Run>(state: State<Run>, next: (known: Known) => Known): State<Run> =>
  state._tag === "Renewing" ? { ...state, from: next(state.from) } : next(state)

/** The newest tokens. */
export const latest = (known: Known): Kept | undefined => (known._tag === "Held" ? known.latest : undefined)

/** Newest tokens that the store has not taken. */
export const unsaved = (known: Known): Kept | undefined =>
  known._tag === "Held" && known.latest !== known.stored ? known.latest : undefined

/** What the store has of them. */
export const stored = (known: Known): Kept | undefined => (known._tag === "Held" ? known.stored : undefined)

/** The store was read. */
export const found =
  (kept: Kept | undefined) =>
  (known: Known): Known => {
    // It has not taken the newest ones yet.
    if (unsaved(known) !== undefined) return known
    if (kept === undefined) return { _tag: "SignedOut" }
    return same(stored(known)?.tokens, kept.tokens) ? known : held(kept, kept)
  }

/** The server gave tokens. */
export const received =
  (latest: Kept) =>
  (known: Known): Known =>
    known._tag === "Held" ? { ...known, latest } : held(latest, undefined)

/** The store took the newest tokens. */
export const saved = (known: Known): Known => (known._tag === "Held" ? held(known.latest, known.latest) : known)

/** Another program has put newer tokens into the store. */
export const replaced = (kept: Kept) => (): Known => held(kept, kept)

/** The API refused an access token. One that has been replaced meanwhile says nothing of the one in use. */
export const refuse =
  (accessToken: Redacted.Redacted) =>
  (known: Known): Known =>
    known._tag === "Held" && sameText(known.stored?.tokens.accessToken, accessToken)
      ? { ...known, isRefused: true }
      : known

/** A refresh had no answer. */
export const unanswered = (known: Known): Known => (known._tag === "Held" ? { ...known, mayBeSpent: true } : known)

/** Nobody is signed in. */
export const forgotten = (): Known => ({ _tag: "SignedOut" })

/** Tokens whose access token can be used for more than so many milliseconds. */
export const usable = (known: Known, millis: number, now: number): Kept | undefined =>
  known._tag === "Held" &&
  !known.isRefused &&
  known.stored !== undefined &&
  DateTime.toEpochMillis(known.stored.tokens.expiresAt) - now > millis
    ? known.stored
    : undefined
