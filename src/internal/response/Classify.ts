/**
 * From an answer or a broken connection to a tagged error.
 *
 * @internal
 */
import * as Duration from "effect/Duration"
import * as Errors from "../../Errors.ts"
import * as ErrorBody from "../../interface/ErrorBody.ts"
import { given } from "../../interface/Fields.ts"
import type { AnyOperation } from "../../interface/Operation.ts"
import type { Feedback as Reported } from "../../Quotas.ts"
import * as Conceal from "../credentials/Conceal.ts"
import * as Feedback from "../quota/Feedback.ts"
import type { Answer, Broken } from "../transport/Send.ts"
import type { Attempt } from "./Attempt.ts"
import { meaningOf } from "./Statuses.ts"

/** What may be shown of an error's body: without secrets, and then as short as errors are. */
export const told = (
  conceal: Conceal.Conceal,
  { code, details, field, message }: ErrorBody.ErrorBody
): ErrorBody.ErrorBody => {
  const shown = (text: string | undefined) => (text === undefined ? undefined : Conceal.excerpt(conceal, text))
  return given({
    code: shown(code),
    message: shown(message),
    field: shown(field),
    details: Conceal.inside(conceal, details)
  })
}

const concealing = ({ authorization, call }: Attempt): Conceal.Conceal =>
  Conceal.make([authorization?.value, call.secret])

/** The fields that every error of an attempt has. */
export const common = (attempt: Attempt, outcome: Errors.Outcome) => {
  const { operation, target } = attempt.call
  return {
    operation: operation.id,
    method: operation.method,
    path: operation.path,
    resource: target === undefined ? undefined : concealing(attempt)(target.replace(/\?.*/s, "")),
    attempts: attempt.number,
    outcome,
    ...(attempt.afterUnknown && { afterUnknownOutcome: true })
  }
}

/** Those fields where an answer that came, or none, is told of after its call. */
export const about = (operation: AnyOperation, outcome: Errors.Outcome, attempts = 1) =>
  common({ call: { operation }, number: attempts, afterUnknown: false }, outcome)

/** Whether no repetition cures an error: a feature that is switched off, a query that is too large. */
const isPermanent = ({ permanent = [] }: AnyOperation, status: number, said: ErrorBody.ErrorBody): boolean =>
  permanent.some((it) => it.status === status && it.code === said.code)

const alreadyExists = (said: ErrorBody.ErrorBody): boolean =>
  said.code === "ALREADY_EXISTS" || /already exists?\b/i.test(said.message ?? "")

/**
 * Texts and pictures that do not pass are told in words: the codes differ from service to service, and some have none.
 * An account that is moderated is another matter, and so is the constant `MODERATED`, which is one reason among others
 * why something failed, and what a script says of its own.
 */
export const isModerated = ({ code, message = "" }: Pick<ErrorBody.ErrorBody, "code" | "message">): boolean =>
  code !== "SCRIPT_ERROR" &&
  /\b[Mm]oderat(?:ed|ion)\b/.test(message) &&
  !/\b(?:user|account|creator|group)\b/i.test(message)

/** The error of an answer that is not a success. */
export const fromAnswer = (attempt: Attempt, answer: Answer, feedback: Reported | undefined): Errors.OpenCloudError => {
  const { status } = answer
  const { operation } = attempt.call
  const conceal = concealing(attempt)
  const said = told(conceal, ErrorBody.read(answer.body))
  const rest = answer.cut === undefined ? "" : `more than ${answer.cut} bytes; the rest was not read`
  const fields = (outcome: Errors.Outcome = "answered") => ({
    ...common(attempt, outcome),
    status,
    code: said.code,
    serverMessage: rest === "" ? said.message : `${said.message ?? ""} (${rest})`,
    field: said.field,
    details: said.details
  })
  // Every answer may say when its quota resets; only a 429 is a reason to wait for it.
  const retryAfter = status === 429 ? Feedback.pauseOf(feedback) : feedback?.retryAfter
  const pause = { retryAfter: retryAfter === undefined ? undefined : Duration.millis(retryAfter) }
  if (status >= 500 && status <= 599) {
    const transient = status !== 501 && !isPermanent(operation, status, said)
    // A failing server may have done the work before it failed.
    return Errors.ServerError.make({ ...fields(transient ? "unknown" : "answered"), ...pause, transient })
  }
  // In some families a status stands for another one.
  const means = operation.means?.[status] ?? status
  if ((means === 400 || means === 403) && isModerated(said)) return Errors.ContentModerated.make(fields())
  switch (means) {
    case 400:
      return alreadyExists(said)
        ? Errors.Conflict.make(fields())
        : Errors.InvalidRequest.make({ ...fields(), kind: "server", reason: "the request was refused as invalid" })
    case 401:
      return Errors.Unauthenticated.make(fields())
    case 403:
      return Errors.PermissionDenied.make({
        ...fields(),
        scopes: [...(operation.scopes.all ?? [])],
        anyScope: operation.scopes.any && [...operation.scopes.any],
        conditionalScopes: operation.scopes.conditional && [...operation.scopes.conditional]
      })
    case 404:
      return Errors.NotFound.make(fields())
    case 409:
      return Errors.Conflict.make({ ...fields(), ...state(conceal, answer, said) })
    case 412:
      return Errors.PreconditionFailed.make(
        current(attempt, conceal, answer) ?? { ...fields(), ...state(conceal, answer, said) }
      )
    case 429:
      return Errors.RateLimited.make({ ...fields(), ...pause, transient: !isPermanent(operation, status, said) })
  }
  if (status === 0 || (status >= 300 && status <= 399)) {
    const to = addressOf(answer.headers.get("location"))
    const reason = `the server redirects${to === "" ? "" : ` to ${conceal(to)}`}, and a credential does not follow`
    return Errors.UnexpectedResponse.make({ ...fields(), kind: "redirect", reason, transient: false })
  }
  const { reason, tag, transient = false, unknown } = meaningOf(status)
  switch (tag) {
    case "InvalidRequest":
      return Errors.InvalidRequest.make({ ...fields(), kind: "server", reason })
    case "NotFound":
      return Errors.NotFound.make(fields())
    case "Conflict":
      return Errors.Conflict.make(fields())
    case "UnexpectedResponse":
      return Errors.UnexpectedResponse.make({
        ...fields(unknown && "unknown"),
        kind: "status",
        reason,
        transient
      })
  }
}

/** Where a redirect leads, without what may be a secret: a user, a query. */
const addressOf = (location: string | null): string => {
  const address = (location ?? "")
    .slice(0, 2_000)
    .replace(/[?#].*/s, "")
    .replace(/\/\/[^/]*@/, "//")
  return /^[\x21-\x7e]*$/.test(address) ? address.slice(0, 200) : ""
}

/** A refusal that brings what is there: nothing in it is the server's word. */
const current = (attempt: Attempt, conceal: Conceal.Conceal, answer: Answer) => {
  const { currentIn } = attempt.call.operation
  const version = currentIn === undefined ? null : answer.headers.get(currentIn)
  if (version === null) return undefined
  const json = conceal(answer.body)
  return {
    ...common(attempt, "answered"),
    status: answer.status,
    currentVersion: Conceal.excerpt(conceal, version),
    currentJson: ErrorBody.isJson(json) ? json : undefined
  }
}

/** Whoever resolves a conflict needs what the server says of the state: a hash, a version, who else writes. */
const state = (conceal: Conceal.Conceal, answer: Answer, said: ErrorBody.ErrorBody): { readonly details: unknown } => ({
  details: said.details ?? Conceal.inside(conceal, ErrorBody.whole(answer.body))
})

/**
 * The error that a success lists in one of its fields, if it lists any. Its code
 * is the status that the answer should have had.
 */
export const fromSuccess = (
  attempt: Attempt,
  answer: Answer,
  body: unknown,
  field: string
): Errors.OpenCloudError | undefined => {
  const errors = (body as Readonly<Record<string, unknown>> | null)?.[field]
  if (!Array.isArray(errors) || errors.length === 0) return undefined
  const status = Number(errors[0]?.code)
  return status >= 400 && status <= 599
    ? fromAnswer(attempt, { _tag: "Answer", headers: answer.headers, body: answer.body, status }, undefined)
    : undecodable(attempt, answer, "form", "the answer contains an error", false)
}

/** The error of a success that is longer than what is read. */
export const tooLong = (attempt: Attempt, answer: Answer, most: number): Errors.UnexpectedResponse =>
  Errors.UnexpectedResponse.make({
    ...common(attempt, "answered"),
    status: answer.status,
    kind: "too-long",
    reason: `the answer is longer than ${most} bytes, the most that is read of one; see AnswerLimits`,
    transient: false
  })

/** The error of a success whose body cannot be read. */
export const undecodable = (
  attempt: Attempt,
  answer: Answer,
  kind: "no-json" | "form",
  reason: string,
  transient: boolean
): Errors.UnexpectedResponse =>
  Errors.UnexpectedResponse.make({
    // A broken answer says that the work was done, and not what came of it.
    ...common(attempt, transient ? "unknown" : "answered"),
    status: answer.status,
    serverMessage: Conceal.excerpt(concealing(attempt), answer.body),
    kind,
    reason: concealing(attempt)(reason),
    transient
  })

/** The error of an attempt without a whole answer. */
export const fromBroken = (attempt: Attempt, broken: Broken): Errors.OpenCloudError =>
  broken._tag === "TimedOut"
    ? Errors.Timeout.make({
        ...common(attempt, broken.sent ? "unknown" : "not-sent"),
        bound: broken.bound,
        limit: Duration.millis(broken.millis)
      })
    : Errors.TransportError.make({
        ...common(attempt, broken.sent ? "unknown" : "not-sent"),
        status: broken.status,
        host: attempt.call.server === undefined ? undefined : new URL(attempt.call.server).host,
        kind: broken.forbidden ? "not-permitted" : broken.sent ? "broken" : "unreachable",
        reason: Conceal.excerpt(concealing(attempt), broken.reason),
        transient: broken.forbidden ? false : undefined
      })
