/** Questions that take a scratch data store, map or topic. Whatever is made here has its way of being taken away. */

import {
  type CreateEntryInput,
  createEntry,
  deleteEntry,
  deleteEntryV1,
  getEntryV1,
  type IncrementEntryV1Input,
  incrementEntryV1,
  listEntries,
  listEntriesV1,
  setEntryV1
} from "../../generated/dataStores/operations.ts"
import {
  createSortedMapItem,
  deleteSortedMapItem,
  type UpdateSortedMapItemInput,
  updateSortedMapItem
} from "../../generated/memoryStores/operations.ts"
import { publish } from "../../generated/messaging/operations.ts"
import {
  createEntry as createOrdered,
  deleteEntry as deleteOrdered,
  listEntries as listOrdered,
  listEntriesV1 as listOrderedV1
} from "../../generated/orderedDataStores/operations.ts"
import { isFields } from "../../interface/Fields.ts"
import {
  at,
  byRefusal,
  type Facts,
  oddStatus,
  type Probe,
  probe,
  type Seen,
  type Step,
  step,
  Unclear,
  variant
} from "./Probe.ts"

/** What a map's item lives for if it cannot be deleted. */
const ttl = "120s"
const scope = "global"

const removeEntry = ({ scratch, universeId }: Facts, entryId: string): Step =>
  step(deleteEntry, { universeId, dataStoreId: scratch, entryId })

const entry = (facts: Facts, id: string, value: CreateEntryInput["body"]["value"] = 1): Step => ({
  ...step(createEntry, { universeId: facts.universeId, dataStoreId: facts.scratch, id, body: { value } }),
  undo: removeEntry(facts, id)
})

const removeItem = ({ scratch, universeId }: Facts, itemId: string): Step =>
  step(deleteSortedMapItem, { universeId, sortedMapId: scratch, itemId })

const item = (facts: Facts, id: string, body: UpdateSortedMapItemInput["body"] = { value: 1 }): Step => ({
  ...step(createSortedMapItem, {
    universeId: facts.universeId,
    sortedMapId: facts.scratch,
    id,
    body: { ttl, ...body }
  }),
  undo: removeItem(facts, id)
})

const changedItem = ({ scratch, universeId }: Facts, itemId: string, body: UpdateSortedMapItemInput["body"]): Step =>
  step(updateSortedMapItem, { universeId, sortedMapId: scratch, itemId, body })

const keyV1 = ({ scratch, universeId }: Facts, entryKey: string) => ({ universeId, datastoreName: scratch, entryKey })

const removeV1 = (facts: Facts, key: string): Step => step(deleteEntryV1, keyV1(facts, key))

const entryV1 = (facts: Facts, key: string, options: { readonly exclusiveCreate?: boolean } = {}): Step => ({
  ...step(setEntryV1, { ...keyV1(facts, key), ...options, body: "1" }),
  undo: removeV1(facts, key)
})

const placeOfOrdered = ({ scratch, universeId }: Facts) => ({ universeId, orderedDataStoreId: scratch, scopeId: scope })

const ordered = (facts: Facts, id: string): Step => ({
  ...step(createOrdered, { ...placeOfOrdered(facts), id, body: { value: 1 } }),
  undo: step(deleteOrdered, { ...placeOfOrdered(facts), entryId: id })
})

const message = ({ scratch, universeId }: Facts, text: string): Step =>
  step(publish, { universeId, body: { topic: scratch, message: text } })

/** The same operation with fields in another case. */
const updateInOtherCase = variant<
  Omit<UpdateSortedMapItemInput, "body"> & { readonly body: { readonly Value: number; readonly Ttl: string } }
>(updateSortedMapItem, {})

/** The same operation with an increment that the client would refuse. */
const incrementByFraction = variant<IncrementEntryV1Input>(incrementEntryV1, {
  parameters: incrementEntryV1.parameters.map((parameter) =>
    parameter.name === "incrementBy" ? { ...parameter, kind: "number" } : parameter
  )
})

const bodyOf = (seen: Seen | undefined): "none" | "object" | Unclear => {
  if (seen === undefined || seen.status >= 300) return new Unclear("the deletion was refused")
  if (seen.text === "") return "none"
  return isFields(seen.body) ? "object" : new Unclear("the answer is something else")
}

const failed = (seen: Seen | undefined): Unclear | undefined =>
  seen === undefined || seen.status >= 300 ? new Unclear("what it takes could not be made") : undefined

const status = <A extends string>(seen: Seen | undefined, answers: ReadonlyArray<A>): A | Unclear =>
  answers.find((it) => it === String(seen?.status)) ??
  (seen === undefined ? new Unclear("nothing was asked") : oddStatus(seen))

// Two bytes a letter in UTF-8.
const letters = (count: number) => "я".repeat(count)

export const writingProbes: ReadonlyArray<Probe> = [
  probe(
    "http.emptyBody",
    (facts) => [entry(facts, "body"), removeEntry(facts, "body")],
    (made, gone) => failed(made) ?? bodyOf(gone)
  ),
  probe(
    "http.bodyNames",
    (facts) => [
      {
        ...step(updateInOtherCase, {
          universeId: facts.universeId,
          sortedMapId: facts.scratch,
          itemId: "names",
          allowMissing: true,
          body: { Value: 7, Ttl: ttl }
        }),
        undo: removeItem(facts, "names")
      }
    ],
    (seen) => (seen !== undefined && seen.status < 300 && at(seen.body, "value") === 7 ? "ignored" : "matters")
  ),
  probe(
    "memoryStores.patchWithoutValue",
    (facts) => [item(facts, "value"), changedItem(facts, "value", { ttl: "60s" })],
    (made, changed) => failed(made) ?? byRefusal(changed, "keeps", "refused")
  ),
  probe(
    "memoryStores.patchWithoutSortKey",
    (facts) => [item(facts, "key", { value: 1, numericSortKey: 5 }), changedItem(facts, "key", { value: 2 })],
    (made, changed) =>
      failed(made) ?? failed(changed) ?? (Number(at(changed?.body, "numericSortKey") ?? 0) === 5 ? "keeps" : "cleared")
  ),
  probe(
    "memoryStores.patchedItemId",
    (facts) => [item(facts, "id"), changedItem(facts, "id", { value: 2 })],
    (made, changed) => failed(made) ?? failed(changed) ?? (at(changed?.body, "id") ? "given" : "absent")
  ),
  probe(
    "memoryStores.absentFields",
    (facts) => [item(facts, "fields")],
    (made) => failed(made) ?? (at(made?.body, "numericSortKey") === null ? "null" : "absent")
  ),
  probe(
    "memoryStores.itemPath",
    (facts) => [item(facts, "a:b")],
    (made) => {
      const path = String(at(made?.body, "path") ?? "")
      if (path.endsWith("a:b")) return "raw"
      return /a%3ab$/i.test(path) ? "encoded" : (failed(made) ?? new Unclear("the answer has no path of the item"))
    }
  ),
  probe(
    "memoryStores.deletedBody",
    (facts) => [item(facts, "body"), removeItem(facts, "body")],
    (made, gone) => failed(made) ?? bodyOf(gone)
  ),
  probe(
    "memoryStores.keyUnit",
    (facts) => [item(facts, letters(100))],
    (made) => byRefusal(made, "characters", "bytes")
  ),
  probe(
    "dataStores.keyUnit",
    (facts) => [entry(facts, letters(40))],
    (made) => byRefusal(made, "characters", "bytes")
  ),
  probe(
    "dataStores.prefixWithoutScope",
    (facts) => [
      entry(facts, "prefix"),
      ...[`${scope}/prefix`, "prefix"].map((start) =>
        step(listEntries, {
          universeId: facts.universeId,
          dataStoreId: facts.scratch,
          filter: `id.startsWith("${start}")`
        })
      )
    ],
    (made, withScope, withId) => {
      const found = [withScope, withId].map((seen) => JSON.stringify(seen?.text ?? "").includes("prefix"))
      if (found[0] === found[1]) return failed(made) ?? new Unclear("both lists are alike")
      return found[0] ? "scope" : "id"
    }
  ),
  probe(
    "dataStores.createExisting",
    (facts) => [entry(facts, "existing"), entry(facts, "existing")],
    (made, again) => failed(made) ?? status(again, ["400", "409"])
  ),
  probe(
    "dataStores.conditionV1",
    (facts) => [entryV1(facts, "condition"), entryV1(facts, "condition", { exclusiveCreate: true })],
    (made, again) => failed(made) ?? status(again, ["412", "409"])
  ),
  probe(
    "dataStores.lastModifiedV1",
    (facts) => [entryV1(facts, "time"), step(getEntryV1, keyV1(facts, "time"))],
    (made, seen) => failed(made) ?? failed(seen) ?? (seen?.header("last-modified") ? "present" : "absent")
  ),
  probe(
    "dataStores.fractionV1",
    (facts) => [
      {
        ...step(incrementByFraction, { ...keyV1(facts, "fraction"), incrementBy: 1.5 }),
        undo: removeV1(facts, "fraction")
      }
    ],
    (seen) => byRefusal(seen, "taken", "refused")
  ),
  probe(
    "dataStores.scopeWithAllScopesV1",
    (facts) => [
      entryV1(facts, "scopes"),
      step(listEntriesV1, {
        universeId: facts.universeId,
        datastoreName: facts.scratch,
        scope,
        allScopes: true
      })
    ],
    (made, seen) => failed(made) ?? byRefusal(seen, "taken", "refused")
  ),
  probe(
    "orderedDataStores.ascendingV1",
    (facts) => [
      ordered(facts, "order"),
      step(listOrderedV1, {
        universeId: facts.universeId,
        orderedDataStore: facts.scratch,
        scope,
        orderBy: "asc"
      })
    ],
    (made, seen) => failed(made) ?? byRefusal(seen, "taken", "refused")
  ),
  probe(
    "orderedDataStores.twoUpperBounds",
    (facts) => [
      ordered(facts, "bounds"),
      step(listOrdered, { ...placeOfOrdered(facts), filter: "entry <= 10 && entry <= 20" })
    ],
    (made, seen) => failed(made) ?? byRefusal(seen, "taken", "refused")
  ),
  probe(
    "messaging.bound",
    (facts) => [message(facts, "x".repeat(1100))],
    (seen) => byRefusal(seen, "1114", "1024")
  ),
  probe(
    "messaging.unit",
    (facts) => [message(facts, letters(600))],
    (seen) => byRefusal(seen, "characters", "bytes")
  )
]
