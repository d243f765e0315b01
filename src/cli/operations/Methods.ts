/** The methods of services, and which of them calls an operation. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Credentials from "../../Credentials.ts"
import type { AnyOperation } from "../../interface/Operation.ts"
import { OpenCloud } from "../../OpenCloud.ts"
import { methods } from "./Names.ts"
import { services } from "./Services.ts"

const layers: ReadonlyArray<Layer.Layer<never, never, OpenCloud>> = Object.values(services).map(({ layer }) => layer)

const layer = layers.reduce((all, one) => Layer.merge(all, one))

/** A client that nothing is asked of: the methods are counted, and not called. */
const idle = OpenCloud.layer({
  credentials: Credentials.apiKey("none"),
  fetch: () => Promise.reject(new TypeError("nothing is sent"))
})

/** The names of all methods, as they are called in programs: `Places.publish`. */
export const allMethods: Effect.Effect<ReadonlyArray<string>> = Effect.scoped(
  Effect.map(Layer.build(Layer.provide(layer, idle)), (context) =>
    Object.entries(services).flatMap(([service, key]) => {
      const members: object = Context.get(context as Context.Context<never>, key as never)
      return Object.keys(members).map((name) => `${service}.${name}`)
    })
  )
)

/** What calls an operation: a method of a service, or the client where no service has one. */
export const methodOf = (
  { name, service }: Pick<AnyOperation, "name" | "service">,
  known: ReadonlySet<string>
): string => {
  const method = methods[`${service}.${name}`] ?? `${service}.${name}`
  return known.has(method) ? method : "OpenCloud.execute"
}
