/** Answers that say less than the interface's document. */
import { describe, expect } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { Badges } from "effect-open-cloud/Badges"
import { Configs } from "effect-open-cloud/Configs"
import { Groups } from "effect-open-cloud/Groups"
import { Localization } from "effect-open-cloud/Localization"
import { Servers } from "effect-open-cloud/Servers"
import { TeamCreate } from "effect-open-cloud/TeamCreate"
import { Universes } from "effect-open-cloud/Universes"
import { failure } from "../services/scenario.ts"
import { empty, json, type Sent, wire } from "./scripted.ts"

const png = { content: new Uint8Array([137, 80, 78, 71]), contentType: "image/png" }
const de = { languageCode: "de-de" }
const badge = { of: { kind: "badge", id: 1 } } as const

describe("a 200 without a body, where the answer is not needed", () => {
  const once = (sent: ReadonlyArray<Sent>) => expect(sent.length).toBe(1)
  wire(Badges, Badges.layer)("changes a badge", [empty()], (badges, sent) =>
    Effect.andThen(
      badges.update({ badgeId: 1, name: "First" }),
      Effect.sync(() => once(sent))
    )
  )
  wire(Universes, Universes.layer)("makes a universe public or private", [empty()], (universes, sent) =>
    Effect.gen(function* () {
      yield* universes.activate({ universeId: 9000001 })
      yield* universes.deactivate({ universeId: 9000001 })
      expect(sent.length).toBe(2)
    })
  )
  wire(Groups, Groups.layer)("changes a group's settings", [empty()], (groups, sent) =>
    Effect.andThen(
      groups.updateSettings({ groupId: 9000003, isApprovalRequired: true }),
      Effect.sync(() => once(sent))
    )
  )
  wire(Servers, Servers.layer)("restarts servers", [empty()], (servers, sent) =>
    Effect.andThen(
      servers.restartAll({ universeId: 9000001 }),
      Effect.sync(() => once(sent))
    )
  )
  wire(TeamCreate, TeamCreate.layer)("changes Team Create", [empty()], (teamCreate, sent) =>
    Effect.gen(function* () {
      yield* teamCreate.updateSettings({ universeId: 9000001, isEnabled: true })
      expect(sent.length).toBe(1)
    })
  )
  wire(Localization, Localization.layer)("changes texts and pictures", [empty()], (localization, sent) =>
    Effect.gen(function* () {
      yield* localization.updateText({ ...badge, ...de, name: "Erste", description: "Die erste" })
      yield* localization.updateName({ ...badge, ...de, name: "Erste" })
      yield* localization.uploadIcon({ ...badge, ...de, icon: png })
      yield* localization.deleteIcon({ ...badge, ...de })
      yield* localization.deleteText({ ...badge, ...de })
      expect(sent.length).toBe(5)
    })
  )
})

describe("configs", () => {
  const configs = wire(Configs, Configs.layer)
  const none = json({ errors: [{ code: 404, message: "Not found." }] }, 404)
  const address = { universeId: 9000001 }
  const set = () => ({ greeting: "hello" })

  for (const [name, draft] of [
    ["no draft either", none],
    ["an empty draft", { draftHash: "a", entries: {} }]
  ] as const) {
    const answers = [draft, none, { draftHash: "b" }, none, { configVersion: 1 }]
    configs(
      `C6: where nothing was ever published, with ${name}, an edit makes the first version`,
      answers,
      (service, sent) =>
        Effect.gen(function* () {
          const seen: Array<unknown> = []
          const edit = yield* service.modify(address, (current) => {
            seen.push(current.values)
            return set()
          })
          expect(edit).toEqual({ version: "1", changed: ["greeting"] })
          expect(seen).toEqual([{}])
          expect(sent.map(({ method }) => method)).toEqual(["GET", "GET", "PATCH", "GET", "POST"])
        })
    )
  }

  configs("C6: where nothing was ever published there is no value", [none], (service) =>
    Effect.gen(function* () {
      const value = yield* service.getValue({ ...address, key: "greeting", schema: Schema.String })
      expect(Option.isNone(value)).toBe(true)
      expect(yield* failure(service.getValues(address))).toMatchObject({ _tag: "NotFound" })
    })
  )

  const revisions = (fields: object) => ({ revisions: [{ version: 3, revisionId: "r3", ...fields }] })

  for (const autoRestoreToVersion of [-1, "-1", null, undefined]) {
    configs(
      `CF1: a rollout restores nothing with ${JSON.stringify(autoRestoreToVersion)}`,
      [revisions({ deploymentResult: "Succeeded", autoRestoreToVersion })],
      (service) => service.awaitRollout({ ...address, version: "3" })
    )
  }

  configs(
    "CF1: a rollout that was taken back has failed",
    [revisions({ deploymentResult: "Succeeded", autoRestoreToVersion: 2 })],
    (service) =>
      Effect.gen(function* () {
        expect(yield* failure(service.awaitRollout({ ...address, version: "3" }))).toMatchObject({
          _tag: "RolloutFailed",
          version: "3"
        })
      })
  )

  const edited = [
    { draftHash: "a" },
    { entries: {}, metadata: { configVersion: 2 } },
    { draftHash: "b" },
    { entries: {}, metadata: { configVersion: 2 } },
    { configVersion: 3 }
  ]
  configs(
    "CF1: an edit ends well when its rollout does",
    [...edited, revisions({ deploymentResult: "Succeeded", autoRestoreToVersion: -1 })],
    (service) =>
      Effect.gen(function* () {
        expect(yield* service.modify({ ...address, awaitRollout: true }, set)).toMatchObject({ version: "3" })
      })
  )

  configs("F17: an edit whose rollout may not be read says what was published", [...edited, json({}, 403)], (service) =>
    Effect.gen(function* () {
      expect(yield* failure(service.modify({ ...address, awaitRollout: true }, set))).toMatchObject({
        _tag: "RolloutFailed",
        version: "3",
        result: "Unknown",
        reason: expect.stringContaining("permission denied")
      })
    })
  )
})
