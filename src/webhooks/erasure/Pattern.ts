/**
 * Which keys are a user's.
 *
 * @since 0.1.0
 */

const placeholder = "{userId}"

/** Why a pattern may not be used, or `undefined`. */
export const patternRefusal = (pattern: string): string | undefined =>
  pattern.includes(placeholder) ? undefined : `the pattern ${JSON.stringify(pattern)} does not name ${placeholder}`

/** A pattern for one user. */
export interface Matcher {
  /** The key itself, where the pattern can match only one. */
  readonly key: string | undefined
  /** What all keys that match begin with. */
  readonly prefix: string
  readonly matches: (key: string) => boolean
}

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")

/**
 * A pattern is a key with `{userId}` in it, and `*` for anything. The digits of the id are never a part of a longer
 * number: what is user 156's is not user 15's.
 */
export const matcher = (pattern: string, userId: string): Matcher => {
  const source = pattern
    .split("*")
    .map((part) => part.split(placeholder).map(escape).join(`(?<!\\d)${userId}(?!\\d)`))
    .join("[^]*")
  const form = new RegExp(`^${source}$`)
  const [beginning = ""] = pattern.split("*")
  const prefix = beginning.replaceAll(placeholder, userId)
  return { key: pattern.includes("*") ? undefined : prefix, prefix, matches: (key) => form.test(key) }
}
