/** Handlers of texts, icons and thumbnails. The four kinds of things differ in their addresses, and in nothing else. */
import * as Result from "effect/Result"
import type { Json } from "../../../interface/Operation.ts"
import { invalidArgument, permissionDenied, type Refusal } from "../../Errors.ts"
import { applied, read, text } from "../../Handler.ts"
import { isObject, type JsonObject } from "../../Json.ts"
import { readParts } from "../../Multipart.ts"
import { pictureOf } from "../../Pictures.ts"
import { actor } from "../../Principal.ts"
import { bodyOf, formatTime, numeric } from "../../Values.ts"
import { type Language, languagesOf, type Words, type Written, wordsOf } from "./State.ts"
import type { Call, Handler, Handlers } from "./World.ts"

interface Kind {
  readonly name: "badge" | "developerProduct" | "gamePass" | "game"
  /** What its id is called. */
  readonly id: string
  /** What its texts are called where their history is asked for. */
  readonly content: string
  /** The code of an id that is nothing's. */
  readonly unknown: string
  /** What the part of an icon is called. */
  readonly icon: ReadonlyArray<string>
  /** The game that it is in, if it is. */
  readonly gameOf: (call: Call, id: string) => string | undefined
}

const kinds = {
  badges: {
    name: "badge",
    id: "badgeId",
    content: "Badge",
    unknown: "62",
    icon: ["Files"],
    gameOf: ({ world }, id) => world.badges.byId.get(id)?.universeId
  },
  "developer-products": {
    name: "developerProduct",
    id: "developerProductId",
    content: "DeveloperProduct",
    unknown: "70",
    icon: ["Files"],
    gameOf: ({ world }, id) => world.monetization.products.get(id)?.universeId
  },
  "game-passes": {
    name: "gamePass",
    id: "gamePassId",
    content: "GamePass",
    unknown: "61",
    icon: ["Files"],
    gameOf: ({ world }, id) => world.monetization.passes.get(id)?.universeId
  },
  games: {
    name: "game",
    id: "gameId",
    content: "Universe",
    unknown: "14",
    icon: ["request.files", "Files"],
    gameOf: ({ world }, id) => world.universes.get(id)?.id
  }
} as const satisfies Record<string, Kind>

/** Codes of refusals, for whatever the thing is. */
const codes = {
  noBody: "13",
  forbidden: "18",
  badText: "19",
  moderated: "20",
  badLanguage: "22",
  deleteSource: "23",
  updateSource: "26",
  badCount: "39",
  noPicture: "45",
  noFile: "46",
  twice: "49",
  unsupported: "53",
  noHistory: "54",
  badCursor: "55",
  noAutomatic: "72"
} as const

const refuse = (code: keyof typeof codes, message: string) => Result.fail(invalidArgument(message, codes[code]))

/** A thing: its id, and that of the game that it is in. */
interface Thing {
  readonly id: string
  readonly game: string
}

const thingOf = (call: Call, kind: Kind, id = text(call, kind.id)): Result.Result<Thing, Refusal> => {
  const game = kind.gameOf(call, id)
  if (game === undefined) return Result.fail(invalidArgument(`The ${kind.name} does not exist.`, kind.unknown))
  const { universes } = call.credential
  return universes === "all" || universes.has(game)
    ? Result.succeed({ id, game })
    : Result.fail(permissionDenied("The game belongs to somebody else.", codes.forbidden))
}

const isCode = (code: string): boolean => /^[a-z]{2,3}([-_][a-z]{2,4}){0,2}$/i.test(code)

/** `pt_br` and `pt-br` are the same. */
const codeOf = (code: string): string => code.toLowerCase().replaceAll("_", "-")

const readCode = (code: string): Result.Result<string, Refusal> =>
  isCode(code) ? Result.succeed(codeOf(code)) : refuse("badLanguage", "The language code is invalid.")

const baseOf = (code: string): string => code.split("-")[0] ?? code

/** A language that a thing may have words of its own in: one that its game supports, and is not written in. */
const foreign = (
  call: Call,
  { game }: Thing,
  given: string,
  source: "deleteSource" | "updateSource" = "updateSource"
): Result.Result<string, Refusal> =>
  Result.gen(function* () {
    const { languages, sources } = call.world.localization
    const code = yield* readCode(given)
    const written = sources.get(game) ?? "en"
    if (code === written) return yield* refuse(source, "The language is the one that the game is written in.")
    const supported = [...(languages.get(game)?.keys() ?? [])]
    return supported.some((it) => it === code || it === baseOf(code) || baseOf(it) === code)
      ? code
      : yield* refuse("unsupported", "The language is not supported by the game.")
  })

const moderated = /\bmoderated\b/i

/** Writes what is given; refuses what is too long, and a name that is empty. */
const write = (call: Call, words: Words, fields: JsonObject): Result.Result<void, Refusal> => {
  const { dialect } = call.world
  const most = { name: dialect["localization.nameLength"], description: dialect["localization.descriptionLength"] }
  for (const field of ["name", "description"] as const) {
    const value = fields[field]
    if (value === undefined || value === null) continue
    if (typeof value !== "string" || value.length > most[field] || (field === "name" && value.trim() === "")) {
      return refuse("badText", `The ${field} is empty or too long.`)
    }
    if (moderated.test(value)) return refuse("moderated", `The ${field} is moderated.`)
  }
  for (const field of ["name", "description"] as const) {
    const value = fields[field]
    if (typeof value !== "string") continue
    words[field] = value
    words.history[field].unshift({
      id: ++call.world.localization.count,
      text: value,
      at: call.now,
      by: actor(call.credential)
    })
  }
  return Result.succeed(undefined)
}

/** Changes what a thing has in the language of the path. */
const changing =
  (
    kind: Kind,
    use: (call: Call, words: Words) => Result.Result<Json, Refusal>,
    source: "deleteSource" | "updateSource" = "updateSource"
  ): Handler =>
  (call) =>
    Result.gen(function* () {
      const thing = yield* thingOf(call, kind)
      const language = yield* foreign(call, thing, text(call, "languageCode"), source)
      return applied(yield* use(call, wordsOf(call.world.localization, kind.name, thing.id, language)))
    })

const written = (kind: Kind, ...fields: ReadonlyArray<"name" | "description">): Handler =>
  changing(kind, (call, words) => {
    const body = bodyOf(call)
    if (!isObject(call.body)) return refuse("noBody", "The body is missing.")
    return Result.map(write(call, words, Object.fromEntries(fields.map((field) => [field, body[field] ?? null]))), () =>
      Object.fromEntries(fields.map((field) => [field, words[field] ?? null]))
    )
  })

/** What has words of its own in some languages, as a list. */
const listing =
  (kind: Kind, shown: (languageCode: string, words: Words) => JsonObject | undefined): Handler =>
  (call) =>
    Result.map(thingOf(call, kind), ({ id }) =>
      read({
        data: languagesOf(call.world.localization, kind.name, id).flatMap(
          ([languageCode, words]) => shown(languageCode, words) ?? []
        )
      })
    )

const uploaded = (call: Call, names: ReadonlyArray<string>): Result.Result<string, Refusal> => {
  const parts = readParts(call)
  const image = names.flatMap((name) => parts.get(name) ?? [])[0]
  if (image === undefined) return refuse("noFile", "There is no file in the request.")
  return pictureOf(image) === undefined
    ? refuse("noPicture", "The file is not a picture.")
    : Result.succeed(String(7_800_000_000 + ++call.world.localization.count))
}

const icons = (kind: Kind) => ({
  listIcons: listing(kind, (languageCode, { icon }) =>
    icon === undefined
      ? undefined
      : { languageCode, imageId: icon, imageUrl: `https://tr.rbxcdn.com/${icon}`, state: "Approved" }
  ),
  uploadIcon: changing(kind, (call, words) =>
    Result.map(uploaded(call, kind.icon), (icon) => {
      words.icon = icon
      return {}
    })
  ),
  deleteIcon: changing(
    kind,
    (_, words) => {
      words.icon = undefined
      return Result.succeed({})
    },
    "deleteSource"
  )
})

/** What badges, developer products and game passes answer. */
const itemHandlers = (kind: Kind) => {
  return {
    listNameDescriptions: listing(kind, (languageCode, { description, name }) =>
      name === undefined && description === undefined
        ? undefined
        : { languageCode, name: name ?? null, description: description ?? null }
    ),
    updateName: written(kind, "name"),
    updateDescription: written(kind, "description"),
    updateNameDescription: written(kind, "name", "description"),
    deleteNameDescription: changing(
      kind,
      (_, words) => {
        words.name = undefined
        words.description = undefined
        return Result.succeed({})
      },
      "deleteSource"
    ),
    ...icons(kind)
  }
}

const game: Kind = kinds.games

/** Many languages at once: each is taken or refused by itself. */
const writeGame: Handler = (call) =>
  Result.gen(function* () {
    const thing = yield* thingOf(call, game)
    const { data } = bodyOf(call)
    const successes: Array<Json> = []
    const failures: Array<Json> = []
    for (const it of Array.isArray(data) ? data : []) {
      const fields = isObject(it) ? it : {}
      const languageCode = String(fields.languageCode ?? "")
      const outcome = Result.flatMap(foreign(call, thing, languageCode), (code) =>
        write(call, wordsOf(call.world.localization, game.name, thing.id, code), fields)
      )
      if (Result.isSuccess(outcome)) successes.push(fields)
      else failures.push({ languageCode, errorCode: Number(outcome.failure.detail ?? 0) })
    }
    return applied({ successOperations: successes, failedOperations: failures })
  })

const formatWritten = ({ at, by, text: translationText }: Written): JsonObject => ({
  translationText,
  created: formatTime(at),
  translator: { agentType: "User", id: numeric(by) }
})

const history: Handler = (call) =>
  Result.gen(function* () {
    const { contentId, contentType, count = 10, cursor, languageCode, sortOrder } = bodyOf(call)
    const kind: Kind = Object.values(kinds).find(({ content }) => String(contentType).startsWith(content)) ?? game
    const thing = yield* thingOf(call, kind, String(contentId))
    const language = yield* readCode(String(languageCode))
    if (language === (call.world.localization.sources.get(thing.game) ?? "en")) {
      return yield* refuse("noHistory", "What the game is written in has no history.")
    }
    yield* foreign(call, thing, language)
    if (!(Number(count) >= 1 && Number(count) < 50)) return yield* refuse("badCount", "The count is invalid.")
    const field = String(contentType).includes("Description") ? "description" : "name"
    const words = wordsOf(call.world.localization, kind.name, thing.id, language)
    const all = sortOrder === "Asc" ? [...words.history[field]].reverse() : words.history[field]
    const before = typeof cursor === "string" && cursor !== "" ? all.findIndex(({ id }) => String(id) === cursor) : -1
    if (before < 0 && typeof cursor === "string" && cursor !== "") {
      return yield* refuse("badCursor", "The cursor is invalid.")
    }
    const start = before + 1
    const page = all.slice(start, start + Number(count))
    const last = page.at(-1)
    const more = start + page.length < all.length && last !== undefined
    return read({ history: page.map(formatWritten), lastEvaluatedId: more ? String(last.id) : "" })
  })

const thumbnail = (
  use: (call: Call, words: Words) => Result.Result<Json, Refusal>,
  source: "deleteSource" | "updateSource" = "updateSource"
): Handler => changing(game, use, source)

const noThumbnail = () => Result.fail(invalidArgument("The thumbnail does not exist."))

const thumbnailHandlers = {
  "localization.uploadGameThumbnail": thumbnail((call, words) => {
    if (words.thumbnails.length >= call.world.dialect["localization.thumbnails"]) {
      return Result.fail(invalidArgument("There are too many thumbnails."))
    }
    return Result.map(uploaded(call, ["gameThumbnailRequest.files", "Files"]), (id) => {
      words.thumbnails.push(id)
      return { mediaAssetId: id }
    })
  }),
  "localization.reorderGameThumbnails": thumbnail((call, words) => {
    const { mediaAssetIds } = bodyOf(call)
    const order = Array.isArray(mediaAssetIds) ? mediaAssetIds.map(String) : []
    if ([...order].sort().join() !== [...words.thumbnails].sort().join()) return noThumbnail()
    words.thumbnails = order
    return Result.succeed({})
  }),
  "localization.updateGameThumbnailAltText": thumbnail((call, words) => {
    const { altText, thumbnailId } = bodyOf(call)
    if (!words.thumbnails.includes(String(thumbnailId))) return noThumbnail()
    const said = String(altText ?? "")
    if (said === "" || said.length > call.world.dialect["localization.altText"]) {
      return refuse("badText", "The text is empty or too long.")
    }
    if (moderated.test(said)) return refuse("moderated", "The text is moderated.")
    words.altTexts.set(String(thumbnailId), said)
    return Result.succeed(said)
  }),
  "localization.deleteGameThumbnail": thumbnail((call, words) => {
    const id = text(call, "imageId")
    if (!words.thumbnails.includes(id)) return noThumbnail()
    words.thumbnails = words.thumbnails.filter((it) => it !== id)
    return Result.succeed({})
  }, "deleteSource")
} satisfies Handlers

const languages = (call: Call): Result.Result<readonly [id: string, languages: Map<string, Language>], Refusal> =>
  Result.map(thingOf(call, game), ({ id }) => {
    const all = call.world.localization.languages
    const own = all.get(id) ?? new Map()
    all.set(id, own)
    return [id, own] as const
  })

const switching =
  (field: keyof Language, answer: string, unknown: "unsupported" | "noAutomatic" = "unsupported"): Handler =>
  (call) =>
    Result.gen(function* () {
      const [id, all] = yield* languages(call)
      const code = yield* readCode(text(call, "languageCode"))
      const language = all.get(code)
      if (language === undefined) return yield* refuse(unknown, "The language is not supported.")
      language[field] = call.body === true
      return applied({ gameId: numeric(id), languageCode: code, [answer]: language[field] })
    })

const support: Handler = (call) =>
  Result.gen(function* () {
    const [id, all] = yield* languages(call)
    const changes: Array<readonly [code: string, gone: boolean]> = []
    for (const it of Array.isArray(call.body) ? call.body : []) {
      const { delete: gone, languageCode } = isObject(it) ? it : {}
      const code = yield* readCode(String(languageCode))
      if (changes.some(([other]) => other === code)) return yield* refuse("twice", "A language is named twice.")
      if (gone === true && call.world.localization.sources.get(id) === code) {
        return yield* Result.fail(invalidArgument("The source language cannot be removed."))
      }
      changes.push([code, gone === true])
    }
    for (const [code, gone] of changes) {
      if (gone) all.delete(code)
      else if (!all.has(code)) all.set(code, { automatic: false, images: false, displayInfo: false })
    }
    return applied({})
  })

const languageHandlers = {
  "localization.updateGameSupportedLanguages": support,
  "localization.updateGameSourceLanguage": (call) =>
    Result.gen(function* () {
      const { id } = yield* thingOf(call, game)
      call.world.localization.sources.set(id, yield* readCode(text(call, "languageCode")))
      return applied({})
    }),
  "localization.getAllAutomaticTranslationStatuses": (call) =>
    Result.map(languages(call), ([, all]) =>
      read({
        data: [...all].map(([languageCode, { automatic, images }]) => ({
          languageCode,
          languageCodeType: languageCode.includes("-") ? "Locale" : "Language",
          isAutomaticTranslationEnabled: automatic,
          isImageTranslationEnabled: images
        }))
      })
    ),
  "localization.updateAutomaticTranslation": switching("automatic", "isAutomaticTranslationEnabled"),
  "localization.updateImageTranslation": switching("images", "isImageTranslationEnabled"),
  "localization.getAllDisplayInfoTranslationSettings": (call) =>
    Result.map(languages(call), ([, all]) =>
      read({
        data: [...all].map(([languageCode, { displayInfo }]) => ({
          languageCode,
          isUniverseDisplayInfoAutomaticTranslationEnabled: displayInfo
        }))
      })
    ),
  "localization.updateDisplayInfoTranslation": switching(
    "displayInfo",
    "isUniverseDisplayInfoAutomaticTranslationEnabled",
    "noAutomatic"
  )
} satisfies Handlers

const badge = itemHandlers(kinds.badges)
const product = itemHandlers(kinds["developer-products"])
const pass = itemHandlers(kinds["game-passes"])
const gameIcons = icons(game)

export const localizedThingHandlers = {
  "localization.listBadgeNameDescriptions": badge.listNameDescriptions,
  "localization.updateBadgeName": badge.updateName,
  "localization.updateBadgeDescription": badge.updateDescription,
  "localization.updateBadgeNameDescription": badge.updateNameDescription,
  "localization.deleteBadgeNameDescription": badge.deleteNameDescription,
  "localization.listBadgeIcons": badge.listIcons,
  "localization.uploadBadgeIcon": badge.uploadIcon,
  "localization.deleteBadgeIcon": badge.deleteIcon,
  "localization.listDeveloperProductNameDescriptions": product.listNameDescriptions,
  "localization.updateDeveloperProductName": product.updateName,
  "localization.updateDeveloperProductDescription": product.updateDescription,
  "localization.updateDeveloperProductNameDescription": product.updateNameDescription,
  "localization.deleteDeveloperProductNameDescription": product.deleteNameDescription,
  "localization.listDeveloperProductIcons": product.listIcons,
  "localization.uploadDeveloperProductIcon": product.uploadIcon,
  "localization.deleteDeveloperProductIcon": product.deleteIcon,
  "localization.listGamePassNameDescriptions": pass.listNameDescriptions,
  "localization.updateGamePassName": pass.updateName,
  "localization.updateGamePassDescription": pass.updateDescription,
  "localization.updateGamePassNameDescription": pass.updateNameDescription,
  "localization.deleteGamePassNameDescription": pass.deleteNameDescription,
  "localization.listGamePassIcons": pass.listIcons,
  "localization.uploadGamePassIcon": pass.uploadIcon,
  "localization.deleteGamePassIcon": pass.deleteIcon,
  "localization.listGameIcons": gameIcons.listIcons,
  "localization.uploadGameIcon": gameIcons.uploadIcon,
  "localization.deleteGameIcon": gameIcons.deleteIcon,
  ...thumbnailHandlers,
  ...languageHandlers,
  "localization.updateGameNameDescriptions": writeGame,
  "localization.listNameDescriptionHistory": history
} satisfies Handlers
