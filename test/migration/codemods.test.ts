/**
 * Programs of other libraries, and what `open-cloud migrate` makes of them: both run on the emulator, with equal results.
 * noblox.js calls Roblox alone, and cannot be told to call anything else: of its programs what they print is written
 * down.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, assert, beforeAll, describe, expect, it, vi } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { diff } from "../../src/cli/migrate/Diff.ts"
import { rewrite } from "../../src/cli/migrate/Rewrite.ts"
import { makeFolder } from "../cli/folder.ts"
import { openCloud } from "../cli/shell.ts"
import { emulate } from "../promise/world.ts"

const folder = new URL("./.programs/", import.meta.url)

beforeAll(() => mkdirSync(folder, { recursive: true }))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

/** Runs a program on an emulator of its own, and gives what it exports, and what was written. */
const run = async (name: string, text: string) => {
  const emulator = await emulate()
  vi.stubGlobal("fetch", emulator.fetch)
  vi.stubEnv("ROBLOX_API_KEY", "emulator-key")
  vi.stubEnv("ROBLOX_CLOUD_KEY", "emulator-key")
  const file = new URL(name, folder)
  writeFileSync(file, text)
  const { default: main } = (await import(file.href)) as { readonly default: () => Promise<unknown> }
  const result: unknown = JSON.parse(JSON.stringify(await main()))
  vi.unstubAllGlobals()
  const messages = emulator.world.messaging.messages.map(({ message, topic }) => ({ topic, message }))
  return {
    result,
    messages,
    refused: emulator.log().filter(({ status }) => typeof status !== "number" || status >= 400).length
  }
}

const migrated = (text: string, file = "program.mjs") => {
  const made = rewrite(text, file)
  if (made === undefined) throw new Error("nothing was changed")
  return made
}

const programs = {
  openblox: `import { GroupsApi, MessagingApi, StandardDataStoresApi_V2 as Stores, UserRestrictionsApi } from "openblox/cloud"

const universeId = 9000001
const dataStore = "Levels"

export default async function main() {
  await Stores.createStandardDataStoreEntry({
    universeId,
    dataStore,
    // Who it is of.
    entryId: "player_156",
    value: { level: 1 },
    users: [156],
  })
  const { data: { value, users } } = await Stores.standardDataStoreEntry({ universeId, dataStore, entryId: "player_156" })
  await Stores.updateStandardDataStoreEntry({ universeId, dataStore, entryId: "player_156", value: { level: value.level + 1 } })
  const entry = await Stores.standardDataStoreEntry({ universeId, dataStore, entryId: "player_156" })
  await Stores.incrementStandardDatastoreEntry({ universeId, dataStore, entryId: "count", amount: 3 })
  const { data: entries } = await Stores.listStandardDataStoreEntries({ universeId, dataStore, limit: 10 })
  const walked = []
  for await (const { data } of await Stores.listStandardDataStoreEntries({ universeId, dataStore, limit: 1 })) {
    walked.push(...data.map(({ id }) => id))
  }
  await Stores.deleteStandardDataStoreEntry({ universeId, dataStore, entryId: "count" })
  await MessagingApi.publishMessage({ universeId, topic: "levels", message: { userId: 156, level: 2 } })
  const { data: group } = await GroupsApi.groupInfo({ groupId: 9000003 })
  const restriction = (await UserRestrictionsApi.restrictionForUser({ universeId, userId: 157 })).data
  return [value, users, entry.data.value, entry.data.users, entries.map(({ id }) => id), walked, group.displayName, restriction.user]
}
`,
  relatio: `import { OpenCloud } from '@relatiohq/opencloud';

const client = new OpenCloud({ apiKey: process.env.ROBLOX_API_KEY });
const universe = '9000001';

export default async function main() {
  await client.universes.publishMessage(universe, { topic: 'news', message: 'An update' });
  const banned = await client.universes.updateUserRestriction(universe, '157', {
    active: true,
    duration: '3600s',
    privateReason: 'by a moderator',
    displayReason: 'Cheating',
    excludeAltAccounts: true,
  });
  const { gameJoinRestriction } = await client.universes.getUserRestriction(universe, '157');
  const { userRestrictions } = await client.universes.listUserRestrictions(universe, { maxPageSize: 10 });
  const group = await client.groups.get('9000003');
  const roles = await client.groups.listGroupRoles('9000003', { maxPageSize: 20 });
  const user = await client.users.get('156');
  return [
    banned.user, gameJoinRestriction.active, gameJoinRestriction.displayReason, userRestrictions.length,
    group.displayName, roles.groupRoles.map(({ displayName, rank }) => [displayName, rank]), user.name,
  ];
}
`,
  noblox: `import noblox from "noblox.js"

await noblox.setAPIKey(process.env.ROBLOX_API_KEY)

export default async function main() {
  const store = "Levels"
  await noblox.setDatastoreEntry(9000001, store, "a", { level: 1 }, undefined, undefined, false, [156], { from: "test" })
  const { data } = await noblox.getDatastoreEntry({ universeId: 9000001, datastoreName: store, entryKey: "a" })
  const entry = await noblox.getDatastoreEntry(9000001, store, "a")
  const { data: count } = await noblox.incrementDatastoreEntry(9000001, store, "n", 5)
  const { keys } = await noblox.getDatastoreKeys(9000001, store)
  await noblox.deleteDatastoreEntry(9000001, store, "n")
  const sent = await noblox.publishToTopic(9000001, "levels", { user: 156, entry: (await noblox.getDatastoreEntry(9000001, store, "a")).data })
  const roles = await noblox.getRoles(9000003)
  await noblox.shout(9000003, "Hello")
  const versions = (await noblox.getDatastoreEntryVersions(9000001, store, "a")).versions
  return [data, entry.metadata.robloxEntryUserIDs, count, keys, sent, roles.map(({ rank }) => rank).sort(), versions.length]
}
`
} as const

describe("a program", () => {
  for (const library of ["openblox", "relatio"] as const) {
    it(`of ${library} does the same before and after`, async () => {
      const { marked, text } = migrated(programs[library])
      assert.deepStrictEqual(marked, [])
      const before = await run(`${library}.before.mjs`, programs[library])
      const after = await run(`${library}.after.mjs`, text)
      assert.deepStrictEqual(after, before)
      assert.notInclude(text, library === "openblox" ? "openblox" : "relatiohq")
    })
  }

  it("of noblox.js does what it did", async () => {
    const { marked, text } = migrated(programs.noblox)
    assert.deepStrictEqual(marked, [])
    assert.notInclude(text, "noblox")
    const { result } = await run("noblox.after.mjs", text)
    const keys = ["a", "n"].map((key) => ({ scope: "global", key }))
    assert.deepStrictEqual(result, [{ level: 1 }, "[156]", 5, keys, true, [0, 1, 10, 100, 255], 1])
  })

  it("that was changed has nothing left to change, to the character", () => {
    for (const program of Object.values(programs)) {
      const { text } = migrated(program)
      assert.isUndefined(rewrite(text, "program.mjs"))
    }
  })

  it("keeps all that is not changed", () => {
    expect(diff("openblox.mjs", programs.openblox, migrated(programs.openblox).text)).toMatchInlineSnapshot(`
      "--- openblox.mjs
      +++ openblox.mjs
      @@ -1,29 +1,37 @@
      -import { GroupsApi, MessagingApi, StandardDataStoresApi_V2 as Stores, UserRestrictionsApi } from "openblox/cloud"
      +import { DataStores } from "effect-open-cloud/DataStores"
      +import { Groups } from "effect-open-cloud/Groups"
      +import { Messaging } from "effect-open-cloud/Messaging"
      +import { UserRestrictions } from "effect-open-cloud/UserRestrictions"
      +import { connect } from "effect-open-cloud/promise"
       
      +const cloud = connect({ apiKey: process.env.ROBLOX_CLOUD_KEY, plain: true }, { DataStores, Groups, Messaging, UserRestrictions })
      +
       const universeId = 9000001
       const dataStore = "Levels"
       
       export default async function main() {
      -  await Stores.createStandardDataStoreEntry({
      +  await cloud.dataStores.createEntry({
           universeId,
      -    dataStore,
      +    dataStoreId: dataStore,
           // Who it is of.
           entryId: "player_156",
           value: { level: 1 },
           users: [156],
         })
      -  const { data: { value, users } } = await Stores.standardDataStoreEntry({ universeId, dataStore, entryId: "player_156" })
      -  await Stores.updateStandardDataStoreEntry({ universeId, dataStore, entryId: "player_156", value: { level: value.level + 1 } })
      -  const entry = await Stores.standardDataStoreEntry({ universeId, dataStore, entryId: "player_156" })
      -  await Stores.incrementStandardDatastoreEntry({ universeId, dataStore, entryId: "count", amount: 3 })
      -  const { data: entries } = await Stores.listStandardDataStoreEntries({ universeId, dataStore, limit: 10 })
      +  const { value, users } = await cloud.dataStores.getEntry({ universeId, dataStoreId: dataStore, entryId: "player_156" })
      +  await cloud.dataStores.updateEntry({ universeId, dataStoreId: dataStore, entryId: "player_156", value: { level: value.level + 1 }, users: [], attributes: {} })
      +  // migrate: the answer has no \`response\` any more
      +  const entry = await cloud.dataStores.getEntry({ universeId, dataStoreId: dataStore, entryId: "player_156" }).then((data) => ({ data }))
      +  await cloud.dataStores.incrementEntry({ universeId, dataStoreId: dataStore, entryId: "count", amount: 3, users: [], attributes: {} })
      +  // migrate: the answer has no \`response\` any more, and is no iterable: loop over the list itself
      +  const { data: entries } = await cloud.dataStores.listEntries({ universeId, dataStoreId: dataStore, pageSize: 10 }).pages().first().then((page) => ({ data: page?.items ?? [], cursors: { previous: null, next: page?.next } }))
         const walked = []
      -  for await (const { data } of await Stores.listStandardDataStoreEntries({ universeId, dataStore, limit: 1 })) {
      +  for await (const { items: data } of cloud.dataStores.listEntries({ universeId, dataStoreId: dataStore, pageSize: 1 }).pages()) {
           walked.push(...data.map(({ id }) => id))
         }
      -  await Stores.deleteStandardDataStoreEntry({ universeId, dataStore, entryId: "count" })
      -  await MessagingApi.publishMessage({ universeId, topic: "levels", message: { userId: 156, level: 2 } })
      -  const { data: group } = await GroupsApi.groupInfo({ groupId: 9000003 })
      -  const restriction = (await UserRestrictionsApi.restrictionForUser({ universeId, userId: 157 })).data
      +  await cloud.dataStores.deleteEntry({ universeId, dataStoreId: dataStore, entryId: "count" })
      +  await cloud.messaging.publish({ universeId, topic: "levels", message: JSON.stringify({ userId: 156, level: 2 }) })
      +  const group = await cloud.groups.get({ groupId: 9000003 })
      +  const restriction = (await cloud.userRestrictions.get({ universeId, userId: 157 }))
         return [value, users, entry.data.value, entry.data.users, entries.map(({ id }) => id), walked, group.displayName, restriction.user]
       }"
    `)
  })
})

describe("what cannot be changed", () => {
  const program = `const noblox = require('noblox.js');

async function promote(input) {
    await noblox.setAPIKey(await readKey());
    const entry = await noblox.getDatastoreEntry(input);
    await noblox.setRank(9000003, 156, 10);
    await noblox.shout(9000003, 'Hi', jar, 1);
    if (await noblox.getShout(9000003)) await noblox.publishToTopic(1, 'a', 'b');
    return noblox.getWall(9000003);
}
`

  it("is marked once, and goes on as it did", () => {
    const made = migrated(program, "program.js")
    expect(made.text).toMatchInlineSnapshot(`
      "const noblox = require('noblox.js');
      const { Messaging } = require('effect-open-cloud/Messaging');
      const { connect } = require('effect-open-cloud/promise');

      const cloud = connect({ apiKey: process.env.ROBLOX_API_KEY, plain: true }, { Messaging });

      async function promote(input) {
          // migrate: setAPIKey has to be changed by hand: connect takes the key
          await noblox.setAPIKey(await readKey());
          // migrate: getDatastoreEntry has to be changed by hand: its arguments are not written out
          const entry = await noblox.getDatastoreEntry(input);
          // migrate: setRank has to be changed by hand: Groups.assignRole and Groups.unassignRole take a role's id, and Groups.listRoles has them
          await noblox.setRank(9000003, 156, 10);
          // migrate: shout has to be changed by hand: it is given more than its parameters
          await noblox.shout(9000003, 'Hi', jar, 1);
          // migrate: getShout is not in Open Cloud
          if (await noblox.getShout(9000003)) await cloud.messaging.publish({ universeId: 1, topic: 'a', message: JSON.stringify('b') });
          // migrate: getWall is not in Open Cloud
          return noblox.getWall(9000003);
      }
      "
    `)
    const again = migrated(made.text, "program.js")
    assert.strictEqual(again.text, made.text)
  })

  it("of a loop over answers is marked, too, where it takes more of them than items", () => {
    const loop = `import { GroupsApi } from "openblox/cloud"\n\nfor await (const page of await GroupsApi.groupRoles({ groupId: 1 })) console.log(page)\n`
    const { marked, text } = migrated(loop)
    assert.match(marked[0]?.reason ?? "", /loop over the list itself/)
    assert.include(text, "of await GroupsApi.groupRoles({ groupId: 1 })) console.log(page)")
  })

  it("stays as it is where all of it does, or where it is no program", () => {
    assert.isUndefined(rewrite(`import noblox from "noblox.js`, "broken.mjs"))
    assert.isUndefined(rewrite(`import { get } from "./noblox.js"\nget()\n`, "own.mjs"))
    assert.isUndefined(rewrite("const cloud = 1\n", "other.ts"))
    const typed = migrated(
      `import { MessagingApi } from "openblox/cloud"\n\nconst cloud: number = 1\nexport const send = (topic: string) =>\n  MessagingApi.publishMessage<{ a: 1 }>({ universeId: cloud, topic, message: { a: 1 } })\n`,
      "typed.ts"
    )
    assert.include(typed.text, "const openCloud = connect(")
    assert.include(
      typed.text,
      "openCloud.messaging.publish({ universeId: cloud, topic, message: JSON.stringify({ a: 1 }) })"
    )
  })
})

describe("the command", () => {
  const { directory, read, write } = makeFolder("migrate")
  const path = (file: string) => join(directory, file)

  it.effect("shows what it would change, and changes it when it is told to", () =>
    Effect.gen(function* () {
      write("bot.mjs", programs.relatio)
      write("rest.mjs", `import { getWall } from "noblox.js"\n\nawait getWall(1)\n`)
      const dry = yield* openCloud(["migrate", directory])
      assert.strictEqual(dry.code, 0, dry.err)
      assert.match(dry.out, /^--- .*bot\.mjs\n\+\+\+ .*bot\.mjs\n@@ /)
      assert.match(
        dry.err,
        /rest\.mjs:3: getWall is not in Open Cloud\n7 calls in 2 files would be changed, 1 call left to you\. --write/
      )
      assert.strictEqual(read("bot.mjs"), programs.relatio)
      const done = yield* openCloud(["migrate", path("bot.mjs"), "--write"])
      assert.deepStrictEqual([done.code, done.out], [0, ""])
      assert.strictEqual(read("bot.mjs"), migrated(programs.relatio).text)
      const again = yield* openCloud(["migrate", path("bot.mjs"), "--write"])
      assert.match(again.err, /^Nothing of noblox\.js, openblox or @relatiohq\/opencloud is left to change\./)
      assert.strictEqual((yield* openCloud(["migrate", path("missing")])).code, 2)
    })
  )
})
