/** MD5 (RFC 1321) in base64, for `content-md5`: Web Crypto does not offer it. */

const shifts = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21]
] as const

const constants = Array.from({ length: 64 }, (_, index) => Math.floor(Math.abs(Math.sin(index + 1)) * 2 ** 32) | 0)

const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by))

const mix = (round: number, b: number, c: number, d: number): number =>
  round === 0 ? (b & c) | (~b & d) : round === 1 ? (d & b) | (~d & c) : round === 2 ? b ^ c ^ d : c ^ (b | ~d)

const wordOf = (round: number, step: number): number => [step, 5 * step + 1, 3 * step + 5, 7 * step][round]! % 16

const pad = (bytes: Uint8Array): DataView => {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n, true)
  return view
}

export const md5 = (bytes: Uint8Array): string => {
  const view = pad(bytes)
  const state = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476] as [number, number, number, number]
  for (let block = 0; block < view.byteLength; block += 64) {
    let [a, b, c, d] = state
    for (let step = 0; step < 64; step++) {
      const round = step >>> 4
      const word = view.getInt32(block + 4 * wordOf(round, step), true)
      const sum = (a + mix(round, b, c, d) + constants[step]! + word) | 0
      const next = (b + rotate(sum, shifts[round]![step % 4]!)) | 0
      a = d
      d = c
      c = b
      b = next
    }
    state[0] = (state[0] + a) | 0
    state[1] = (state[1] + b) | 0
    state[2] = (state[2] + c) | 0
    state[3] = (state[3] + d) | 0
  }
  const digest = new DataView(new ArrayBuffer(16))
  for (const [index, word] of state.entries()) digest.setInt32(4 * index, word, true)
  return btoa(String.fromCharCode(...new Uint8Array(digest.buffer)))
}
