/**
 * Templates of user data: with them, Roblox itself deletes what it finds of a user who asks for erasure, in data stores.
 * They are published as a config of the experience, and one that matches nothing is accepted there without a word.
 *
 * @see https://create.roblox.com/docs/cloud-services/data-stores/right-to-be-forgotten
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type { OpenCloudError } from "../../Errors.ts"
import type { Id, Json } from "../../Operation.ts"
import { type ConfigEdit, Configs, type DraftInProgress, type RolloutFailed } from "../../services/Configs.ts"
import { TemplateInvalid } from "./Errors.ts"
import type { UniversePlan } from "./Plan.ts"

/**
 * Entries of one data store, by patterns with `{UserId}` in the key or in the scope.
 *
 * @since 0.1.0
 */
export interface EntryTemplate {
  /** The name of the data store: no pattern. */
  readonly dataStoreId: string
  readonly key: string
  /** Default `global`. */
  readonly scope?: string | undefined
  /** An ordered data store. Default `false`. */
  readonly ordered?: boolean | undefined
}

/**
 * Whole data stores, by a pattern with `{UserId}` in the name. Ordered ones cannot be deleted as a whole.
 *
 * @since 0.1.0
 */
export interface StoreTemplate {
  readonly dataStorePattern: string
}

/** What of a user is to be erased: entries, or whole stores. */
export type Template = EntryTemplate | StoreTemplate

const token = "{UserId}"
const mostTemplates = 100
const repository = "DataStoresConfig"
const entryName = "user_data_templates"

/** `{userid}`, `{ UserId }`, `{user_id}` and the like stay as they are written, and match nothing. */
const nearToken = /\{[^{}]*\}/g

const patternRefusal = (where: string, pattern: string): string | undefined => {
  if (pattern === "") return `${where} is empty`
  if (pattern.includes("*")) return `${where} has a *, which stands for itself: templates know ${token} only`
  const odd = pattern
    .match(nearToken)
    ?.find((found) => found !== token && /^user_?id$/i.test(found.slice(1, -1).trim()))
  return odd === undefined ? undefined : `${where} has ${odd}, which must be written ${token}`
}

const templateRefusal = (template: Template): string | undefined => {
  if ("dataStorePattern" in template) {
    const { dataStorePattern } = template
    return (
      patternRefusal("dataStorePattern", dataStorePattern) ??
      (dataStorePattern.includes(token)
        ? undefined
        : `dataStorePattern names no ${token}: it would match one store of nobody`)
    )
  }
  const { dataStoreId, key, scope } = template
  return (
    (dataStoreId.includes(token) ? `dataStoreId is a name, not a pattern: it has ${token}` : undefined) ??
    patternRefusal("dataStoreId", dataStoreId) ??
    patternRefusal("key", key) ??
    (scope === undefined || scope === "" ? undefined : patternRefusal("scope", scope)) ??
    (key.includes(token) || scope?.includes(token) === true
      ? undefined
      : `neither key nor scope names ${token}: it would match one entry of nobody`)
  )
}

const encode = (template: Template): Json =>
  "dataStorePattern" in template
    ? { data_store_template: { data_store_type: "STANDARD", data_store_pattern: template.dataStorePattern } }
    : {
        key_template: {
          data_store_type: template.ordered === true ? "ORDERED" : "STANDARD",
          data_store_name: template.dataStoreId,
          key_pattern: template.key,
          // Left out it means the same, and says so to nobody.
          scope_pattern: template.scope === undefined || template.scope === "" ? "global" : template.scope
        }
      }

const Type = Schema.Literals(["STANDARD", "ORDERED"])
const Published = Schema.Array(
  Schema.Union([
    Schema.Struct({
      key_template: Schema.Struct({
        data_store_type: Type,
        data_store_name: Schema.String,
        key_pattern: Schema.String,
        scope_pattern: Schema.optional(Schema.NullOr(Schema.String))
      })
    }),
    Schema.Struct({ data_store_template: Schema.Struct({ data_store_type: Type, data_store_pattern: Schema.String }) })
  ])
)

const decode = (published: typeof Published.Type): ReadonlyArray<Template> =>
  published.map((template) => {
    if ("data_store_template" in template) return { dataStorePattern: template.data_store_template.data_store_pattern }
    const { data_store_name, data_store_type, key_pattern, scope_pattern } = template.key_template
    return {
      dataStoreId: data_store_name,
      key: key_pattern,
      scope: scope_pattern || "global",
      ordered: data_store_type === "ORDERED"
    }
  })

/** Fails with the first template that is not meant. */
const check = (templates: ReadonlyArray<Template>): Effect.Effect<void, TemplateInvalid> => {
  if (templates.length > mostTemplates) {
    return Effect.fail(
      TemplateInvalid.make({
        reason: `there are ${templates.length} templates, and at most ${mostTemplates} are taken`
      })
    )
  }
  for (const [index, template] of templates.entries()) {
    const reason = templateRefusal(template)
    if (reason !== undefined) return Effect.fail(TemplateInvalid.make({ index, reason }))
  }
  return Effect.void
}

/**
 * The templates that an experience has published; none where it never published any. Fails with `SchemaError` where
 * something else is published in their place.
 *
 * Scope: `universe:read`. Quota: 100 a minute.
 *
 * @since 0.1.0
 */
export const getTemplates = (input: {
  readonly universeId: Id
}): Effect.Effect<ReadonlyArray<Template>, OpenCloudError | Schema.SchemaError, Configs> =>
  Effect.gen(function* () {
    const configs = yield* Configs
    const { entries = {} } = yield* configs
      .getValues({ ...input, repository })
      .pipe(
        Effect.catchTag("NotFound", () => Effect.succeed<{ readonly entries?: { readonly [key: string]: Json } }>({}))
      )
    return decode(yield* Schema.decodeUnknownEffect(Published)(entries[entryName] ?? []))
  })

/**
 * Publishes templates in place of those that there are, to all servers at once. Fails with `TemplateInvalid` before
 * anything is sent, and as `Configs.edit` does. The key's owner must be allowed to publish experiences.
 *
 * Scopes: `universe:read` and `universe:write`. Quota: 10 publications a minute.
 *
 * @since 0.1.0
 */
export const publishTemplates = (input: {
  readonly universeId: Id
  readonly templates: ReadonlyArray<Template>
  /** For the log of revisions. */
  readonly message?: string | undefined
}): Effect.Effect<ConfigEdit, TemplateInvalid | OpenCloudError | DraftInProgress | RolloutFailed, Configs> =>
  Effect.gen(function* () {
    const { message, templates, universeId } = input
    yield* check(templates)
    const configs = yield* Configs
    const change = { [entryName]: templates.map(encode) }
    return yield* configs.modify({ universeId, repository, message, deployment: "Immediate" }, () => change)
  })

/**
 * The templates that say what a plan of `run` says, and the keys of the plan that no template can: with a `*`, or in all
 * scopes. Those are left to `run`.
 *
 * @since 0.1.0
 */
export const templatesOf = (
  plan: Pick<UniversePlan, "dataStores" | "orderedDataStores">
): { readonly templates: ReadonlyArray<Template>; readonly uncovered: ReadonlyArray<string> } => {
  const templates: Array<Template> = []
  const uncovered: Array<string> = []
  const add = (dataStoreId: string, key: string, scope: string | undefined, ordered: boolean): void => {
    if (scope === undefined || key.includes("*")) uncovered.push(`${dataStoreId}: ${key}`)
    else templates.push({ dataStoreId, key: key.replaceAll("{userId}", token), scope, ordered })
  }
  for (const { dataStoreId, keys, scope = "global" } of plan.dataStores ?? []) {
    for (const key of keys) add(dataStoreId, key, typeof scope === "string" ? scope : undefined, false)
  }
  for (const { keys, orderedDataStoreId, scope = "global" } of plan.orderedDataStores ?? []) {
    for (const key of keys) add(orderedDataStoreId, key, scope, true)
  }
  return { templates, uncovered }
}
