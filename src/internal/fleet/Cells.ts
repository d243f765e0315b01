/**
 * What counts for all processes: the same as the script on Redis does, in memory. For whoever
 * hosts quotas in one place, and for tests, whose clock it takes.
 *
 * Each process states the whole of what it counts for a bucket, never a change of
 * it. So nothing is counted twice when a request comes later than anybody waits
 * for, nothing is lost when this begins anew, and what is given back needs no
 * request of its own.
 *
 * @internal
 */
import type { Given, Held, Reply, Report, Request, State } from "./Protocol.ts"

/** What one process has said of a bucket. */
interface Entry {
  /** Its request's number, and the window that it counts in. */
  readonly trip: number
  readonly index: number
  taken: number
  /** What is under way and left of leases, together and apart. */
  outstanding: number
  left: number
  flying: number
  readonly seenAt: number
  held: ReadonlyArray<Held>
  /** How long who is silent is waited for. */
  readonly patience: number
}

/** A bucket. Times are this place's. */
interface Cell {
  readonly entries: Map<string, Entry>
  /** Names of what has ended, and until when that is remembered. */
  readonly ended: Map<string, number>
  readonly bornAt: number
  offset: number
  index: number
  end: number
  /** Whether a process has said when the server's windows end. */
  isTold: boolean
  /** What all processes count together, and what the server counts, if that is more. */
  used: number
  known: number
  spare: number
  flying: number
  members: number
  countedAt: number
  closedUntil: number
  served: number
  saidLimit: number | undefined
  saidWindow: number | undefined
  saidUntil: number
  keepUntil: number
}

/** A bucket and what is said of it now. */
interface Visit {
  readonly cell: Cell
  readonly report: Report
  entry: Entry | undefined
  ends: ReadonlyArray<Held>
}

const heard = 5_000
const forgotten = 90_000
const believed = 90_000
const soon = 1_000

/** Buckets that nobody uses are looked for whenever this many more have come. */
const sweepEvery = 1_024

/** @internal */
export interface Cells {
  /** Hears what a process has counted of buckets, and gives what there is room for; nothing where it has said more since. */
  readonly count: (keys: ReadonlyArray<string>, request: Request, now: number) => Reply | undefined
}

/** @internal */
export const make = (): Cells => {
  const cells = new Map<string, Cell>()
  let sweepAt = sweepEvery

  const open = (key: string, report: Report, now: number): Cell => {
    const known = cells.get(key)
    if (known !== undefined && known.keepUntil > now) return known
    if (cells.size >= sweepAt) {
      for (const [name, { keepUntil }] of cells) if (keepUntil <= now) cells.delete(name)
      sweepAt = cells.size + sweepEvery
    }
    const offset = report.o ?? 0
    const cell: Cell = {
      entries: new Map(),
      ended: new Map(),
      bornAt: now,
      offset,
      index: Math.floor((now - offset) / report.w),
      end: endAt(report.w, offset, now),
      isTold: false,
      used: 0,
      known: 0,
      spare: 0,
      flying: 0,
      members: 0,
      countedAt: now,
      closedUntil: 0,
      served: 0,
      saidLimit: undefined,
      saidWindow: undefined,
      saidUntil: Number.POSITIVE_INFINITY,
      keepUntil: now + forgotten
    }
    cells.set(key, cell)
    return cell
  }

  return {
    count: (keys, { a: asks, b: reports, m: member, t: trip }, now) => {
      const visits = reports.map((report, at): Visit => {
        const cell = open(keys[at] ?? "", report, now)
        return { cell, report, entry: cell.entries.get(member), ends: [] }
      })
      // What was given up comes late: its process has said since what holds.
      if (visits.some(({ entry }) => entry !== undefined && entry.trip >= trip)) return undefined
      for (const visit of visits) {
        release(visit, now)
        turn(visit, member, now)
        hear(visit, member, trip, now)
        if (visit.report.h !== undefined) census(visit, member, now, false)
      }
      const given = asks.map(({ b, n, w, x }): Given => {
        const parts = b.flatMap((at, k) => {
          const visit = visits[at]
          return visit === undefined ? [] : [{ at, visit, weight: w[k] ?? 1, wish: x[k] ?? 0 }]
        })
        return give(parts, n, now)
      })
      return { b: visits.map((visit) => stateOf(visit, now)), a: given }
    }
  }
}

const endAt = (window: number, offset: number, now: number): number =>
  (Math.floor((now - offset) / window) + 1) * window + offset

const windowOf = ({ cell, report }: Visit): number => cell.saidWindow ?? report.w

const limitOf = ({ cell, report }: Visit): number => cell.saidLimit ?? report.l ?? Number.POSITIVE_INFINITY

const usedOf = ({ cell }: Visit): number => Math.max(cell.used, cell.known)

const change = (cell: Cell, by: number): void => {
  cell.used = Math.max(0, cell.used + by)
  if (by < 0) cell.known = Math.max(0, cell.known + by)
}

const align = (visit: Visit, now: number): void => {
  visit.cell.end = endAt(windowOf(visit), visit.cell.offset, now)
}

/** Looks at what every process has said: forgets those who are gone, and sums up. */
const census = (visit: Visit, member: string, now: number, turned: boolean): void => {
  const { cell, report } = visit
  const isHeld = report.h !== undefined
  let [members, outstanding, spare, flying, held] = [0, 0, 0, 0, 0]
  const ends: Array<Held> = []
  for (const [name, entry] of cell.entries) {
    const silent = name === member ? 0 : now - entry.seenAt
    const live = isHeld ? entry.held.filter(([until]) => until > now) : []
    if (silent > forgotten && live.length === 0) {
      cell.entries.delete(name)
      continue
    }
    if (silent > entry.patience && entry.outstanding > 0) {
      if (!isHeld && entry.index !== cell.index && !turned) change(cell, -entry.outstanding)
      entry.outstanding = entry.left = entry.flying = 0
    }
    if (silent <= forgotten) members += 1
    outstanding += entry.outstanding
    spare += entry.index === cell.index ? entry.left : entry.outstanding
    flying += entry.flying
    for (const one of live) held += one[1]
    ends.push(...live)
  }
  visit.ends = ends
  cell.countedAt = now
  cell.members = members
  cell.spare = spare
  cell.flying = flying
  if (isHeld) {
    cell.used = held + outstanding
    cell.known = 0
  } else if (turned) cell.used = outstanding
}

const goOn = (visit: Visit, member: string, windows: number, now: number): void => {
  const { cell } = visit
  cell.index += windows
  cell.served = cell.known = 0
  census(visit, member, now, true)
}

/** Goes on to the window of now. What is outstanding counts in the new one, too, until its process tells. */
const turn = (visit: Visit, member: string, now: number): void => {
  const { cell, report } = visit
  if (cell.saidUntil <= now) {
    const window = windowOf(visit)
    cell.saidUntil = Number.POSITIVE_INFINITY
    cell.saidLimit = cell.saidWindow = undefined
    if (windowOf(visit) !== window) align(visit, now)
  }
  if (report.h !== undefined) {
    census(visit, member, now, false)
    return
  }
  const window = windowOf(visit)
  if (cell.end - now > 2 * window) align(visit, now)
  if (cell.end <= now) {
    const windows = Math.floor((now - cell.end) / window) + 1
    cell.end += windows * window
    goOn(visit, member, windows, now)
  } else if (now - cell.countedAt > heard) census(visit, member, now, false)
}

/** Takes over what the process counts. */
const hear = (visit: Visit, member: string, trip: number, now: number): void => {
  const { cell, entry: old, report } = visit
  if (report.sl !== undefined) {
    const window = windowOf(visit)
    cell.saidLimit = report.sl < 0 ? Number.POSITIVE_INFINITY : report.sl
    cell.saidUntil = now + believed
    cell.saidWindow = report.sw ?? cell.saidWindow
    if (windowOf(visit) !== window) align(visit, now)
  }
  if (report.e !== undefined) {
    const [until, spread, window] = [now + report.e, report.k ?? 0, windowOf(visit)]
    // What is told comes late, by as much as nobody can say: earlier ends are better known than later ones.
    const from = until - spread - (cell.isTold && spread > 0 ? window / 10 : 0)
    // Who knows less well when a window ends says nothing new.
    if (cell.end + Math.ceil((from - cell.end) / window) * window > until) {
      const windows = cell.isTold || until - window > now ? Math.round((until - cell.end) / window) : 0
      cell.end = until
      // The one that was counted in is over, sooner than it was known to be.
      if (windows > 0) goOn(visit, member, windows, now)
      // Who begins anew with this offset gives the same numbers to the same windows, where they are as published.
      cell.offset = window === report.w ? until - (cell.index + 1) * window : until % window
      cell.isTold = true
    }
  }
  if (report.c !== undefined) cell.closedUntil = Math.max(cell.closedUntil, now + report.c)
  const isCurrent = old?.index === cell.index
  if (old === undefined) cell.members += 1
  const same = report.i === undefined || report.i === cell.index
  const left = same || report.h !== undefined ? report.v : 0
  const taken = same ? report.g : report.i === cell.index + 1 ? report.p : report.f
  if (report.h === undefined) {
    change(cell, taken - ((isCurrent ? old?.taken : old?.outstanding) ?? 0))
    if (report.u !== undefined && same) {
      cell.served = Math.max(cell.served, report.z ?? 0)
      cell.known = Math.max(cell.known, report.u)
    }
    if (report.q !== undefined && same && cell.bornAt > now - (report.a ?? 0)) {
      cell.known = Math.max(cell.known, report.q)
    }
  }
  cell.spare += left - ((isCurrent ? old?.left : old?.outstanding) ?? 0)
  cell.flying += report.y - (old?.flying ?? 0)
  const held = (report.n ?? []).filter(([, , name]) => name === "" || !cell.ended.has(name))
  visit.entry = {
    trip,
    index: cell.index,
    taken,
    outstanding: report.y + left,
    left,
    flying: report.y,
    seenAt: now,
    held: report.h === undefined ? [] : held.map(([until, weight, name]) => [now + until, weight, name]),
    patience: report.d
  }
  cell.entries.set(member, visit.entry)
  cell.keepUntil = now + Math.max(cell.end - now, cell.closedUntil - now, report.w, windowOf(visit)) + 2 * forgotten
}

/** What has ended is held by nobody: neither by those who said so, nor by those who have not yet. */
const release = ({ cell, report }: Visit, now: number): void => {
  for (const [name, until] of cell.ended) if (until <= now) cell.ended.delete(name)
  if (report.r === undefined) return
  for (const name of report.r) cell.ended.set(name, now + report.w)
  for (const entry of cell.entries.values()) entry.held = entry.held.filter(([, , name]) => !cell.ended.has(name))
}

const roomFor = (used: number, weight: number, limit: number): boolean =>
  weight <= 1 ? used < limit : used <= 0 || used + weight <= limit

/** How many takes there is room for. */
const room = (visit: Visit, weight: number, now: number): number => {
  if (visit.cell.closedUntil > now) return 0
  const limit = limitOf(visit)
  if (limit === Number.POSITIVE_INFINITY) return limit
  const used = usedOf(visit)
  if (used >= limit) return 0
  const rest = limit - used
  const many = weight <= 1 ? Math.ceil(rest / Math.max(weight, 0.001)) : Math.floor(rest / weight)
  return many < 1 && roomFor(used, weight, limit) ? 1 : many
}

/** What one process may have at once, of what is left: half of its share. */
const share = (visit: Visit): number =>
  Math.floor((limitOf(visit) - usedOf(visit)) / (2 * Math.max(1, visit.cell.members)))

const opens = (visit: Visit, weight: number, now: number): number => {
  const { cell, ends, entry, report } = visit
  const at = Math.max(now, cell.closedUntil)
  const limit = limitOf(visit)
  if (roomFor(usedOf(visit), weight, limit)) return at
  const others = cell.spare - (entry?.left ?? 0)
  if (report.h === undefined) {
    const returns = others > 0 && usedOf(visit) - others < limit
    return Math.max(at, returns ? Math.min(cell.end, now + soon) : cell.end)
  }
  let { used } = cell
  let opening = now + soon
  for (const [until, held] of [...ends].sort((one, other) => one[0] - other[0])) {
    used -= held
    if (roomFor(used, weight, limit)) {
      opening = until
      break
    }
  }
  return Math.max(at, report.h === 2 || others > 0 ? Math.min(opening, now + soon) : opening)
}

const grant = ({ cell, entry }: Visit, weight: number): void => {
  cell.used += weight
  cell.known += weight
  if (entry === undefined) return
  entry.taken += weight
  entry.outstanding += weight
}

interface Part {
  readonly at: number
  readonly visit: Visit
  readonly weight: number
  readonly wish: number
}

const give = (parts: ReadonlyArray<Part>, wanted: number, now: number): Given => {
  let [many, allowed, refused, opening] = [wanted, wanted, -1, -1]
  for (const { at, visit, weight } of parts) {
    const has = room(visit, weight, now)
    if (has < 1 && has < wanted) {
      const when = opens(visit, weight, now)
      if (when > opening) [refused, opening] = [at, when]
    }
    many = Math.min(many, has)
    if (visit.cell.members > 1 && limitOf(visit) !== Number.POSITIVE_INFINITY) {
      allowed = Math.min(allowed, Math.max(1, Math.floor(share(visit) / Math.max(weight, 1))))
    }
  }
  many = Math.min(many, allowed)
  for (const { visit, weight } of parts) {
    if (many <= 0) continue
    grant(visit, many * weight)
    visit.cell.flying += many * weight
    if (visit.entry !== undefined) visit.entry.flying += many * weight
  }
  const more = parts.map(({ visit, wish }) => {
    if (many !== wanted || !(wish > 0) || visit.cell.closedUntil > now) return 0
    const isFree = limitOf(visit) === Number.POSITIVE_INFINITY
    const lent = Math.max(0, Math.min(wish, isFree ? wish : share(visit)))
    grant(visit, lent)
    visit.cell.spare += lent
    if (visit.entry !== undefined) visit.entry.left += lent
    return lent
  })
  return { n: many, x: more, b: refused, r: refused < 0 ? -1 : opening - now }
}

const stateOf = (visit: Visit, now: number): State => {
  const { cell } = visit
  const limit = limitOf(visit)
  cell.members = Math.max(1, cell.members)
  return {
    i: cell.index,
    e: cell.end - now,
    u: usedOf(visit),
    l: limit === Number.POSITIVE_INFINITY ? -1 : limit,
    w: windowOf(visit),
    c: Math.max(0, cell.closedUntil - now),
    n: cell.members,
    y: cell.flying,
    f: cell.served,
    o: cell.offset,
    s: cell.saidUntil === Number.POSITIVE_INFINITY ? 0 : cell.saidUntil - now,
    r: Math.max(0, opens(visit, 1, now) - now),
    a: now - cell.bornAt
  }
}
