/** A trace of a change of an entry, in which the server was busy once. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Random from "effect/Random"
import * as Tracer from "effect/Tracer"
import { TestClock } from "effect/testing"
import { DataStores } from "effect-open-cloud/DataStores"
import { Emulator, Faults } from "effect-open-cloud/emulator"
import { line, margin, picture, text } from "./svg.ts"

const entry = { universeId: 9000001, dataStoreId: "Players", entryId: "Player_156" }

const reward = DataStores.use((stores) =>
  stores.modifyEntry(entry, (current) => ({ value: { coins: Number(current?.value ?? 0) + 10 } }))
).pipe(Effect.withSpan("POST /players/156/reward"))

const spans: Effect.Effect<ReadonlyArray<Tracer.NativeSpan>, unknown> = Effect.gen(function* () {
  const found: Array<Tracer.NativeSpan> = []
  const span: Tracer.Tracer["span"] = (options) => {
    const made = new Tracer.NativeSpan(options)
    found.push(made)
    return made
  }
  const emulator = yield* Emulator
  emulator.seed.dataStores.put({ dataStoreId: "Players", id: "Player_156", value: 5 })
  emulator.faults.add({ operation: "dataStores.getEntry", fault: Faults.latency(120) })
  emulator.faults.add({
    operation: "dataStores.updateEntry",
    fault: Faults.rateLimited({ headers: { "retry-after": "1" } })
  })
  emulator.faults.add({ operation: "dataStores.updateEntry", fault: Faults.latency(180) })
  yield* Emulator.fastForward(Effect.provideService(reward, Tracer.Tracer, Tracer.make({ span })))
  return found
}).pipe(
  Effect.provide(Layer.provideMerge(DataStores.layer, Emulator.layer())),
  Effect.provide(TestClock.layer()),
  Random.withSeed("a trace")
)

interface Row {
  readonly span: Tracer.NativeSpan
  readonly depth: number
}

const rowsOf = (all: ReadonlyArray<Tracer.NativeSpan>, parent?: string, depth = 0): ReadonlyArray<Row> =>
  all
    .filter((span) => Option.getOrUndefined(span.parent)?.spanId === parent)
    .flatMap((span) => [{ span, depth }, ...rowsOf(all, span.spanId, depth + 1)])

const millis = (nanos: bigint): number => Number(nanos) / 1e6

const endOf = ({ startTime, status }: Tracer.NativeSpan): number =>
  millis(status._tag === "Ended" ? status.endTime : startTime)

const kindOf = (name: string): string =>
  name.endsWith(".wait")
    ? "wait"
    : name.endsWith(".attempt")
      ? "attempt"
      : name.startsWith("OpenCloud.")
        ? "call"
        : "parent"

export const trace: Effect.Effect<string, unknown> = Effect.map(spans, (all) => {
  const rows = rowsOf(all)
  const begin = Math.min(...rows.map(({ span }) => millis(span.startTime)))
  const total = Math.max(...rows.map(({ span }) => endOf(span))) - begin
  const left = 350
  const width = 960
  const scale = (width - left - margin - 75) / total
  const body = rows.flatMap(({ depth, span }, index) => {
    const y = margin + index * (line + 6)
    const start = millis(span.startTime) - begin
    const length = endOf(span) - begin - start
    const x = left + start * scale
    const bar = Math.max(2, length * scale)
    const reason = span.attributes.get("reason")
    const label = `${Math.round(length)} ms${typeof reason === "string" ? `, ${reason}` : ""}`
    return [
      text(margin + depth * 18, y + 14, [{ text: span.name }]),
      `<rect class="${kindOf(span.name)}" x="${x.toFixed(1)}" y="${y + 3}" width="${bar.toFixed(1)}" height="14" rx="3"/>`,
      text(Math.round(x + bar + 8), y + 14, [{ text: label, kind: "dim" }])
    ]
  })
  const title = "A trace: an entry is read and written, and the server was busy once"
  return picture(title, width, margin * 2 + rows.length * (line + 6) - 6, body)
})
