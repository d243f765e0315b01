/** The rows that both sides of a measurement know by name. */
export const names = {
  bare: "bare fetch",
  openapiFetch: "openapi-fetch alone",
  relatio: "@relatiohq/opencloud",
  openblox: "openblox",
  user: "this library, users.get",
  node: "this library, users.get, its Node transport",
  pool: "undici's own pool, text and JSON.parse",
  traced: "this library, users.get, traced",
  entry: "this library, DataStores.getEntry",
  described: "this library, users.get, answers with quota headers"
} as const

/** What counts a quota for all processes. */
export type Place = "Redis" | "a coordinator"

export const sharing = {
  memory: "the memory store",
  leases: (place: Place) => `on ${place}, as it is`,
  trips: (place: Place) => `on ${place}, asked for each call`
} as const

/** Whose work on many items is measured. */
export const bulk = {
  fetch: "this library",
  node: "this library, its Node transport"
} as const
