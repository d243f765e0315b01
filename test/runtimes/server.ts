/** The emulator that runtimes call over HTTP, with faults for stores by their names. */
import * as Effect from "effect/Effect"
import { Emulator, Faults } from "effect-open-cloud/emulator"
import { serve } from "effect-open-cloud/emulator/node"

/** A rule for what is done in a data store, whatever it is. */
const inStore = (name: string, fault: Faults.Fault, times: number, method?: string): Faults.FaultRule => ({
  fault,
  times,
  when: (target) => target.path.includes(`/${name}/`) && (method === undefined || target.method === method)
})

/** Serves until the scope closes; pages of an origin may call it. Gives the emulator, too, for looking into it. */
export const serveRuntimes = (origin: string) =>
  Effect.gen(function* () {
    const emulator = yield* Emulator.make({
      cors: [origin],
      world: { oauth: { consent: { user: 156 } } },
      faults: [
        inStore("hangs", Faults.hang(), 1000),
        inStore("busy", Faults.status(503), 1),
        inStore("breaks", Faults.resetBefore, 1000),
        inStore("resets", Faults.resetBefore, 1),
        inStore("html", Faults.htmlPage(502), 1000),
        inStore("halves", Faults.truncated(), 1000, "GET")
      ]
    })
    const { url } = yield* serve(emulator)
    return { emulator, url }
  })
