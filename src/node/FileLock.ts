/**
 * Lock files: made with their owner's name in them, or not at all; taken away from the dead by one of those who wait, and
 * judged without any clock but the own.
 *
 * @since 0.2.0
 */
import { createHash, randomUUID } from "node:crypto"
import { readFileSync, readlinkSync } from "node:fs"
import { link, readFile, rm, stat, utimes, writeFile } from "node:fs/promises"
import { hostname } from "node:os"

export const codeOf = (cause: unknown): unknown => (cause as { readonly code?: unknown } | null)?.code

/** What there is, if there is any. */
export const ifAny = async <A>(run: () => Promise<A>): Promise<A | undefined> => {
  try {
    return await run()
  } catch (cause) {
    if (codeOf(cause) === "ENOENT") return undefined
    throw cause
  }
}

const told = (read: () => string): string => {
  try {
    return read().trim()
  } catch {
    return ""
  }
}

const hash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16)

/** Names the space in which process ids mean something: this start of this machine, or of a container on it. */
const here = (): string =>
  hash(
    [
      hostname(),
      told(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8")),
      told(() => readlinkSync("/proc/self/ns/pid"))
    ].join()
  )

/** When a process began, as the system counts; nothing where that is not told, and `undefined` where there is none. */
const lifeOf = (pid: number): string | undefined => {
  try {
    process.kill(pid, 0)
  } catch (cause) {
    if (codeOf(cause) === "ESRCH") return undefined
  }
  const text = told(() => readFileSync(`/proc/${pid}/stat`, "utf8"))
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ")
  // It has ended, and its parent has not asked about that yet.
  if (/^[XZ]$/.test(fields[0] ?? "")) return undefined
  return fields[19] ?? ""
}

/** A process that writes files, for others to see whether it lives. */
export interface Process {
  readonly host: string
  readonly pid: number
  readonly life: string
}

/** This one. */
export const self = (): Process => ({ host: here(), pid: process.pid, life: lifeOf(process.pid) ?? "" })

/** Whether a process is known to have ended. Of another machine's nothing is known. */
export const isDead = ({ host, life, pid }: Process, own: Process): boolean => {
  if (host !== own.host) return false
  const now = lifeOf(pid)
  return now === undefined || (now !== "" && life !== "" && now !== life)
}

const draftOf = ({ host, life, pid }: Process): string => `${host}-${pid}-${life}-${randomUUID()}.draft`

/** A name for a file that is not complete yet. */
export const draftAt = (path: string, own: Process): string => `${path}.${draftOf(own)}`

/** Who was writing a file of that name. */
export const drafterOf = (name: string): Process | undefined => {
  const [, host, pid, life] = /\.([\da-f]{16})-(\d+)-(\d*)-[\da-f-]{36}\.draft$/.exec(name) ?? []
  return host === undefined ? undefined : { host, pid: Number(pid), life: life ?? "" }
}

const idOf = (text: string): string => (text === "" ? "empty" : hash(text))

const ownerOf = (text: string): Process | undefined => {
  try {
    const { host, life, pid } = JSON.parse(text)
    return typeof pid === "number" ? { host: String(host), pid, life: String(life) } : undefined
  } catch {
    return undefined
  }
}

/** File systems without hard links say so in many ways. */
const noLinks: ReadonlySet<unknown> = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EINVAL"])

/** Makes a file with all of its text, if there is none; says whether it did. */
const create = async (path: string, text: string, own: Process): Promise<boolean> => {
  const draft = draftAt(path, own)
  try {
    await writeFile(draft, text, { flag: "wx", mode: 0o600 })
    await link(draft, path)
    return true
  } catch (cause) {
    if (noLinks.has(codeOf(cause))) return await createPlainly(path, text)
    // Over a network the answer can be lost, and the question be asked twice.
    if (codeOf(cause) === "EEXIST") return (await ifAny(() => readFile(path, "utf8"))) === text
    throw cause
  } finally {
    await rm(draft, { force: true })
  }
}

const createPlainly = async (path: string, text: string): Promise<boolean> => {
  try {
    await writeFile(path, "", { flag: "wx", mode: 0o600 })
  } catch (cause) {
    if (codeOf(cause) === "EEXIST") return false
    throw cause
  }
  try {
    await writeFile(path, text)
    return true
  } catch (cause) {
    await rm(path, { force: true })
    throw cause
  }
}

/** An owner is written with the file; what has none was left by a disk that was full. */
const emptyFor = 1_000

/** One wait for a lock file, and the lock from then on. */
export const fileLock = (path: string, own: Process, stale: number) => {
  const text = JSON.stringify({ ...own, id: randomUUID() })
  /** Since when a file has looked as it looks now, by the own clock. */
  const seen = new Map<string, { readonly what: string; readonly since: number }>()
  let beats = 0

  /** Whether the owner of a file is dead, or has shown no sign of life for so long as this process has been looking. */
  const isOver = async (path: string, content: string, now: number): Promise<boolean> => {
    const owner = ownerOf(content)
    if (owner !== undefined && isDead(owner, own)) return true
    const what = `${content} ${(await ifAny(() => stat(path)))?.mtimeMs}`
    const before = seen.get(path)
    if (before?.what !== what) seen.set(path, { what, since: now })
    return before?.what === what && now - before.since > (content === "" ? emptyFor : stale)
  }

  /**
   * Takes a file away whose owner is dead. Of all who see that one may: who makes the file that is named after it. If that
   * one dies, too, its file is taken away in the same manner.
   */
  const clear = async (path: string, now: number): Promise<void> => {
    const content = await ifAny(() => readFile(path, "utf8"))
    if (content === undefined || !(await isOver(path, content, now))) return
    const claim = `${path.replace(/\.claim-\w+$/, "")}.claim-${idOf(content)}`
    if (!(await create(claim, text, own))) return clear(claim, now)
    try {
      if ((await ifAny(() => readFile(path, "utf8"))) === content) await rm(path, { force: true })
    } finally {
      await rm(claim, { force: true })
    }
  }

  return {
    take: async (now: number): Promise<boolean> => {
      if ((await ifAny(() => stat(path))) === undefined) return create(path, text, own)
      await clear(path, now)
      return false
    },
    /** Lets the file look different, which takes no room and no common clock. */
    show: async (): Promise<boolean> => {
      if ((await ifAny(() => readFile(path, "utf8"))) !== text) return false
      beats++
      await utimes(path, beats, beats)
      return true
    },
    /** Another may have it by now, if this process was halted for longer than locks are believed. */
    release: async (): Promise<void> => {
      if ((await ifAny(() => readFile(path, "utf8"))) === text) await rm(path, { force: true })
    }
  }
}
