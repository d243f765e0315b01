/** How a command ends: its exit code by kind of error, and what is said. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Predicate from "effect/Predicate"
import { OpenCloudError } from "../Errors.ts"

/** What a process ends with. docs/cli.md explains them. */
export const exitCode = {
  done: 0,
  failed: 1,
  misused: 2,
  notFound: 3,
  refused: 4,
  quota: 5,
  unavailable: 6,
  interrupted: 130
} as const

export type ExitCode = number

/** A command that cannot go on, in words for whoever called it. */
export class Stop extends Error {
  readonly _tag = "Stop"
  readonly code: ExitCode
  constructor(code: ExitCode, message: string) {
    super(message)
    this.code = code
  }
}

/** It was asked for wrongly. */
export const misuse = (message: string): Stop => new Stop(exitCode.misused, message)

/** Says of a command that one of its values is wrong, and where it tells what it takes. */
export const misused =
  (command: string) =>
  (message: string): Effect.Effect<never, Stop> =>
    Effect.fail(misuse(`${message}\n${command} --help says what it takes`))

/** It was asked for well, and cannot be done. */
export const failure = (message: string): Stop => new Stop(exitCode.failed, message)

/** Tells what the process ends with where a signal stops the command; it is `interrupted` where nobody tells. */
export const WhenStopped = Context.Reference<(code: ExitCode) => void>("effect-open-cloud/cli/WhenStopped", {
  defaultValue: () => () => undefined
})

const codes: Readonly<Record<OpenCloudError["_tag"], ExitCode>> = {
  InvalidRequest: exitCode.misused,
  NotFound: exitCode.notFound,
  Unauthenticated: exitCode.refused,
  PermissionDenied: exitCode.refused,
  ContentModerated: exitCode.refused,
  RateLimited: exitCode.quota,
  QuotaExhausted: exitCode.quota,
  ServerError: exitCode.unavailable,
  TransportError: exitCode.unavailable,
  Timeout: exitCode.unavailable,
  UnexpectedResponse: exitCode.unavailable,
  Conflict: exitCode.failed,
  PreconditionFailed: exitCode.failed,
  OperationFailed: exitCode.failed
}

/** The same of errors that are not of calls, by their tags: what has them need not be loaded. */
const others: Readonly<Record<string, ExitCode>> = {
  ConfigError: exitCode.misused,
  AuthorizationDenied: exitCode.refused,
  OAuthRefused: exitCode.refused,
  SignInRequired: exitCode.refused,
  OAuthUnavailable: exitCode.unavailable
}

const tagOf = (error: unknown): string =>
  Predicate.hasProperty(error, "_tag") && typeof error._tag === "string" ? error._tag : ""

/** What a process ends with that met an error. */
export const codeOf = (error: unknown): ExitCode => {
  if (error instanceof Stop) return error.code
  const tag = tagOf(error)
  if (OpenCloudError.is(error)) return codes[error._tag]
  return Object.hasOwn(others, tag) ? (others[tag] ?? exitCode.failed) : exitCode.failed
}

/** What is said of an error. */
export const told = (error: unknown): string => {
  // Effect's own is no `Error`, and its text is the name of a class around the words.
  if (Predicate.isTagged(error, "ConfigError")) {
    const { cause } = error as { readonly cause?: unknown }
    const words = Predicate.hasProperty(cause, "message") ? String(cause.message) : "a setting cannot be read"
    return words.replace(/^`baseUrl`/, "the base URL (--base-url, ROBLOX_BASE_URL, or base-url of the profile)")
  }
  return error instanceof Error ? error.message : String(error)
}
