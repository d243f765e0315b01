/** Each row of docs/from-noblox.md: a program that calls all the methods that the row names, run on the emulator. */
import { readFileSync } from "node:fs"
import { describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { Credentials } from "effect-open-cloud"
import { methods } from "./methods.ts"
import { all, type Given, groupId, outcome, type Program, placeId, universeId, userId } from "./tools.ts"

const page = readFileSync(new URL("../../docs/from-noblox.md", import.meta.url), "utf8")
const [, table = ""] = page.split("| noblox.js | here |\n|---|---|\n")
const rows = [...table.matchAll(/^\| (.+?) \| (.+?) \|$/gm)].map(([, theirs = "", ours = ""]) => ({ theirs, ours }))

/** The methods that a row names; `.update` is of the service before it. */
const namesIn = (ours: string): ReadonlyArray<string> => {
  let service = ""
  return [...ours.matchAll(/`([A-Z]\w+)?\.(\w+)`/g)].map(([, named, method]) => {
    service = named ?? service
    return `${service}.${method}`
  })
}

const serviceNames: { readonly [K in keyof Given]?: string } = {
  assets: "Assets",
  badges: "Badges",
  stores: "DataStores",
  groups: "Groups",
  messaging: "Messaging",
  products: "Monetization",
  places: "Places",
  servers: "Servers",
  universes: "Universes",
  users: "Users"
}

/** The same, whose services note which of their methods are taken. */
const noting = (given: Given, taken: Set<string>): Given =>
  Object.fromEntries(
    Object.entries(given).map(([key, service]) => {
      const name = serviceNames[key as keyof Given]
      if (name === undefined) return [key, service]
      const get = (target: object, property: string | symbol) => {
        taken.add(`${name}.${String(property)}`)
        return Reflect.get(target, property)
      }
      return [key, new Proxy(service, { get })]
    })
  ) as unknown as Given

type Case = readonly [Program, unknown]

const like = (name: string): Case => {
  const found = methods[name]
  if (found === undefined) throw new Error(`no program ${name}`)
  return found
}

/** By the first function of a row. What the Python client has as well is the program of its page. */
const programs: Readonly<Record<string, ReadonlyArray<Case>>> = {
  setAPIKey: [like("OAuth2App.from_access_token_string")],
  getUsernameFromId: [like("User.fetch_info")],
  getGroup: [like("Group.fetch_info")],
  shout: [
    [
      ({ groups }) =>
        Effect.gen(function* () {
          const { body } = yield* groups.updateShout({ groupId, message: "Hi" })
          yield* groups.updateDescription({ groupId, description: "Ours" })
          return [body, (yield* groups.get({ groupId })).description]
        }),
      ["Hi", "Ours"]
    ]
  ],
  getRoles: [like("Group.list_roles"), like("Group.list_members")],
  getGroups: [like("User.list_groups")],
  getRankInGroup: [
    [
      ({ groups }) =>
        Effect.gen(function* () {
          const member = Option.getOrUndefined(yield* groups.findMembership({ groupId, userId: 158 }))
          const { displayName, rank } = yield* groups.getRole({ groupId, roleId: member?.roleIds?.[0] ?? "" })
          return [rank, displayName]
        }),
      [10, "Tester"]
    ]
  ],
  setRank: [
    like("Group.update_member"),
    [
      ({ groups }) =>
        Effect.gen(function* () {
          const member = { groupId, userId: 159 }
          const rolesOf = Effect.map(
            groups.findMembership(member),
            (found) => Option.getOrUndefined(found)?.roleIds?.includes("9000032") === true
          )
          yield* groups.assignRole({ ...member, roleId: 9000032 })
          const before = yield* rolesOf
          yield* groups.unassignRole({ ...member, roleId: 9000032 })
          return [before, yield* rolesOf]
        }),
      [true, false]
    ]
  ],
  getJoinRequests: [
    like("Group.list_join_requests"),
    like("Group.accept_join_request"),
    like("Group.decline_join_request")
  ],
  getAuditLog: [like("Group.list_audit_logs")],
  getWall: [
    [
      ({ groups }) =>
        Effect.gen(function* () {
          const [category] = yield* all(groups.listForumCategories({ groupId }))
          const forumCategoryId = category?.forumCategoryId ?? ""
          return (yield* all(groups.listForumPosts({ groupId, forumCategoryId }))).length > 0
        }),
      true
    ]
  ],
  getDatastores: [like("Experience.list_datastores"), like("DataStore.list_keys")],
  getDatastoreEntry: [like("DataStore.get_entry"), like("DataStore.set_entry")],
  incrementDatastoreEntry: [like("DataStore.increment_entry"), like("DataStore.remove_entry")],
  getDatastoreEntryVersions: [like("DataStore.list_versions")],
  publishToTopic: [like("Experience.publish_message")],
  sendUserNotification: [like("Experience.send_notification")],
  getDeveloperProducts: [
    like("Experience.list_developer_products"),
    like("Experience.create_developer_product"),
    like("Experience.update_developer_product")
  ],
  getGamePasses: [like("Experience.list_game_passes"), like("Experience.update_game_pass")],
  getUniverseInfo: [like("Experience.fetch_info"), like("Experience.update")],
  getPlaceInfo: [like("Place.fetch_info")],
  getGameInstances: [
    [
      ({ servers }) =>
        Effect.map(all(servers.list({ universeId, placeId, versionNumber: 1 })), (found) =>
          found.map(({ playerIds }) => playerIds)
        ),
      [[String(userId)]]
    ]
  ],
  uploadAnimation: [like("Creator.upload_asset")],
  updateBadgeInfo: [like("Experience.update_badge")]
}

describe("does what noblox.js does", () => {
  const named = rows.filter(({ ours }) => namesIn(ours).length > 0)
  const first = (theirs: string) => /\w+/.exec(theirs)?.[0] ?? ""

  it("in every row that names a method", () => {
    expect(rows.length).toBeGreaterThan(25)
    expect(named.map(({ theirs }) => first(theirs))).toEqual(Object.keys(programs))
    for (const { ours, theirs } of rows.filter((row) => !named.includes(row))) {
      expect(`${theirs}: ${ours}`).toMatch(/not in Open Cloud|webhooks/)
    }
  })

  for (const { ours, theirs } of named) {
    it.effect(theirs, () =>
      Effect.gen(function* () {
        const taken = new Set<string>()
        for (const [program, expected] of programs[first(theirs)] ?? []) {
          expect(yield* outcome((given) => program(noting(given, taken)))).toEqual(expected)
        }
        const made = Object.keys(Credentials).map((name) => `Credentials.${name}`)
        expect(namesIn(ours).filter((name) => !taken.has(name) && !made.includes(name))).toEqual([])
      })
    )
  }
})
