/**
 * Types of assets in inventories, by the words that everything else has for them: `Hat` is `HAT` there.
 *
 * @internal
 */

/** Those that the interface calls otherwise. */
const constants: Readonly<Record<string, string>> = {
  TShirt: "CLASSIC_TSHIRT",
  Shirt: "CLASSIC_SHIRT",
  Pants: "CLASSIC_PANTS",
  Head: "CLASSIC_HEAD",
  TShirtAccessory: "TSHIRT_ACCESSORY"
}

const words: ReadonlyMap<string, string> = new Map(Object.entries(constants).map(([word, wire]) => [wire, word]))

/** A word as the interface writes it; `undefined` for what could be more than a word. A constant stays one. */
export const writeInventoryType = (word: string): string | undefined => {
  if (Object.hasOwn(constants, word)) return constants[word]
  if (/^[A-Z][A-Z0-9_]*$/.test(word)) return word
  return /^(?:[A-Z][a-z0-9]+)+$/.test(word) ? word.replace(/(?!^)[A-Z]/g, "_$&").toUpperCase() : undefined
}

/** A constant as its word, where the word is written as that constant again; other texts stay as they come. */
export const readInventoryType = (wire: string): string => {
  if (wire.endsWith("_UNSPECIFIED")) return wire
  const word =
    words.get(wire) ?? wire.toLowerCase().replace(/(?:^|_)([a-z])/g, (_, first: string) => first.toUpperCase())
  return writeInventoryType(word) === wire ? word : wire
}
