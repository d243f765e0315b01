import * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"
import type * as Layer from "effect/Layer"
import { Emulator } from "effect-open-cloud/emulator"
import * as Credentials from "../../src/Credentials.ts"
import { OpenCloud } from "../../src/OpenCloud.ts"
import {
  type Id,
  type Operation,
  type Quota,
  type RetryClass,
  type Segment,
  type Shape,
  json as writeJson
} from "../../src/Operation.ts"
import type { Options } from "../../src/Options.ts"

export const secret = "s3cret-api-key-that-must-not-leak"

const quota = { apiKey: { limit: 1_000_000, period: "MINUTE" } } as const

export interface Thing {
  readonly id: string
  readonly value?: unknown
}

const ThingShape: Shape<Thing> = { fields: { id: "text", value: "json" }, required: ["id"] }

export const getThing: Operation<{ readonly universeId: Id; readonly thingId: Segment }, Thing> = {
  id: "things.get",
  service: "Things",
  name: "get",
  method: "GET",
  path: "/cloud/v2/universes/{universe_id}/things/{thing_id}",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "thingId", wire: "thing_id", in: "path", kind: "string", required: true }
  ],
  body: { kind: "none" },
  output: ThingShape,
  auth: ["apiKey", "oauth"],
  scopes: { all: ["thing:read"] },
  permanent: [
    { status: 503, code: "17" },
    { status: 429, code: "3000" }
  ],
  quota,
  retry: "safe"
}

export const createThing: Operation<
  { readonly universeId: Id; readonly thingId?: string; readonly body: unknown },
  Thing
> = {
  id: "things.create",
  service: "Things",
  name: "create",
  method: "POST",
  path: "/cloud/v2/universes/{universe_id}/things",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "thingId", in: "query", kind: "string" }
  ],
  body: { kind: "json", required: true, write: writeJson },
  output: ThingShape,
  auth: ["apiKey"],
  scopes: { all: ["thing:write"], any: ["a:x", "b:y"] },
  limits: [{ at: "body.value", maxLength: 40 }],
  quota,
  retry: "guarded"
}

export const deleteThing: Operation<{ readonly universeId: Id; readonly thingId: Segment }, void> = {
  ...getThing,
  id: "things.delete",
  name: "delete",
  method: "DELETE",
  retry: "idempotent",
  output: undefined as never
}

/** `getThing` with another retry class. */
export const withClass = (retry: RetryClass) => ({ ...getThing, id: `things.${retry}`, retry })

/** `getThing` with a published quota. */
export const limited = (limit: number, period: Quota["period"] = "MINUTE") => ({
  ...getThing,
  id: `things.limited${limit}${period}`,
  path: `/limited/${limit}/${period}/{universe_id}/{thing_id}`,
  quota: { apiKey: { limit, period } }
})

export type Reply = Response | Error | "hang" | ((request: Sent) => Response | Promise<Response>)

export interface Sent {
  readonly url: string
  readonly init: RequestInit
  readonly headers: Headers
}

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } })

export const thing = () => json({ id: "1" })

/** A `fetch` that answers by script, and repeats its last line. */
export const script = (...replies: ReadonlyArray<Reply>) => {
  const sent: Array<Sent> = []
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const request = { url, init, headers: new Headers(init.headers) }
    const reply = replies[Math.min(sent.length, replies.length - 1)]
    sent.push(request)
    if (reply === undefined) throw new Error("nothing scripted")
    if (reply === "hang") {
      return new Promise((_, reject) => {
        init.signal?.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")))
      })
    }
    if (reply instanceof Error) throw reply
    return typeof reply === "function" ? reply(request) : reply.clone()
  }
  return { fetch, sent }
}

export const clientLayer = (options: Options): Layer.Layer<OpenCloud> =>
  OpenCloud.layer({ credentials: Credentials.apiKey(secret), ...options })

export const withClient =
  (options: Options) =>
  <A, E>(effect: Effect.Effect<A, E, OpenCloud>): Effect.Effect<A, E> =>
    Effect.provide(effect, clientLayer(options))

/** Lets promises and the fibers that wait for them come to rest. */
export const rest: Effect.Effect<void> = Effect.promise(async () => {
  // Fibers go on in turns of the event loop; a timer could come before them when the machine is busy.
  for (let turn = 0; turn < 20; turn++) await new Promise<void>((resolve) => setImmediate(resolve))
})

/** Runs an effect on the test clock until it ends, however long that takes there. */
export const settled = <A, E>(effect: Effect.Effect<A, E>): Effect.Effect<Exit.Exit<A, E>> =>
  Emulator.fastForward(Effect.exit(effect))

export const getOne = OpenCloud.execute(getThing, { universeId: 1, thingId: "a" })
