/** Notifications as Roblox writes them. */
import { describe, expect, it } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { TestClock } from "effect/testing"
import { Deliveries, handler, parse, signedRequest } from "effect-open-cloud/webhooks"

const alert = (message: unknown, fields: object = {}) =>
  Result.getOrThrow(
    parse(
      JSON.stringify({
        NotificationId: "n1",
        EventType: "AnalyticsAlert",
        EventTime: "2026-06-15T22:05:10.8590762Z",
        EventPayload: { TargetType: "Universe", TargetId: "9000001", AlertMessage: message, ...fields }
      })
    )
  )

const fired = {
  summary: "[!] Crashes recovered from has fired",
  metric: "ClientCrashRate15m",
  universe_id: "9000001",
  evaluation_time_utc: "2026-06-15T22:04:47Z",
  alert_history: "https://create.roblox.com/dashboard/creations/experiences/9000001/alerts"
}

describe("WH1: an alert of an experience", () => {
  it("is read with the JSON that its message is", () => {
    const event = alert(JSON.stringify(fired, undefined, 2))
    expect(event).toMatchObject({
      _tag: "AnalyticsAlert",
      targetType: "Universe",
      targetId: "9000001",
      universeId: "9000001",
      state: "fired",
      summary: fired.summary,
      metric: "ClientCrashRate15m",
      link: fired.alert_history,
      message: fired
    })
    expect(event._tag === "AnalyticsAlert" && event.evaluatedAt && DateTime.formatIso(event.evaluatedAt)).toBe(
      "2026-06-15T22:04:47.000Z"
    )
  })

  it.each([
    ["Frames: recovered", "recovered"],
    ["\u201cnever fired\u201d has recovered", "recovered"],
    ["it FIRED", "fired"],
    ["misfired", undefined],
    ["", undefined]
  ])("K1: whose summary is %j has the state %s", (summary, state) => {
    expect(alert(JSON.stringify({ ...fired, summary }))).toMatchObject({ _tag: "AnalyticsAlert", state })
  })

  it("is read where the message is an object, and where ids are numbers", () => {
    expect(alert({ ...fired, universe_id: 9000001 }, { TargetId: 9000001 })).toMatchObject({
      _tag: "AnalyticsAlert",
      targetId: "9000001",
      universeId: "9000001"
    })
  })

  it("has no universe where it is about something else", () => {
    expect(alert("{}", { TargetType: "Place" })).toMatchObject({ _tag: "AnalyticsAlert", universeId: undefined })
  })

  it.each(["not JSON", "[]", "", null])("with the message %j is Unknown, with what came", (message) => {
    expect(alert(message)).toMatchObject({ _tag: "Unknown", payload: { AlertMessage: message } })
  })
})

it.effect("WH2: a delivery that was signed nine minutes ago is taken, one of eleven minutes is not", () =>
  Effect.gen(function* () {
    const secret = "whsec-1"
    const handle = yield* handler({ secrets: secret, on: {} }).pipe(Effect.provide(Deliveries.layerMemory()))
    const statuses: Array<number> = []
    for (const minutes of [9, 11]) {
      yield* TestClock.setTime(1_767_323_045_000)
      const request = yield* signedRequest({ type: "SampleNotification", payload: { UserId: 156 }, secret })
      yield* TestClock.adjust(`${minutes} minutes`)
      statuses.push((yield* Effect.promise(() => handle(request))).status)
    }
    expect(statuses).toEqual([200, 401])
  })
)
