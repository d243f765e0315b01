/** Two texts side by side, as `diff -u` shows them. */

const around = 3

interface Line {
  readonly sign: " " | "-" | "+"
  readonly text: string
  readonly before: number
  readonly after: number
}

/** Lines of both, those that stay by the longest common part. */
const linesOf = (before: ReadonlyArray<string>, after: ReadonlyArray<string>): ReadonlyArray<Line> => {
  const width = after.length + 1
  const common = new Uint32Array((before.length + 1) * width)
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      common[i * width + j] =
        before[i] === after[j]
          ? common[(i + 1) * width + j + 1]! + 1
          : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!)
    }
  }
  const lines: Array<Line> = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const place = { before: i + 1, after: j + 1 }
    if (i < before.length && j < after.length && before[i] === after[j]) {
      lines.push({ sign: " ", text: before[i]!, ...place })
      i++
      j++
    } else if (j >= after.length || (i < before.length && common[(i + 1) * width + j]! >= common[i * width + j + 1]!)) {
      lines.push({ sign: "-", text: before[i++]!, ...place })
    } else lines.push({ sign: "+", text: after[j++]!, ...place })
  }
  return lines
}

/** The differences of two texts, with some lines around each. */
export const diff = (file: string, before: string, after: string): string => {
  const split = (text: string) => text.replace(/\n$/, "").split("\n")
  const lines = linesOf(split(before), split(after))
  const isNear = lines.map((_, at) =>
    lines.slice(Math.max(0, at - around), at + around + 1).some(({ sign }) => sign !== " ")
  )
  const shown: Array<string> = [`--- ${file}`, `+++ ${file}`]
  for (let at = 0; at < lines.length; at++) {
    if (isNear[at] !== true) continue
    const hunk: Array<Line> = []
    for (let to = at; to < lines.length && isNear[to] === true; to++) hunk.push(lines[to]!)
    const count = (sign: Line["sign"]) => hunk.filter((line) => line.sign !== sign).length
    const [first] = hunk
    shown.push(`@@ -${first!.before},${count("+")} +${first!.after},${count("-")} @@`)
    shown.push(...hunk.map(({ sign, text }) => sign + text))
    at += hunk.length - 1
  }
  return shown.join("\n")
}
