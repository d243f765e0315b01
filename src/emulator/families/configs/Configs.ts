/** Handlers of configs. A draft is changed by who knows its hash, and published as a whole. */
import * as Result from "effect/Result"
import type { Json } from "../../../interface/Operation.ts"
import { aborted, failedPrecondition, invalidArgument, notFound, permissionDenied, type Refusal } from "../../Errors.ts"
import { applied, read, text } from "../../Handler.ts"
import { isObject, type JsonObject, stringifyJson } from "../../Json.ts"
import { actor } from "../../Principal.ts"
import { bodyOf, formatTime } from "../../Values.ts"
import { type ConfigEntry, draftHash, formatRules, type Repository, type Revision, repositoryOf } from "./State.ts"
import type { Call, Handler, Handlers } from "./World.ts"

const found = (call: Call): Result.Result<Repository, Refusal> => {
  const universeId = text(call, "universeId")
  return call.world.universes.has(universeId)
    ? Result.succeed(repositoryOf(call.world.configs, universeId, text(call, "repository")))
    : Result.fail(notFound("The universe does not exist."))
}

/** What is published: where nothing ever was, there may be nothing to find. */
const published = (call: Call): Result.Result<Repository, Refusal> =>
  Result.flatMap(found(call), (repository) =>
    repository.version === 0 && call.world.dialect["configs.neverPublished"] === "notFound"
      ? Result.fail(notFound("The config was never published."))
      : Result.succeed(repository)
  )

const staleDraft = { "400": invalidArgument, "409": aborted, "412": failedPrecondition } as const

/** Refuses who names another draft than there is. Without a hash nothing is compared. */
const guarded = (call: Call, repository: Repository): Result.Result<void, Refusal> => {
  const { draftHash: given } = bodyOf(call)
  return given === undefined || given === null || given === draftHash(repository)
    ? Result.succeed(undefined)
    : Result.fail(staleDraft[call.world.dialect["configs.staleDraft"]]("The draft has changed."))
}

/** An entry is a value, or a value with a description. */
const staged = (value: Json) =>
  isObject(value) && Object.hasOwn(value, "value")
    ? { value: value.value ?? null, description: typeof value.description === "string" ? value.description : undefined }
    : { value, description: undefined }

type Changes = Repository["draft"]

const removal = { value: null, description: undefined }

const refuse = (message: string) => Result.fail(invalidArgument(message))

const charactersOf = (value: Json): number => (typeof value === "string" ? value : stringifyJson(value)).length

/** Holds changes, and what would be there with them, against the bounds of a repository. */
const checkChanges = (call: Call, repository: Repository, changes: Changes): Result.Result<void, Refusal> => {
  const { configs, dialect } = call.world
  const locked = configs.locked.get(text(call, "universeId"))
  const keys = new Set(repository.entries.keys())
  for (const [key, { value }] of changes) {
    if (locked?.has(key) === true) return refuse(`${key} is part of an experiment that is running.`)
    if (key === "" || key.length > dialect["configs.keyLength"]) return refuse("A key is empty or too long.")
    if (charactersOf(value) > dialect["configs.valueLength"]) return refuse(`The value of ${key} is too long.`)
    if (value === null) keys.delete(key)
    else keys.add(key)
  }
  return keys.size > Number(dialect["configs.maxKeys"]) ? refuse("There are too many keys.") : Result.succeed(undefined)
}

const rulesOf = (rules: Json | undefined): JsonObject => (isObject(rules) && isObject(rules.rules) ? rules.rules : {})

const checkRules = (call: Call, rules: Json | undefined): Result.Result<void, Refusal> => {
  const { dialect } = call.world
  const all = Object.values(rulesOf(rules))
  if (all.length > dialect["configs.conditions"]) return refuse("There are too many conditional rules.")
  const tokens = all.map((rule) => (isObject(rule) && Array.isArray(rule.tokens) ? rule.tokens.length : 0))
  return Math.max(0, ...tokens) > dialect["configs.conditionsOfKey"]
    ? refuse("A rule has too many conditions.")
    : Result.succeed(undefined)
}

const isEmpty = (rules: Json | undefined): boolean =>
  rules === undefined || rules === null || (isObject(rules) && Object.keys(rules).length === 0)

/** Rules that are named come to those that there are, or in place of the one with their name. */
const merged = (before: Json | undefined, change: Json): Json =>
  isObject(before) && isObject(change)
    ? { ...before, ...change, rules: { ...rulesOf(before), ...rulesOf(change) } }
    : change

const same = (one: Json, other: Json): boolean => stringifyJson(one) === stringifyJson(other)

const stage = (call: Call, repository: Repository, over: boolean): Result.Result<void, Refusal> =>
  Result.gen(function* () {
    const { conditionalRules, entries } = bodyOf(call)
    if (entries !== undefined && entries !== null && !isObject(entries)) {
      return yield* refuse("entries must be an object.")
    }
    const named = Object.entries(entries ?? {}).map(([key, value]) => [key, staged(value ?? null)] as const)
    // What an overwriting leaves out is to be removed.
    const left = over ? [...repository.entries.keys()].map((key) => [key, removal] as const) : [...repository.draft]
    const changes = new Map([...left, ...named])
    // What is as it was published is no change, and takes an earlier one back.
    for (const [key, { description, value }] of changes) {
      const now = repository.entries.get(key)
      const described = description === undefined || description === now?.description
      if (described && same(now?.value ?? null, value)) changes.delete(key)
    }
    const rules = over
      ? (conditionalRules ?? null)
      : isEmpty(conditionalRules)
        ? repository.draftRules
        : merged(repository.draftRules ?? repository.rules, conditionalRules ?? null)
    yield* checkChanges(call, repository, changes)
    yield* checkRules(call, rules)
    repository.draft = changes
    repository.draftRules = rules
    return undefined
  })

const clear = (repository: Repository): void => {
  repository.draft = new Map()
  repository.draftRules = undefined
}

const drafting =
  (change: (call: Call, repository: Repository) => Result.Result<void, Refusal>): Handler =>
  (call) =>
    Result.gen(function* () {
      const repository = yield* found(call)
      yield* guarded(call, repository)
      yield* change(call, repository)
      return applied({ draftHash: draftHash(repository) })
    })

const values = (entries: Repository["entries"]): JsonObject =>
  Object.fromEntries([...entries].map(([key, { value }]) => [key, value]))

const publish: Handler = (call) =>
  Result.gen(function* () {
    const repository = yield* found(call)
    yield* guarded(call, repository)
    const { deploymentStrategy = "GradualRollout", message } = bodyOf(call)
    if (call.world.configs.ineligible.has(actor(call.credential))) {
      return yield* Result.fail(permissionDenied("The account is not eligible to publish."))
    }
    if (deploymentStrategy !== "GradualRollout" && deploymentStrategy !== "Immediate") {
      return yield* Result.fail(invalidArgument("The deployment strategy is invalid."))
    }
    if (repository.draft.size === 0 && repository.draftRules === undefined) {
      return yield* Result.fail(invalidArgument("The draft is empty."))
    }
    const entries = new Map<string, ConfigEntry>(repository.entries)
    const changes = new Map<string, { readonly before: Json; readonly after: Json }>()
    for (const [key, { description, value }] of repository.draft) {
      changes.set(key, { before: entries.get(key)?.value ?? null, after: value })
      if (value === null) entries.delete(key)
      else entries.set(key, { value, description: description ?? entries.get(key)?.description, modifiedAt: call.now })
    }
    const { immediateMillis, millis, result } = call.world.configs.rollout
    const version = repository.version + 1
    const revision: Revision = {
      id: `revision-${version}`,
      version,
      time: call.now,
      publishedBy: actor(call.credential),
      message: typeof message === "string" ? message : "",
      strategy: deploymentStrategy,
      rolledOutAt: call.now + (deploymentStrategy === "Immediate" ? immediateMillis : millis),
      result: deploymentStrategy === "Immediate" ? "Succeeded" : result,
      before: repository.version,
      changes: Object.fromEntries(changes),
      entries,
      rules: repository.draftRules ?? repository.rules
    }
    repository.rules = revision.rules
    repository.entries = entries
    repository.version = version
    repository.revisions.unshift(revision)
    clear(repository)
    return applied({ configVersion: version })
  })

/** The words of the newer interfaces: `IN_PROGRESS`. */
const inCapitals = (word: string): string => word.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase()

const deployment = ({ now, world }: Call, { result, rolledOutAt }: Revision): string => {
  const word = now < rolledOutAt ? "InProgress" : result
  return world.dialect["configs.deploymentWords"] === "IN_PROGRESS-SUCCEEDED" ? inCapitals(word) : word
}

const formatRevision = (call: Call, revision: Revision): JsonObject => ({
  revisionId: revision.id,
  version: revision.version,
  time: formatTime(revision.time),
  publishedBy: revision.publishedBy,
  message: revision.message,
  deploymentResult: deployment(call, revision),
  autoRestoreToVersion: call.now >= revision.rolledOutAt && revision.result === "Failed" ? revision.before : -1,
  changes: { ...revision.changes }
})

const listRevisions: Handler = (call) =>
  Result.map(found(call), ({ revisions }) => {
    const skip = Number(text(call, "Skip") || 0)
    const size = Number(text(call, "MaxPageSize") || 10)
    return read({ revisions: revisions.slice(skip, skip + size).map((revision) => formatRevision(call, revision)) })
  })

const restore: Handler = (call) =>
  Result.gen(function* () {
    const repository = yield* found(call)
    const revision = repository.revisions.find(({ id }) => id === text(call, "revisionId"))
    if (revision === undefined) return yield* Result.fail(notFound("The revision does not exist."))
    const removed = [...repository.entries.keys()].filter((key) => !revision.entries.has(key))
    repository.draft = new Map([
      ...removed.map((key) => [key, removal] as const),
      ...[...revision.entries].map(([key, { description, value }]) => [key, { value, description }] as const)
    ])
    repository.draftRules = revision.rules ?? null
    return applied({ draftHash: draftHash(repository) })
  })

export const configHandlers = {
  "configs.getValues": (call) =>
    Result.map(published(call), ({ entries, rules, version }) =>
      read({ metadata: { configVersion: version }, entries: values(entries), ...formatRules(rules) })
    ),
  "configs.getFull": (call) =>
    Result.map(published(call), ({ entries, rules, version }) =>
      read({
        metadata: { configVersion: version },
        entries: Object.fromEntries(
          [...entries].map(([key, { description, modifiedAt, value }]) => [
            key,
            { value, description: description ?? "", lastModifiedTime: formatTime(modifiedAt) }
          ])
        ),
        ...formatRules(rules)
      })
    ),
  "configs.getDraft": (call) =>
    Result.map(found(call), (repository) =>
      read({
        draftHash: draftHash(repository),
        entries: Object.fromEntries(
          [...repository.draft].map(([key, { description, value }]) => [
            key,
            description === undefined ? { value } : { value, description }
          ])
        ),
        ...formatRules(repository.draftRules)
      })
    ),
  "configs.updateDraft": drafting((call, repository) => stage(call, repository, false)),
  "configs.overwriteDraft": drafting((call, repository) => stage(call, repository, true)),
  "configs.deleteDraft": drafting((_, repository) => Result.succeed(clear(repository))),
  "configs.publishDraft": publish,
  "configs.listRevisions": listRevisions,
  "configs.restoreRevision": restore
} satisfies Handlers
