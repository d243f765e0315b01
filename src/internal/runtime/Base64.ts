/**
 * Bytes as base64, and back.
 *
 * @internal
 */

/** The one base64 text of some bytes: many texts stand for the same. */
export const toBase64 = (bytes: Uint8Array): string => {
  let text = ""
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

/** The bytes that a base64 text stands for; `undefined` where it is none. */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> | undefined => {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}

/** The same text in the usual alphabet, should it be in the one for addresses. */
export const usual = (text: string): string => text.replaceAll("-", "+").replaceAll("_", "/")
