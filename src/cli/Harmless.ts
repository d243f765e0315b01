/** Texts from outside, for a terminal. */

/** What moves a cursor, ends a line, colours, hides or turns text around: controls, marks of format, separators of lines. */
const acting = /[\p{Cc}\p{Cf}\u2028\u2029]/gu

/** A text that shows what it holds and does nothing: a character that would act is shown as its number. */
export const harmless = (text: string): string =>
  text.replace(acting, (it) => `\\u{${(it.codePointAt(0) ?? 0).toString(16)}}`)

/** The same of a text of several lines. */
export const harmlessLines = (text: string): string => text.split("\n").map(harmless).join("\n")

/** What JSON need not escape, and acts on a terminal all the same. What only joins characters to one stays. */
const unescaped = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** JSON that means the same and does nothing. */
export const harmlessJson = (json: string): string =>
  json.replace(unescaped, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`)
