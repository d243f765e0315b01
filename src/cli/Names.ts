/** Names as a command line has them. */

/** `listEntriesV1` as `list-entries-v1`. */
export const kebab = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/[_\s]+/g, "-")
    .toLowerCase()

/** A dotted path as a flag: `creationContext.userId` as `creation-context.user-id`. */
export const flagName = (path: ReadonlyArray<string>): string => path.map(kebab).join(".")
