/**
 * What a process has outstanding of one bucket: requests that are under way, and what they began that is not over.
 *
 * @internal
 */

/** Requests that are under way and end by about the same time. */
export interface Flight {
  readonly latest: number
  weight: number
}

interface Held {
  until: number
  weight: number
  readonly name: string
}

/** @internal */
export interface Outstanding {
  flying: number
  flights: Array<Flight>
  held: Array<Held>
}

/** Time after a call's deadline until it is taken for lost. */
export const slack = 60_000

/** Requests that end within this are kept together. */
const grain = 5_000

/** A request begins, and ends by `latest` at the latest. */
export const depart = (all: Outstanding, weight: number, latest: number): Flight => {
  all.flying += weight
  const ends = Math.ceil(latest / grain) * grain
  let flight = all.flights.at(-1)
  if (flight === undefined || flight.latest !== ends) {
    flight = { latest: ends, weight: 0 }
    all.flights.push(flight)
  }
  flight.weight += weight
  return flight
}

/** A request has ended. */
export const land = (all: Outstanding, flight: Flight, weight: number): void => {
  // What was taken for lost is no longer under way.
  if (!all.flights.includes(flight)) return
  flight.weight -= weight
  all.flying -= weight
  if (flight.weight <= 0 && all.flights.at(-1) !== flight) all.flights.splice(all.flights.indexOf(flight), 1)
}

/** Something is held for so long from now on. What has no name is kept with what ends about then. */
export const hold = (all: Outstanding, weight: number, name: string, now: number, span: number): void => {
  const until = now + span
  const last = all.held.at(-1)
  if (name === "" && last !== undefined && until - last.until < span / 60) {
    last.until = until
    last.weight += weight
  } else all.held.push({ until, weight, name })
}

/** What is held at a time. */
export const heldBy = ({ held }: Outstanding, now: number): number =>
  held.reduce((sum, { until, weight }) => (until > now ? sum + weight : sum), 0)

/** Whether something was held under this name, which has ended. */
export const release = (all: Outstanding, name: string): boolean => {
  const kept = all.held.filter((held) => held.name !== name)
  const isOurs = kept.length < all.held.length
  all.held = kept
  return isOurs
}

/** Forgets what must have ended. */
export const sweep = (all: Outstanding, now: number): void => {
  if (all.held.some(({ until }) => until <= now)) all.held = all.held.filter(({ until }) => until > now)
  if (!all.flights.some(({ latest }) => latest + slack < now)) return
  all.flights = all.flights.filter(({ latest }) => latest + slack >= now)
  all.flying = all.flights.reduce((sum, { weight }) => sum + weight, 0)
}
