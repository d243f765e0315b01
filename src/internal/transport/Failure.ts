/**
 * What an error that `fetch` threw tells: whether the request may have left, and why it failed.
 * Every runtime says so in codes and words of its own, which `Platform` knows. Never throws, whatever was thrown.
 *
 * @internal
 */
import { isForbidden, neverConnected } from "./Platform.ts"

/** What went wrong on the way. */
export interface Failure {
  /** Whether the request may have left. */
  readonly sent: boolean
  /** The network's own code, and its words where the code alone does not say enough. */
  readonly reason: string
  /** The runtime may not use the network, which no repetition cures. */
  readonly forbidden?: true
}

/** Whether something that was thrown is of a class: a proxy may refuse even that. */
export const isOf = <A>(kind: new (...args: never) => A, thrown: unknown): thrown is A => {
  try {
    return thrown instanceof kind
  } catch {
    return false
  }
}

interface Link {
  readonly code: string | undefined
  readonly message: string | undefined
  readonly neverLeft: boolean
  readonly forbidden: boolean
}

/** A field of something that may be hostile. */
const field = (value: object, name: string): unknown => {
  try {
    return (value as Readonly<Record<string, unknown>>)[name]
  } catch {
    return undefined
  }
}

const textOf = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined)

const mostLinks = 16

/** An error, what caused it, and what it is made of: outermost first. */
const linksOf = (error: unknown): ReadonlyArray<Link> => {
  const links: Array<Link> = []
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null || links.length >= mostLinks) return
    const code = textOf(field(value, "code"))
    const message = textOf(field(value, "message"))
    const errors = field(value, "errors")
    // Of several tries none has left where each one says so.
    const tries = Array.isArray(errors) && errors.length > 0 ? errors.slice(0, mostLinks).map(linksOf) : undefined
    const forbidden = isForbidden(code, message)
    const neverLeft =
      tries?.every((each) => each.some((link) => link.neverLeft)) ??
      (forbidden ||
        field(value, "neverSent") === true ||
        neverConnected(code, message, textOf(field(value, "syscall"))))
    links.push({ code, message: message ?? tries?.at(-1)?.at(-1)?.message, neverLeft, forbidden })
    visit(field(value, "cause"))
  }
  visit(error)
  return links
}

/** Codes of the system say all; the others stand for many reasons, which only the words tell. */
const telling = /^E(?!PROTO$)[A-Z]+$/

/** What is told of a code and of what stands behind it. */
const reasonOf = (links: ReadonlyArray<Link>, error: unknown): string => {
  const at = links.findIndex(({ code }) => code !== undefined)
  const code = links[at]?.code
  const words = links.slice(Math.max(0, at)).findLast(({ message }) => message !== undefined)?.message
  if (code === undefined) return words ?? (typeof error === "string" ? error : "for a reason that cannot be read")
  if (words === undefined || telling.test(code)) return code
  return words.includes(code) ? words : `${code}: ${words}`
}

/** Reads what `fetch` threw. */
export const read = (error: unknown): Failure => {
  try {
    const links = linksOf(error)
    const sent = !links.some(({ neverLeft }) => neverLeft)
    const failure = { sent, reason: reasonOf(links, error) }
    return links.some(({ forbidden }) => forbidden) ? { ...failure, forbidden: true } : failure
  } catch {
    // A revoked proxy cannot even be asked what it is.
    return { sent: true, reason: "for a reason that cannot be read" }
  }
}
