// Generated from specs/ by `npm run generate`. Do not edit.
import type { OperationId } from "./ids.ts"

export interface Question {
  readonly id: QuestionId
  readonly question: string
  /** The operation that would tell; `endpoint` where it is no operation. */
  readonly operation?: OperationId
  readonly endpoint?: string
  /** What it takes to find out. */
  readonly ask: "read" | "write" | "hand"
  /** Why it cannot be asked by a program. */
  readonly because?: string
  /** The one that is taken comes first. */
  readonly answers: ReadonlyArray<PossibleAnswer>
}

export interface PossibleAnswer {
  readonly name: string
  readonly means: string
  readonly evidence: "live" | "clients" | "guide" | "document" | "guess"
  readonly source: string
}

/** A question that a program can ask. */
export type AskedId =
  | "analytics.dimensionsRequired"
  | "assets.quotaUsage"
  | "configs.neverPublished"
  | "configs.deploymentWords"
  | "creatorStore.significand"
  | "dataStores.prefixWithoutScope"
  | "dataStores.keyUnit"
  | "dataStores.createExisting"
  | "dataStores.conditionV1"
  | "dataStores.lastModifiedV1"
  | "dataStores.fractionV1"
  | "dataStores.scopeWithAllScopesV1"
  | "gameEvents.reverse"
  | "groups.shout"
  | "http.lastPageToken"
  | "http.emptyBody"
  | "http.queryNames"
  | "http.bodyNames"
  | "http.cors"
  | "memoryStores.order"
  | "memoryStores.patchWithoutValue"
  | "memoryStores.patchWithoutSortKey"
  | "memoryStores.patchedItemId"
  | "memoryStores.absentFields"
  | "memoryStores.itemPath"
  | "memoryStores.deletedBody"
  | "memoryStores.keyUnit"
  | "messaging.bound"
  | "messaging.unit"
  | "orderedDataStores.ascendingV1"
  | "orderedDataStores.twoUpperBounds"
  | "places.universeOfPlace"
  | "userRestrictions.logNames"
  | "users.thumbnailAtOnce"
  | "users.serialNumber"
  | "users.socialProfiles"

/** A question that takes more than a program. */
export type HandId =
  | "ads.smallestBudget"
  | "analytics.withoutPermission"
  | "assets.updateWithoutMask"
  | "configs.staleDraft"
  | "configs.maxKeys"
  | "dataStores.throttledCode"
  | "http.missingBody"
  | "http.formNames"
  | "instances.maskNames"
  | "localization.updateType"
  | "localization.nameLength"
  | "localization.descriptionLength"
  | "luauExecution.binaryInputSize"
  | "memoryStores.queueItemId"
  | "memoryStores.allOrNothing"
  | "memoryStores.emptyQueue"
  | "memoryStores.flushPath"
  | "oauth.basicSecrets"
  | "oauth.reusedRefreshToken"
  | "oauth.creatorIds"
  | "places.bound"
  | "secrets.staleKey"
  | "secrets.groupMembers"
  | "thumbnails.uploadStatus"
  | "webhooks.subscriptionPayload"
  | "webhooks.slackFooter"

export type QuestionId = AskedId | HandId

/** What is not known for sure. */
export const questions: ReadonlyArray<Question> = [
  {
    id: "ads.smallestBudget",
    question: "What is the smallest budget of a campaign, in US dollars?",
    operation: "ads.createCampaign",
    ask: "hand",
    because: "it would spend money",
    answers: [
      {
        name: "5",
        means: "5",
        evidence: "guess",
        source: "Roblox says that there is a smallest budget, and not which"
      }
    ]
  },
  {
    id: "analytics.dimensionsRequired",
    question: "May a query for the values of dimensions leave out which dimensions?",
    operation: "analytics.queryDimensionValues",
    ask: "read",
    answers: [
      { name: "optional", means: "Yes, that means all.", evidence: "document", source: "Roblox's document" },
      {
        name: "required",
        means: "No, that is refused with 400.",
        evidence: "guide",
        source: "Roblox guide on analytics"
      }
    ]
  },
  {
    id: "analytics.withoutPermission",
    question: "How is a query refused for a universe that is not one's own?",
    operation: "analytics.queryMetrics",
    ask: "hand",
    because: "it would ask about somebody else's universe",
    answers: [
      { name: "403", means: "With 403.", evidence: "document", source: "Roblox's document" },
      { name: "401", means: "With 401.", evidence: "guide", source: "Roblox guide on analytics" }
    ]
  },
  {
    id: "assets.quotaUsage",
    question: "Is the usage of a quota a number or a text?",
    operation: "assets.listQuotas",
    ask: "read",
    answers: [
      {
        name: "number",
        means: "A number.",
        evidence: "document",
        source: "Roblox's document; goblox, ocale and rbxcloud read it so"
      },
      {
        name: "text",
        means: "A text: \"3\".",
        evidence: "guess",
        source: "how Google's JSON mapping writes int64"
      }
    ]
  },
  {
    id: "assets.updateWithoutMask",
    question: "What does a change of an asset without `updateMask` do?",
    operation: "assets.update",
    ask: "hand",
    because: "it would change an asset",
    answers: [
      {
        name: "taken",
        means: "The fields that are sent are changed.",
        evidence: "clients",
        source: "openblox sends none"
      },
      { name: "refused", means: "It is refused with 400.", evidence: "document", source: "Roblox's document" }
    ]
  },
  {
    id: "configs.neverPublished",
    question: "What does reading a config answer that was never published?",
    operation: "configs.getValues",
    ask: "read",
    answers: [
      { name: "notFound", means: "404.", evidence: "live", source: "one client, rbx-cli, with a test of it" },
      {
        name: "empty",
        means: "200 with no values, version 0.",
        evidence: "guess",
        source: "Roblox's document does not say"
      }
    ]
  },
  {
    id: "configs.staleDraft",
    question: "How is a change of a draft refused whose hash is stale?",
    operation: "configs.updateDraft",
    ask: "hand",
    because: "it would change a draft if it were not refused",
    answers: [
      {
        name: "400",
        means: "With 400.",
        evidence: "document",
        source: "the only code that Roblox's document has for it"
      },
      { name: "409", means: "With 409.", evidence: "guess", source: "the usual code of a conflict" },
      { name: "412", means: "With 412.", evidence: "guess", source: "the usual code of a failed condition" }
    ]
  },
  {
    id: "configs.deploymentWords",
    question: "Which words say how a deployment stands?",
    operation: "configs.listRevisions",
    ask: "read",
    answers: [
      {
        name: "InProgress-Succeeded",
        means: "`InProgress`, then `Succeeded`.",
        evidence: "guess",
        source: "Roblox's document says that it is a text, and no more"
      },
      {
        name: "IN_PROGRESS-SUCCEEDED",
        means: "`IN_PROGRESS`, then `SUCCEEDED`.",
        evidence: "guess",
        source: "the newer interfaces write so"
      }
    ]
  },
  {
    id: "configs.maxKeys",
    question: "How many keys may a config have?",
    operation: "configs.updateDraft",
    ask: "hand",
    because: "it would fill a draft",
    answers: [
      {
        name: "100",
        means: "100.",
        evidence: "guide",
        source: "Roblox guide on configs, its table of limits"
      },
      {
        name: "1000",
        means: "1,000.",
        evidence: "guide",
        source: "Roblox guide on configs, its introduction"
      }
    ]
  },
  {
    id: "creatorStore.significand",
    question: "Is the significand of a price a number or a text?",
    operation: "creatorStore.searchAssets",
    ask: "read",
    answers: [
      { name: "number", means: "A number.", evidence: "live", source: "an answer recorded by openblox" },
      {
        name: "text",
        means: "A text: \"4990000000\".",
        evidence: "guess",
        source: "how Google's JSON mapping writes int64"
      }
    ]
  },
  {
    id: "dataStores.prefixWithoutScope",
    question: "What does a prefix count from when entries are listed without a scope?",
    operation: "dataStores.listEntries",
    ask: "write",
    answers: [
      {
        name: "scope",
        means: "From the scope: `global/player`.",
        evidence: "guide",
        source: "Roblox guide on data store requests, its sample"
      },
      {
        name: "id",
        means: "From the id: `player`.",
        evidence: "document",
        source: "Roblox's document, its sample"
      }
    ]
  },
  {
    id: "dataStores.keyUnit",
    question: "Is the length of an entry's id counted in characters or in bytes?",
    operation: "dataStores.createEntry",
    ask: "write",
    answers: [
      {
        name: "bytes",
        means: "An id has at most 50 bytes of UTF-8.",
        evidence: "guide",
        source: "Roblox guide on limits of data stores"
      },
      {
        name: "characters",
        means: "An id has at most 50 characters.",
        evidence: "document",
        source: "Roblox's document speaks of characters"
      }
    ]
  },
  {
    id: "dataStores.createExisting",
    question: "How is the creation of an entry refused that exists?",
    operation: "dataStores.createEntry",
    ask: "write",
    answers: [
      { name: "400", means: "With 400.", evidence: "live", source: "measured by rbx-cli" },
      {
        name: "409",
        means: "With 409.",
        evidence: "guide",
        source: "Roblox's list of error codes: something already exists"
      }
    ]
  },
  {
    id: "dataStores.conditionV1",
    question: "How does the older interface refuse a write whose condition fails?",
    operation: "dataStores.setEntryV1",
    ask: "write",
    answers: [
      {
        name: "412",
        means: "With 412; the body is the current value and the headers its version.",
        evidence: "live",
        source: "rblx-open-cloud and PianomanEric read such answers"
      },
      {
        name: "409",
        means: "With 409 and an error.",
        evidence: "guide",
        source: "an older Roblox guide on error codes"
      }
    ]
  },
  {
    id: "dataStores.lastModifiedV1",
    question: "Does an entry of the older interface come with `last-modified`?",
    operation: "dataStores.getEntryV1",
    ask: "write",
    answers: [
      {
        name: "present",
        means: "It is the time of the version.",
        evidence: "clients",
        source: "Stratiz, dynablox and xhayper read it"
      },
      {
        name: "absent",
        means: "The header is not there.",
        evidence: "document",
        source: "Roblox's document does not name it"
      }
    ]
  },
  {
    id: "dataStores.fractionV1",
    question: "Does the older interface take an increment by a fraction?",
    operation: "dataStores.incrementEntryV1",
    ask: "write",
    answers: [
      {
        name: "refused",
        means: "It is refused with 400.",
        evidence: "guide",
        source: "Roblox's engine reference: increments are integers"
      },
      { name: "taken", means: "It is added.", evidence: "guess", source: "a type of rbxcloud allows it" }
    ]
  },
  {
    id: "dataStores.scopeWithAllScopesV1",
    question: "What does a list of the older interface do with a scope and all scopes at once?",
    operation: "dataStores.listEntriesV1",
    ask: "write",
    answers: [
      {
        name: "refused",
        means: "It is refused with 400.",
        evidence: "guide",
        source: "an older Roblox guide on data store requests"
      },
      {
        name: "taken",
        means: "All scopes are listed.",
        evidence: "guess",
        source: "Roblox's document does not say"
      }
    ]
  },
  {
    id: "dataStores.throttledCode",
    question: "Which code does the older interface give with a 429 of a universe's quota?",
    operation: "dataStores.getEntryV1",
    ask: "hand",
    because: "it would use up a universe's quota",
    answers: [
      {
        name: "TooManyRequests",
        means: "The same for all: `TooManyRequests`.",
        evidence: "guess",
        source: "an older Roblox guide on errors of data stores"
      },
      {
        name: "experience",
        means: "One for each kind, such as `StandardReadExperienceThrottled`.",
        evidence: "guide",
        source: "Roblox guide on error codes of data stores, written for the engine"
      }
    ]
  },
  {
    id: "gameEvents.reverse",
    question: "What does `reverse` do without a token?",
    operation: "gameEvents.list",
    ask: "read",
    answers: [
      {
        name: "nothing",
        means: "Nothing: it says of a token that it is one for going back.",
        evidence: "document",
        source: "Roblox's document"
      },
      { name: "lastFirst", means: "The last event comes first.", evidence: "guess", source: "the name" }
    ]
  },
  {
    id: "groups.shout",
    question: "Can a group's shout be read on its own?",
    operation: "groups.updateShout",
    ask: "read",
    answers: [
      { name: "gone", means: "404.", evidence: "document", source: "gone from Roblox's document" },
      {
        name: "there",
        means: "Yes.",
        evidence: "clients",
        source: "relatio, openblox, goblox, rbxcloud and Stratiz have the operation"
      }
    ]
  },
  {
    id: "http.lastPageToken",
    question: "What does the last page of a list say in place of a token?",
    operation: "dataStores.list",
    ask: "read",
    answers: [
      {
        name: "empty",
        means: "The token is there and is \"\".",
        evidence: "live",
        source: "answers recorded by openblox and rbx-cli"
      },
      {
        name: "absent",
        means: "The token is left out.",
        evidence: "guide",
        source: "Roblox guide on the patterns of requests: empty or absent ends a list"
      },
      {
        name: "null",
        means: "The token is there and is null.",
        evidence: "live",
        source: "memory stores: answers recorded by ocale"
      }
    ]
  },
  {
    id: "http.emptyBody",
    question: "What is the body of an answer that the document declares as empty?",
    operation: "dataStores.deleteEntry",
    ask: "write",
    answers: [
      {
        name: "object",
        means: "An empty JSON object.",
        evidence: "live",
        source: "answers recorded by openblox"
      },
      {
        name: "none",
        means: "There is no body.",
        evidence: "live",
        source: "memory stores: answers recorded by openblox"
      }
    ]
  },
  {
    id: "http.queryNames",
    question: "Does the case of a query's names matter?",
    operation: "dataStores.listEntriesV1",
    ask: "read",
    answers: [
      {
        name: "ignored",
        means: "`AllScopes` does what `allScopes` does.",
        evidence: "clients",
        source: "rbxcloud, noblox.js and dynablox send other cases"
      },
      {
        name: "matters",
        means: "A name in another case counts as missing.",
        evidence: "document",
        source: "Roblox's document spells each name in one way"
      }
    ]
  },
  {
    id: "http.bodyNames",
    question: "Does the case of a JSON body's names matter?",
    operation: "memoryStores.updateSortedMapItem",
    ask: "write",
    answers: [
      {
        name: "ignored",
        means: "`Value` does what `value` does.",
        evidence: "clients",
        source: "rblx-open-cloud and openblox send such names"
      },
      {
        name: "matters",
        means: "A name in another case is not known.",
        evidence: "document",
        source: "Roblox's document spells each name in one way"
      }
    ]
  },
  {
    id: "http.missingBody",
    question: "May a body be left out that has nothing to say?",
    operation: "memoryStores.discardQueueItems",
    ask: "hand",
    because: "the operations that have such a body change a whole universe, a queue or a group",
    answers: [
      {
        name: "taken",
        means: "No body does what an empty object does.",
        evidence: "clients",
        source: "relatio, goblox, openblox and rblx-open-cloud send none"
      },
      {
        name: "refused",
        means: "A request without a body is refused with 400.",
        evidence: "document",
        source: "Roblox's document says that the body is required"
      }
    ]
  },
  {
    id: "http.formNames",
    question: "Does the case of a form's names matter?",
    operation: "monetization.createGamePass",
    ask: "hand",
    because: "it would create a game pass, which cannot be deleted",
    answers: [
      {
        name: "ignored",
        means: "`Name` does what `name` does.",
        evidence: "clients",
        source: "a client that creates passes says so"
      },
      {
        name: "matters",
        means: "A part in another case counts as missing.",
        evidence: "document",
        source: "Roblox's document spells each name in one way"
      }
    ]
  },
  {
    id: "http.cors",
    question: "May a web page of another origin read answers?",
    operation: "apiKeys.introspect",
    ask: "read",
    answers: [
      {
        name: "refused",
        means: "Answers name no origin that may read them; a browser keeps them from the page.",
        evidence: "guess",
        source: "Roblox's documents say nothing of it"
      },
      {
        name: "allowed",
        means: "Answers carry `access-control-allow-origin`.",
        evidence: "guess",
        source: "Roblox's documents say nothing of it"
      }
    ]
  },
  {
    id: "instances.maskNames",
    question: "How are the names of an update mask written?",
    operation: "instances.update",
    ask: "hand",
    because: "it would change a place",
    answers: [
      {
        name: "Details",
        means: "As the fields of the body: `Details`.",
        evidence: "guide",
        source: "Roblox guide on types: masks are lists of field names"
      },
      {
        name: "details",
        means: "In lower case: `details`.",
        evidence: "guide",
        source: "a sample of Roblox's guide on instances"
      }
    ]
  },
  {
    id: "localization.updateType",
    question: "What does `updateType` of a name and description say?",
    operation: "localization.updateGameNameDescriptions",
    ask: "hand",
    because: "it would change what players read",
    answers: [
      {
        name: "one",
        means: "Which of the two is changed; the other is not looked at.",
        evidence: "guess",
        source: "Roblox's document names the words and does not explain them"
      },
      {
        name: "hint",
        means: "Nothing that the fields do not say.",
        evidence: "guess",
        source: "Roblox's document names the words and does not explain them"
      }
    ]
  },
  {
    id: "localization.nameLength",
    question: "How many characters may a translated name have?",
    operation: "localization.updateGameNameDescriptions",
    ask: "hand",
    because: "it would change what players read",
    answers: [
      {
        name: "50",
        means: "50",
        evidence: "guess",
        source: "Roblox says that there is a bound, and not which"
      }
    ]
  },
  {
    id: "localization.descriptionLength",
    question: "How many characters may a translated description have?",
    operation: "localization.updateGameNameDescriptions",
    ask: "hand",
    because: "it would change what players read",
    answers: [
      {
        name: "1000",
        means: "1000",
        evidence: "guess",
        source: "Roblox says that there is a bound, and not which"
      }
    ]
  },
  {
    id: "luauExecution.binaryInputSize",
    question: "Is the size of a binary input a number or a text?",
    operation: "luauExecution.createBinaryInput",
    ask: "hand",
    because: "it would create a binary input",
    answers: [
      {
        name: "number",
        means: "A number.",
        evidence: "document",
        source: "Roblox's document; ocale and rbxcloud read it so"
      },
      {
        name: "text",
        means: "A text: \"1024\".",
        evidence: "guess",
        source: "how Google's JSON mapping writes int64"
      }
    ]
  },
  {
    id: "memoryStores.order",
    question: "Which words does `orderBy` of a sorted map take?",
    operation: "memoryStores.listSortedMapItems",
    ask: "read",
    answers: [
      {
        name: "asc-desc",
        means: "`asc` and `desc` are taken; anything else is refused.",
        evidence: "clients",
        source: "rblx-open-cloud, openblox and OpenCloudTools send these words"
      },
      {
        name: "id",
        means: "`id` and `id desc` are taken; anything else is refused.",
        evidence: "document",
        source: "Roblox's document"
      },
      {
        name: "both",
        means: "All four are taken.",
        evidence: "guess",
        source: "neither side says that it refuses the other"
      }
    ]
  },
  {
    id: "memoryStores.patchWithoutValue",
    question: "What does a change of a sorted map's item without a value do?",
    operation: "memoryStores.updateSortedMapItem",
    ask: "write",
    answers: [
      {
        name: "keeps",
        means: "The value stays; the expiry or the sort key changes.",
        evidence: "clients",
        source: "ocale offers it"
      },
      {
        name: "refused",
        means: "It is refused with 400.",
        evidence: "document",
        source: "Roblox's document says that a value is required"
      }
    ]
  },
  {
    id: "memoryStores.patchWithoutSortKey",
    question: "What becomes of an item's sort key when a change names none?",
    operation: "memoryStores.updateSortedMapItem",
    ask: "write",
    answers: [
      {
        name: "cleared",
        means: "The item has no sort key any more; send it again to keep it.",
        evidence: "guide",
        source: "Roblox's engine reference: setting replaces value and sort key together"
      },
      {
        name: "keeps",
        means: "The sort key stays.",
        evidence: "guess",
        source: "the usual reading of a partial change"
      }
    ]
  },
  {
    id: "memoryStores.patchedItemId",
    question: "Does the answer to a change of an item name the item?",
    operation: "memoryStores.updateSortedMapItem",
    ask: "write",
    answers: [
      {
        name: "absent",
        means: "There is no `id`, and the path ends before the item.",
        evidence: "live",
        source: "an answer recorded by openblox"
      },
      {
        name: "given",
        means: "There is an `id`, and the path ends with it.",
        evidence: "document",
        source: "Roblox's document"
      }
    ]
  },
  {
    id: "memoryStores.absentFields",
    question: "How does an item of a sorted map say that it has no sort key?",
    operation: "memoryStores.createSortedMapItem",
    ask: "write",
    answers: [
      {
        name: "null",
        means: "`numericSortKey` is null.",
        evidence: "live",
        source: "answers recorded by ocale"
      },
      {
        name: "absent",
        means: "`numericSortKey` is left out.",
        evidence: "document",
        source: "Roblox's document does not let it be null"
      }
    ]
  },
  {
    id: "memoryStores.itemPath",
    question: "How are special characters of an item's id written in its path?",
    operation: "memoryStores.createSortedMapItem",
    ask: "write",
    answers: [
      {
        name: "encoded",
        means: "As in a URL: `a%3Ab`.",
        evidence: "live",
        source: "answers recorded by ocale"
      },
      {
        name: "raw",
        means: "As they are: `a:b`.",
        evidence: "guess",
        source: "Roblox's documents do not say"
      }
    ]
  },
  {
    id: "memoryStores.deletedBody",
    question: "What is the body of the answer to a deletion?",
    operation: "memoryStores.deleteSortedMapItem",
    ask: "write",
    answers: [
      { name: "none", means: "There is no body.", evidence: "live", source: "answers recorded by openblox" },
      {
        name: "object",
        means: "An empty JSON object.",
        evidence: "guess",
        source: "other families answer so"
      }
    ]
  },
  {
    id: "memoryStores.keyUnit",
    question: "Is the length of an item's id counted in characters or in bytes?",
    operation: "memoryStores.createSortedMapItem",
    ask: "write",
    answers: [
      {
        name: "characters",
        means: "An id has at most 128 characters.",
        evidence: "guide",
        source: "Roblox guide on memory stores"
      },
      {
        name: "bytes",
        means: "An id has at most 128 bytes of UTF-8.",
        evidence: "guess",
        source: "data stores count so"
      }
    ]
  },
  {
    id: "memoryStores.queueItemId",
    question: "Does the answer to adding a queue's item have an id?",
    operation: "memoryStores.createQueueItem",
    ask: "hand",
    because: "it would add to a queue",
    answers: [
      {
        name: "absent",
        means: "The id is the last part of the path.",
        evidence: "live",
        source: "answers recorded by ocale and openblox"
      },
      { name: "given", means: "There is an `id`.", evidence: "document", source: "Roblox's document" }
    ]
  },
  {
    id: "memoryStores.allOrNothing",
    question: "What does a read of all or nothing answer when the queue has too few items?",
    operation: "memoryStores.readQueueItems",
    ask: "hand",
    because: "a read hides a queue's items from others for a while",
    answers: [
      { name: "empty", means: "A read without items.", evidence: "clients", source: "ocale expects it" },
      {
        name: "notFound",
        means: "It is refused with 404.",
        evidence: "guess",
        source: "nothing was found to read"
      }
    ]
  },
  {
    id: "memoryStores.emptyQueue",
    question: "What does a read of an empty queue answer?",
    operation: "memoryStores.readQueueItems",
    ask: "hand",
    because: "a read hides a queue's items from others for a while",
    answers: [
      {
        name: "object",
        means: "A read with an id and without items.",
        evidence: "live",
        source: "answers recorded by ocale"
      },
      { name: "none", means: "204 and no body.", evidence: "clients", source: "rblx-open-cloud reads it so" }
    ]
  },
  {
    id: "memoryStores.flushPath",
    question: "Where can a flush be polled?",
    operation: "memoryStores.flush",
    ask: "hand",
    because: "a flush deletes everything in the universe's memory stores",
    answers: [
      {
        name: "operations",
        means: "At a path under `operations/`.",
        evidence: "live",
        source: "an answer recorded by openblox"
      },
      {
        name: "memoryStore",
        means: "At a path under `memory-store/operations/`.",
        evidence: "document",
        source: "Roblox's document"
      }
    ]
  },
  {
    id: "messaging.bound",
    question: "How long may a message be?",
    operation: "messaging.publish",
    ask: "write",
    answers: [
      { name: "1114", means: "1,114 at most.", evidence: "live", source: "measured by rbx-cli" },
      { name: "1024", means: "1,024 at most.", evidence: "guide", source: "Roblox guide on messaging" }
    ]
  },
  {
    id: "messaging.unit",
    question: "Is the length of a message counted in characters or in bytes?",
    operation: "messaging.publish",
    ask: "write",
    answers: [
      {
        name: "characters",
        means: "A letter counts as one.",
        evidence: "guess",
        source: "Roblox's guide says both: 1,024 characters, and 1 KiB"
      },
      {
        name: "bytes",
        means: "A letter counts as its bytes in UTF-8.",
        evidence: "guess",
        source: "Roblox's guide says both: 1,024 characters, and 1 KiB"
      }
    ]
  },
  {
    id: "oauth.basicSecrets",
    question: "Are a client's id and secret decoded as form text when they come by Basic?",
    endpoint: "token endpoint",
    ask: "hand",
    because: "it takes an app of one's own",
    answers: [
      {
        name: "form",
        means: "They are; a `+` or `%` in a secret has to be encoded.",
        evidence: "guess",
        source: "RFC 6749 asks for it"
      },
      { name: "raw", means: "They are taken as they are.", evidence: "guess", source: "many servers do" }
    ]
  },
  {
    id: "oauth.reusedRefreshToken",
    question: "What does a refresh token do that was used before?",
    endpoint: "token endpoint",
    ask: "hand",
    because: "it may end an authorization",
    answers: [
      {
        name: "ends",
        means: "It is refused and its authorization ends.",
        evidence: "guess",
        source: "RFC 9700 asks for it; Roblox's guide does not say"
      },
      {
        name: "refused",
        means: "It is refused and that is all.",
        evidence: "guess",
        source: "Roblox's guide does not say"
      }
    ]
  },
  {
    id: "oauth.creatorIds",
    question: "Which ids can stand for a creator among the resources of a token?",
    endpoint: "resources of a token",
    ask: "hand",
    because: "it takes an app of one's own",
    answers: [
      {
        name: "U-G",
        means: "`U` for the owner, and `G` with a group's id.",
        evidence: "guess",
        source: "Roblox guide on OAuth 2.0 explains `U` only"
      },
      { name: "U", means: "`U` only.", evidence: "guide", source: "Roblox guide on OAuth 2.0" }
    ]
  },
  {
    id: "orderedDataStores.ascendingV1",
    question: "Does the older interface take `asc` as an order?",
    operation: "orderedDataStores.listEntriesV1",
    ask: "write",
    answers: [
      {
        name: "taken",
        means: "It is the order that holds anyway.",
        evidence: "clients",
        source: "PianomanEric sends it unless told otherwise"
      },
      {
        name: "refused",
        means: "It is refused with 400.",
        evidence: "document",
        source: "Roblox's document names `desc` only"
      }
    ]
  },
  {
    id: "orderedDataStores.twoUpperBounds",
    question: "Does a filter take two upper bounds?",
    operation: "orderedDataStores.listEntries",
    ask: "write",
    answers: [
      {
        name: "refused",
        means: "It is refused with 400.",
        evidence: "guide",
        source: "an older Roblox guide on data store requests"
      },
      { name: "taken", means: "Both hold.", evidence: "guess", source: "the grammar of filters allows it" }
    ]
  },
  {
    id: "places.universeOfPlace",
    question: "Does the older path still answer which universe a place is of?",
    operation: "places.get",
    ask: "read",
    answers: [
      { name: "gone", means: "404.", evidence: "document", source: "it is not in Roblox's document" },
      { name: "there", means: "Yes: `universeId`.", evidence: "clients", source: "dynablox uses it" }
    ]
  },
  {
    id: "places.bound",
    question: "How large may a place file be?",
    operation: "places.publishVersion",
    ask: "hand",
    because: "it would publish a place",
    answers: [
      { name: "100MB", means: "100 MB.", evidence: "guide", source: "Roblox guide on place files" },
      {
        name: "10MiB",
        means: "10 MiB.",
        evidence: "document",
        source: "an attribute of the operation in Roblox's document"
      }
    ]
  },
  {
    id: "secrets.staleKey",
    question: "How is a secret refused that was encrypted with a key of before?",
    operation: "secrets.create",
    ask: "hand",
    because: "it would store a secret that cannot be read if it were not refused",
    answers: [
      {
        name: "400",
        means: "With 400.",
        evidence: "guess",
        source: "one of the codes that Roblox's document has for it"
      },
      {
        name: "409",
        means: "With 409.",
        evidence: "guess",
        source: "one of the codes that Roblox's document has for it"
      }
    ]
  },
  {
    id: "secrets.groupMembers",
    question: "Who may read the secrets of a group's universe?",
    operation: "secrets.list",
    ask: "hand",
    because: "it takes the key of a member who does not own the group",
    answers: [
      { name: "owner", means: "The owner.", evidence: "guide", source: "Roblox guide on secrets" },
      {
        name: "permission",
        means: "Members whose role has the permission.",
        evidence: "guide",
        source: "Roblox guide on groups"
      }
    ]
  },
  {
    id: "thumbnails.uploadStatus",
    question: "Is the state of an upload a word or a number?",
    operation: "thumbnails.getUploadStatus",
    ask: "hand",
    because: "it would upload a picture",
    answers: [
      {
        name: "word",
        means: "A word, at the end `Finished`.",
        evidence: "guide",
        source: "Roblox guide on thumbnail personalization"
      },
      { name: "number", means: "A number, at the end 2.", evidence: "document", source: "Roblox's document" }
    ]
  },
  {
    id: "userRestrictions.logNames",
    question: "How does a restriction's log name the moderator and the place?",
    operation: "userRestrictions.listLogs",
    ask: "read",
    answers: [
      {
        name: "paths",
        means: "By path: `users/156`.",
        evidence: "live",
        source: "answers recorded by rbx-cli"
      },
      {
        name: "ids",
        means: "By bare id: `156`.",
        evidence: "live",
        source: "older answers recorded by openblox"
      }
    ]
  },
  {
    id: "users.thumbnailAtOnce",
    question: "Is a user's thumbnail there with the first answer?",
    operation: "users.generateThumbnail",
    ask: "read",
    answers: [
      {
        name: "done",
        means: "The first answer is done and has the address.",
        evidence: "live",
        source: "an answer recorded by openblox"
      },
      {
        name: "pending",
        means: "The first answer has to be polled.",
        evidence: "document",
        source: "Roblox's document"
      }
    ]
  },
  {
    id: "users.serialNumber",
    question: "Is the serial number of a collectible a number or a text?",
    operation: "users.listInventoryItems",
    ask: "read",
    answers: [
      {
        name: "number",
        means: "A number.",
        evidence: "document",
        source: "Roblox's document; goblox, ocale and rbxcloud read it so"
      },
      {
        name: "text",
        means: "A text: \"12\".",
        evidence: "guess",
        source: "how Google's JSON mapping writes int64"
      }
    ]
  },
  {
    id: "users.socialProfiles",
    question: "Which social profiles does a user's answer have?",
    operation: "users.get",
    ask: "read",
    answers: [
      {
        name: "all",
        means: "All five, \"\" where not set.",
        evidence: "clients",
        source: "rbxcloud requires them"
      },
      {
        name: "set",
        means: "Those that are set.",
        evidence: "guess",
        source: "Roblox's document does not say"
      }
    ]
  },
  {
    id: "webhooks.subscriptionPayload",
    question: "Are the fields of a subscription's event in the payload itself or one level below?",
    endpoint: "webhook",
    ask: "hand",
    because: "it takes a subscription",
    answers: [
      {
        name: "flat",
        means: "In `EventPayload` itself.",
        evidence: "guess",
        source: "Roblox guide on webhooks prints no example"
      },
      {
        name: "nested",
        means: "In `EventPayload.Subscription`.",
        evidence: "guess",
        source: "Roblox guide on webhooks prints no example"
      }
    ]
  },
  {
    id: "webhooks.slackFooter",
    question: "What does the signed footer of a message to Slack look like?",
    endpoint: "webhook",
    ask: "hand",
    because: "it takes a channel",
    answers: [
      {
        name: "as-discord",
        means: "As in Discord: `Roblox-Signature: …, Timestamp: …`.",
        evidence: "guess",
        source: "Roblox guide on erasure shows that of Discord only"
      },
      {
        name: "other",
        means: "In another way.",
        evidence: "guess",
        source: "Roblox guide on erasure shows that of Discord only"
      }
    ]
  }
]
