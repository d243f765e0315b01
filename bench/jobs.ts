/** How fast jobs go on all entries of a data store, beside what the quota lets through. */
import { compile, type Runtime, run } from "./environment.ts"
import type { Ran } from "./jobs.child.ts"
import type { Section } from "./report.ts"

/** Reads a second of a universe without players, and of one with a hundred of them. */
const alone = 300 / 60
const hundred = (300 + 40 * 100) / 60

export const jobs = async (runtime: Runtime, quick: boolean): Promise<Section> => {
  const many = quick ? ["2000", "2000"] : ["10000", "6000"]
  const { exported, imported, share } = await run<Ran>(runtime, await compile("jobs"), many)
  const rate = (perSecond: number) => `${perSecond.toFixed(0)}/s`
  return {
    title: "Jobs on entries, over an emulator in memory",
    rows: [
      {
        what: "entries exported, quota aside",
        measured: rate(exported),
        budget: `above ${rate(hundred)}, the quota with 100 players; ${rate(alone)} without`,
        met: exported > hundred
      },
      {
        what: "entries imported, quota aside",
        measured: rate(imported),
        budget: `above ${rate(hundred)}`,
        met: imported > hundred
      },
      {
        what: "reads at a share of the quota, of what it allows",
        measured: `${(share * 100).toFixed(1)} %`,
        budget: "98 % to 100 %",
        met: share >= 0.98 && share <= 1
      }
    ]
  }
}
