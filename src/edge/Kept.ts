/**
 * Records that a coordinator keeps: each step is carried out while no other of the same record is.
 *
 * @internal
 */
import { type Answer, carryOut, type Entry, type Step } from "../stores/Records.ts"
import { toStored } from "../stores/Texts.ts"

/** Where they are kept; what a Durable Object's storage does. */
export interface Storage {
  readonly get: (key: string) => Promise<unknown>
  readonly put: (key: string, value: unknown) => Promise<unknown>
  readonly delete: (key: string) => Promise<unknown>
}

/** @internal */
export const inMemory = (): Storage => {
  const all = new Map<string, unknown>()
  return {
    get: async (key) => all.get(key),
    put: async (key, value) => all.set(key, value),
    delete: async (key) => all.delete(key)
  }
}

/** A Durable Object's keys have 2,048 bytes at most, and no character more than three. */
const longest = 600

/** A record's name in the storage. */
const nameOf = async (key: string): Promise<string> => {
  const name = toStored(key)
  if (name.length <= longest) return name
  const hash = await globalThis.crypto.subtle.digest("SHA-256", new TextEncoder().encode(name))
  // What `toStored` has marked goes on with a quotation mark.
  return `~${Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("")}`
}

/** Carries out steps. Times are by the date, as records outlive the process. */
export const make = (storage: Storage, now: () => number): ((key: string, step: Step) => Promise<Answer>) => {
  const turns = new Map<string, Promise<unknown>>()

  const inTurn = <A>(name: string, run: () => Promise<A>): Promise<A> => {
    const turn = (turns.get(name) ?? Promise.resolve()).then(run)
    const ended = turn.then(
      () => {},
      () => {}
    )
    turns.set(name, ended)
    void ended.then(() => {
      if (turns.get(name) === ended) turns.delete(name)
    })
    return turn
  }

  return async (key, step) => {
    const name = await nameOf(key)
    return inTurn(name, async () => {
      const before = entryOf(await storage.get(name))
      const { answer, entry } = carryOut(before, step, now())
      if (entry === undefined) {
        if (before !== undefined) await storage.delete(name)
      } else if (!same(entry, before)) await storage.put(name, entry)
      return answer
    })
  }
}

/** What a record has. */
const fieldsOf = (value: object): Entry => {
  const { ends, leased, owner, text, version } = value as Readonly<Record<string, unknown>>
  return {
    ...(typeof text === "string" && { text }),
    ...(typeof version === "string" && { version }),
    ...(typeof ends === "number" && { ends }),
    ...(typeof owner === "string" && { owner }),
    ...(typeof leased === "number" && { leased })
  }
}

const entryOf = (value: unknown): Entry | undefined =>
  typeof value === "object" && value !== null ? fieldsOf(value) : undefined

/** What is read costs no write. */
const same = (one: Entry, other: Entry | undefined): boolean =>
  one.text === other?.text &&
  one.version === other?.version &&
  one.ends === other?.ends &&
  one.owner === other?.owner &&
  one.leased === other?.leased
