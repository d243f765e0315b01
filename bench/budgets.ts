/** Quotas reached, and memory of a long stream. */
import { compile, type Runtime, run } from "./environment.ts"
import type { Reached } from "./quota.child.ts"
import type { Row, Section } from "./report.ts"
import type { Sample } from "./streaming.child.ts"

export const quotas = async (runtime: Runtime, quick: boolean): Promise<Section> => {
  const reached = await run<ReadonlyArray<Reached>>(runtime, await compile("quota"), quick ? ["quick"] : [])
  const rows = reached.map(
    ({ what, share, windows, refused }): Row => ({
      what,
      measured: `${(share * 100).toFixed(1)} % of ${windows} windows, ${refused} answers 429`,
      budget: "98 %, no 429",
      met: share >= 0.98 && refused === 0
    })
  )
  return { title: "Share of a quota that a sustained load reaches, on the emulator", rows }
}

/** What is still flat: a list of a million keys would take a hundred times as much. */
const slack = 1_000_000

export const streaming = async (runtime: Runtime, quick: boolean): Promise<Section> => {
  const marks = quick ? [20_000, 100_000, 200_000] : [100_000, 500_000, 1_000_000]
  const script = await compile("streaming")
  const samples = await run<ReadonlyArray<Sample>>(runtime, script, marks.map(String), ["--expose-gc"])
  const megabytes = samples.map(({ heap }) => (heap / 1e6).toFixed(1)).join(" / ")
  const [first, last] = [samples[0]!, samples.at(-1)!]
  const row: Row = {
    what: `heap after ${marks.map((mark) => `${mark / 1_000}k`).join(" / ")} keys`,
    measured: `${megabytes} MB`,
    budget: "flat",
    met: last.heap - first.heap < slack
  }
  const rate = (last.keys - first.keys) / (last.seconds - first.seconds)
  return {
    title: "Streaming DataStores.listEntries, pages of 256",
    rows: [row, { what: "keys a second, from memory", measured: rate.toFixed(0) }]
  }
}
