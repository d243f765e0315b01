/** Where an app sends what it knows, and how it reads what it is told. */
import { describe, expect, it } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { OAuthApp } from "effect-open-cloud/oauth"
import { passing } from "./emulated.ts"

const base = { clientId: "1", redirectUri: "http://localhost:3000/callback" }
const token = Redacted.make("a-token")

/** An app in front of a server that answers by the ends of addresses. */
const appOf = (answers: Readonly<Record<string, unknown>>, options: Partial<OAuthApp.AppOptions> = {}) => {
  const urls: Array<string> = []
  const app = OAuthApp.make({
    ...base,
    ...options,
    fetch: async (url) => {
      urls.push(url)
      const found = Object.entries(answers).find(([end]) => url.endsWith(end))
      return found === undefined ? new Response(null, { status: 404 }) : Response.json(found[1])
    }
  })
  return { app, urls }
}

describe("secrets are sent", () => {
  for (const [issuer, allowed] of [
    ["https://example.com/oauth/", true],
    ["http://127.0.0.1:8080/oauth/", true],
    ["http://localhost:8080/oauth/", true],
    ["http://[::1]:8080/oauth/", true],
    ["http://example.com/oauth/", false],
    ["http://localhost.example.com/", false],
    ["ftp://localhost/", false],
    ["https://user:password@example.com/", false],
    ["oauth", false]
  ] as const) {
    it(`${allowed ? "to" : "not to"} ${issuer}`, () => {
      const make = () => OAuthApp.make({ ...base, issuer })
      if (allowed) expect(make().clientId).toBe("1")
      else expect(make).toThrow(TypeError)
    })
  }

  it.effect("to no other host, whatever the server tells of its addresses", () =>
    Effect.gen(function* () {
      const issuer = "https://apis.roblox.com/oauth/"
      const { app, urls } = appOf({
        "openid-configuration": {
          issuer,
          authorization_endpoint: "https://evil.example/authorize",
          token_endpoint: "https://evil.example/token",
          userinfo_endpoint: `${issuer}v9/userinfo`,
          introspection_endpoint: "http://apis.roblox.com/oauth/introspect",
          resources_endpoint: 7
        },
        userinfo: { sub: "156" },
        introspect: { active: false },
        resources: { resource_infos: [] }
      })
      expect((yield* app.begin()).url).toContain(`${issuer}v1/authorize?`)
      yield* app.identity(token)
      yield* app.introspect(token)
      yield* app.resources(token)
      expect(urls.slice(1)).toEqual([
        `${issuer}v9/userinfo`,
        `${issuer}v1/token/introspect`,
        `${issuer}v1/token/resources`
      ])
    })
  )

  it.effect("to no server that calls itself another", () =>
    Effect.gen(function* () {
      const { app } = appOf({
        "openid-configuration": { issuer: "https://evil.example/", authorization_endpoint: "https://apis.roblox.com/x" }
      })
      expect((yield* app.begin()).url).toContain("https://apis.roblox.com/oauth/v1/authorize?")
    })
  )
})

describe("a user", () => {
  for (const [what, claims, identity] of [
    ["without the scope of the profile", { sub: "156" }, { id: "156" }],
    [
      "without a picture",
      { sub: "156", name: "Builder", nickname: "B", created_at: 1_577_836_800, profile: "https://x", picture: null },
      {
        id: "156",
        name: "Builder",
        nickname: "B",
        createdAt: DateTime.makeUnsafe("2020-01-01T00:00:00Z"),
        profile: "https://x"
      }
    ]
  ] as const) {
    it.effect(`${what} is what is known`, () =>
      Effect.gen(function* () {
        const found = yield* appOf({ userinfo: claims }).app.identity(token)
        expect(found).toEqual({ ...identity, claims })
      })
    )
  }
})

it.effect("somebody else is not the user", () =>
  Effect.gen(function* () {
    const { app } = appOf({ userinfo: { sub: "157" } })
    expect((yield* app.identity(token, "157")).id).toBe("157")
    const error = yield* Effect.flip(app.identity(token, "156"))
    expect(error).toMatchObject({ _tag: "UntrustedAnswer", endpoint: "userinfo" })
    expect(error.message).toContain("sub")
  })
)

describe("what was granted", () => {
  const user = { id: "156", type: "User" }
  const group = { id: "9000003", type: "Group" }
  for (const [what, infos, granted] of [
    [
      "by a user, for themselves and a group",
      [{ owner: user, resources: { universe: { ids: ["1", "2"] }, creator: { ids: ["U", "G7", "8", "U77"] } } }],
      [{ owner: user, universes: ["1", "2"], creators: ["users/156", "groups/7", "groups/8", "users/77"] }]
    ],
    [
      "by a group",
      [{ owner: group, resources: { creator: { ids: ["U"] } } }],
      [{ owner: group, universes: [], creators: ["groups/9000003"] }]
    ],
    [
      "with numbers for ids",
      [{ owner: { id: 156, type: "User" }, resources: { universe: { ids: [1] } } }],
      [{ owner: user, universes: ["1"], creators: [] }]
    ],
    [
      "by nobody who is named",
      [{ resources: { universe: { ids: ["1"] }, creator: { ids: ["U", "G7"] } } }],
      [{ universes: ["1"], creators: ["groups/7"] }]
    ],
    ["as nothing", [], []],
    ["in no way that is known", "none", []]
  ] as const) {
    it.effect(`${what} is typed`, () =>
      Effect.gen(function* () {
        expect(yield* appOf({ resources: { resource_infos: infos } }).app.resources(token)).toEqual(granted)
      })
    )
  }
})

it.effect("what is only read is asked for again while the server is out of order", () =>
  Effect.gen(function* () {
    let asked = 0
    const app = OAuthApp.make({
      ...base,
      fetch: async (url) => {
        if (!url.endsWith("userinfo")) return new Response(null, { status: 404 })
        return ++asked < 3 ? new Response("busy", { status: 503 }) : Response.json({ sub: "156" })
      }
    })
    expect((yield* passing(app.identity(token))).id).toBe("156")
    asked = -9
    expect(yield* Effect.flip(passing(app.identity(token)))).toMatchObject({
      _tag: "OAuthUnavailable",
      endpoint: "userinfo",
      status: 503
    })
    expect(asked).toBe(-6)
  })
)

it.effect("a server that does not answer is given up in time", () =>
  Effect.gen(function* () {
    const app = OAuthApp.make({ ...base, timeout: "5 seconds", fetch: () => new Promise(() => {}) })
    expect(yield* Effect.flip(passing(app.revoke(token)))).toMatchObject({
      _tag: "OAuthUnavailable",
      kind: "timeout",
      outcome: "unknown",
      reason: "no answer in time"
    })
  })
)
