/**
 * `open-cloud doctor`: what is wrong with a key, a universe and a machine, and what Roblox does that nobody knows.
 * docs/doctor.md explains it.
 */
import { randomUUID } from "node:crypto"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { type Question, questions } from "../../generated/probes.ts"
import * as Client from "../Client.ts"
import type { Check } from "../doctor/Checks.ts"
import * as Globals from "../Globals.ts"
import { harmless } from "../Harmless.ts"
import * as Output from "../Output.ts"
import { explain } from "../records/Explain.ts"
import { note, print } from "../Shell.ts"
import { exitCode, misuse, misused, Stop, WhenStopped } from "../Stop.ts"
import * as Verb from "../Verb.ts"
import { version } from "../Version.ts"

const about = `Looks at your API key, your universe and this machine, and asks Roblox what its documents do not say.

ROBLOX_API_KEY has the key, or a profile; ROBLOX_BASE_URL, ROBLOX_TIMEOUT and ROBLOX_DEADLINE are read, too. The key is never printed. It takes a minute or so, as it keeps to Roblox's quotas.

Ends with 0 when all is fine, 1 when there is something to look at, and 2 when it was called wrongly.`

const flags = {
  universe: Verb.optional(
    Verb.text("universe", "id", "the universe to ask about; ROBLOX_UNIVERSE_ID or that of the profile unless given")
  ),
  write: Verb.toggle(
    "write",
    "also asks what takes a scratch data store, sorted map and message topic. They are called doctor-…; what is made is deleted in the end, on Ctrl-C, too. Without it nothing is changed"
  ),
  only: Flag.atLeast(
    Verb.text("only", "question", "asks this one, such as memoryStores.order; may be given several times"),
    0
  ),
  json: Verb.toggle("json", "prints a report without ids and secrets, to paste into a bug report")
}

const wrong = misused("open-cloud doctor")

/** What is told of a scratch that was taken away before the end. */
const stopped = (left: Check | undefined): string => {
  if (left === undefined) return "stopped; nothing was made"
  const name = left.shown === undefined ? "" : `, called ${harmless(left.shown)}`
  return left.verdict === "fine"
    ? `stopped; what was made is ${left.what}${name}`
    : `stopped; of what was made, ${left.what}${name}`
}

interface Examination {
  readonly json: boolean
  readonly write: boolean
  readonly universeId: string | undefined
  /** The questions to ask; all where there are none. */
  readonly only: ReadonlyArray<string>
}

const examine = ({ json, only, universeId, write }: Examination) =>
  Effect.gen(function* () {
    const who = yield* Client.caller
    if (who.kind === "oauth") {
      return yield* Effect.fail(misuse(`doctor looks at an API key, and there is only ${who.from}: set ROBLOX_API_KEY`))
    }
    // Not before it is needed: what is wrong with a command line is to be said at once.
    const [{ diagnose }, { isFine, report, table }, { surroundingChecks }] = yield* Effect.promise(() =>
      Promise.all([import("../doctor/Diagnosis.ts"), import("../doctor/Report.ts"), import("../doctor/Checks.ts")])
    )
    const surroundings = {
      version,
      node: process.versions.node,
      platform: `${process.platform} ${process.arch}`,
      env: process.env,
      baseUrl: yield* Client.baseUrl
    }
    let left: Check | undefined
    const cleaned = (check: Check): void => {
      left = check
    }
    // Whoever stops it has not heard that all is fine.
    ;(yield* WhenStopped)(exitCode.failed)
    const scratch = `doctor-${randomUUID().slice(0, 8)}`
    const asked = { universeId, write, scratch, cleaned, ...(only.length === 0 ? {} : { only }) }
    const diagnosis = yield* diagnose(asked).pipe(
      Effect.provide(Client.layerOf(who, "doctor")),
      Effect.onInterrupt(() => note(write ? stopped(left) : "stopped"))
    )
    const checks = [...surroundingChecks(surroundings), ...diagnosis.checks]
    yield* print(json ? report(checks, diagnosis, surroundings) : table(checks, diagnosis))
    // What there is to look at is in the table.
    if (!isFine(checks, diagnosis)) return yield* Effect.fail(new Stop(exitCode.failed, ""))
  })

/** What the questions need, each operation once. */
const explained = (asked: ReadonlyArray<Question>) =>
  Effect.gen(function* () {
    const all = yield* Effect.promise(() => import("../../generated/index.ts"))
    const ids = new Set<string | undefined>(asked.map(({ operation }) => operation))
    const records = [...all.allOperations, ...all.additionalOperations].filter(({ id }) => ids.has(id))
    yield* Output.value(records.map(explain))
  })

export const command = Command.make("doctor", flags, ({ json, only, universe, write }) =>
  Effect.gen(function* () {
    const universeId = universe ?? (yield* Client.universe)
    if (universeId !== undefined && !/^[1-9]\d{0,18}$/.test(universeId)) {
      return yield* wrong("--universe (or ROBLOX_UNIVERSE_ID) takes the id of a universe, which is all digits")
    }
    if (write && universeId === undefined) {
      return yield* wrong("--write takes a universe: --universe or ROBLOX_UNIVERSE_ID")
    }
    const known = questions.filter(({ ask }) => ask !== "hand")
    const odd = only.find((it) => !known.some(({ id }) => id === it))
    if (odd !== undefined) return yield* wrong(`--only takes a question that doctor asks, and not ${odd}`)
    const asked = known.filter(
      ({ ask, id }) => (write || ask === "read") && (only.length === 0 || only.some((it) => it === id))
    )
    if (yield* Globals.Explain) return yield* explained(asked)
    if (yield* Globals.DryRun) {
      return yield* Output.value(asked.map(({ id, operation, question }) => ({ id, question, operation })))
    }
    const form = Option.getOrElse(yield* Globals.Output, () => "table")
    return yield* examine({ json: json || form !== "table", write, universeId, only })
  })
).pipe(Command.withDescription(about))
