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

/** A pattern for many users at once. */
export interface ManyMatcher {
  /** Whether a user has one key of it, which can be told. */
  readonly isKey: boolean
  readonly keyOf: (userId: string) => string
  /** What all keys that match begin with. */
  readonly prefix: string
  /** The user that a key names, if it is of the pattern. */
  readonly userIn: (key: string) => string | undefined
}

/** The same as `matcher`, of whichever user. */
export const manyMatcher = (pattern: string): ManyMatcher => {
  let first = true
  const one = () => {
    const group = first ? "(?<!\\d)(\\d+)(?!\\d)" : "(?<!\\d)\\1(?!\\d)"
    first = false
    return group
  }
  const source = pattern
    .split("*")
    .map((part) =>
      part
        .split(placeholder)
        .map(escape)
        .reduce((text, rest) => text + one() + rest)
    )
    .join("[^]*")
  const form = new RegExp(`^${source}$`)
  const [prefix = ""] = pattern.split(/\*|\{userId\}/)
  return {
    isKey: !pattern.includes("*"),
    keyOf: (userId) => pattern.replaceAll(placeholder, userId),
    prefix,
    userIn: (key) => form.exec(key)?.[1]
  }
}
