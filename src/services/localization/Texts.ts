/**
 * Names and descriptions in several languages.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { InvalidRequest } from "../../Errors.ts"
import * as Operations from "../../generated/localization/operations.ts"
import type { TextFailure, TextRevision, TextsSet } from "../../generated/localization/shapes.ts"
import { given } from "../../interface/Fields.ts"
import { refuse } from "../../internal/pipeline/Refuse.ts"
import type { AnyOperation, Id, Operation } from "../../Operation.ts"
import { listOf, type PagingOptions, pages } from "../../Paging.ts"
import { type Client, type Gives, type Pages, silently } from "../internal/Method.ts"
import {
  contentTypes,
  kindOf,
  type LocalizedItem,
  type LocalizedText,
  type LocalizedThing,
  textKinds
} from "./Things.ts"

export type { TextFailure, TextRevision, TextsSet }

/** An item in a language. */
export interface InLanguage<Of> {
  readonly of: Of
  /** For example `de` or `pt-br`. */
  readonly languageCode: string
}

const textFields = ["name", "description"] as const

/** The texts that are given. Refuses none, what is no text, and an empty name. */
const textOf = (operation: AnyOperation, input: LocalizedText, at = ""): Effect.Effect<LocalizedText, InvalidRequest> =>
  Effect.suspend(() => {
    const { description, name } = input
    const text = given({ name, description })
    if (Object.keys(text).length === 0) {
      return Effect.fail(refuse(operation, at || "input", "sets nothing: give a name, a description, or both"))
    }
    const odd = textFields.find((field) => field in text && typeof text[field] !== "string")
    if (odd !== undefined) return Effect.fail(refuse(operation, `${at && `${at}.`}${odd}`, "is not a string"))
    return text.name?.trim() === ""
      ? Effect.fail(refuse(operation, `${at && `${at}.`}name`, "is empty"))
      : Effect.succeed(text)
  })

/** For refusals where the kind, and so the operation, is unknown. */
const anyText = Operations.updateGameNameDescriptions

/** The methods for texts. */
export const texts = (client: Client) => {
  const updateText = (input: InLanguage<LocalizedItem> & LocalizedText): Gives<void> =>
    Effect.gen(function* () {
      const { languageCode, of } = input
      const kind = yield* kindOf(textKinds, of, anyText)
      const body = yield* textOf(kind.updateText, input)
      const request = { ...kind.at(of.id), languageCode, body: given(body) }
      const operation =
        body.description === undefined
          ? kind.updateName
          : body.name === undefined
            ? kind.updateDescription
            : kind.updateText
      yield* silently(client, operation as Operation<typeof request, unknown>, request)
    })

  const setGameTexts = (universeId: Id, texts: Readonly<Record<string, LocalizedText>>): Gives<TextsSet> =>
    Effect.gen(function* () {
      const data = Object.entries(texts).map(([languageCode, { description, name }]) => ({
        languageCode,
        ...given({ name, description }),
        ...(name === undefined ? { updateType: "Description" as const } : {}),
        ...(description === undefined ? { updateType: "Name" as const } : {})
      }))
      const { failedOperations = [] } = yield* client.execute(Operations.updateGameNameDescriptions, {
        universeId,
        body: { data }
      })
      const failed = Object.fromEntries(
        failedOperations.map(({ errorCode, languageCode }) => [
          languageCode,
          { _tag: "Refused" as const, ...given({ errorCode }) }
        ])
      )
      return { updated: Object.keys(texts).filter((language) => !Object.hasOwn(failed, language)), failed }
    })

  const setItemTexts = (of: LocalizedItem, texts: Readonly<Record<string, LocalizedText>>): Gives<TextsSet> =>
    Effect.map(
      Effect.forEach(
        Object.entries(texts),
        ([languageCode, text]) =>
          Effect.match(updateText({ ...text, of, languageCode }), {
            onSuccess: () => [languageCode, undefined] as const,
            onFailure: (error) => [languageCode, { _tag: "Failed" as const, error }] as const
          }),
        { concurrency: 4 }
      ),
      (results) => ({
        updated: results.flatMap(([language, failure]) => (failure === undefined ? [language] : [])),
        failed: Object.fromEntries(
          results.flatMap(([language, failure]) => (failure === undefined ? [] : [[language, failure] as const]))
        )
      })
    )

  return {
    getAllTexts: ({ of }: { readonly of: LocalizedItem }) =>
      Effect.gen(function* () {
        const kind = yield* kindOf(textKinds, of, anyText)
        const { data = [] } = yield* client.execute(kind.listTexts, kind.at(of.id))
        return Object.fromEntries(
          data.flatMap(
            ({ description, languageCode, name }): ReadonlyArray<[string, LocalizedText]> =>
              // A text of no language is nobody's.
              languageCode === undefined ? [] : [[languageCode, given({ name, description })]]
          )
        )
      }),

    updateText,

    updateName: ({ languageCode, name, of }: InLanguage<LocalizedItem> & { readonly name: string }) =>
      updateText({ of, languageCode, name }),

    updateDescription: (input: InLanguage<LocalizedItem> & { readonly description: string }) =>
      updateText({ of: input.of, languageCode: input.languageCode, description: input.description }),

    deleteText: ({ languageCode, of }: InLanguage<LocalizedItem>) =>
      Effect.gen(function* () {
        const kind = yield* kindOf(textKinds, of, anyText)
        yield* silently(client, kind.deleteText, { ...kind.at(of.id), languageCode })
      }),

    batchUpdateTexts: ({
      of,
      texts
    }: {
      readonly of: LocalizedThing
      readonly texts: Readonly<Record<string, LocalizedText>>
    }): Gives<TextsSet> =>
      Effect.gen(function* () {
        const { id, kind } = of
        if (kind !== "game") yield* kindOf(textKinds, { kind }, anyText)
        for (const [language, text] of Object.entries(texts)) {
          if (language === "") return yield* refuse(anyText, "texts", "has a language that has no code")
          yield* textOf(anyText, text, `texts.${language}`)
        }
        if (Object.keys(texts).length === 0) return { updated: [], failed: {} }
        return yield* kind === "game" ? setGameTexts(id, texts) : setItemTexts({ id, kind }, texts)
      }),

    listTextHistory: listOf(
      (
        input: InLanguage<LocalizedThing> & {
          readonly text: "name" | "description"
          readonly sortOrder?: "Asc" | "Desc"
        } & PagingOptions
      ): Pages<TextRevision> => {
        const operation = Operations.listNameDescriptionHistory
        const { languageCode, of, sortOrder, text } = input
        return Stream.unwrap(
          Effect.gen(function* () {
            const types = yield* kindOf(contentTypes, of, operation)
            if (!Object.hasOwn(types, text))
              return yield* refuse(operation, "text", "is not one of name, description", "unknown")
            const body = { contentId: of.id, contentType: types[text], languageCode, ...given({ sortOrder }) }
            return pages(client, operation, { body }, (page) => page.history, input)
          })
        )
      }
    )
  }
}
