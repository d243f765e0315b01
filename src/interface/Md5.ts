/**
 * The checksum that the older data-store interface asks for, as RFC 1321 has it. It guards nothing; and a package of
 * hashes would be loaded by every program that reads an entry.
 *
 * @since 0.1.0
 */

/** How far each step turns: four to a round. */
const turns = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21]

let sines: ReadonlyArray<number> | undefined

/** What each step adds, of a sine's fraction. */
const steps = (): ReadonlyArray<number> => {
  sines ??= Array.from({ length: 64 }, (_, step) => Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32))
  return sines
}

/** Whole blocks of 64 bytes: a bit that ends the message, and its length in bits. */
const padded = (bytes: Uint8Array): DataView => {
  const { length } = bytes
  const whole = new Uint8Array(((length + 8) >>> 6) * 64 + 64)
  whole.set(bytes)
  whole[length] = 0x80
  const view = new DataView(whole.buffer)
  view.setUint32(whole.length - 8, length << 3, true)
  view.setUint32(whole.length - 4, Math.floor(length / 2 ** 29), true)
  return view
}

const digest = (bytes: Uint8Array): Uint8Array => {
  const view = padded(bytes)
  const added = steps()
  const words = new Int32Array(16)
  let [a, b, c, d] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476]
  for (let at = 0; at < view.byteLength; at += 64) {
    for (let word = 0; word < 16; word++) words[word] = view.getInt32(at + word * 4, true)
    const [a0, b0, c0, d0] = [a, b, c, d]
    for (let step = 0; step < 64; step++) {
      const round = step >> 4
      let mixed = c ^ (b | ~d)
      let word = 7 * step
      if (round === 0) {
        mixed = (b & c) | (~b & d)
        word = step
      } else if (round === 1) {
        mixed = (d & b) | (~d & c)
        word = 5 * step + 1
      } else if (round === 2) {
        mixed = b ^ c ^ d
        word = 3 * step + 5
      }
      const sum = (a + mixed + added[step]! + words[word & 15]!) | 0
      const turn = turns[round * 4 + (step & 3)]!
      a = d
      d = c
      c = b
      b = (b + ((sum << turn) | (sum >>> (32 - turn)))) | 0
    }
    ;[a, b, c, d] = [(a + a0) | 0, (b + b0) | 0, (c + c0) | 0, (d + d0) | 0]
  }
  const result = new DataView(new ArrayBuffer(16))
  for (const [index, part] of [a, b, c, d].entries()) result.setInt32(index * 4, part, true)
  return new Uint8Array(result.buffer)
}

/**
 * The MD5 of some bytes, in base64.
 *
 * @since 0.1.0
 */
export const md5 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...digest(bytes)))
