/** Handlers of texts, icons and thumbnails. The four kinds of things differ in their addresses, and in nothing else. */
import * as Result from "effect/Result"
import type { Json } from "../../../client/Operation.ts"
import { invalidArgument, notFound, type Refusal } from "../../Errors.ts"
import { applied, type Call, type Handler, type Handlers, read, text } from "../../Handler.ts"
import { isObject, type JsonObject } from "../../Json.ts"
import { readParts } from "../../Multipart.ts"
import { actor } from "../../Principal.ts"
import { bodyOf, formatTime, numeric } from "../../Values.ts"
import { type Language, languagesOf, type Words, type Written, wordsOf } from "./State.ts"

interface Kind {
  readonly name: "badge" | "developerProduct" | "gamePass" | "game"
  /** What its id is called. */
  readonly id: string
  /** What its texts are called where their history is asked for. */
  readonly content: string
  readonly exists: (call: Call, id: string) => boolean
}

const kinds = {
  badges: {
    name: "badge",
    id: "badgeId",
    content: "Badge",
    exists: ({ world }, id) => world.badges.byId.has(id)
  },
  "developer-products": {
    name: "developerProduct",
    id: "developerProductId",
    content: "DeveloperProduct",
    exists: ({ world }, id) => world.monetization.products.has(id)
  },
  "game-passes": {
    name: "gamePass",
    id: "gamePassId",
    content: "GamePass",
    exists: ({ world }, id) => world.monetization.passes.has(id)
  },
  games: { name: "game", id: "gameId", content: "Universe", exists: ({ world }, id) => world.universes.has(id) }
} as const satisfies Record<string, Kind>

const most = { name: 50, description: 1000 } as const

const imageTypes = ["image/png", "image/jpeg", "image/bmp", "image/tga"]

const idOf = (call: Call, kind: Kind): Result.Result<string, Refusal> => {
  const id = text(call, kind.id)
  return kind.exists(call, id) ? Result.succeed(id) : Result.fail(notFound(`The ${kind.name} does not exist.`, "14"))
}

const languageOf = (call: Call): Result.Result<string, Refusal> => {
  const code = text(call, "languageCode")
  return /^[a-z]{2,3}(-[a-z]{2,4})?$/i.test(code)
    ? Result.succeed(code)
    : Result.fail(invalidArgument("The language code is invalid.", "19"))
}

/** Writes what is given; refuses what is too long, and a name that is empty. */
const write = (call: Call, words: Words, fields: JsonObject): Result.Result<void, Refusal> => {
  for (const field of ["name", "description"] as const) {
    const value = fields[field]
    if (value === undefined || value === null) continue
    if (typeof value !== "string" || value.length > most[field] || (field === "name" && value.trim() === "")) {
      return Result.fail(invalidArgument(`The ${field} is invalid.`, "21"))
    }
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

const written =
  (kind: Kind, ...fields: ReadonlyArray<"name" | "description">): Handler =>
  (call) =>
    Result.gen(function* () {
      const [id, language] = [yield* idOf(call, kind), yield* languageOf(call)]
      const words = wordsOf(call.world.localization, kind.name, id, language)
      const body = bodyOf(call)
      yield* write(call, words, Object.fromEntries(fields.map((field) => [field, body[field] ?? null])))
      return applied(Object.fromEntries(fields.map((field) => [field, words[field] ?? null])))
    })

const uploaded = (call: Call): Result.Result<string, Refusal> => {
  const image = readParts(call).get("Files")
  return image === undefined || !imageTypes.includes(image.contentType ?? "")
    ? Result.fail(invalidArgument("The image is invalid.", "18"))
    : Result.succeed(String(7_800_000_000 + ++call.world.localization.count))
}

const icons = (kind: Kind, base: string): Handlers => {
  const own =
    (use: (call: Call, words: Words) => Result.Result<Json, Refusal>): Handler =>
    (call) =>
      Result.gen(function* () {
        const [id, language] = [yield* idOf(call, kind), yield* languageOf(call)]
        return applied(yield* use(call, wordsOf(call.world.localization, kind.name, id, language)))
      })
  return {
    [`GET ${base}`]: (call) =>
      Result.map(idOf(call, kind), (id) =>
        read({
          data: languagesOf(call.world.localization, kind.name, id).flatMap(([languageCode, { icon }]) =>
            icon === undefined
              ? []
              : [{ languageCode, imageId: icon, imageUrl: `https://tr.rbxcdn.com/${icon}`, state: "Approved" }]
          )
        })
      ),
    [`POST ${base}/language-codes/{languageCode}`]: own((call, words) =>
      Result.map(uploaded(call), (icon) => {
        words.icon = icon
        return {}
      })
    ),
    [`DELETE ${base}/language-codes/{languageCode}`]: own((_, words) => {
      words.icon = undefined
      return Result.succeed({})
    })
  }
}

const root = "/legacy-game-internationalization/v1"

const itemHandlers = (segment: Exclude<keyof typeof kinds, "games">): Handlers => {
  const kind: Kind = kinds[segment]
  const base = `${root}/${segment}/{${kind.id}}`
  return {
    [`GET ${base}/name-description`]: (call) =>
      Result.map(idOf(call, kind), (id) =>
        read({
          data: languagesOf(call.world.localization, kind.name, id).flatMap(([languageCode, { description, name }]) =>
            name === undefined && description === undefined
              ? []
              : [{ languageCode, name: name ?? null, description: description ?? null }]
          )
        })
      ),
    [`PATCH ${base}/name/language-codes/{languageCode}`]: written(kind, "name"),
    [`PATCH ${base}/description/language-codes/{languageCode}`]: written(kind, "description"),
    [`PATCH ${base}/name-description/language-codes/{languageCode}`]: written(kind, "name", "description"),
    [`DELETE ${base}/name-description/language-codes/{languageCode}`]: (call) =>
      Result.gen(function* () {
        const [id, language] = [yield* idOf(call, kind), yield* languageOf(call)]
        const words = wordsOf(call.world.localization, kind.name, id, language)
        words.name = undefined
        words.description = undefined
        return applied({})
      }),
    ...icons(kind, `${base}/icons`)
  }
}

const game: Kind = kinds.games

/** Many languages at once: each is taken or refused by itself. */
const writeGame: Handler = (call) =>
  Result.gen(function* () {
    const id = yield* idOf(call, game)
    const { data } = bodyOf(call)
    const successes: Array<Json> = []
    const failures: Array<Json> = []
    for (const it of Array.isArray(data) ? data : []) {
      const fields = isObject(it) ? it : {}
      const languageCode = String(fields.languageCode ?? "")
      const supported = call.world.localization.languages.get(id)?.has(languageCode) === true
      const outcome = supported
        ? write(call, wordsOf(call.world.localization, game.name, id, languageCode), fields)
        : Result.fail(invalidArgument("The language is not supported.", "20"))
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

const history: Handler = (call) => {
  const { contentId, contentType, count = 10, cursor, languageCode, sortOrder } = bodyOf(call)
  const kind: Kind | undefined = Object.values(kinds).find(({ content }) => String(contentType).startsWith(content))
  if (kind === undefined || !kind.exists(call, String(contentId)))
    return Result.fail(notFound("The content does not exist."))
  if (Number(count) < 1 || Number(count) >= 50) return Result.fail(invalidArgument("The count is invalid."))
  const field = String(contentType).includes("Description") ? "description" : "name"
  const words = wordsOf(call.world.localization, kind.name, String(contentId), String(languageCode))
  const all = sortOrder === "Asc" ? [...words.history[field]].reverse() : words.history[field]
  const start = typeof cursor === "string" && cursor !== "" ? all.findIndex(({ id }) => String(id) === cursor) + 1 : 0
  const page = all.slice(start, start + Number(count))
  const last = page.at(-1)
  const more = start + page.length < all.length && last !== undefined
  return Result.succeed(read({ history: page.map(formatWritten), lastEvaluatedId: more ? String(last.id) : "" }))
}

const thumbnail =
  (use: (call: Call, words: Words) => Result.Result<Json, Refusal>): Handler =>
  (call) =>
    Result.gen(function* () {
      const [id, language] = [yield* idOf(call, game), yield* languageOf(call)]
      return applied(yield* use(call, wordsOf(call.world.localization, game.name, id, language)))
    })

const noThumbnail = () => Result.fail(notFound("The thumbnail does not exist.", "22"))

const thumbnails = `${root}/game-thumbnails/games/{gameId}/language-codes/{languageCode}`

const thumbnailHandlers: Handlers = {
  [`POST ${thumbnails}/image`]: thumbnail((call, words) =>
    Result.map(uploaded(call), (id) => {
      words.thumbnails.push(id)
      return { mediaAssetId: id }
    })
  ),
  [`POST ${thumbnails}/images/order`]: thumbnail((call, words) => {
    const { mediaAssetIds } = bodyOf(call)
    const order = Array.isArray(mediaAssetIds) ? mediaAssetIds.map(String) : []
    if ([...order].sort().join() !== [...words.thumbnails].sort().join()) return noThumbnail()
    words.thumbnails = order
    return Result.succeed({})
  }),
  [`POST ${thumbnails}/alt-text`]: thumbnail((call, words) => {
    const { altText, thumbnailId } = bodyOf(call)
    if (!words.thumbnails.includes(String(thumbnailId))) return noThumbnail()
    words.altTexts.set(String(thumbnailId), String(altText))
    return Result.succeed(String(altText))
  }),
  [`DELETE ${thumbnails}/images/{imageId}`]: thumbnail((call, words) => {
    const id = text(call, "imageId")
    if (!words.thumbnails.includes(id)) return noThumbnail()
    words.thumbnails = words.thumbnails.filter((it) => it !== id)
    return Result.succeed({})
  })
}

const languages = (call: Call): Result.Result<readonly [id: string, languages: Map<string, Language>], Refusal> =>
  Result.map(idOf(call, game), (id) => {
    const all = call.world.localization.languages
    const own = all.get(id) ?? new Map()
    all.set(id, own)
    return [id, own] as const
  })

const switching =
  (field: keyof Language, answer: string): Handler =>
  (call) =>
    Result.gen(function* () {
      const [id, all] = yield* languages(call)
      const code = text(call, "languageCode")
      const language = all.get(code)
      if (language === undefined) return yield* Result.fail(invalidArgument("The language is not supported.", "20"))
      language[field] = call.body === true
      return applied({ gameId: numeric(id), languageCode: code, [answer]: language[field] })
    })

const support: Handler = (call) =>
  Result.gen(function* () {
    const [id, all] = yield* languages(call)
    for (const it of Array.isArray(call.body) ? call.body : []) {
      const { delete: gone, languageCode } = isObject(it) ? it : {}
      const code = String(languageCode)
      if (gone === true && call.world.localization.sources.get(id) === code) {
        return yield* Result.fail(invalidArgument("The source language cannot be removed.", "23"))
      }
      if (gone === true) all.delete(code)
      else if (!all.has(code)) all.set(code, { automatic: false, images: false, displayInfo: false })
    }
    return applied({})
  })

const supported = `${root}/supported-languages/games/{gameId}`

const languageHandlers: Handlers = {
  [`PATCH ${supported}`]: support,
  [`PATCH ${root}/source-language/games/{gameId}`]: (call) =>
    Result.gen(function* () {
      const [id, code] = [yield* idOf(call, game), yield* languageOf(call)]
      call.world.localization.sources.set(id, code)
      return applied({})
    }),
  [`GET ${supported}/automatic-translation-status`]: (call) =>
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
  [`PATCH ${supported}/languages/{languageCode}/automatic-translation-status`]: switching(
    "automatic",
    "isAutomaticTranslationEnabled"
  ),
  [`PATCH ${supported}/languages/{languageCode}/image-translation-status`]: switching(
    "images",
    "isImageTranslationEnabled"
  ),
  [`GET ${supported}/universe-display-info-automatic-translation-settings`]: (call) =>
    Result.map(languages(call), ([, all]) =>
      read({
        data: [...all].map(([languageCode, { displayInfo }]) => ({
          languageCode,
          isUniverseDisplayInfoAutomaticTranslationEnabled: displayInfo
        }))
      })
    ),
  [`PATCH ${supported}/languages/{languageCode}/universe-display-info-automatic-translation-settings`]: switching(
    "displayInfo",
    "isUniverseDisplayInfoAutomaticTranslationEnabled"
  )
}

export const localizedThingHandlers: Handlers = {
  ...itemHandlers("badges"),
  ...itemHandlers("developer-products"),
  ...itemHandlers("game-passes"),
  ...icons(game, `${root}/game-icon/games/{gameId}`),
  ...thumbnailHandlers,
  ...languageHandlers,
  [`PATCH ${root}/name-description/games/{gameId}`]: writeGame,
  [`POST ${root}/name-description/games/translation-history`]: history
}
