/** Names that are nobody's, and what was probably meant: a name that is ignored would let a test pass for nothing. */

/** How many characters to change, add or take away to make `b` of `a`. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [above, character] of [...a].entries()) {
    const next = [above + 1]
    for (let index = 0; index < b.length; index++) {
      const change = row[index]! + (character === b[index] ? 0 : 1)
      next.push(Math.min(change, row[index + 1]! + 1, next[index]! + 1))
    }
    row = next
  }
  return row[b.length]!
}

const commonStart = (a: string, b: string): number => {
  let index = 0
  while (index < a.length && a[index] === b[index]) index++
  return index
}

/** What can be named: the name, and what else it is written like. */
export interface Candidate {
  readonly name: string
  readonly alias?: string | undefined
}

/** The names that are nearest to one that nobody has, where any is near; case does not count. */
export const nearest = (wrong: string, candidates: Iterable<Candidate>): ReadonlyArray<string> => {
  const text = wrong.toLowerCase()
  const ranked = [...candidates]
    .map(({ alias, name }) => {
      const spellings = [name, ...(alias === undefined ? [] : [alias])].map((it) => it.toLowerCase())
      return {
        name,
        distance: Math.min(...spellings.map((it) => distance(text, it))),
        start: Math.max(...spellings.map((it) => commonStart(text, it)))
      }
    })
    .filter((it) => it.distance <= Math.max(2, text.length / 3))
    .sort((a, b) => a.distance - b.distance || b.start - a.start)
  return ranked.filter((it) => it.distance === ranked[0]?.distance).map(({ name }) => name)
}

/** Refuses a name, and says which were probably meant: three at most. */
export const unknownName = (what: string, wrong: string, candidates: Iterable<Candidate>, hint = ""): TypeError => {
  const near = nearest(wrong, candidates).slice(0, 3)
  const last = near.at(-1) ?? ""
  const named = near.length < 2 ? last : `${near.slice(0, -1).join(", ")} or ${last}`
  return new TypeError(`no ${what} is called ${wrong}${near.length === 0 ? "" : `; did you mean ${named}?`}${hint}`)
}
