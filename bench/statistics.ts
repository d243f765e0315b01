/** Numbers out of noisy measurements. */

const ascending = (values: ReadonlyArray<number>): ReadonlyArray<number> => [...values].sort((a, b) => a - b)

export const median = (values: ReadonlyArray<number>): number => {
  const sorted = ascending(values)
  const middle = sorted.length >>> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** The mean of the middle half: as deaf to what sticks out as the median, and steadier, since it hears more of the rest. */
export const middleMean = (values: ReadonlyArray<number>): number => {
  const cut = values.length >>> 2
  const middle = ascending(values).slice(cut, values.length - cut)
  return middle.reduce((sum, value) => sum + value, 0) / middle.length
}

export const shuffled = <A>(items: ReadonlyArray<A>): ReadonlyArray<A> => {
  const result = [...items]
  for (let index = result.length - 1; index > 0; index--) {
    const other = Math.floor(Math.random() * (index + 1))
    const item = result[index]!
    result[index] = result[other]!
    result[other] = item
  }
  return result
}
