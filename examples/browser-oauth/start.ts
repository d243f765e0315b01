/** The page, with the Open Cloud that it talks to. */
import * as Effect from "effect/Effect"
import { Emulator } from "effect-open-cloud/emulator"
import { serve } from "effect-open-cloud/emulator/node"
import { servePage } from "./server.ts"
import { clientId, fill, world } from "./world.ts"

/** Serves an emulator that lets this page call, and the page. */
export const onEmulator = Effect.fnUntraced(function* (port: number) {
  const { show, url } = yield* servePage(port)
  const emulator = yield* Emulator.make({ world, cors: [url] })
  fill(emulator)
  const { url: cloud } = yield* serve(emulator)
  yield* show({ cloud, clientId, emulated: true })
  return { url, emulator }
})

/** Serves the page for an app that is registered at Roblox. */
export const onRoblox = Effect.fnUntraced(function* (port: number, clientId: string) {
  const { show, url } = yield* servePage(port)
  yield* show({ cloud: "https://apis.roblox.com", clientId, emulated: false })
  return { url }
})
