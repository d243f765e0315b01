/** Where a text stops being JSON: not every engine tells. */

/** The line and column of a place in a text. */
const lineAt = (text: string, at: number): string => {
  const before = text.slice(0, at).split("\n")
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`
}

const string = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy
const word = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const space = /[ \t\r\n]*/y

/** The first place of a text that no JSON has there; its end where more is missing. */
const stopsAt = (text: string): number => {
  let at = 0
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    at += found?.[0].length ?? 0
    return found !== null
  }
  const accept = (character: string): boolean => {
    take(space)
    if (text[at] !== character) return false
    at += 1
    return true
  }
  /** Reads what stands between brackets; whether it was all right. */
  const items = (close: string, item: () => boolean): boolean => {
    if (accept(close)) return true
    do if (!item()) return false
    while (accept(","))
    return accept(close)
  }
  const value = (): boolean => {
    if (accept("[")) return items("]", value)
    if (!accept("{")) return take(string) || take(word)
    return items("}", () => {
      take(space)
      return take(string) && accept(":") && value()
    })
  }
  if (value()) take(space)
  return at
}

/** What is wrong with a text that is not JSON. */
export const jsonError = (text: string): string => `is not JSON: ${lineAt(text, stopsAt(text))}`
