/** Templates of user data, published as a config of the experience. */
import { describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Credentials, OpenCloud } from "effect-open-cloud"
import { Configs } from "effect-open-cloud/Configs"
import { Emulator } from "effect-open-cloud/emulator"
import { Erasure } from "effect-open-cloud/webhooks"

const universeId = 9000001

const test = (name: string, run: (emulator: Emulator) => Effect.Effect<void, unknown, Configs>) =>
  it.effect(name, () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const client = OpenCloud.layer({ credentials: Credentials.apiKey("emulator-key"), fetch: emulator.fetch })
      yield* Effect.provide(run(emulator), Layer.provide(Configs.layer, client))
    })
  )

const writes = (emulator: Emulator) => emulator.log().filter(({ method }) => method !== "GET").length

describe("templates", () => {
  test("are none where none were published", () =>
    Effect.gen(function* () {
      expect(yield* Erasure.getTemplates({ universeId })).toEqual([])
    }))

  test("are published in the words of the service, in place of those that there are", () =>
    Effect.gen(function* () {
      yield* Erasure.publishTemplates({ universeId, templates: [{ dataStoreId: "Old", key: "{UserId}" }] })
      yield* Erasure.publishTemplates({
        universeId,
        templates: [
          { dataStoreId: "Players", key: "Player_{UserId}" },
          { dataStoreId: "Points", key: "total", scope: "{UserId}", ordered: true },
          { dataStorePattern: "Save_{UserId}" }
        ]
      })
      const configs = yield* Configs
      const { entries } = yield* configs.getValues({ universeId, repository: "DataStoresConfig" })
      expect(entries?.user_data_templates).toEqual([
        {
          key_template: {
            data_store_type: "STANDARD",
            data_store_name: "Players",
            key_pattern: "Player_{UserId}",
            scope_pattern: "global"
          }
        },
        {
          key_template: {
            data_store_type: "ORDERED",
            data_store_name: "Points",
            key_pattern: "total",
            scope_pattern: "{UserId}"
          }
        },
        { data_store_template: { data_store_type: "STANDARD", data_store_pattern: "Save_{UserId}" } }
      ])
      expect(yield* Erasure.getTemplates({ universeId })).toEqual([
        { dataStoreId: "Players", key: "Player_{UserId}", scope: "global", ordered: false },
        { dataStoreId: "Points", key: "total", scope: "{UserId}", ordered: true },
        { dataStorePattern: "Save_{UserId}" }
      ])
    }))

  const wrong: ReadonlyArray<readonly [Erasure.Template, string]> = [
    [{ dataStoreId: "Players", key: "Player_{userId}" }, "key has {userId}, which must be written {UserId}"],
    [{ dataStoreId: "Players", key: "{UserId}_{user_id}" }, "key has {user_id}, which must be written {UserId}"],
    [{ dataStoreId: "Players", key: "{ UserId }" }, "key has { UserId }, which must be written {UserId}"],
    [{ dataStoreId: "Players", key: "x", scope: "{USERID}" }, "scope has {USERID}, which must be written {UserId}"],
    [{ dataStoreId: "Players", key: "x" }, "neither key nor scope names {UserId}: it would match one entry of nobody"],
    [
      { dataStoreId: "Players", key: "{UserId}*" },
      "key has a *, which stands for itself: templates know {UserId} only"
    ],
    [{ dataStoreId: "P_{UserId}", key: "{UserId}" }, "dataStoreId is a name, not a pattern: it has {UserId}"],
    [{ dataStoreId: "", key: "{UserId}" }, "dataStoreId is empty"],
    [{ dataStorePattern: "Saves" }, "dataStorePattern names no {UserId}: it would match one store of nobody"]
  ]
  for (const [template, reason] of wrong) {
    test(`such as ${JSON.stringify(template)} are refused before anything is sent`, (emulator) =>
      Effect.gen(function* () {
        const good: Erasure.Template = { dataStoreId: "Players", key: "{UserId}" }
        const refused = yield* Effect.flip(Erasure.publishTemplates({ universeId, templates: [good, template] }))
        expect(refused).toMatchObject({ _tag: "TemplateInvalid", index: 1, message: `template 1: ${reason}` })
        expect(writes(emulator)).toBe(0)
      }))
  }

  test("are at most a hundred", (emulator) =>
    Effect.gen(function* () {
      const many = Array.from({ length: 101 }, (_, index) => ({ dataStoreId: `S${index}`, key: "{UserId}" }))
      const refused = yield* Effect.flip(Erasure.publishTemplates({ universeId, templates: many }))
      expect(refused.message).toBe("there are 101 templates, and at most 100 are taken")
      expect(writes(emulator)).toBe(0)
      yield* Erasure.publishTemplates({ universeId, templates: many.slice(1) })
      expect(yield* Erasure.getTemplates({ universeId })).toHaveLength(100)
    }))

  it("say what a plan says, but for what they cannot", () => {
    expect(
      Erasure.templatesOf({
        dataStores: [
          { dataStoreId: "Players", keys: ["Player_{userId}", "Player_{userId}/*"] },
          { dataStoreId: "Saves", keys: ["{userId}"], scope: { all: true } }
        ],
        orderedDataStores: [{ orderedDataStoreId: "Points", keys: ["{userId}"], scope: "season1" }]
      })
    ).toEqual({
      templates: [
        { dataStoreId: "Players", key: "Player_{UserId}", scope: "global", ordered: false },
        { dataStoreId: "Points", key: "{UserId}", scope: "season1", ordered: true }
      ],
      uncovered: ["Players: Player_{userId}/*", "Saves: {userId}"]
    })
  })
})
