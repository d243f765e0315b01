/** The whole examination: what is usually wrong, then the questions, then whatever was made is taken away. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Ref from "effect/Ref"
import { introspect as introspection } from "../../generated/apiKeys/operations.ts"
import { deleteStore } from "../../generated/dataStores/operations.ts"
import { type Question, questions } from "../../generated/probes.ts"
import { get as getUniverse } from "../../generated/universes/operations.ts"
import { judge, type KeyInfo } from "../../KeyCheck.ts"
import { introspect } from "../../KeyInfo.ts"
import { OpenCloud } from "../../OpenCloud.ts"
import { Deadline } from "../../References.ts"
import { type Check, clockCheck, grantedOn, introspectionFailed, keyChecks, scopesOf } from "./Checks.ts"
import { type Facts, isReading, look, type Obstacle, type Probe, type Seen, type Step, step, Unclear } from "./Probe.ts"
import { readingProbes } from "./Reading.ts"
import { writingProbes } from "./Writing.ts"

export interface Request {
  /** Without one, only what needs none is asked. */
  readonly universeId: string | undefined
  readonly write: boolean
  /** Ids of the questions to ask; all unless given. */
  readonly only?: ReadonlyArray<string>
  /** The name of whatever is made. */
  readonly scratch: string
  /** Is told what became of all that was made, when that is known: also where the examination is stopped. */
  readonly cleaned?: (check: Check) => void
}

export type Outcome =
  | { readonly _tag: "Answered"; readonly answer: string; readonly asTaken: boolean }
  | { readonly _tag: "Unclear"; readonly why: string }
  | { readonly _tag: "ScopesMissing"; readonly scopes: ReadonlyArray<string> }
  | { readonly _tag: "NotGranted" }
  | { readonly _tag: "NotAsked"; readonly why: "needs --write" | "needs a universe" }
  | { readonly _tag: "Failed"; readonly error: string; readonly status: number | undefined }

export interface Answered {
  readonly question: Question
  readonly outcome: Outcome
}

export interface Diagnosis {
  readonly checks: ReadonlyArray<Check>
  readonly probes: ReadonlyArray<Answered>
  /** Of the key; names only. */
  readonly scopes: ReadonlyArray<string>
}

export const allProbes: ReadonlyArray<Probe> = [...readingProbes, ...writingProbes]

const idIn = (path: unknown, collection: string): string | undefined =>
  typeof path === "string" ? new RegExp(`(?:^|/)${collection}/(\\d+)$`).exec(path)?.[1] : undefined

const failureOf = ({ error }: Obstacle): Outcome => ({ _tag: "Failed", error: error._tag, status: error.status })

/** What is made, each with its way of being taken away, the latest last. */
type Made = Ref.Ref<ReadonlyArray<Step>>

/** Sends one request. What it makes is known before it leaves, whatever becomes of it. */
const take = (made: Made, it: Step) =>
  Effect.andThen(it.undo === undefined ? Effect.void : Ref.update(made, (all) => [...all, it.undo ?? it]), look(it))

const ask = Effect.fnUntraced(function* (probe: Probe, steps: ReadonlyArray<Step>, made: Made, taken: string) {
  const outcome: Outcome = yield* Effect.forEach(steps, (it) => take(made, it)).pipe(
    Effect.map((seen): Outcome => {
      const answer = probe.read(...seen)
      return answer instanceof Unclear
        ? { _tag: "Unclear", why: answer.why }
        : { _tag: "Answered", answer, asTaken: answer === taken }
    }),
    Effect.catch((obstacle) => Effect.succeed(failureOf(obstacle)))
  )
  return outcome
})

/** What a key lacks for some requests. */
const lacking = (key: KeyInfo, steps: ReadonlyArray<Step>, universeId: string, now: number): Outcome | undefined => {
  const all = steps.flatMap(({ operation, undo }) => [operation, ...(undo === undefined ? [] : [undo.operation])])
  const { problems } = judge(key, all, { universeId }, now)
  const scopes = new Set(problems.flatMap((it) => (it._tag === "ScopeMissing" ? [it.anyOf.join(" or ")] : [])))
  if (scopes.size > 0) return { _tag: "ScopesMissing", scopes: [...scopes].sort() }
  return problems.some(({ _tag }) => _tag === "ResourceNotGranted") ? { _tag: "NotGranted" } : undefined
}

/** Takes away what was made, whatever happened; gives what could not be taken away. */
const takeAway = Effect.fnUntraced(function* (made: Made) {
  const left: Array<string> = []
  const done = new Set<string>()
  let reachable = true
  for (const it of yield* Ref.get(made)) {
    if (!reachable) {
      left.push(it.operation.id)
      continue
    }
    const gone = yield* Effect.result(Effect.provideService(look(it), Deadline, "30 seconds"))
    // Not found is gone, too.
    if (gone._tag === "Success") done.add(it.operation.id)
    else {
      left.push(it.operation.id)
      // Nobody waits for all of them to fail.
      reachable = gone.failure.error.status !== undefined
    }
  }
  return { left, storeTouched: done.has("dataStores.deleteEntry") || done.has("dataStores.deleteEntryV1") }
})

const facts = (key: KeyInfo, request: Request, universe: unknown, now: number): Facts => {
  const body = universe !== null && typeof universe === "object" ? universe : {}
  return {
    universeId: request.universeId ?? "",
    scratch: request.scratch,
    userId: key.authorizedUserId,
    placeId: idIn("rootPlace" in body ? body.rootPlace : undefined, "places"),
    groupId: idIn("group" in body ? body.group : undefined, "groups"),
    now
  }
}

const universeCheck = (
  request: Request,
  key: KeyInfo,
  obstacle: Obstacle | undefined,
  status: number,
  now: number
): Check => {
  const { universeId } = request
  if (universeId === undefined) {
    return { name: "universe", verdict: "unknown", what: "none given: --universe or ROBLOX_UNIVERSE_ID names one" }
  }
  const shown = { shown: universeId }
  const lacks = lacking(key, [step(getUniverse, { universeId })], universeId, now)
  if (lacks?._tag === "ScopesMissing") {
    return { name: "universe", verdict: "unknown", what: `cannot be read without ${lacks.scopes.join(", ")}`, ...shown }
  }
  if (obstacle !== undefined) {
    return { name: "universe", verdict: "look", what: `cannot be read: ${obstacle.error._tag}`, ...shown }
  }
  return status < 300
    ? { name: "universe", verdict: "fine", what: "can be read", ...shown }
    : {
        name: "universe",
        verdict: "look",
        what: status === 404 ? "does not exist" : `cannot be read (${status})`,
        ...shown
      }
}

const questionOf = (id: string): Question | undefined => questions.find((it) => it.id === id)

const askAll = Effect.fnUntraced(function* (request: Request, key: KeyInfo, known: Facts, made: Made) {
  const answered: Array<Answered> = []
  for (const probe of allProbes) {
    if (request.only !== undefined && !request.only.includes(probe.id)) continue
    const question = questionOf(probe.id)
    if (question === undefined) continue
    const outcome = yield* askOne(probe, question, request, key, known, made)
    answered.push({ question, outcome })
  }
  return answered
})

const askOne = (
  probe: Probe,
  question: Question,
  request: Request,
  key: KeyInfo,
  known: Facts,
  made: Made
): Effect.Effect<Outcome, never, OpenCloud> => {
  if (question.ask === "write" && !request.write) return Effect.succeed({ _tag: "NotAsked", why: "needs --write" })
  const steps = probe.steps(known)
  if (steps instanceof Unclear) return Effect.succeed({ _tag: "Unclear", why: steps.why })
  const needsUniverse = steps.some(({ operation }) => /\{universe_?id\}/i.test(operation.path))
  if (needsUniverse && request.universeId === undefined) {
    return Effect.succeed({ _tag: "NotAsked", why: "needs a universe" })
  }
  if (!request.write && !steps.every(isReading)) return Effect.die(new Error(`${probe.id} would write`))
  const lacks = lacking(key, steps, known.universeId, known.now)
  if (lacks !== undefined) return Effect.succeed(lacks)
  return ask(probe, steps, made, question.answers[0]?.name ?? "")
}

const cleanup = Effect.fnUntraced(function* (request: Request, key: KeyInfo, made: Made) {
  const { left, storeTouched } = yield* takeAway(made)
  const name = "scratch"
  const shown = { shown: request.scratch }
  if (left.length > 0) {
    const what = `${left.length} could not be deleted (${[...new Set(left)].join(", ")})`
    return { name, verdict: "look", what, ...shown } satisfies Check
  }
  if (!storeTouched || request.universeId === undefined) {
    return { name, verdict: "fine", what: "deleted" } satisfies Check
  }
  const whole = step(deleteStore, { universeId: request.universeId, dataStoreId: request.scratch })
  const now = yield* Clock.currentTimeMillis
  const empty: Check = { name, verdict: "fine", what: "deleted, but for the empty data store", ...shown }
  if (lacking(key, [whole], request.universeId, now) !== undefined) return empty
  const gone = yield* Effect.result(Effect.provideService(look(whole), Deadline, "30 seconds"))
  return gone._tag === "Failure" ? empty : ({ name, verdict: "fine", what: "deleted" } satisfies Check)
})

/** Where there is nothing to look at. */
const nothing: Seen = { status: 200, text: "", body: undefined, header: () => null }

/** Examines. Never fails: whatever goes wrong is a part of the diagnosis. */
export const diagnose = Effect.fnUntraced(function* (request: Request): Effect.fn.Return<Diagnosis, never, OpenCloud> {
  const sent = yield* Clock.currentTimeMillis
  const first = yield* Effect.result(OpenCloud.raw(introspection, {}))
  const now = yield* Clock.currentTimeMillis
  if (first._tag === "Failure") return { checks: [introspectionFailed(first.failure)], probes: [], scopes: [] }
  const clock = clockCheck(first.success.headers.get("date"), sent, now)
  const read = yield* Effect.result(introspect)
  const reachable: Check = { name: "reachable", verdict: "fine", what: "yes" }
  if (read._tag === "Failure") {
    const what = `the answer about the key is not understood: ${read.failure._tag}`
    return { checks: [reachable, clock, { name: "key", verdict: "look", what }], probes: [], scopes: [] }
  }
  const key = read.success
  const usable = keyChecks(key, now)
  const scopes = scopesOf(key)
  const basics = [reachable, clock, ...usable]
  if (!key.enabled || usable.some(({ what }) => what.endsWith("expired"))) return { checks: basics, probes: [], scopes }

  const universe = yield* Effect.result(
    request.universeId === undefined
      ? Effect.succeed(nothing)
      : look(step(getUniverse, { universeId: request.universeId }))
  )
  const obstacle = universe._tag === "Failure" ? universe.failure : undefined
  const seen = universe._tag === "Success" ? universe.success : nothing
  const known = facts(key, request, seen.body, now)
  const made: Made = yield* Ref.make<ReadonlyArray<Step>>([])
  const cleaned = yield* Ref.make<ReadonlyArray<Check>>([])
  const probes = yield* askAll(request, key, known, made).pipe(
    // Taken away when it is interrupted, too.
    Effect.ensuring(
      request.write
        ? Effect.flatMap(cleanup(request, key, made), (check) => {
            request.cleaned?.(check)
            return Ref.update(cleaned, (all) => [...all, check])
          })
        : Effect.void
    )
  )
  return {
    checks: [
      ...basics,
      grantedOn(key),
      universeCheck(request, key, obstacle, seen.status, now),
      ...(yield* Ref.get(cleaned))
    ],
    probes,
    scopes
  }
})
