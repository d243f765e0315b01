/**
 * A Worker with one client for all of its requests, under default settings but for a shorter deadline. Its clock is set
 * ahead before the client is made, so that a minute ends soon.
 */
import { Effect, Layer, ManagedRuntime } from "effect"
import { Credentials, OpenCloud } from "effect-open-cloud"
import { Users } from "effect-open-cloud/Users"

interface Env {
  readonly BASE_URL: string
  readonly AHEAD: string
}

const make = ({ AHEAD, BASE_URL }: Env) => {
  const { now } = Date
  Date.now = () => now() + Number(AHEAD)
  const client = OpenCloud.layer({
    credentials: Credentials.apiKey("emulator-key"),
    baseUrl: BASE_URL,
    deadline: "40 seconds"
  })
  return ManagedRuntime.make(Layer.provide(Users.layer, client))
}

let runtime: ReturnType<typeof make> | undefined

export default {
  fetch: (request: Request, env: Env): Promise<Response> => {
    runtime ??= make(env)
    const answer = Users.use((users) => users.get({ userId: 156 })).pipe(
      Effect.map((user) => Response.json({ name: user.displayName })),
      Effect.catch((error) => Effect.succeed(new Response(error.message, { status: 429 })))
    )
    return runtime.runPromise(answer, { signal: request.signal })
  }
}
