/**
 * Alarms of many attempts at once: nearly all are stopped, and a timer of its own costs each of them more than its
 * place in a row. What waits for one length of time rings in the order of its beginning, so that a row needs a timer
 * for its first alone.
 *
 * Of one Node process, and of nothing that runs elsewhere: in Workers a timer must not serve two requests.
 *
 * @internal
 */
import { ownTimer, type Timer } from "../internal/runtime/Alarm.ts"

class Waiting {
  readonly ring: () => void
  readonly due: number
  before: Waiting | undefined
  after: Waiting | undefined = undefined
  constructor(ring: () => void, due: number, before: Waiting | undefined) {
    this.ring = ring
    this.due = due
    this.before = before
  }
}

/** All that wait for one length of time. */
class Row {
  readonly #millis: number
  readonly #ended: () => void
  #first: Waiting | undefined
  #last: Waiting | undefined
  #timer: NodeJS.Timeout | undefined

  constructor(millis: number, ended: () => void) {
    this.#millis = millis
    this.#ended = ended
  }

  add(ring: () => void): Waiting {
    const waiting = new Waiting(ring, performance.now() + this.#millis, this.#last)
    if (this.#last !== undefined) this.#last.after = waiting
    else {
      this.#first = waiting
      this.#timer?.ref()
    }
    this.#last = waiting
    this.#timer ??= setTimeout(this.#ring, this.#millis)
    return waiting
  }

  /** The timer goes on, for those that follow; but nothing is kept running for it. */
  remove(waiting: Waiting): void {
    const { after, before } = waiting
    if (before === undefined && this.#first !== waiting) return
    if (before === undefined) this.#first = after
    else before.after = after
    if (after === undefined) this.#last = before
    else after.before = before
    waiting.before = undefined
    waiting.after = undefined
    if (this.#first === undefined) this.#timer?.unref()
  }

  readonly #ring = (): void => {
    this.#timer = undefined
    const now = performance.now()
    try {
      // One that rings may stop the next.
      for (let first = this.#first; first !== undefined && first.due <= now; first = this.#first) {
        this.remove(first)
        first.ring()
      }
    } finally {
      // Also where one threw: the others ring all the same.
      this.#goOn()
    }
  }

  #goOn(): void {
    if (this.#first !== undefined) {
      clearTimeout(this.#timer)
      this.#timer = setTimeout(this.#ring, this.#first.due - performance.now())
    } else if (this.#timer === undefined) this.#ended()
  }
}

/** A row stays until its timer rings. Programs that set another length for each call would fill memory with rows. */
const mostRows = 32

/** Sets alarms in rows of their own. */
export const make = (): Timer => {
  const rows = new Map<number, Row>()
  return (millis, ring) => {
    let row = rows.get(millis)
    if (row === undefined) {
      if (rows.size >= mostRows) return ownTimer(millis, ring)
      row = new Row(millis, () => rows.delete(millis))
      rows.set(millis, row)
    }
    const [own, waiting] = [row, row.add(ring)]
    return () => own.remove(waiting)
  }
}
