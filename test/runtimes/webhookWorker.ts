/**
 * A Worker that takes webhooks, with one runtime for all of its requests and default settings. What it is notified of
 * it announces by Open Cloud, so that every delivery is handled over the network.
 */
import { Layer, ManagedRuntime } from "effect"
import { Credentials, OpenCloud } from "effect-open-cloud"
import { Messaging } from "effect-open-cloud/Messaging"
import { Deliveries, respond } from "effect-open-cloud/webhooks"

interface Env {
  readonly BASE_URL: string
  readonly SECRET: string
}

const make = ({ BASE_URL }: Env) => {
  const client = OpenCloud.layer({ credentials: Credentials.apiKey("emulator-key"), baseUrl: BASE_URL })
  return ManagedRuntime.make(Layer.merge(Deliveries.layerMemory(), Layer.provide(Messaging.layer, client)))
}

let runtime: ReturnType<typeof make> | undefined

export default {
  fetch: (request: Request, env: Env): Promise<Response> => {
    runtime ??= make(env)
    const answer = respond(request, {
      secrets: env.SECRET,
      on: {
        SampleNotification: ({ id }) =>
          Messaging.use((messaging) => messaging.publish({ universeId: 9000001, topic: "webhooks", message: id }))
      }
    })
    return runtime.runPromise(answer)
  }
}
