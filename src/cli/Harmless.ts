/** Texts from outside, for a terminal. */

/** What moves a cursor, ends a line, colours, hides or turns text around: controls, marks of format, separators of lines. */
const acting = /[\p{Cc}\p{Cf}\u2028\u2029]/gu

/** A text that shows what it holds and does nothing: a character that would act is shown as its number. */
export const harmless = (text: string): string =>
  text.replace(acting, (it) => `\\u{${(it.codePointAt(0) ?? 0).toString(16)}}`)
