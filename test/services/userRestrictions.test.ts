/** The service of user restrictions against the emulator. */
import { describe, expect } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Random from "effect/Random"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import { Faults } from "effect-open-cloud/emulator"
import { UserRestrictions } from "effect-open-cloud/UserRestrictions"
import { applied, asked, beginning, failure, scenarios, tagOf } from "./scenario.ts"

const plain = scenarios(UserRestrictions, UserRestrictions.layer)

/** Every change has a key of its own, so that random numbers must differ here. */
const scenario: typeof plain = (name, test) =>
  plain(name, (restrictions, emulator) => Random.withSeed(test(restrictions, emulator), name))

const universe = { universeId: 9000001 }
const place = { ...universe, placeId: 9000002 }
const user = { ...universe, userId: 156 }

const wait = TestClock.adjust

const secondsOf = (it: { readonly duration?: Duration.Duration } | undefined) =>
  it?.duration === undefined ? undefined : Duration.toSeconds(it.duration)

describe("a ban", () => {
  scenario("lasts as long as it says", (restrictions) =>
    Effect.gen(function* () {
      const banned = yield* restrictions.ban({
        ...user,
        duration: "2 hours",
        displayReason: "Speeding",
        privateReason: "Reported 3 times",
        excludeAltAccounts: true
      })
      expect(banned.userId).toBe("156")
      expect(banned.gameJoinRestriction).toMatchObject({
        active: true,
        displayReason: "Speeding",
        privateReason: "Reported 3 times",
        excludeAltAccounts: true,
        inherited: false
      })
      expect(secondsOf(banned.gameJoinRestriction)).toBe(Duration.toSeconds(Duration.hours(2)))
      expect(banned.gameJoinRestriction?.startTime).toEqual(DateTime.makeUnsafe(beginning))
      yield* wait("119 minutes")
      expect((yield* restrictions.get(user)).gameJoinRestriction?.active).toBe(true)
      yield* wait("1 minute")
      expect((yield* restrictions.get(user)).gameJoinRestriction?.active).toBe(false)
    })
  )

  scenario("is for good without a duration, or with an infinite one", (restrictions) =>
    Effect.gen(function* () {
      yield* restrictions.ban(user)
      const other = yield* restrictions.ban({ ...user, userId: 157, duration: Duration.infinity })
      expect(other.gameJoinRestriction).not.toHaveProperty("duration")
      yield* wait("30 days")
      expect((yield* restrictions.get(user)).gameJoinRestriction?.active).toBe(true)
    })
  )

  scenario("may last 10,000 years, to the second", (restrictions) =>
    Effect.gen(function* () {
      const longest = 315_576_000_000
      const banned = yield* restrictions.ban({ ...user, duration: Duration.seconds(longest) })
      expect(secondsOf(banned.gameJoinRestriction)).toBe(Duration.toSeconds(Duration.seconds(longest)))
    })
  )

  scenario("is ended", (restrictions) =>
    Effect.gen(function* () {
      yield* restrictions.ban(user)
      const ended = yield* restrictions.unban({ ...user, privateReason: "Appealed" })
      expect(ended.gameJoinRestriction).toMatchObject({ active: false, privateReason: "Appealed", displayReason: "" })
      expect((yield* restrictions.get(user)).gameJoinRestriction?.active).toBe(false)
    })
  )

  scenario("is set either way by an update", (restrictions) =>
    Effect.gen(function* () {
      expect((yield* restrictions.update({ ...user, active: true })).gameJoinRestriction?.active).toBe(true)
      expect((yield* restrictions.update({ ...user, active: false })).gameJoinRestriction?.active).toBe(false)
    })
  )

  for (const [name, bad] of Object.entries({
    "less than a second": { duration: "999 millis" },
    "parts of a second": { duration: "1500 millis" },
    "no time": { duration: "0 seconds" },
    // 30 days in the seconds of Roblox, 43 minutes in the milliseconds of Effect.
    "a time without its unit": { duration: 2_592_000 as never },
    "a negative time": { duration: "-5 seconds" },
    "more than 10,000 years": { duration: Duration.seconds(315_576_000_001) },
    "what is no duration": { duration: "a while" as "1 hour" },
    "a private reason that is too long": { privateReason: "x".repeat(1001) },
    "a display reason that is too long": { displayReason: "x".repeat(401) },
    "a user who is none": { userId: "users/156" },
    "a place that is none": { placeId: "root" }
  } as const)) {
    scenario(`for ${name} is refused before sending`, (restrictions, emulator) =>
      Effect.gen(function* () {
        expect(yield* failure(restrictions.ban({ ...user, ...bad }))).toMatchObject({
          _tag: "InvalidRequest",
          outcome: "not-sent"
        })
        expect(emulator.log()).toEqual([])
      })
    )
  }

  for (const [name, fault] of Object.entries({
    "a lost answer": Faults.resetAfter,
    "a server error": Faults.status(500),
    "a 429": Faults.rateLimited()
  })) {
    scenario(`is applied once after ${name}`, (restrictions, emulator) =>
      Effect.gen(function* () {
        emulator.faults.add({ fault, operation: "userRestrictions.update" })
        yield* restrictions.ban({ ...user, duration: "1 hour" })
        expect(applied(emulator, "userRestrictions.update")).toBe(1)
        expect(yield* Stream.runCount(restrictions.listLogs(universe))).toBe(1)
        const keys = emulator
          .log()
          .flatMap(({ path }) => new URL(path, "https://x").searchParams.get("idempotencyKey.key") ?? [])
        expect(new Set(keys).size).toBe(1)
        expect(keys.length).toBe(emulator.log().length - 1)
      })
    )
  }

  scenario("has a key of its own, or the caller's", (restrictions, emulator) =>
    Effect.gen(function* () {
      yield* restrictions.ban(user)
      yield* restrictions.ban({ ...user, userId: 157 })
      const key = { idempotencyKey: "mine", firstSent: DateTime.makeUnsafe(beginning) }
      const first = yield* restrictions.ban({ ...user, userId: 158, ...key })
      yield* wait("10 seconds")
      expect(yield* restrictions.ban({ ...user, userId: 158, ...key })).toEqual(first)
      const keys = emulator.log().map(({ input }) => input["idempotencyKey.key"])
      expect(keys.slice(2)).toEqual(["mine", "mine"])
      expect(new Set(keys).size).toBe(3)
      expect(applied(emulator, "userRestrictions.update")).toBe(3)
    })
  )

  scenario("that is the third of a minute waits for the next one", (restrictions, emulator) =>
    Effect.gen(function* () {
      yield* restrictions.ban(user)
      yield* restrictions.unban(user)
      yield* restrictions.ban(user)
      yield* restrictions.ban({ ...user, userId: 157 })
      expect(emulator.log().every(({ status }) => status === 200)).toBe(true)
      const [, second, third] = emulator.log().map(({ time }) => Math.floor(time / 60_000))
      expect(third).toBe((second ?? 0) + 1)
    })
  )
})

describe("restrictions", () => {
  scenario("of a user who never had one are not active", (restrictions) =>
    Effect.gen(function* () {
      const none = yield* restrictions.get(user)
      expect(none.gameJoinRestriction).toMatchObject({ active: false, inherited: false })
      expect(none.userId).toBe("156")
    })
  )

  scenario("are listed page by page, ended ones too", (restrictions, emulator) =>
    Effect.gen(function* () {
      for (let userId = 1; userId <= 23; userId++) {
        emulator.seed.userRestrictions.restrict({ ...universe, userId, startTime: beginning, active: userId % 2 === 0 })
      }
      const all = yield* Stream.runCollect(restrictions.list({ ...universe, pageSize: 10 }))
      expect(all.map(({ userId }) => Number(userId))).toEqual(Array.from({ length: 23 }, (_, index) => index + 1))
      expect(all.filter(({ gameJoinRestriction }) => gameJoinRestriction?.active === true).length).toBe(11)
      expect(emulator.log().length).toBe(3)
    })
  )

  // The seed's lists of places used a path that does not exist.
  scenario("of a place are listed and read apart from those of the universe (defect 12)", (restrictions, emulator) =>
    Effect.gen(function* () {
      yield* restrictions.ban(user)
      yield* restrictions.ban({ ...place, userId: 157 })
      const ids = (scope: typeof universe) => Stream.runCollect(Stream.map(restrictions.list(scope), (it) => it.userId))
      expect(yield* ids(universe)).toEqual(["156"])
      expect(yield* ids(place)).toEqual(["157"])
      const inherited = yield* restrictions.get({ ...place, userId: 156 })
      expect(inherited.gameJoinRestriction).toMatchObject({ active: true, inherited: true })
      const own = yield* restrictions.get({ ...place, userId: 157 })
      expect(own.gameJoinRestriction).toMatchObject({ active: true, inherited: false })
      expect((yield* restrictions.get({ ...universe, userId: 157 })).gameJoinRestriction?.active).toBe(false)
      yield* restrictions.unban({ ...place, userId: 157 })
      expect((yield* restrictions.get({ ...place, userId: 157 })).gameJoinRestriction?.active).toBe(false)
      expect(asked(emulator)).toContain("userRestrictions.listInPlace")
      expect(yield* tagOf(restrictions.get({ ...universe, placeId: 5, userId: 1 }))).toBe("NotFound")
    })
  )

  scenario("keep a log of all changes, by user and by place", (restrictions, emulator) =>
    Effect.gen(function* () {
      emulator.seed.userRestrictions.restrict({ ...universe, userId: 158, startTime: beginning - 1000 })
      yield* restrictions.ban({ ...user, duration: "1 day", displayReason: "d", privateReason: "p" })
      yield* restrictions.unban(user)
      yield* restrictions.ban({ ...place, userId: 156 })
      yield* restrictions.ban({ ...place, userId: 157 })
      const logs = (of: object) => Stream.runCollect(restrictions.listLogs({ ...universe, ...of }))
      expect((yield* logs({})).map(({ active, placeId, userId }) => [userId, placeId, active])).toEqual([
        ["157", "9000002", true],
        ["156", "9000002", true],
        ["156", undefined, false],
        ["156", undefined, true],
        ["158", undefined, true]
      ])
      expect((yield* logs({ userId: 156n })).length).toBe(3)
      expect((yield* logs({ placeId: "9000002" })).length).toBe(2)
      expect((yield* logs({ userId: 157, placeId: 9000002 })).length).toBe(1)
      const [, , , ban, script] = yield* logs({})
      expect(ban).toMatchObject({ moderator: { _tag: "User", userId: "156" }, displayReason: "d", privateReason: "p" })
      expect(secondsOf(ban)).toBe(86_400)
      expect(script?.moderator).toEqual({ _tag: "GameServerScript" })
      // Whatever comes as an id cannot become part of the filter.
      expect(
        yield* failure(Stream.runCollect(restrictions.listLogs({ ...universe, userId: "1' || true" })))
      ).toMatchObject({
        _tag: "InvalidRequest",
        at: "userId",
        outcome: "not-sent"
      })
    })
  )

  scenario("can be looked at in the emulator", (restrictions, emulator) =>
    Effect.gen(function* () {
      yield* restrictions.ban(user)
      expect(emulator.views.userRestrictions.all()).toMatchObject([{ userId: "156", active: true }])
      expect(emulator.views.userRestrictions.log()).toHaveLength(1)
    })
  )
})
