/**
 * An item of a list is the address of what it is: with the list's own input before it, it goes into whatever method of
 * the service takes one of its kind, as types say, for all services.
 */
import { readdirSync } from "node:fs"
import { assert, beforeAll, describe, it } from "@effect/vitest"
import ts from "typescript"
import { programOf, root } from "./program.ts"

const sample = `${root}test/types/items.sample.ts`

const services = readdirSync(`${root}src/services`).flatMap((file) => /^(?!EntryStore)(\w+)\.ts$/.exec(file)?.[1] ?? [])

interface Listed {
  /** By which ids methods take an item; none where no method does. */
  readonly ids: ReadonlyArray<string>
  /** The methods that take one. */
  readonly into: ReadonlyArray<string>
}

const lists: Readonly<Record<string, Listed>> = {
  "Ads.listBillingAccounts": { ids: ["billingAccountId"], into: ["getBillingAccount"] },
  "Ads.listCampaigns": {
    ids: ["campaignId"],
    into: ["awaitReview", "cancelCampaign", "getCampaign", "updateCampaign"]
  },
  "Ads.listCreatives": { ids: [], into: [] },
  "Assets.listVersions": {
    ids: ["assetId", "versionNumber"],
    into: ["download", "getDeliveryLocation", "getVersion", "rollback", "stream"]
  },
  "Assets.listQuotas": { ids: [], into: [] },
  "Configs.listRevisions": { ids: ["revisionId"], into: ["restore", "restoreRevision"] },
  "CreatorStore.listAssets": {
    ids: ["assetId"],
    into: [
      "createProduct",
      "createSave",
      "deleteSave",
      "getAsset",
      "getProduct",
      "listSaves",
      "updateProduct",
      "upsertProduct"
    ]
  },
  "CreatorStore.listSaves": {
    ids: ["assetId"],
    into: ["createProduct", "createSave", "deleteSave", "getAsset", "getProduct", "updateProduct", "upsertProduct"]
  },
  "DataStores.list": { ids: ["dataStoreId"], into: ["deleteStore", "listEntries", "undeleteStore"] },
  "DataStores.listEntries": {
    ids: ["entryId", "scope"],
    into: [
      "createEntry",
      "deleteEntry",
      "getEntry",
      "incrementEntry",
      "listEntryRevisions",
      "modifyEntry",
      "updateEntry",
      "upsertEntry"
    ]
  },
  "DataStores.listEntryRevisions": { ids: ["revisionId"], into: ["getEntry"] },
  "DataStoresV1.list": { ids: ["dataStoreId"], into: ["listEntries"] },
  "DataStoresV1.listEntries": {
    ids: ["entryId", "scope"],
    into: ["deleteEntry", "getEntry", "incrementEntry", "listEntryVersions", "upsertEntry"]
  },
  "DataStoresV1.listEntryVersions": { ids: ["versionId"], into: ["getEntryVersion"] },
  "Experiments.list": {
    ids: ["experimentId"],
    into: ["complete", "decide", "delete", "get", "getStats", "modify", "schedule", "start"]
  },
  "GameEvents.list": { ids: ["eventId"], into: ["delete", "get", "update"] },
  "Groups.listMemberships": {
    ids: ["groupId", "userId"],
    into: [
      "acceptJoinRequest",
      "assignRole",
      "declineJoinRequest",
      "findMembership",
      "listAuditLog",
      "listJoinRequests",
      "unassignRole",
      "updateMembership"
    ]
  },
  "Groups.listUserMemberships": {
    ids: ["groupId", "userId"],
    into: ["acceptJoinRequest", "declineJoinRequest", "findMembership", "listAuditLog", "listJoinRequests"]
  },
  "Groups.listRoles": { ids: ["groupId", "roleId"], into: ["getRole", "listMemberships"] },
  "Groups.listJoinRequests": {
    ids: ["groupId", "userId"],
    into: ["acceptJoinRequest", "declineJoinRequest", "findMembership", "listAuditLog"]
  },
  "Groups.listForumCategories": { ids: ["groupId", "forumCategoryId"], into: ["listForumPosts"] },
  "Groups.listForumPosts": { ids: ["groupId", "forumCategoryId", "postId"], into: ["listForumComments"] },
  "Groups.listForumComments": { ids: ["groupId", "forumCategoryId", "postId", "commentId"], into: [] },
  "Groups.listAuditLog": { ids: [], into: [] },
  "Instances.listChildren": { ids: ["instanceId"], into: ["get", "update"] },
  "Localization.listTextHistory": { ids: [], into: [] },
  "Localization.listTableEntries": { ids: [], into: [] },
  "Localization.listTableEntriesHistory": { ids: [], into: [] },
  "LuauExecution.listTaskLogMessages": { ids: [], into: [] },
  "LuauExecution.listTaskLogs": { ids: [], into: [] },
  "MemoryStores.listSortedMapItems": {
    ids: ["itemId"],
    into: [
      "createSortedMapItem",
      "deleteSortedMapItem",
      "getSortedMapItem",
      "updateSortedMapItem",
      "upsertSortedMapItem"
    ]
  },
  "Monetization.listDeveloperProducts": {
    ids: ["developerProductId"],
    into: ["getDeveloperProduct", "updateDeveloperProduct"]
  },
  "Monetization.listGamePasses": { ids: ["gamePassId"], into: ["getGamePass", "updateGamePass"] },
  "OrderedDataStores.listEntries": {
    ids: ["entryId"],
    into: ["createEntry", "deleteEntry", "getEntry", "incrementEntry", "updateEntry", "upsertEntry"]
  },
  "OrderedDataStoresV1.listEntries": {
    ids: ["entryId"],
    into: ["createEntry", "deleteEntry", "getEntry", "incrementEntry", "updateEntry", "upsertEntry"]
  },
  "Places.listContributors": { ids: [], into: [] },
  "Places.listVersionHistory": { ids: ["versionNumber"], into: ["updateVersionNotes"] },
  "Secrets.list": { ids: ["secretId"], into: ["create", "delete", "update", "upsert"] },
  "Servers.list": { ids: ["universeId", "placeId", "versionNumber", "jobId"], into: ["listLogs"] },
  "Servers.listLogs": { ids: [], into: [] },
  "TeamCreate.listActiveMembers": { ids: ["userId"], into: [] },
  "Thumbnails.listHomepageThumbnails": { ids: ["assetId"], into: ["downloadModel3d", "getAsset3d", "getModel3d"] },
  "Thumbnails.listPersonalizations": { ids: ["personalizationId"], into: ["updatePersonalization"] },
  "UserRestrictions.list": { ids: ["userId"], into: ["ban", "get", "listLogs", "unban", "update"] },
  "UserRestrictions.listLogs": { ids: ["userId"], into: ["ban", "get", "unban", "update"] },
  "Users.listInventoryItems": { ids: [], into: [] }
}

const itemized = Object.entries(lists).filter(([, { ids }]) => ids.length > 0)

const source = `
import type * as Stream from "effect/Stream"
${services.map((service) => `import type { ${service} } from "../../src/services/${service}.ts"`).join("\n")}
type ItemOf<M> = M extends (...input: infer _I) => Stream.Stream<infer A, infer _E, infer _R> ? A : never
type InputOf<M> = M extends (input: infer I, ...rest: infer _R) => unknown ? I : never
${Object.keys(lists)
  .map((list) => {
    const [service, method] = list.split(".")
    return `declare const ${service}_${method}: [item: ItemOf<${service}["Service"]["${method}"]>, input: InputOf<${service}["Service"]["${method}"]>]`
  })
  .join("\n")}
type Inputs<S> = { [M in keyof S]: InputOf<S[M]> }
${services.map((service) => `declare const the${service}: Inputs<${service}["Service"]>`).join("\n")}
`

let checker: ts.TypeChecker
const types = new Map<string, ts.Type>()
let here: ts.SourceFile

beforeAll(() => {
  const program = programOf(new Map([[sample, source]]))
  checker = program.getTypeChecker()
  here = program.getSourceFile(sample)!
  for (const statement of here.statements) {
    if (!ts.isVariableStatement(statement)) continue
    const [declaration] = statement.declarationList.declarations
    types.set(declaration!.name.getText(), checker.getTypeAtLocation(declaration!.name))
  }
}, 60_000)

const members = (type: ts.Type): ReadonlyArray<ts.Type> => (type.isUnion() ? type.types : [type])
const isOptional = (property: ts.Symbol) => (property.flags & ts.SymbolFlags.Optional) !== 0
const propertyOf = (type: ts.Type, name: string) => checker.getPropertyOfType(type, name)
const typeOf = (property: ts.Symbol) => checker.getTypeOfSymbolAtLocation(property, here)

/** Item and input of a list. */
const partsOf = (list: string): readonly [item: ts.Type, input: ts.Type] => {
  const [item, input] = checker.getTypeArguments(types.get(list.replace(".", "_"))! as ts.TypeReference)
  return [item!, input!]
}

describe("an item of a list", () => {
  it("is known of every list", () => {
    const all = services.flatMap((service) =>
      checker
        .getPropertiesOfType(types.get(`the${service}`)!)
        .flatMap(({ name }) => (/^list[A-Z]|^list$/.test(name) ? `${service}.${name}` : []))
    )
    assert.deepStrictEqual(all.sort(), Object.keys(lists).sort())
  })

  it.each(itemized)("of %s has its ids", (list, { ids }) => {
    const [item] = partsOf(list)
    for (const id of ids) {
      for (const member of members(item)) {
        const property = propertyOf(member, id)
        assert.isTrue(property !== undefined && !isOptional(property), `${id} of an item of ${list}`)
        assert.strictEqual(checker.typeToString(typeOf(property!)), "string", `${id} of an item of ${list}`)
      }
    }
  })

  it.each(itemized)("of %s goes into the methods that take one", (list, { ids, into }) => {
    const [service, method] = list.split(".") as [string, string]
    const [item, input] = partsOf(list)
    /** Whether the list's input and the item together have a property as a method takes it. */
    const has = (name: string, taken: ts.Type): boolean => {
      const own = members(item).map((member) => propertyOf(member, name))
      const before = members(input).some((member) => propertyOf(member, name) !== undefined)
      if (!before && !own.every((it) => it !== undefined && !isOptional(it))) return false
      return own.every((it) => it === undefined || checker.isTypeAssignableTo(typeOf(it), taken))
    }
    /** Whatever names something is given; what is to be done with it is the caller's to say. */
    const takes = (member: ts.Type): boolean =>
      ids.every((name) => propertyOf(member, name) !== undefined) &&
      checker
        .getPropertiesOfType(member)
        .filter((it) => ids.includes(it.name) || (!isOptional(it) && /(?:Id|Number)$/.test(it.name)))
        .every((it) => has(it.name, typeOf(it)))
    const taking = checker
      .getPropertiesOfType(types.get(`the${service}`)!)
      .filter((it) => it.name !== method && members(typeOf(it)).some(takes))
      .map(({ name }) => name)
    assert.deepStrictEqual(taking.sort(), [...into].sort(), `what takes an item of ${list}`)
  })
})
