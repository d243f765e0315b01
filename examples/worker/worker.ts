/** A Cloudflare Worker: announces what is posted to it in all servers of an experience. */
import { Effect, Layer } from "effect"
import { Credentials, OpenCloud } from "effect-open-cloud"
import { Messaging } from "effect-open-cloud/Messaging"

/** `wrangler secret put ROBLOX_API_KEY`; the other two are variables. */
interface Env {
  readonly ROBLOX_API_KEY: string
  readonly ROBLOX_UNIVERSE_ID: string
  readonly ROBLOX_BASE_URL?: string
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const client = OpenCloud.layer({
      credentials: Credentials.apiKey(env.ROBLOX_API_KEY),
      ...(env.ROBLOX_BASE_URL === undefined ? {} : { baseUrl: env.ROBLOX_BASE_URL })
    })
    const message = await request.text()
    const announce = Messaging.use((messaging) =>
      messaging.publish({ universeId: env.ROBLOX_UNIVERSE_ID, topic: "announcements", message })
    ).pipe(
      Effect.as(new Response(null, { status: 204 })),
      Effect.catchTag("InvalidRequest", (error) => Effect.succeed(new Response(error.message, { status: 400 }))),
      // Not repeated where it may have arrived: twice is worse than an answer that says so.
      Effect.catch((error) => Effect.succeed(new Response(error.outcome, { status: 502 }))),
      Effect.provide(Layer.provide(Messaging.layer, client))
    )
    return Effect.runPromise(announce, { signal: request.signal })
  }
}
