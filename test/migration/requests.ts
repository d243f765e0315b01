import * as Effect from "effect/Effect"
import { OpenCloud } from "effect-open-cloud"
import * as Operations from "effect-open-cloud/operations/universes"
import * as UserOperations from "effect-open-cloud/operations/users"
import * as Paging from "effect-open-cloud/Paging"
import * as Webhooks from "effect-open-cloud/webhooks"
import { all, groupId, type Methods, type Ported, tag, universeId, userId } from "./tools.ts"

const model = { content: new TextEncoder().encode("<roblox!three"), contentType: "model/x-rbxm" }
const tree = 9100004
const _delivery: Ported = [
  ({ assets }) =>
    Effect.gen(function* () {
      const { location } = yield* assets.getDeliveryLocation({ assetId: tree, versionNumber: 1 })
      const wrong = yield* tag(assets.getDeliveryLocation({ assetId: tree, expectedAssetType: "Audio" }))
      return [URL.canParse(location), wrong, yield* tag(assets.getDeliveryLocation({ assetId: 1 }))]
    }),
  [true, "PermissionDenied", "NotFound"]
]
const _secret = { universeId, secretId: "api" }

export const requests: Methods = {
  send_request: [
    () =>
      Effect.gen(function* () {
        const universe = yield* OpenCloud.execute(Operations.get, { universeId })
        const { status, headers } = yield* OpenCloud.raw(Operations.get, { universeId })
        return [universe.displayName, status, headers.get("content-type")?.includes("json")]
      }),
    ["Default universe", 200, true]
  ],
  iterate_request: [
    ({ client }) =>
      Effect.map(
        all(Paging.paginate(client, UserOperations.listInventoryItems, { userId }, (page) => page.inventoryItems)),
        (items) => items.length > 2
      ),
    true
  ],
  "Operation.is_done": [
    ({ memory }) =>
      Effect.gen(function* () {
        const started = yield* memory.flush({ universeId })
        yield* started.await()
        return (yield* started.status)._tag
      }),
    "Done"
  ],
  "Operation.fetch_status": [
    ({ memory }) =>
      Effect.gen(function* () {
        const started = yield* memory.flush({ universeId })
        yield* started.await()
        return (yield* started.status)._tag
      }),
    "Done"
  ],
  "Operation.wait": [
    ({ assets }) =>
      Effect.gen(function* () {
        const started = yield* assets.create({
          assetType: "Model",
          displayName: "Chair",
          creator: { userId },
          file: model
        })
        return (yield* started.await({ deadline: "60 seconds" })).displayName
      }),
    "Chair"
  ],
  "ApiKey.fetch_info": [
    ({ keys }) => Effect.map(keys.introspect(), ({ enabled, name }) => [name, enabled]),
    ["Emulator key", true]
  ],
  "ApiKey.get_experience": [
    ({ universes }) => Effect.map(universes.get({ universeId }), (it) => it.displayName),
    "Default universe"
  ],
  "ApiKey.get_group": [({ groups }) => Effect.map(groups.get({ groupId }), (it) => it.displayName), "Default group"],
  "ApiKey.get_user": [({ users }) => Effect.map(users.get({ userId }), (it) => it.name), "builder"],
  "Webhook.process_notification": [
    () =>
      Effect.gen(function* () {
        const text = JSON.stringify({
          NotificationId: "n-1",
          EventType: "SampleNotification",
          EventTime: "2026-01-02T03:04:05Z",
          EventPayload: { UserId: 156 }
        })
        const body = new TextEncoder().encode(text)
        const header = yield* Webhooks.sign(body, "hush")
        yield* Webhooks.verify(header, body, { secrets: "hush" })
        const forged = yield* tag(Webhooks.verify(header, body.slice(1), { secrets: "hush" }))
        return [(yield* Effect.fromResult(Webhooks.parse(body)))._tag, forged]
      }),
    ["SampleNotification", "WebhookRejected"]
  ],
  "Webhook.event": [
    () =>
      Effect.gen(function* () {
        const seen: Array<string> = []
        const handle = yield* Webhooks.handler({
          secrets: "hush",
          timeout: "10 minutes",
          on: { SampleNotification: (event) => Effect.sync(() => seen.push(event._tag)) }
        }).pipe(Effect.provide(Webhooks.Deliveries.layerMemory()))
        const delivery = { type: "SampleNotification", id: "n-1", payload: { UserId: 156 }, secret: "hush" }
        const statuses = yield* Effect.forEach([1, 2], () =>
          Effect.flatMap(Webhooks.signedRequest(delivery), (request) =>
            Effect.promise(async () => (await handle(request)).status)
          )
        )
        return [statuses, seen]
      }),
    [[200, 200], ["SampleNotification"]]
  ]
}
