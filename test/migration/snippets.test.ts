/** The programs of the Python client's documentation, ported: each comes to what it comes to there. */
import { describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import { Credentials } from "effect-open-cloud"
import { OAuthSession } from "effect-open-cloud/oauth"
import { methods } from "./methods.ts"
import { others } from "./pairs.ts"
import { all, type Given, outcome, type Program, tag, universeId, userId } from "./tools.ts"

type Ported = readonly [what: string, program: Program, expected: unknown]

const entry = { universeId, dataStoreId: "Inventory", entryId: "Player_156" }
const png = { content: Uint8Array.of(0x89, 0x50, 0x4e, 0x47), contentType: "image/png" }

/** One call: as the row of its method. */
const call = (method: string): Ported => {
  const row = methods[method]
  if (row === undefined) throw new Error(`no row ${method}`)
  return [method, ...row]
}
const beside = (theirs: string): Ported => {
  const found = others.find((it) => it.theirs.startsWith(theirs))
  if (found === undefined) throw new Error(`no line ${theirs}`)
  return [theirs, found.does, found.gives]
}

/** A visitor of a site, who signs in and comes back with a code. */
const visitor = ({ app, visit }: Given, scopes: ReadonlyArray<string>) =>
  Effect.gen(function* () {
    const state = "visitor-7"
    const { pending, url } = yield* app.begin({ scopes, state })
    const back = new URL(yield* visit(url)).searchParams
    if (back.get("state") !== state) return yield* Effect.die("another visitor's")
    return yield* app.exchange({
      code: back.get("code") ?? "",
      verifier: pending.verifier,
      ...(pending.nonce !== undefined && { nonce: pending.nonce })
    })
  })

const asUser = (it: Given, scopes: ReadonlyArray<string>) =>
  Effect.map(visitor(it, scopes), ({ accessToken }) => Credentials.with(Credentials.oauth(Effect.succeed(accessToken))))

const wholeStore: Program = ({ stores }) =>
  Effect.gen(function* () {
    yield* stores.upsertEntry({ ...entry, value: { sword: 1 }, users: [156], attributes: { from: "web" } })
    const { attributes, value } = yield* stores.getEntry(entry)
    const counter = { ...entry, entryId: "visits" }
    yield* stores.upsertEntry({ ...counter, value: 4 })
    const { value: visits } = yield* stores.incrementEntry({ ...counter, amount: 3 })
    const keys = yield* all(stores.listEntries(entry))
    yield* stores.deleteEntry(entry)
    return [value, attributes, visits, keys.map(({ id }) => id).sort(), yield* tag(stores.getEntry(entry))]
  })
const whole = [{ sword: 1 }, { from: "web" }, 7, ["Player_156", "visits"], "NotFound"]

const published: Program = ({ emulator, messaging }) =>
  Effect.gen(function* () {
    yield* messaging.publish({ universeId, topic: "announcements", message: "The shop is open" })
    return emulator.log().map(({ operation, status }) => [operation, status])
  })
const upload =
  (assetType: "Decal" | "Image"): Program =>
  ({ assets }) =>
    Effect.map(
      assets.upload({ assetType, displayName: "Poster", description: "For the wall", creator: { userId }, file: png }),
      ({ asset, assetId }) => [asset.displayName, asset.assetId === assetId]
    )

const snippets: Readonly<Record<string, Ported>> = {
  S01: ["a first program of version 1", wholeStore, whole],
  S03: ["a message", published, [["messaging.publish", 200]]],
  S04: call("Experience.get_datastore"),
  S05: call("OAuth2App.generate_uri"),
  S06: ["a first program", wholeStore, whole],
  S08: call("OAuth2App.generate_code_verifier"),
  S09: [
    "a login for each of two visitors",
    ({ app, visit }) =>
      Effect.gen(function* () {
        const [one, two] = yield* Effect.forEach(["session-1", "session-2"], (key) => OAuthSession.make(app, { key }))
        if (one === undefined || two === undefined) return undefined
        yield* one.complete(yield* visit(yield* one.signIn()))
        return [(yield* one.status)._tag, (yield* two.status)._tag]
      }),
    ["SignedIn", "SignedOut"]
  ],
  S11: beside("Experience(id, another_key)"),
  S12: call("DataStore.remove_entry"),
  S13: call("ApiKey.get_experience"),
  S14: call("Place.upload_place_file"),
  S15: [
    "the inventory and the groups of who signed in",
    (it) =>
      Effect.gen(function* () {
        const scopes = ["openid", "profile", "user.inventory-item:read", "group:read"]
        const as = yield* asUser(it, scopes)
        const items = yield* all(as(it.users.listInventoryItems({ userId })))
        const groups = yield* all(as(it.groups.listUserMemberships({ userId })))
        return [items.length > 0, groups.length]
      }),
    [true, 1]
  ],
  S16: call("DataStore.set_entry"),
  S17: [
    "a message to every universe that was granted",
    (it) =>
      Effect.gen(function* () {
        const { accessToken } = yield* visitor(it, ["openid", "universe-messaging-service:publish"])
        const as = Credentials.with(Credentials.oauth(Effect.succeed(accessToken)))
        const granted = (yield* it.app.resources(accessToken)).flatMap(({ universes }) => universes)
        yield* Effect.forEach(granted, (id) =>
          as(it.messaging.publish({ universeId: id, topic: "news", message: "hello" }))
        )
        return it.emulator.log().filter(({ operation }) => operation === "messaging.publish").length
      }),
    1
  ],
  S18: call("DataStore.list_versions"),
  S19: ["a decal", upload("Decal"), ["Poster", true]],
  S21: call("PartialAccessToken.fetch_resources"),
  S22: call("OAuth2App.generate_code_verifier"),
  S23: call("DataStore.remove_entry"),
  S24: call("DataStore.get_entry"),
  S25: call("OAuth2App.generate_uri"),
  S26: [
    "a redirect that comes back with a code",
    (it) =>
      Effect.gen(function* () {
        const tokens = yield* visitor(it, ["openid", "profile"])
        return (yield* it.app.identity(tokens.accessToken)).preferredUsername
      }),
    "builder"
  ],
  S27: call("DataStore.get_version"),
  S28: [
    "a ban for a day, one for good, and what stands",
    ({ restrictions }) =>
      Effect.gen(function* () {
        const user = { universeId, userId }
        const day = yield* restrictions.ban({ ...user, duration: "1 day", displayReason: "Be kind" })
        yield* restrictions.ban({ ...user, privateReason: "again" })
        const { gameJoinRestriction: game } = yield* restrictions.get(user)
        return [day.gameJoinRestriction?.displayReason, game?.active, game?.duration, game?.privateReason]
      }),
    ["Be kind", true, undefined, "again"]
  ],
  S29: call("PartialAccessToken.fetch_userinfo"),
  S30: call("OAuth2App.exchange_code"),
  S31: call("OAuth2App.exchange_code"),
  S32: call("OAuth2App.revoke_token"),
  S33: [
    "a refresh by a stored text, kept again",
    (it) =>
      Effect.gen(function* () {
        const first = yield* visitor(it, ["openid", "profile"])
        const rows = new Map([["156", Redacted.value(first.refreshToken ?? Redacted.make(""))]])
        const next = yield* it.app.refresh(rows.get("156") ?? "")
        rows.set("156", Redacted.value(next.refreshToken ?? Redacted.make("")))
        const last = yield* it.app.refresh(rows.get("156") ?? "")
        return (yield* it.app.identity(last.accessToken)).id
      }),
    "156"
  ],
  S34: call("Experience.fetch_info"),
  S35: call("Experience.get_datastore"),
  S36: call("Experience.get_ordered_datastore"),
  S37: [
    "an entry that is not there",
    ({ stores }) =>
      stores.getEntry(entry).pipe(
        Effect.map(({ value }) => value),
        Effect.catchTag("NotFound", () => Effect.succeed("nothing yet"))
      ),
    "nothing yet"
  ],
  S39: call("EntryVersion.get_value"),
  S44: call("Experience.publish_message"),
  S45: call("DataStore.list_keys"),
  S48: ["a message, whole", published, [["messaging.publish", 200]]],
  S54: call("Place.upload_place_file"),
  S56: call("Experience.list_datastores"),
  S57: [
    "calls side by side, and a list as it comes",
    ({ stores }) =>
      Effect.gen(function* () {
        yield* Effect.forEach(["a", "b", "c"], (entryId) => stores.upsertEntry({ ...entry, entryId, value: entryId }), {
          concurrency: 3
        })
        const seen: Array<string> = []
        yield* Stream.runForEach(stores.listEntries(entry), ({ id = "" }) => Effect.sync(() => seen.push(id)))
        return seen
      }),
    ["a", "b", "c"]
  ],
  S59: call("User.fetch_info"),
  S62: ["a picture", upload("Image"), ["Poster", true]]
}

describe("ported from the Python client's documentation", () => {
  it("all of its code", () => {
    expect(Object.keys(snippets).length).toBe(42)
  })

  for (const [entryId, [what, program, expected]] of Object.entries(snippets)) {
    it.effect(`${entryId}: ${what}`, () => Effect.map(outcome(program), (result) => expect(result).toEqual(expected)))
  }
})
