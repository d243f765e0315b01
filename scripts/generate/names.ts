/** Clean identifiers from wire names and component names. */

const words = (name: string): ReadonlyArray<string> =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .flatMap((word) => word.split(" "))
    .filter((word) => word !== "")

const capitalised = (word: string) => word[0]!.toUpperCase() + word.slice(1)

export const pascal = (name: string): string => words(name).map(capitalised).join("")

export const camel = (name: string): string => {
  const [first = "", ...rest] = words(name)
  return first.toLowerCase() + rest.map((word) => capitalised(word.toLowerCase())).join("")
}

/** `idempotencyKey.firstSent` is named by its last word unless that alone says nothing. */
export const parameterName = (wire: string): string => {
  const [group, member] = wire.split(".")
  if (group !== undefined && member !== undefined) return member === "key" ? camel(group) : camel(member)
  return camel(wire.replace(/^(x|roblox)-/i, ""))
}

/**
 * One identifier for each component name: the last segment of a dotted name, with as many
 * leading segments as it takes to tell it from the others.
 */
export const componentNames = (components: ReadonlyArray<string>): ReadonlyMap<string, string> => {
  const segments = new Map(components.map((name) => [name, name.split(/[.]/).filter((part) => part !== "")]))
  const depths = new Map(components.map((name) => [name, 1]))
  const nameOf = (component: string) => pascal(segments.get(component)!.slice(-depths.get(component)!).join(" "))
  for (;;) {
    const taken = groupBy(components, nameOf)
    const clashes = [...taken.values()].filter((group) => group.length > 1).flat()
    if (clashes.length === 0) return new Map(components.map((component) => [component, nameOf(component)]))
    const deeper = clashes.filter((component) => depths.get(component)! < segments.get(component)!.length)
    if (deeper.length === 0) throw new Error(`Component names clash: ${clashes.join(", ")}`)
    for (const component of deeper) depths.set(component, depths.get(component)! + 1)
  }
}

const groupBy = <A>(items: ReadonlyArray<A>, key: (item: A) => string): ReadonlyMap<string, ReadonlyArray<A>> => {
  const groups = new Map<string, Array<A>>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group === undefined) groups.set(key(item), [item])
    else group.push(item)
  }
  return groups
}
