/** A sign-in of the command: where its tokens are, and the session that keeps them fresh. */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import * as Effect from "effect/Effect"
import type * as Http from "../../Http.ts"
import { isFields } from "../../interface/Fields.ts"
import * as TokenFile from "../../node/TokenFile.ts"
import { OAuthApp, OAuthSession, type Session } from "../../oauth/index.ts"
import { failure, type Stop } from "../Stop.ts"
import { type Current, folderOf } from "./Current.ts"

/** What is known of a sign-in besides its tokens. */
export interface SignIn {
  readonly clientId: string
  /** Another authorization server than Roblox's. */
  readonly issuer?: string
}

const noteOf = (current: Current): Effect.Effect<string, Stop> =>
  Effect.map(folderOf(current), (folder) => join(folder, "signed-in", `${encodeURIComponent(current.name)}.json`))

/** The sign-in of a profile, if there is one. */
export const find = (current: Current): Effect.Effect<SignIn | undefined> =>
  noteOf(current).pipe(
    Effect.flatMap(read),
    Effect.orElseSucceed(() => undefined)
  )

const read = (path: string): Effect.Effect<SignIn | undefined> =>
  Effect.promise(async () => {
    const text = await readFile(path, "utf8").catch(() => "null")
    try {
      const value: unknown = JSON.parse(text)
      if (!isFields(value) || typeof value.clientId !== "string") return undefined
      const { clientId, issuer } = value
      return { clientId, ...(typeof issuer === "string" ? { issuer } : {}) }
    } catch {
      return undefined
    }
  })

/** Keeps what is known of a sign-in. */
export const keep = (current: Current, signIn: SignIn): Effect.Effect<void, Stop> =>
  Effect.flatMap(noteOf(current), (path) =>
    Effect.tryPromise({
      try: async () => {
        await mkdir(dirname(path), { recursive: true, mode: 0o700 })
        await writeFile(path, JSON.stringify(signIn), { mode: 0o600 })
      },
      catch: (cause) => failure(`the sign-in cannot be kept: ${cause instanceof Error ? cause.message : String(cause)}`)
    })
  )

/** Forgets it. */
export const forget = (current: Current): Effect.Effect<void> =>
  Effect.ignore(Effect.flatMap(noteOf(current), (path) => Effect.tryPromise(() => rm(path, { force: true }))))

/** The session of a profile. Tokens are in files that nobody else may read; processes take turns at renewing them. */
export const sessionOf = (
  current: Current,
  { clientId, issuer }: SignIn,
  redirectUri: string,
  fetch: Http.Fetch | undefined
): Effect.Effect<Session, Stop> =>
  Effect.flatMap(folderOf(current), (folder) =>
    OAuthSession.make(
      OAuthApp.make({
        clientId,
        redirectUri,
        ...(issuer === undefined ? {} : { issuer }),
        // The command's own `fetch` is the platform's, or an emulator's, which answers whole.
        ...(fetch === undefined ? {} : { fetch: (url, init) => fetch(url, init) as Promise<Response> })
      }),
      { key: current.name }
    ).pipe(Effect.provide(TokenFile.layer({ directory: join(folder, "tokens") })))
  )

/** Where the browser comes back to, which the app has to know as a redirect address. */
export const redirectOf = (port: number): string => `http://localhost:${port}/callback`

/** The port of that address, unless another is named. */
export const usualPort = 8934
