/**
 * Names that nobody else draws.
 *
 * @internal
 */

/** A name of letters and digits. `randomUUID` is not there in every page. */
export const fresh = (): string =>
  Array.from(globalThis.crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join("")
