// Generated from specs/ by `npm run generate`. Do not edit.
/** What the emulator does where nobody knows what Roblox does, or where those who know contradict each other. */
export interface Dialect {
  /** What is the smallest budget of a campaign, in US dollars? 5 unless given. */
  readonly "ads.smallestBudget": number
  /**
   * May a query for the values of dimensions leave out which dimensions? The first unless given.
   *
   * - `optional`: Yes, that means all.
   * - `required`: No, that is refused with 400.
   */
  readonly "analytics.dimensionsRequired": "optional" | "required"
  /**
   * How is a query refused for a universe that is not one's own? The first unless given.
   *
   * - `403`: With 403.
   * - `401`: With 401.
   */
  readonly "analytics.withoutPermission": "403" | "401"
  /**
   * Is the usage of a quota a number or a text? The first unless given.
   *
   * - `number`: A number.
   * - `text`: A text: "3".
   */
  readonly "assets.quotaUsage": "number" | "text"
  /**
   * What does a change of an asset without `updateMask` do? The first unless given.
   *
   * - `taken`: The fields that are sent are changed.
   * - `refused`: It is refused with 400.
   */
  readonly "assets.updateWithoutMask": "taken" | "refused"
  /**
   * What does reading a config answer that was never published? The first unless given.
   *
   * - `notFound`: 404.
   * - `empty`: 200 with no values, version 0.
   */
  readonly "configs.neverPublished": "notFound" | "empty"
  /**
   * How is a change of a draft refused whose hash is stale? The first unless given.
   *
   * - `400`: With 400.
   * - `409`: With 409.
   * - `412`: With 412.
   */
  readonly "configs.staleDraft": "400" | "409" | "412"
  /**
   * Which words say how a deployment stands? The first unless given.
   *
   * - `InProgress-Succeeded`: `InProgress`, then `Succeeded`.
   * - `IN_PROGRESS-SUCCEEDED`: `IN_PROGRESS`, then `SUCCEEDED`.
   */
  readonly "configs.deploymentWords": "InProgress-Succeeded" | "IN_PROGRESS-SUCCEEDED"
  /**
   * How many keys may a config have? The first unless given.
   *
   * - `100`: 100.
   * - `1000`: 1,000.
   */
  readonly "configs.maxKeys": "100" | "1000"
  /**
   * Is the significand of a price a number or a text? The first unless given.
   *
   * - `number`: A number.
   * - `text`: A text: "4990000000".
   */
  readonly "creatorStore.significand": "number" | "text"
  /**
   * What does a prefix count from when entries are listed without a scope? The first unless given.
   *
   * - `scope`: From the scope: `global/player`.
   * - `id`: From the id: `player`.
   */
  readonly "dataStores.prefixWithoutScope": "scope" | "id"
  /**
   * Is the length of an entry's id counted in characters or in bytes? The first unless given.
   *
   * - `bytes`: An id has at most 50 bytes of UTF-8.
   * - `characters`: An id has at most 50 characters.
   */
  readonly "dataStores.keyUnit": "bytes" | "characters"
  /**
   * How is the creation of an entry refused that exists? The first unless given.
   *
   * - `400`: With 400.
   * - `409`: With 409.
   */
  readonly "dataStores.createExisting": "400" | "409"
  /**
   * How does the older interface refuse a write whose condition fails? The first unless given.
   *
   * - `412`: With 412; the body is the current value and the headers its version.
   * - `409`: With 409 and an error.
   */
  readonly "dataStores.conditionV1": "412" | "409"
  /**
   * Does an entry of the older interface come with `last-modified`? The first unless given.
   *
   * - `present`: It is the time of the version.
   * - `absent`: The header is not there.
   */
  readonly "dataStores.lastModifiedV1": "present" | "absent"
  /**
   * Does the older interface take an increment by a fraction? The first unless given.
   *
   * - `refused`: It is refused with 400.
   * - `taken`: It is added.
   */
  readonly "dataStores.fractionV1": "refused" | "taken"
  /**
   * What does a list of the older interface do with a scope and all scopes at once? The first unless given.
   *
   * - `refused`: It is refused with 400.
   * - `taken`: All scopes are listed.
   */
  readonly "dataStores.scopeWithAllScopesV1": "refused" | "taken"
  /**
   * Which code does the older interface give with a 429 of a universe's quota? The first unless given.
   *
   * - `TooManyRequests`: The same for all: `TooManyRequests`.
   * - `experience`: One for each kind, such as `StandardReadExperienceThrottled`.
   */
  readonly "dataStores.throttledCode": "TooManyRequests" | "experience"
  /**
   * What does `reverse` do without a token? The first unless given.
   *
   * - `nothing`: Nothing: it says of a token that it is one for going back.
   * - `lastFirst`: The last event comes first.
   */
  readonly "gameEvents.reverse": "nothing" | "lastFirst"
  /**
   * Can a group's shout be read on its own? The first unless given.
   *
   * - `gone`: 404.
   * - `there`: Yes.
   */
  readonly "groups.shout": "gone" | "there"
  /**
   * What does the last page of a list say in place of a token? The first unless given.
   *
   * - `empty`: The token is there and is "".
   * - `absent`: The token is left out.
   * - `null`: The token is there and is null.
   */
  readonly "http.lastPageToken": "empty" | "absent" | "null"
  /**
   * What is the body of an answer that the document declares as empty? The first unless given.
   *
   * - `object`: An empty JSON object.
   * - `none`: There is no body.
   */
  readonly "http.emptyBody": "object" | "none"
  /**
   * Does the case of a query's names matter? The first unless given.
   *
   * - `ignored`: `AllScopes` does what `allScopes` does.
   * - `matters`: A name in another case counts as missing.
   */
  readonly "http.queryNames": "ignored" | "matters"
  /**
   * Does the case of a JSON body's names matter? The first unless given.
   *
   * - `ignored`: `Value` does what `value` does.
   * - `matters`: A name in another case is not known.
   */
  readonly "http.bodyNames": "ignored" | "matters"
  /**
   * May a body be left out that has nothing to say? The first unless given.
   *
   * - `taken`: No body does what an empty object does.
   * - `refused`: A request without a body is refused with 400.
   */
  readonly "http.missingBody": "taken" | "refused"
  /**
   * Does the case of a form's names matter? The first unless given.
   *
   * - `ignored`: `Name` does what `name` does.
   * - `matters`: A part in another case counts as missing.
   */
  readonly "http.formNames": "ignored" | "matters"
  /**
   * May a web page of another origin read answers? The first unless given.
   *
   * - `refused`: Answers name no origin that may read them; a browser keeps them from the page.
   * - `allowed`: Answers carry `access-control-allow-origin`.
   */
  readonly "http.cors": "refused" | "allowed"
  /** How many characters may a translated name have? 50 unless given. */
  readonly "localization.nameLength": number
  /** How many characters may a translated description have? 1000 unless given. */
  readonly "localization.descriptionLength": number
  /**
   * Is the size of a binary input a number or a text? The first unless given.
   *
   * - `number`: A number.
   * - `text`: A text: "1024".
   */
  readonly "luauExecution.binaryInputSize": "number" | "text"
  /**
   * Which words does `orderBy` of a sorted map take? The first unless given.
   *
   * - `asc-desc`: `asc` and `desc` are taken; anything else is refused.
   * - `id`: `id` and `id desc` are taken; anything else is refused.
   * - `both`: All four are taken.
   */
  readonly "memoryStores.order": "asc-desc" | "id" | "both"
  /**
   * What does a change of a sorted map's item without a value do? The first unless given.
   *
   * - `keeps`: The value stays; the expiry or the sort key changes.
   * - `refused`: It is refused with 400.
   */
  readonly "memoryStores.patchWithoutValue": "keeps" | "refused"
  /**
   * What becomes of an item's sort key when a change names none? The first unless given.
   *
   * - `cleared`: The item has no sort key any more; send it again to keep it.
   * - `keeps`: The sort key stays.
   */
  readonly "memoryStores.patchWithoutSortKey": "cleared" | "keeps"
  /**
   * Does the answer to a change of an item name the item? The first unless given.
   *
   * - `absent`: There is no `id`, and the path ends before the item.
   * - `given`: There is an `id`, and the path ends with it.
   */
  readonly "memoryStores.patchedItemId": "absent" | "given"
  /**
   * How does an item of a sorted map say that it has no sort key? The first unless given.
   *
   * - `null`: `numericSortKey` is null.
   * - `absent`: `numericSortKey` is left out.
   */
  readonly "memoryStores.absentFields": "null" | "absent"
  /**
   * How are special characters of an item's id written in its path? The first unless given.
   *
   * - `encoded`: As in a URL: `a%3Ab`.
   * - `raw`: As they are: `a:b`.
   */
  readonly "memoryStores.itemPath": "encoded" | "raw"
  /**
   * What is the body of the answer to a deletion? The first unless given.
   *
   * - `none`: There is no body.
   * - `object`: An empty JSON object.
   */
  readonly "memoryStores.deletedBody": "none" | "object"
  /**
   * Is the length of an item's id counted in characters or in bytes? The first unless given.
   *
   * - `characters`: An id has at most 128 characters.
   * - `bytes`: An id has at most 128 bytes of UTF-8.
   */
  readonly "memoryStores.keyUnit": "characters" | "bytes"
  /**
   * Does the answer to adding a queue's item have an id? The first unless given.
   *
   * - `absent`: The id is the last part of the path.
   * - `given`: There is an `id`.
   */
  readonly "memoryStores.queueItemId": "absent" | "given"
  /**
   * What does a read of all or nothing answer when the queue has too few items? The first unless given.
   *
   * - `empty`: A read without items.
   * - `notFound`: It is refused with 404.
   */
  readonly "memoryStores.allOrNothing": "empty" | "notFound"
  /**
   * What does a read of an empty queue answer? The first unless given.
   *
   * - `object`: A read with an id and without items.
   * - `none`: 204 and no body.
   */
  readonly "memoryStores.emptyQueue": "object" | "none"
  /**
   * Where can a flush be polled? The first unless given.
   *
   * - `operations`: At a path under `operations/`.
   * - `memoryStore`: At a path under `memory-store/operations/`.
   */
  readonly "memoryStores.flushPath": "operations" | "memoryStore"
  /**
   * How long may a message be? The first unless given.
   *
   * - `1114`: 1,114 at most.
   * - `1024`: 1,024 at most.
   */
  readonly "messaging.bound": "1114" | "1024"
  /**
   * Is the length of a message counted in characters or in bytes? The first unless given.
   *
   * - `characters`: A letter counts as one.
   * - `bytes`: A letter counts as its bytes in UTF-8.
   */
  readonly "messaging.unit": "characters" | "bytes"
  /**
   * Are a client's id and secret decoded as form text when they come by Basic? The first unless given.
   *
   * - `form`: They are; a `+` or `%` in a secret has to be encoded.
   * - `raw`: They are taken as they are.
   */
  readonly "oauth.basicSecrets": "form" | "raw"
  /**
   * What does a refresh token do that was used before? The first unless given.
   *
   * - `ends`: It is refused and its authorization ends.
   * - `refused`: It is refused and that is all.
   */
  readonly "oauth.reusedRefreshToken": "ends" | "refused"
  /**
   * Does the older interface take `asc` as an order? The first unless given.
   *
   * - `taken`: It is the order that holds anyway.
   * - `refused`: It is refused with 400.
   */
  readonly "orderedDataStores.ascendingV1": "taken" | "refused"
  /**
   * Does a filter take two upper bounds? The first unless given.
   *
   * - `refused`: It is refused with 400.
   * - `taken`: Both hold.
   */
  readonly "orderedDataStores.twoUpperBounds": "refused" | "taken"
  /**
   * Does the older path still answer which universe a place is of? The first unless given.
   *
   * - `gone`: 404.
   * - `there`: Yes: `universeId`.
   */
  readonly "places.universeOfPlace": "gone" | "there"
  /**
   * How large may a place file be? The first unless given.
   *
   * - `100MB`: 100 MB.
   * - `10MiB`: 10 MiB.
   */
  readonly "places.bound": "100MB" | "10MiB"
  /**
   * How is a secret refused that was encrypted with a key of before? The first unless given.
   *
   * - `400`: With 400.
   * - `409`: With 409.
   */
  readonly "secrets.staleKey": "400" | "409"
  /**
   * Who may read the secrets of a group's universe? The first unless given.
   *
   * - `owner`: The owner.
   * - `permission`: Members whose role has the permission.
   */
  readonly "secrets.groupMembers": "owner" | "permission"
  /**
   * Is the state of an upload a word or a number? The first unless given.
   *
   * - `word`: A word, at the end `Finished`.
   * - `number`: A number, at the end 2.
   */
  readonly "thumbnails.uploadStatus": "word" | "number"
  /**
   * How does a restriction's log name the moderator and the place? The first unless given.
   *
   * - `paths`: By path: `users/156`.
   * - `ids`: By bare id: `156`.
   */
  readonly "userRestrictions.logNames": "paths" | "ids"
  /**
   * Is a user's thumbnail there with the first answer? The first unless given.
   *
   * - `done`: The first answer is done and has the address.
   * - `pending`: The first answer has to be polled.
   */
  readonly "users.thumbnailAtOnce": "done" | "pending"
  /**
   * Is the serial number of a collectible a number or a text? The first unless given.
   *
   * - `number`: A number.
   * - `text`: A text: "12".
   */
  readonly "users.serialNumber": "number" | "text"
  /**
   * Which social profiles does a user's answer have? The first unless given.
   *
   * - `all`: All five, "" where not set.
   * - `set`: Those that are set.
   */
  readonly "users.socialProfiles": "all" | "set"
}

/** The answers to each question, the one that is taken first; where the answer is a number, the number that is taken. */
export const answers: {
  readonly [Q in keyof Dialect]: Dialect[Q] extends number ? number : readonly [Dialect[Q], ...Array<Dialect[Q]>]
} = {
  "ads.smallestBudget": 5,
  "analytics.dimensionsRequired": ["optional", "required"],
  "analytics.withoutPermission": ["403", "401"],
  "assets.quotaUsage": ["number", "text"],
  "assets.updateWithoutMask": ["taken", "refused"],
  "configs.neverPublished": ["notFound", "empty"],
  "configs.staleDraft": ["400", "409", "412"],
  "configs.deploymentWords": ["InProgress-Succeeded", "IN_PROGRESS-SUCCEEDED"],
  "configs.maxKeys": ["100", "1000"],
  "creatorStore.significand": ["number", "text"],
  "dataStores.prefixWithoutScope": ["scope", "id"],
  "dataStores.keyUnit": ["bytes", "characters"],
  "dataStores.createExisting": ["400", "409"],
  "dataStores.conditionV1": ["412", "409"],
  "dataStores.lastModifiedV1": ["present", "absent"],
  "dataStores.fractionV1": ["refused", "taken"],
  "dataStores.scopeWithAllScopesV1": ["refused", "taken"],
  "dataStores.throttledCode": ["TooManyRequests", "experience"],
  "gameEvents.reverse": ["nothing", "lastFirst"],
  "groups.shout": ["gone", "there"],
  "http.lastPageToken": ["empty", "absent", "null"],
  "http.emptyBody": ["object", "none"],
  "http.queryNames": ["ignored", "matters"],
  "http.bodyNames": ["ignored", "matters"],
  "http.missingBody": ["taken", "refused"],
  "http.formNames": ["ignored", "matters"],
  "http.cors": ["refused", "allowed"],
  "localization.nameLength": 50,
  "localization.descriptionLength": 1000,
  "luauExecution.binaryInputSize": ["number", "text"],
  "memoryStores.order": ["asc-desc", "id", "both"],
  "memoryStores.patchWithoutValue": ["keeps", "refused"],
  "memoryStores.patchWithoutSortKey": ["cleared", "keeps"],
  "memoryStores.patchedItemId": ["absent", "given"],
  "memoryStores.absentFields": ["null", "absent"],
  "memoryStores.itemPath": ["encoded", "raw"],
  "memoryStores.deletedBody": ["none", "object"],
  "memoryStores.keyUnit": ["characters", "bytes"],
  "memoryStores.queueItemId": ["absent", "given"],
  "memoryStores.allOrNothing": ["empty", "notFound"],
  "memoryStores.emptyQueue": ["object", "none"],
  "memoryStores.flushPath": ["operations", "memoryStore"],
  "messaging.bound": ["1114", "1024"],
  "messaging.unit": ["characters", "bytes"],
  "oauth.basicSecrets": ["form", "raw"],
  "oauth.reusedRefreshToken": ["ends", "refused"],
  "orderedDataStores.ascendingV1": ["taken", "refused"],
  "orderedDataStores.twoUpperBounds": ["refused", "taken"],
  "places.universeOfPlace": ["gone", "there"],
  "places.bound": ["100MB", "10MiB"],
  "secrets.staleKey": ["400", "409"],
  "secrets.groupMembers": ["owner", "permission"],
  "thumbnails.uploadStatus": ["word", "number"],
  "userRestrictions.logNames": ["paths", "ids"],
  "users.thumbnailAtOnce": ["done", "pending"],
  "users.serialNumber": ["number", "text"],
  "users.socialProfiles": ["all", "set"]
}
