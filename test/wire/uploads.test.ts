/** Uploads as the live service takes them. */
import { describe, expect } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Localization } from "effect-open-cloud/Localization"
import { wire } from "./scripted.ts"

const png = { content: new Uint8Array([137, 80, 78, 71]), contentType: "image/png" }

describe("C3: the part of a localized picture", () => {
  const localization = wire(Localization, Localization.layer)
  for (const [kind, part] of [
    ["game", "request.files"],
    ["badge", "Files"],
    ["developerProduct", "Files"],
    ["gamePass", "Files"]
  ] as const) {
    localization(`of a ${kind}'s icon is ${part}`, [{}], (service, sent) =>
      Effect.gen(function* () {
        yield* service.uploadIcon({ of: { kind, id: 9000001 }, languageCode: "de-de", icon: png })
        expect([...(sent[0]?.form?.keys() ?? [])]).toEqual([part])
      })
    )
  }

  localization("of a game's thumbnail is gameThumbnailRequest.files", [{ mediaAssetId: 9000400 }], (service, sent) =>
    Effect.gen(function* () {
      const id = yield* service.uploadGameThumbnail({ universeId: 9000001, languageCode: "de-de", image: png })
      expect(id).toBe("9000400")
      expect([...(sent[0]?.form?.keys() ?? [])]).toEqual(["gameThumbnailRequest.files"])
    })
  )
})
