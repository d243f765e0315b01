/** Handlers of localization tables. */
import * as Result from "effect/Result"
import type { Json } from "../../../interface/Operation.ts"
import { invalidArgument, type Refusal } from "../../Errors.ts"
import { applied, read, text } from "../../Handler.ts"
import { isObject, type JsonObject } from "../../Json.ts"
import { paged } from "../../Paging.ts"
import { actor } from "../../Principal.ts"
import { bodyOf, formatTime, numeric } from "../../Values.ts"
import { entryKey, type Table, type TableEntry } from "./State.ts"
import type { Call, Handler, Handlers } from "./World.ts"

/** Codes of refusals. */
const codes = {
  badId: "3",
  missing: "4",
  tooMany: "10",
  badAsset: "12",
  badGame: "14",
  noEntries: "16",
  badLocale: "37",
  badIdentifier: "38",
  badCount: "39",
  notCollecting: "61"
} as const

const refuse = (code: keyof typeof codes, message: string) => Result.fail(invalidArgument(message, codes[code]))

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** A table by its id, or by that of its asset: the address is the same. */
const found = (call: Call, missing: "badId" | "missing" = "badId"): Result.Result<Table, Refusal> => {
  const id = text(call, "tableId") || text(call, "assetId")
  const table = [...call.world.localization.tables.values()].find((it) => it.id === id || it.assetId === id)
  if (table !== undefined) return Result.succeed(table)
  return refuse(uuid.test(id) ? missing : /^\d+$/.test(id) ? "badAsset" : "badId", "The table does not exist.")
}

const formatTable = ({ assetId, id, name }: Table): JsonObject => ({
  id,
  name,
  ownerType: "Group",
  ownerId: 9000003,
  assetId: numeric(assetId)
})

const identifierOf = ({ context, key, source }: TableEntry): JsonObject => ({
  key,
  context,
  source,
  entryFormat: "Legacy"
})

const formatEntry = (entry: TableEntry): JsonObject => ({
  identifier: identifierOf(entry),
  metadata: { example: entry.example, gameLocations: [] },
  createdTime: formatTime(entry.createdAt),
  translations: [...entry.translations].map(([locale, { at, text: translationText }]) => ({
    locale,
    translationText,
    translator: { agentType: "User", id: 156 },
    updatedTime: formatTime(at),
    feedbackCount: 0
  }))
})

const readIdentifier = (value: Json | undefined) => {
  const { context, key, source } = isObject(value ?? null) ? (value as JsonObject) : {}
  const part = (it: Json | undefined) => (typeof it === "string" ? it : "")
  return { key: part(key), context: part(context), source: part(source) }
}

/** Why an entry cannot be there beside the others. */
const obstacle = (call: Call, table: Table, identifier: ReturnType<typeof readIdentifier>): string | undefined => {
  const { dialect } = call.world
  const { context, key, source } = identifier
  if (source === "") return "The source is empty."
  for (const part of ["key", "context", "source"] as const) {
    if (identifier[part].length > dialect[`localization.${part}`]) return `The ${part} is too long.`
  }
  const others = [...table.entries].filter(([other]) => other !== entryKey(identifier)).map(([, entry]) => entry)
  if (key !== "" && others.some((other) => other.key === key)) return "Another entry has the key."
  if (others.some((other) => other.source === source && other.context === context)) {
    return "Another entry has the source and the context."
  }
  return others.length >= dialect["localization.tableEntries"] ? "The table is full." : undefined
}

/** Changes one entry, or says why not. */
const change = (call: Call, table: Table, patch: JsonObject): string | undefined => {
  const identifier = readIdentifier(patch.identifier)
  const key = entryKey(identifier)
  if (patch.delete === true) {
    table.entries.delete(key)
    return undefined
  }
  const reason = obstacle(call, table, identifier)
  if (reason !== undefined) return reason
  const entry: TableEntry = table.entries.get(key) ?? {
    ...identifier,
    example: "",
    createdAt: call.now,
    translations: new Map(),
    history: new Map()
  }
  table.entries.set(key, entry)
  const { metadata, translations } = patch
  if (isObject(metadata ?? null) && typeof (metadata as JsonObject).example === "string") {
    entry.example = (metadata as JsonObject).example as string
  }
  for (const it of Array.isArray(translations) ? translations : []) {
    const { delete: gone, locale, translationText } = isObject(it) ? it : {}
    if (gone === true) entry.translations.delete(String(locale))
    else if (typeof translationText === "string") {
      entry.translations.set(String(locale), { text: translationText, at: call.now })
      const earlier = entry.history.get(String(locale)) ?? []
      const id = ++call.world.localization.count
      entry.history.set(String(locale), [
        { id, text: translationText, at: call.now, by: actor(call.credential) },
        ...earlier
      ])
    }
  }
  return undefined
}

const update: Handler = (call) =>
  Result.gen(function* () {
    const table = yield* found(call, "missing")
    const { entries, name } = bodyOf(call)
    const patches = (Array.isArray(entries) ? entries : []).map((it) => (isObject(it) ? it : {}))
    if (patches.length > call.world.dialect["localization.entriesOfUpdate"]) {
      return yield* refuse("tooMany", "There are too many entries.")
    }
    if (typeof name === "string") table.name = name
    const failed: Array<Json> = []
    const modified: Array<Json> = []
    for (const patch of patches) {
      const errorMessage = change(call, table, patch)
      const { identifier = null, translations = [] } = patch
      if (errorMessage === undefined)
        modified.push({ identifier, translations: Array.isArray(translations) ? translations : [] })
      else failed.push({ identifier, error: { errorCode: Number(codes.badIdentifier), errorMessage } })
    }
    return applied({ failedEntriesAndTranslations: failed, modifiedEntriesAndTranslations: modified })
  })

const history: Handler = (call) =>
  Result.gen(function* () {
    const table = yield* found(call)
    const { entries, locale } = bodyOf(call)
    if (!Array.isArray(entries) || entries.length === 0) return yield* refuse("noEntries", "There are no entries.")
    if (!/^[a-z]{2,3}([-_][a-z]{2,4}){0,2}$/i.test(String(locale))) return yield* refuse("badLocale", "Invalid locale.")
    if (entries.some((it) => isObject(it) && Number(it.count ?? 10) < 1))
      return yield* refuse("badCount", "Invalid count.")
    const failed: Array<Json> = []
    const answers: Array<Json> = []
    for (const it of entries) {
      const { count = 10, cursor, identifier, sortOrder } = isObject(it) ? it : {}
      const entry = table.entries.get(entryKey(readIdentifier(identifier)))
      if (entry === undefined) {
        failed.push({
          identifier: identifier ?? null,
          error: { errorCode: Number(codes.badIdentifier), errorMessage: "The entry does not exist." }
        })
        continue
      }
      const latest = entry.history.get(String(locale)) ?? []
      const all = sortOrder === "Asc" ? [...latest].reverse() : latest
      const start = typeof cursor === "string" && cursor !== "" ? Number(cursor) : 0
      const page = all.slice(start, start + Number(count))
      const next = start + page.length
      answers.push({
        identifier: identifierOf(entry),
        history: page.map(({ at, by, text: translationText }) => ({
          translationText,
          created: formatTime(at),
          translator: { agentType: "User", id: numeric(by) }
        })),
        nextCursor: next < all.length ? String(next) : ""
      })
    }
    return read({ tableId: table.id, locale: locale ?? null, entries: answers, failedEntries: failed })
  })

const settingsOf = (call: Call, gameId: string) => {
  const { settings } = call.world.localization
  const own = settings.get(gameId) ?? { collects: true, deletes: false, sets: true, uses: true }
  settings.set(gameId, own)
  return own
}

const create: Handler = (call) => {
  const gameId = text(call, "gameId")
  const { localization, universes } = call.world
  if (!universes.has(gameId)) return refuse("badGame", "The game does not exist.")
  const known = [...localization.tables.values()].find((table) => table.gameId === gameId)
  const serial = String(localization.tables.size + 1).padStart(12, "0")
  const table: Table = known ?? {
    id: `00000000-0000-4000-9000-${serial}`,
    assetId: String(7_900_000_000 + localization.tables.size + 1),
    gameId,
    name: "Autolocalization",
    entries: new Map()
  }
  localization.tables.set(table.id, table)
  const { collects, deletes, sets, uses } = settingsOf(call, gameId)
  return Result.succeed(
    applied({
      autoLocalizationTableId: table.id,
      assetId: numeric(table.assetId),
      isAutolocalizationEnabled: collects,
      isAutomaticEntriesSettingEnabled: sets,
      isAutomaticEntriesDeletionEnabled: deletes,
      shouldUseLocalizationTable: uses,
      sourceLanguage: localization.sources.get(gameId) ?? "en"
    })
  )
}

const settle: Handler = (call) => {
  const gameId = text(call, "gameId")
  if (!call.world.universes.has(gameId)) return refuse("badGame", "The game does not exist.")
  const own = settingsOf(call, gameId)
  const body = bodyOf(call)
  const flag = (name: string, value: boolean) => (typeof body[name] === "boolean" ? body[name] : value)
  const collects = flag("isAutolocalizationEnabled", own.collects)
  if (body.isAutomaticEntriesSettingEnabled === true && !collects) {
    return refuse("notCollecting", "Entries are only made where texts are collected.")
  }
  own.collects = collects
  own.sets = flag("isAutomaticEntriesSettingEnabled", own.sets)
  own.deletes = flag("isAutomaticEntriesDeletionsEnabled", own.deletes)
  own.uses = flag("shouldUseLocalizationTable", own.uses)
  return Result.succeed(applied({}))
}

const one: Handler = (call) => Result.map(found(call), (table) => read(formatTable(table)))

export const localizationTableHandlers = {
  "localization.createAutolocalizationTable": create,
  "localization.updateAutolocalizationSettings": settle,
  "localization.getAutolocalizationMetadata": () =>
    Result.succeed(
      read({
        isAutomaticTranslationQuotaUIEnabled: true,
        isAutomaticTranslationToggleUIEnabled: true,
        isReactVersionEnabledForAutoLocalizationSettings: true,
        isTabbedUIEnabledForConfigureLocalizationPage: true
      })
    ),
  "localization.getTableLimits": ({ world: { dialect } }) =>
    Result.succeed(
      read({
        entryOperationLimits: {
          maxKeyLength: dialect["localization.key"],
          maxContextLength: dialect["localization.context"],
          maxSourceLength: dialect["localization.source"],
          maxExampleLength: 1024,
          maxGameLocationPathLength: 512
        },
        tableOperationLimits: { maxEntriesPerUpdate: dialect["localization.entriesOfUpdate"] }
      })
    ),
  "localization.getTableByAssetId": one,
  "localization.getTable": one,
  "localization.updateTable": update,
  "localization.listTableEntries": (call) =>
    Result.flatMap(found(call), (table) => paged(call, [...table.entries.values()], entryKey, formatEntry)),
  "localization.listTableEntriesHistory": history,
  "localization.getTableEntryCount": (call) =>
    Result.map(found(call), ({ entries, id }) => read({ id, entryCount: entries.size }))
} satisfies Handlers
