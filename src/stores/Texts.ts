/**
 * Texts as stores can hold them: Postgres has no NUL, and neither it nor Redis halves of surrogate pairs.
 *
 * @internal
 */

const mark = "~"

/** Halves of pairs, NUL, and what begins as if it were written here. */
const odd = /^~|\0|\p{Cs}/u

/** Any text in characters that every store has: JSON writes the others as escapes. */
export const toStored = (text: string): string => (odd.test(text) ? mark + JSON.stringify(text) : text)

/** The text that was kept; one that was written by somebody else stays as it is. */
export const fromStored = (stored: string): string => {
  if (!stored.startsWith(mark)) return stored
  try {
    const text: unknown = JSON.parse(stored.slice(mark.length))
    return typeof text === "string" ? text : stored
  } catch {
    return stored
  }
}
