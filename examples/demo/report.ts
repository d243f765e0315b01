/** What the demo shows of itself: a progress bar, one line a step, and a closing table from the client's metrics. */
import * as Effect from "effect/Effect"
import * as Metric from "effect/Metric"

const width = 30
const interactive = process.stdout.isTTY === true

export const line = (step: string, text: string) => Effect.sync(() => console.log(`  ${step.padEnd(10)} ${text}`))

export interface ProgressBar {
  readonly advance: Effect.Effect<void>
  readonly finish: Effect.Effect<void>
}

/** A bar that redraws itself on a terminal, and prints only its end elsewhere. */
export const progressBar = (step: string, total: number): Effect.Effect<ProgressBar> =>
  Effect.sync(() => {
    let done = 0
    const start = performance.now()
    const text = () => {
      const filled = Math.round((done / total) * width)
      const seconds = ((performance.now() - start) / 1000).toFixed(1)
      return `  ${step.padEnd(10)} ${"█".repeat(filled)}${"░".repeat(width - filled)} ${done}/${total} in ${seconds} s`
    }
    return {
      advance: Effect.sync(() => {
        done++
        if (interactive && done % 25 === 0) process.stdout.write(`\r${text()}`)
      }),
      finish: Effect.sync(() => {
        process.stdout.write(`${interactive ? "\r" : ""}${text()}\n`)
      })
    }
  })

const total = (metrics: ReadonlyArray<Metric.Metric.Snapshot>, id: string, attributes: Record<string, string> = {}) =>
  metrics
    .filter((metric) => metric.id === id)
    .filter((metric) => Object.entries(attributes).every(([key, value]) => metric.attributes?.[key] === value))
    .reduce((sum, metric) => sum + (metric.type === "Counter" ? Number(metric.state.count) : 0), 0)

/** What it took, as the client's own metrics tell it. */
export const summary = (milliseconds: number) =>
  Effect.gen(function* () {
    const metrics = yield* Metric.snapshot
    const retries = {
      "rate limited": total(metrics, "open_cloud_retries", { error: "RateLimited" }),
      "server failed": total(metrics, "open_cloud_retries", { error: "ServerError" })
    }
    const waited = total(metrics, "open_cloud_wait_milliseconds")
    const calls = total(metrics, "open_cloud_calls")
    console.log("")
    yield* line(
      "calls",
      `${calls} in ${(milliseconds / 1000).toFixed(1)} s (${Math.round((calls / milliseconds) * 1000)}/s)`
    )
    yield* line(
      "retries",
      Object.entries(retries)
        .map(([reason, count]) => `${count} ${reason}`)
        .join(", ")
    )
    yield* line("waited", `${(waited / 1000).toFixed(1)} s in all, summed over the calls that waited`)
    yield* line(
      "not found",
      `${total(metrics, "open_cloud_failures", { error: "NotFound" })} calls: the counter before there was one, and the missing entry`
    )
  })
