/** Programs of their own on one emulator, over a network that loses requests, and a ledger of what each one's did. */
import * as Effect from "effect/Effect"
import { Credentials, OpenCloud } from "effect-open-cloud"
import type { Emulator } from "effect-open-cloud/emulator"

/** Numbers from 0 to 1, the same in every run. */
export const drawsOf = (seed: number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state >>> 8) / 2 ** 24
  }
}

const lost = (): Error =>
  Object.assign(new TypeError("fetch failed"), {
    cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" })
  })

/** What happens to a request: it arrives, or is lost on its way, or its answer is. */
export type Fate = "arrives" | "lost before" | "lost after"

/** A program with a client of its own, and how many of its writes took effect, heard of or not. */
export interface Program {
  readonly layer: ReturnType<typeof OpenCloud.layer>
  readonly written: () => number
}

/** A program whose requests have the fates that it is told. What counts as its writes is all but reads. */
export const programOf = (
  emulator: Emulator,
  fateOf: (request: Request) => Fate | Promise<Fate>,
  isWrite: (request: Request) => boolean = ({ method }) => method !== "GET"
): Program => {
  let written = 0
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    const fate = await fateOf(request)
    if (fate === "lost before") throw lost()
    const response = await emulator.fetch(request)
    if (response.ok && isWrite(request)) written++
    if (fate === "lost after") throw lost()
    return response
  }
  return {
    layer: OpenCloud.layer({ credentials: Credentials.apiKey("emulator-key"), fetch }),
    written: () => written
  }
}

/** What a program was told of one write, and how often the server made it. */
export interface Line {
  readonly told: "done" | "not done" | "cannot tell"
  readonly made: number
}

/** What an error tells of its call. */
interface Told {
  readonly outcome?: string
  readonly afterUnknownOutcome?: boolean
}

/** Makes a write, and a line of the ledger of it. */
export const entered = <A, E extends object, R>(
  program: Program,
  write: Effect.Effect<A, E, R>
): Effect.Effect<Line & { readonly result?: A }, never, R> =>
  Effect.suspend(() => {
    const before = program.written()
    const made = () => program.written() - before
    return Effect.match(write, {
      onSuccess: (result) => ({ told: "done" as const, made: made(), result }),
      onFailure: ({ afterUnknownOutcome, outcome }: Told) => ({
        told: afterUnknownOutcome === true || outcome === "unknown" ? ("cannot tell" as const) : ("not done" as const),
        made: made()
      })
    })
  })

/** Lines that tell something else than what the server did. `mayRepeat`: a write that is the same when it is made twice. */
export const wrong = (lines: ReadonlyArray<Line>, mayRepeat = false): ReadonlyArray<Line> =>
  lines.filter(({ made, told }) => {
    if (told === "done") return mayRepeat ? made < 1 : made !== 1
    return told === "not done" ? made !== 0 : !mayRepeat && made > 1
  })
