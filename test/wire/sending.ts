/** What tests of single calls send. */
import { once } from "node:events"
import { createServer, type RequestListener } from "node:http"
import type { AddressInfo } from "node:net"
import * as Effect from "effect/Effect"
import { OpenCloud, type OpenCloudError, type Options } from "../../src/index.ts"
import { createThing, withClient } from "../client/fixtures.ts"

export const publish = { ...createThing, id: "things.publish", retry: "unsafe" as const, limits: [] }

export const send = OpenCloud.execute(publish, { universeId: 1, body: { value: 1 } })

export const failureOf = <A>(call: Effect.Effect<A, OpenCloudError, OpenCloud>, options: Options) =>
  Effect.flip(call).pipe(withClient({ retryPolicy: { attempts: 1 }, ...options }))

export const listening = (listener: RequestListener) =>
  Effect.acquireRelease(
    Effect.promise(async () => {
      const server = createServer(listener)
      server.listen(0, "127.0.0.1")
      await once(server, "listening")
      return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
    }),
    ({ server }) =>
      Effect.sync(() => {
        server.closeAllConnections()
        server.close()
      })
  )
