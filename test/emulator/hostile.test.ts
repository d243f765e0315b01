import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { bodies, shapes } from "../../src/generated/bodies.ts"
import { additionalOperations, allOperations } from "../../src/generated/index.ts"
import { make, universe } from "./http.ts"

const run = <A>(effect: Effect.Effect<A>) => Effect.runPromise(effect)

/** Names that every object has something under. */
const inherited = ["__proto__", "constructor", "valueOf", "toString", "hasOwnProperty"]

const known: Readonly<Record<string, string>> = {
  universeId: "9000001",
  universe_id: "9000001",
  placeId: "9000002",
  place_id: "9000002",
  groupId: "9000003",
  group_id: "9000003",
  userId: "156",
  user_id: "156",
  assetId: "9100004",
  badgeId: "9200001"
}

/** Every field set to one value, as JSON text, and fields called as what objects inherit. */
const bodyOf = (id: string, value: string): string => {
  const names = Object.keys(shapes[bodies[id] ?? ""] ?? {}).filter((name) => name !== "*")
  const odd = inherited.map((name) => `${JSON.stringify(name)}:${value}`)
  return `{${[...names.map((name) => `${JSON.stringify(name)}:${value}`), ...odd].join(",")}}`
}

describe("requests that mean harm", () => {
  const operations = [...allOperations, ...additionalOperations]

  it.each(["__proto__", "valueOf"])("no operation fails on %s where it expects a name", (name) =>
    run(
      Effect.gen(function* () {
        const { emulator, send } = yield* make({ quotas: { enabled: false } })
        for (const operation of operations) {
          const path = operation.path.replace(/\{(\w+)\}/g, (_, wire: string) => known[wire] ?? name)
          const query = operation.parameters
            .filter((parameter) => parameter.in === "query")
            .map(({ kind, name: own, wire = own }) => `${wire}=${kind === "string" ? name : "1"}`)
          const target = `${path}?${query.join("&")}`
          if (operation.method === "GET") {
            yield* send("GET", target)
            continue
          }
          for (const value of [
            JSON.stringify(name),
            `{"${name}":{"${name}":1}}`,
            `["${name}"]`,
            "12345678901234567890"
          ]) {
            yield* send(operation.method, target, { body: bodyOf(operation.id, value) })
          }
        }
        const failed = emulator.log().filter((entry) => entry.defect !== undefined || entry.status === 500)
        expect(failed.map(({ defect, operation }) => [operation, defect?.split("\n")[0]])).toEqual([])
        expect(emulator.log().length).toBeGreaterThan(operations.length)
        expect(Object.keys(Object.prototype)).toEqual([])
      })
    )
  )

  it("masks and settings of inherited names are names that there are not", () =>
    run(
      Effect.gen(function* () {
        const { get, patch } = yield* make()
        for (const name of inherited) {
          expect([name, (yield* patch(`${universe}?updateMask=${name}`, {})).status]).toEqual([name, 400])
          const settings = yield* patch("/legacy-groups/v1/groups/9000003/settings", `{"${name}":true}`)
          expect([name, settings.status]).toEqual([name, 200])
          expect(Object.hasOwn((yield* get("/legacy-groups/v1/groups/9000003/settings")).json, name)).toBe(false)
          expect((yield* patch(universe, `{"${name}":true}`)).status).toBe(200)
        }
      })
    ))

  it("integers that no double holds", () =>
    run(
      Effect.gen(function* () {
        const { post } = yield* make()
        const path = "/creator-configs-public-api/v1/experimentation/universes/9000001/experiments:calculateMde"
        const reply = yield* post(path, `{"dailyUsers":12345678901234567890}`)
        expect(reply.status).toBe(200)
      })
    ))

  it("what fails in the emulator is answered in the family's shape, and told in the log", () =>
    run(
      Effect.gen(function* () {
        const { emulator, post } = yield* make()
        emulator.world.messaging.messages.push = () => {
          throw new Error("no room")
        }
        const reply = yield* post(`${universe}:publishMessage`, { topic: "t", message: "m" })
        expect([reply.status, reply.json.code]).toEqual([500, "INTERNAL"])
        expect(reply.text).not.toContain("no room")
        const [entry] = emulator.log()
        expect(entry).toMatchObject({ operation: "messaging.publish", status: 500, applied: false })
        expect(entry?.defect).toContain("no room")
      })
    ))
})
