/** What a list gives is what the next call takes: every item goes into it as it is, and nothing is made up in between. */
import { describe, expect } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { Experimental } from "effect-open-cloud"
import { Assets } from "effect-open-cloud/Assets"
import { Groups } from "effect-open-cloud/Groups"
import { Monetization } from "effect-open-cloud/Monetization"
import { Places } from "effect-open-cloud/Places"
import { UserRestrictions } from "effect-open-cloud/UserRestrictions"
import { scenarios } from "./scenario.ts"

const universe = { universeId: 9000001 }
const first = <A, E, R>(items: Stream.Stream<A, E, R>) =>
  Effect.flatMap(Stream.runCollect(Stream.take(items, 1)), ([item]) =>
    item === undefined ? Effect.die(new Error("the list is empty")) : Effect.succeed(item)
  )

describe("an item of a list goes into the next call", () => {
  scenarios(Assets, Assets.layer)("of an asset's versions", (assets) =>
    Effect.gen(function* () {
      const version = yield* first(assets.listVersions({ assetId: 9100004 }))
      expect((yield* assets.getVersion(version)).versionNumber).toBe(version.versionNumber)
      const back = yield* assets.rollback(version)
      expect(Number(back.versionNumber)).toBeGreaterThan(Number(version.versionNumber))
    })
  )

  scenarios(Monetization, Monetization.layer)("of what is sold", (monetization) =>
    Effect.gen(function* () {
      const product = yield* first(monetization.listDeveloperProducts(universe))
      const price = (product.price ?? 0) + 1
      yield* monetization.updateDeveloperProduct({ ...universe, developerProductId: product.developerProductId, price })
      const address = { ...universe, developerProductId: product.developerProductId }
      expect((yield* monetization.getDeveloperProduct(address)).price).toBe(price)
      const pass = yield* first(monetization.listGamePasses(universe))
      yield* monetization.updateGamePass({ ...universe, gamePassId: pass.gamePassId, name: "Renamed" })
      expect((yield* monetization.getGamePass({ ...universe, ...pass })).name).toBe("Renamed")
    })
  )

  scenarios(Places, Places.layer)("of a place's versions", (places) =>
    Effect.gen(function* () {
      const { versionNumber } = yield* first(places.listVersionHistory({ placeId: 9000002 }))
      const noted = yield* places.updateVersionNotes({ placeId: 9000002, versionNumber, title: "This one" })
      expect(noted).toMatchObject({ versionNumber, title: "This one" })
    }).pipe(Effect.provide(Experimental.accept))
  )

  scenarios(Groups, Groups.layer)("of a group's members", (groups) =>
    Effect.gen(function* () {
      const member = yield* first(groups.listMemberships({ groupId: 9000003 }))
      const own = yield* first(groups.listUserMemberships(member))
      expect(own.userId).toBe(member.userId)
    })
  )

  scenarios(UserRestrictions, UserRestrictions.layer)("of restrictions", (restrictions) =>
    Effect.gen(function* () {
      yield* restrictions.ban({ ...universe, userId: 157, duration: "1 day" })
      const { userId } = yield* first(restrictions.list(universe))
      expect((yield* restrictions.unban({ ...universe, userId })).gameJoinRestriction?.active).toBe(false)
    })
  )
})
