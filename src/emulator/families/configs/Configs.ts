/** Handlers of configs. A draft is changed by who knows its hash, and published as a whole. */
import * as Result from "effect/Result"
import type { Json } from "../../../client/Operation.ts"
import { invalidArgument, notFound, type Refusal } from "../../Errors.ts"
import { applied, type Call, type Handler, type Handlers, read, text } from "../../Handler.ts"
import { isObject, type JsonObject } from "../../Json.ts"
import { actor } from "../../Principal.ts"
import { bodyOf, formatTime } from "../../Values.ts"
import { type ConfigEntry, draftHash, formatRules, type Repository, type Revision, repositoryOf } from "./State.ts"

const found = (call: Call): Result.Result<Repository, Refusal> => {
  const universeId = text(call, "universeId")
  return call.world.universes.has(universeId)
    ? Result.succeed(repositoryOf(call.world.configs, universeId, text(call, "repository")))
    : Result.fail(notFound("The universe does not exist."))
}

/** Refuses who names another draft than there is. Without a hash nothing is compared. */
const guarded = (call: Call, repository: Repository): Result.Result<void, Refusal> => {
  const { draftHash: given } = bodyOf(call)
  return given === undefined || given === null || given === draftHash(repository)
    ? Result.succeed(undefined)
    : Result.fail(invalidArgument("The draft has changed."))
}

/** An entry is a value, or a value with a description. */
const staged = (value: Json) =>
  isObject(value) && "value" in value
    ? { value: value.value ?? null, description: typeof value.description === "string" ? value.description : undefined }
    : { value, description: undefined }

const stage = (call: Call, repository: Repository, over: boolean): Result.Result<void, Refusal> => {
  const { conditionalRules, entries } = bodyOf(call)
  if (entries !== undefined && entries !== null && !isObject(entries)) {
    return Result.fail(invalidArgument("entries must be an object."))
  }
  const changes = Object.entries(entries ?? {}).map(([key, value]) => [key, staged(value ?? null)] as const)
  if (over) {
    // What is left out is to be removed.
    const removed = [...repository.entries.keys()].map((key) => [key, { value: null, description: undefined }] as const)
    repository.draft = new Map([...removed, ...changes])
    repository.draftRules = conditionalRules ?? null
  } else {
    repository.draft = new Map([...repository.draft, ...changes])
    if (conditionalRules !== undefined) repository.draftRules = conditionalRules
  }
  return Result.succeed(undefined)
}

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
    if (deploymentStrategy !== "GradualRollout" && deploymentStrategy !== "Immediate") {
      return yield* Result.fail(invalidArgument("The deployment strategy is invalid."))
    }
    if (repository.draft.size === 0 && repository.draftRules === undefined) {
      return yield* Result.fail(invalidArgument("The draft is empty."))
    }
    const entries = new Map<string, ConfigEntry>(repository.entries)
    const changes: Record<string, { readonly before: Json; readonly after: Json }> = {}
    for (const [key, { description, value }] of repository.draft) {
      changes[key] = { before: entries.get(key)?.value ?? null, after: value }
      if (value === null) entries.delete(key)
      else entries.set(key, { value, description: description ?? entries.get(key)?.description, modifiedAt: call.now })
    }
    const { millis, result } = call.world.configs.rollout
    const version = repository.version + 1
    const revision: Revision = {
      id: `revision-${version}`,
      version,
      time: call.now,
      publishedBy: actor(call.credential),
      message: typeof message === "string" ? message : "",
      strategy: deploymentStrategy,
      rolledOutAt: deploymentStrategy === "Immediate" ? call.now : call.now + millis,
      result: deploymentStrategy === "Immediate" ? "Succeeded" : result,
      changes,
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

const formatRevision = (revision: Revision, now: number): JsonObject => ({
  revisionId: revision.id,
  version: revision.version,
  time: formatTime(revision.time),
  publishedBy: revision.publishedBy,
  message: revision.message,
  deploymentResult: now < revision.rolledOutAt ? "InProgress" : revision.result,
  changes: { ...revision.changes }
})

const listRevisions: Handler = (call) =>
  Result.map(found(call), ({ revisions }) => {
    const skip = Number(text(call, "Skip") || 0)
    const size = Number(text(call, "MaxPageSize") || 10)
    return read({ revisions: revisions.slice(skip, skip + size).map((revision) => formatRevision(revision, call.now)) })
  })

const restore: Handler = (call) =>
  Result.gen(function* () {
    const repository = yield* found(call)
    const revision = repository.revisions.find(({ id }) => id === text(call, "revisionId"))
    if (revision === undefined) return yield* Result.fail(notFound("The revision does not exist."))
    const removed = [...repository.entries.keys()].filter((key) => !revision.entries.has(key))
    repository.draft = new Map([
      ...removed.map((key) => [key, { value: null, description: undefined }] as const),
      ...[...revision.entries].map(([key, { description, value }]) => [key, { value, description }] as const)
    ])
    repository.draftRules = revision.rules ?? null
    return applied({ draftHash: draftHash(repository) })
  })

const base = "/creator-configs-public-api/v1/configs/universes/{universeId}/repositories/{repository}"

export const configHandlers: Handlers = {
  [`GET ${base}`]: (call) =>
    Result.map(found(call), ({ entries, rules, version }) =>
      read({ metadata: { configVersion: version }, entries: values(entries), ...formatRules(rules) })
    ),
  [`GET ${base}/full`]: (call) =>
    Result.map(found(call), ({ entries, rules, version }) =>
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
  [`GET ${base}/draft`]: (call) =>
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
  [`PATCH ${base}/draft`]: drafting((call, repository) => stage(call, repository, false)),
  [`PUT ${base}/draft:overwrite`]: drafting((call, repository) => stage(call, repository, true)),
  [`DELETE ${base}/draft`]: drafting((_, repository) => Result.succeed(clear(repository))),
  [`POST ${base}/publish`]: publish,
  [`GET ${base}/revisions`]: listRevisions,
  [`POST ${base}/revisions/{revisionId}/restore`]: restore
}
