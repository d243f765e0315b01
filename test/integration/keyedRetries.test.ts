/**
 * Retries of what is protected by an idempotency key or a precondition. The emulator does not have these families,
 * so a few lines here stand for their one rule: a key is applied once, a precondition holds once.
 */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { updateDraft } from "../../src/generated/configs/operations.ts"
import { update } from "../../src/generated/userRestrictions/operations.ts"
import { Credentials, OpenCloud, type Options } from "../../src/index.ts"
import { endOf } from "./cloud.ts"
import { elapse } from "./time.ts"

type Fault = "none" | "429" | "500" | "hang" | "refused" | "reset before" | "reset after" | "truncated" | "HTML"

interface Request {
  readonly url: URL
  readonly body: string
}

interface Reply {
  readonly status: number
  readonly body: unknown
}

const broken = (code: string) => new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) })

const answer = ({ body, status }: Reply) => Response.json(body, { status })

/** A server that has one fault and then works. */
const server = (fault: Fault, apply: (request: Request) => Reply) => {
  const requests: Array<Request> = []
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const request = { url: new URL(url), body: String(init.body) }
    requests.push(request)
    switch (requests.length === 1 ? fault : "none") {
      case "none":
        return answer(apply(request))
      case "429":
        return answer({ status: 429, body: { code: "RESOURCE_EXHAUSTED", message: "Slow." } })
      case "500":
        return answer({ status: 500, body: {} })
      case "HTML":
        return new Response("<html>502</html>", { status: 502, headers: { "content-type": "text/html" } })
      case "hang":
        apply(request)
        return new Promise((_, reject) => init.signal?.addEventListener("abort", () => reject(init.signal?.reason)))
      case "refused":
        throw broken("ECONNREFUSED")
      case "reset before":
        throw broken("ECONNRESET")
      case "reset after":
        apply(request)
        throw broken("ECONNRESET")
      case "truncated":
        return new Response(JSON.stringify(apply(request).body).slice(0, -2))
    }
  }
  return { fetch, requests }
}

const client = (fetch: NonNullable<Options["fetch"]>) =>
  Effect.provide(OpenCloud.layer({ credentials: Credentials.apiKey("k"), fetch }))

const faults: ReadonlyArray<Exclude<Fault, "none">> = [
  "429",
  "500",
  "HTML",
  "hang",
  "refused",
  "reset before",
  "reset after",
  "truncated"
]

describe("an idempotency key", () => {
  for (const fault of faults) {
    it.effect(`is the same on each attempt, and its effect happens once: ${fault}`, () =>
      Effect.gen(function* () {
        const bans = new Map<string, string>()
        const { fetch, requests } = server(fault, ({ body, url }) => {
          const key = `${url.searchParams.get("idempotencyKey.key")} ${url.searchParams.get("idempotencyKey.firstSent")}`
          bans.set(key, body)
          return { status: 200, body: { path: "universes/1/user-restrictions/2" } }
        })
        const call = OpenCloud.execute(update, {
          universeId: 1,
          userRestrictionId: "2",
          idempotencyKey: "key-1",
          firstSent: "2026-01-02T03:04:05Z",
          body: { gameJoinRestriction: { active: true } }
        })
        const { exit } = yield* elapse(call.pipe(client(fetch)))
        assert.isTrue(Exit.isSuccess(exit))
        assert.strictEqual(requests.length, 2)
        assert.deepStrictEqual(requests[1], requests[0])
        assert.deepStrictEqual([...bans], [["key-1 2026-01-02T03:04:05Z", '{"gameJoinRestriction":{"active":true}}']])
      })
    )
  }

  it.effect("is made by the client where it is left out: once for a call, and anew for the next", () =>
    Effect.gen(function* () {
      const { fetch, requests } = server("reset after", () => ({
        status: 200,
        body: { path: "universes/1/user-restrictions/2" }
      }))
      const call = OpenCloud.execute(update, {
        universeId: 1,
        userRestrictionId: "2",
        body: { gameJoinRestriction: { active: true } }
      })
      const { exit } = yield* elapse(Effect.andThen(call, call).pipe(client(fetch)))
      assert.isTrue(Exit.isSuccess(exit))
      const [first, again, second] = requests.map(({ url }) => url.searchParams.get("idempotencyKey.key") ?? "")
      assert.strictEqual(requests.length, 3)
      assert.isAtLeast(first?.length ?? 0, 16)
      assert.strictEqual(again, first)
      assert.strictEqual(requests[1]?.url.href, requests[0]?.url.href)
      assert.notStrictEqual(second, first)
    })
  )
})

describe("a precondition", () => {
  const unknown = (tag: "ServerError" | "Timeout" | "TransportError" | "UnexpectedResponse") =>
    ({ tag, outcome: "unknown" }) as const
  const success = { tag: "Success" } as const
  const expected: Readonly<Record<(typeof faults)[number], readonly [number, number, ReturnType<typeof endOf>]>> = {
    "429": [2, 1, success],
    "500": [1, 0, unknown("ServerError")],
    HTML: [1, 0, unknown("ServerError")],
    hang: [1, 1, unknown("Timeout")],
    refused: [2, 1, success],
    "reset before": [1, 0, unknown("TransportError")],
    "reset after": [1, 1, unknown("TransportError")],
    truncated: [1, 1, unknown("UnexpectedResponse")]
  }
  for (const fault of faults) {
    it.effect(`is left to the caller to read again: ${fault}`, () =>
      Effect.gen(function* () {
        let hash = "h1"
        let applied = 0
        const { fetch, requests } = server(fault, ({ body }) => {
          if (JSON.parse(body).draftHash !== hash) return { status: 409, body: { code: 1, message: "Draft changed." } }
          applied += 1
          hash = `h${applied + 1}`
          return { status: 200, body: { draftHash: hash } }
        })
        const call = OpenCloud.execute(updateDraft, {
          universeId: "1",
          repository: "InExperienceConfig",
          body: { draftHash: "h1", entries: {} }
        })
        const { exit } = yield* elapse(call.pipe(client(fetch)))
        assert.deepStrictEqual([requests.length, applied, endOf(exit)], [...expected[fault]])
      })
    )
  }
})
