/** Configs of universes: published values, one draft of changes, and revisions, in each repository. */
import * as Hash from "effect/Hash"
import type { Json } from "../../../interface/Operation.ts"
import { type JsonObject, stringifyJson } from "../../Json.ts"

/** A value and what it is for. */
export interface ConfigEntry {
  readonly value: Json
  readonly description: string | undefined
  readonly modifiedAt: number
}

export interface Revision {
  readonly id: string
  readonly version: number
  readonly time: number
  readonly publishedBy: string
  readonly message: string
  readonly strategy: "GradualRollout" | "Immediate"
  /** When all servers have it. */
  readonly rolledOutAt: number
  /** How the rollout ends. */
  readonly result: "Succeeded" | "Failed"
  /** Where a rollout that fails goes back to. */
  readonly before: number
  readonly changes: Readonly<Record<string, { readonly before: Json; readonly after: Json }>>
  /** All entries as of this revision. */
  readonly entries: ReadonlyMap<string, ConfigEntry>
  readonly rules: Json | undefined
}

/** A repository of configs: what is published, the draft, and the revisions. */
export interface Repository {
  entries: ReadonlyMap<string, ConfigEntry>
  rules: Json | undefined
  version: number
  /** Staged changes; `null` is a key that is to be deleted. */
  draft: ReadonlyMap<string, { readonly value: Json; readonly description: string | undefined }>
  draftRules: Json | undefined
  readonly revisions: Array<Revision>
}

export interface Configs {
  /** By universe and repository. */
  readonly repositories: Map<string, Repository>
  /** How long a rollout takes, gradual or at once, and how the next ones end. */
  readonly rollout: { millis: number; immediateMillis: number; result: "Succeeded" | "Failed" }
  /** Ids of users who may stage, but not publish. */
  readonly ineligible: Set<string>
  /** Keys that an experiment holds, by universe: nobody else can change them. */
  readonly locked: Map<string, Set<string>>
}

export const makeConfigs = (): Configs => ({
  repositories: new Map(),
  rollout: { millis: 900_000, immediateMillis: 30_000, result: "Succeeded" },
  ineligible: new Set(),
  locked: new Map()
})

const emptyRepository = (): Repository => ({
  entries: new Map(),
  rules: undefined,
  version: 0,
  draft: new Map(),
  draftRules: undefined,
  revisions: []
})

export const repositoryOf = ({ repositories }: Configs, universeId: string, name: string): Repository => {
  const key = `${universeId}/${name}`
  const repository = repositories.get(key) ?? emptyRepository()
  repositories.set(key, repository)
  return repository
}

/** Publishes one value past drafts, as an experiment that was decided does. */
export const publishValue = (configs: Configs, universeId: string, key: string, value: Json, now: number): void => {
  const repository = repositoryOf(configs, universeId, "InExperienceConfig")
  const before = repository.entries.get(key)
  repository.entries = new Map([
    ...repository.entries,
    [key, { value, description: before?.description, modifiedAt: now }]
  ])
  repository.version += 1
  repository.revisions.unshift({
    id: `revision-${repository.version}`,
    version: repository.version,
    time: now,
    publishedBy: "",
    message: "",
    strategy: "Immediate",
    rolledOutAt: now + configs.rollout.immediateMillis,
    result: "Succeeded",
    before: repository.version - 1,
    changes: { [key]: { before: before?.value ?? null, after: value } },
    entries: repository.entries,
    rules: repository.rules
  })
}

/** Names what is in a draft: the same again where the draft is, such as an empty one. */
export const draftHash = ({ draft, draftRules }: Repository): string => {
  const content = [[...draft].sort(([a], [b]) => (a < b ? -1 : 1)), draftRules ?? null]
  return `draft-${(Hash.string(stringifyJson(content as Json)) >>> 0).toString(16)}`
}

export const formatRules = (rules: Json | undefined): JsonObject =>
  rules === undefined ? {} : { conditionalRules: rules }
