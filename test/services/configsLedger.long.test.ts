/** Whose publication it is that is found after an answer was lost, and what editors are told, by the server's own log. */
import { describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import { Configs } from "effect-open-cloud/Configs"
import { Emulator } from "effect-open-cloud/emulator"
import { elapse } from "../integration/time.ts"
import { drawsOf, entered, type Fate, programOf, wrong } from "./ledger.ts"
import { beginning, failure } from "./scenario.ts"

const universe = { universeId: 9000001 } as const
const publishes = (request: Request) => request.method === "POST" && request.url.endsWith("/publish")

/** Configs of a program of its own. */
const programs = (emulator: Emulator, fateOf: (request: Request) => Fate | Promise<Fate>) => {
  const program = programOf(emulator, fateOf, publishes)
  return { program, layer: Layer.provide(Configs.layer, program.layer) }
}

const repository = (emulator: Emulator) => emulator.world.configs.repositories.get("9000001/InExperienceConfig")

type Options = Parameters<Configs["Service"]["modify"]>[0]
type Write = Effect.Effect<unknown, Effect.Error<ReturnType<Configs["Service"]["modify"]>>, Configs>

const writes: { readonly [name: string]: (options?: Partial<Options>) => Write } = {
  edit: (options) => Configs.use((it) => it.modify({ ...universe, ...options }, () => ({ flag: "on" }))),
  restore: (options) => Configs.use((it) => it.restore({ ...universe, ...options, revisionId: "revision-1" }))
}

/**
 * Two programs want the same to be published. That of one is lost before it arrives, or its answer is; where it never
 * arrived, the other publishes meanwhile.
 */
const contest = (
  write: Write,
  fate: Fate,
  check: (error: unknown, emulator: Emulator, mine: number) => Effect.Effect<void, unknown>
) =>
  Effect.gen(function* () {
    yield* TestClock.setTime(beginning)
    const emulator = yield* Emulator.make()
    const context = yield* Effect.context<never>()
    const other = programs(emulator, () => "arrives")
    const edit = (value: string) => Configs.use((it) => it.modify(universe, () => ({ flag: value })))
    let happened = false
    const mine = programs(emulator, async (request) => {
      if (happened || !publishes(request)) return "arrives"
      happened = true
      if (fate !== "lost before") return fate
      // The other one throws away what is staged, as a person may, and publishes the same.
      const another = Configs.use((it) =>
        Effect.andThen(
          it.deleteDraft(universe),
          it.modify(universe, () => ({ flag: "on" }))
        )
      )
      await Effect.runPromiseWith(context)(Effect.provide(another, other.layer))
      return fate
    })
    const { exit } = yield* elapse(
      Effect.gen(function* () {
        yield* Effect.provide(Effect.andThen(edit("on"), edit("off")), other.layer)
        const error = yield* failure(Effect.provide(write, mine.layer))
        yield* check(error, emulator, mine.program.written())
      }),
      { step: "100 millis" }
    )
    return yield* exit
  })

describe("a publication with equal values", () => {
  for (const [name, write] of Object.entries(writes)) {
    for (const fate of ["lost before", "lost after"] as const) {
      it.effect(`is not taken for one of ${name} that was ${fate}`, () =>
        contest(write(), fate, (error, emulator, mine) =>
          Effect.sync(() => {
            expect(error).toMatchObject({ _tag: "TransportError", outcome: "unknown", afterUnknownOutcome: true })
            expect([mine, repository(emulator)?.version]).toEqual([fate === "lost after" ? 1 : 0, 3])
          })
        )
      )

      it.effect(`is taken for one of ${name} that was ${fate} where that is asked for`, () =>
        contest(write({ acceptEqual: true }), fate, (error, emulator) =>
          Effect.sync(() => {
            expect(error).toBeUndefined()
            expect(repository(emulator)?.version).toBe(3)
          })
        )
      )
    }

    it.effect(`is told from one of ${name} by its mark`, () =>
      Effect.gen(function* () {
        const marked = write({ mark: true, message: "Lights on" })
        yield* contest(marked, "lost after", (error, emulator, mine) =>
          Effect.sync(() => {
            expect([error, mine]).toEqual([undefined, 1])
            expect(repository(emulator)?.revisions[0]?.message).toMatch(/^Lights on \[edit [\da-f]{16}\]$/)
          })
        )
        // It was not made: of an edit nothing is left to do then, and a restoration is made.
        yield* contest(marked, "lost before", (error, emulator, mine) =>
          Effect.sync(() => {
            const messages = repository(emulator)?.revisions.map(({ message }) => message)
            expect([error, mine, messages?.length]).toEqual(name === "edit" ? [undefined, 0, 3] : [undefined, 1, 4])
            expect(messages?.slice(-3)).toEqual(["", "", ""])
          })
        )
      })
    )
  }

  it.effect("has a message that is as it was given where no mark is asked for", () =>
    contest(writes.edit!({ message: "Lights on" }), "arrives", (error, emulator) =>
      Effect.sync(() => {
        expect(error).toBeUndefined()
        expect(repository(emulator)?.revisions[0]?.message).toBe("Lights on")
      })
    )
  )

  it.effect("has a mark of its own in each run of one edit", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const { layer } = programs(emulator, () => "arrives")
      let count = 0
      const edit = Configs.use((it) => it.modify({ ...universe, mark: true }, () => ({ count: ++count })))
      const { exit } = yield* elapse(
        Effect.provide(
          Effect.andThen(
            Effect.repeat(edit, { times: 2 }),
            Configs.use((it) => Stream.runCollect(it.listRevisions(universe)))
          ),
          layer
        )
      )
      expect(new Set((yield* exit).map(({ message }) => message)).size).toBe(3)
    })
  )
})

const rounds = 4

/** Editors that add 1, each a program of its own, over a network that loses requests. */
const ledgerOf = (workers: number, loss: number, mark: boolean) =>
  Effect.gen(function* () {
    yield* TestClock.setTime(beginning)
    const emulator = yield* Emulator.make()
    const draw = drawsOf(workers * 1000 + loss * 100)
    const fate = (): Fate => {
      const drawn = draw()
      return drawn < loss / 2 ? "lost before" : drawn < loss ? "lost after" : "arrives"
    }
    const add = Configs.use((it) =>
      it.modify({ ...universe, mark }, ({ values }) => ({ count: Number(values.count ?? 0) + 1 }))
    )
    const work = Effect.forEach(
      Array.from({ length: workers }, (_, worker) => worker),
      (worker) => {
        const { layer, program } = programs(emulator, fate)
        return Effect.forEach(
          Array.from({ length: rounds }, (_, round) => round),
          (round) => Effect.andThen(Effect.sleep(`${1 + worker * 3 + round * 20} seconds`), entered(program, add))
        ).pipe(Effect.provide(layer))
      },
      { concurrency: "unbounded" }
    )
    const { exit } = yield* elapse(work, { step: "100 millis", within: "1 day" })
    return { lines: (yield* exit).flat(), count: repository(emulator)?.entries.get("count")?.value ?? 0 }
  })

describe("editors who add 1", () => {
  for (const mark of [false, true]) {
    it.effect(`are told what they did, ${mark ? "with marks" : "without marks"}`, () =>
      Effect.gen(function* () {
        let untold = 0
        for (const [workers, loss] of [
          [3, 0],
          [2, 0.1],
          [4, 0.2]
        ] as const) {
          const { count, lines } = yield* ledgerOf(workers, loss, mark)
          expect(wrong(lines)).toEqual([])
          expect(count).toBe(lines.reduce((sum, { made }) => sum + made, 0))
          expect(lines.filter(({ told }) => told === "done").length).toBeGreaterThan(0)
          if (loss === 0) expect(lines.every(({ told }) => told !== "cannot tell")).toBe(true)
          untold += lines.filter(({ told }) => told === "cannot tell").length
        }
        if (!mark) expect(untold).toBeGreaterThan(0)
      })
    )
  }
})
