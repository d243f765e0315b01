/** Handlers of instances: every one begins an operation that takes time. */
import * as Result from "effect/Result"
import type { Json } from "../../../interface/Operation.ts"
import { invalidArgument, notFound } from "../../Errors.ts"
import { applied, read, text } from "../../Handler.ts"
import { at, isObject, type JsonObject, stringifyJson } from "../../Json.ts"
import { continuing, pageSize, readToken, writeToken } from "../../Paging.ts"
import { beginOperation, type Ending, findOperation, formatOperation, type Work } from "../../Pending.ts"
import { utf8Length } from "../../Values.ts"
import { type Place, placeOf } from "../experiences/State.ts"
import { childrenOf, findInstance, type Instance } from "./State.ts"
import type { Call, Handler, Handlers, World } from "./World.ts"

/** An answer beyond this many bytes ends the operation as failed. */
const largestAnswer = 500_000
/** Bytes of a script's source. */
const largestSource = 200_000

const place = (call: Call) => placeOf(call.world, text(call, "universe_id"), text(call, "place_id"), call.now)

const pathOf = (of: Place, id: string): string => `universes/${of.universeId}/places/${of.id}/instances/${id}`

const format = (of: Place, instance: Instance): JsonObject => ({
  path: pathOf(of, instance.id),
  hasChildren: childrenOf(of.instances, instance.id).length > 0,
  engineInstance: {
    Id: instance.id,
    Parent: instance.parent,
    Name: instance.name,
    Details: instance.kind === "" ? {} : { [instance.kind]: instance.details }
  }
})

const missing: Ending = { _tag: "Failed", error: { code: 5, message: "The instance was not found." } }

const done = (type: string, response: JsonObject): Ending =>
  utf8Length(stringifyJson(response)) > largestAnswer
    ? { _tag: "Failed", error: { code: 422, message: "The answer is too large." } }
    : { _tag: "Done", response: { "@type": `type.googleapis.com/roblox.open_cloud.cloud.v2.${type}`, ...response } }

/** What is done with an instance. */
export interface At {
  readonly placeId: string
  readonly id: string
}

/** Work on an instance that has to be there when its time has come. */
const onInstance = <More>(
  name: string,
  carryOut: (instance: Instance, of: Place, input: More) => Ending
): Work<World, At & More> => ({
  name,
  carryOut: ({ experiences }, input) => {
    const of = experiences.places.get(input.placeId)
    const instance = of === undefined ? undefined : findInstance(of.instances, input.id)
    return of === undefined || instance === undefined ? missing : carryOut(instance, of, input)
  }
})

const begin = <More>(call: Call, of: Place, changes: boolean, work: Work<World, At & More>, more: NoInfer<More>) => {
  const id = text(call, "instance_id")
  const operation = beginOperation(call.world, work, {
    path: (number) => `${pathOf(of, id)}/operations/${number}`,
    readyAt: call.now + call.world.experiences.instanceMillis,
    input: { placeId: of.id, id, ...more }
  })
  return changes ? applied(formatOperation(operation)) : read(formatOperation(operation))
}

const reading = onInstance<object>("instances.get", (instance, of) => done("Instance", format(of, instance)))

const get: Handler = (call) => Result.map(place(call), (of) => begin(call, of, false, reading, {}))

export interface Listing {
  readonly start: number
  readonly size: number
  /** How the answer says that there is more, and that there is not. */
  readonly more: JsonObject
  readonly last: JsonObject
}

const listing = onInstance<Listing>("instances.listChildren", (instance, of, { last, more, size, start }) => {
  const children = childrenOf(of.instances, instance.id)
  const next = start + size
  return done("ListInstanceChildrenResponse", {
    instances: children.slice(start, next).map((child) => format(of, child)),
    ...(next < children.length ? more : last)
  })
})

const listChildren: Handler = (call) =>
  Result.gen(function* () {
    const of = yield* place(call)
    const size = yield* pageSize(call, "maxPageSize", { default: 200, max: 200 })
    const cursor = yield* readToken(call, "pageToken")
    const start = typeof cursor === "number" ? cursor : 0
    const more = continuing(call, "nextPageToken", writeToken(call, "pageToken", start + size))
    const last = continuing(call, "nextPageToken", undefined)
    return begin(call, of, false, listing, { start, size, more, last })
  })

const impossible = (message: string): Ending => ({ _tag: "Failed", error: { code: 9, message } })

const scripts = new Set(["Script", "LocalScript", "ModuleScript"])

/** What a mask may name: all of an instance, a part of it, or a property of its details. */
const maskable = /^engineInstance(\.(Name|Parent|Details(\.\w+(\.\w+)?)?))?$/

export interface Update {
  readonly name: string | undefined
  readonly parent: string | undefined
  readonly kind: string | undefined
  readonly details: JsonObject
  /** Whether others edit in the place, too. */
  readonly together: boolean
}

const updating = onInstance<Update>("instances.update", (instance, of, { details, kind, name, parent, together }) => {
  // Changes go into a session that others edit in, too.
  if (!together) return impossible("The place has no session of Team Create.")
  const obstacle = of.busyScripts.get(instance.id)
  if (obstacle !== undefined) return impossible(`The script is ${obstacle}.`)
  if (kind !== undefined && (kind !== instance.kind || !scripts.has(kind))) {
    return { _tag: "Failed", error: { code: 3, message: `The instance is not a ${kind} that can be updated.` } }
  }
  if (name !== undefined) instance.name = name
  if (parent !== undefined) instance.parent = parent
  instance.details = { ...instance.details, ...details }
  return done("Instance", format(of, instance))
})

const update: Handler = (call) =>
  Result.gen(function* () {
    const of = yield* place(call)
    const engine = at(call.body ?? null, ["engineInstance"])
    if (!isObject(engine)) return yield* Result.fail(invalidArgument("engineInstance is required."))
    const mask = text(call, "updateMask")
    const names = mask === "" ? ["engineInstance"] : mask.split(",").map((name) => name.trim())
    const wrong = names.find((name) => !maskable.test(name))
    if (wrong !== undefined) return yield* Result.fail(invalidArgument(`${wrong} cannot be updated.`))
    const covers = (path: string) =>
      names.some((name) => path === name || path.startsWith(`${name}.`) || name.startsWith(`${path}.`))
    const [kind, properties] = Object.entries(isObject(engine.Details) ? engine.Details : {})[0] ?? []
    const details = isObject(properties)
      ? Object.fromEntries(
          Object.entries(properties).filter(([key]) => covers(`engineInstance.Details.${kind}.${key}`))
        )
      : {}
    if (typeof details.Source === "string" && utf8Length(details.Source) > largestSource) {
      return yield* Result.fail(invalidArgument("Source is too large."))
    }
    const together = call.world.teamCreate.enabled.has(of.universeId)
    const given = (value: Json | undefined, path: string) =>
      typeof value === "string" && covers(path) ? value : undefined
    return begin(call, of, true, updating, {
      name: given(engine.Name, "engineInstance.Name"),
      parent: given(engine.Parent, "engineInstance.Parent"),
      kind,
      details,
      together
    })
  })

const getOperation: Handler = (call) =>
  Result.flatMap(place(call), (of) => {
    const path = `${pathOf(of, text(call, "instance_id"))}/operations/${text(call, "operation_id")}`
    const operation = findOperation(call.world, path, call.now)
    return operation === undefined
      ? Result.fail(notFound("The operation was not found."))
      : Result.succeed(read(formatOperation(operation)))
  })

export const instanceHandlers = {
  "instances.get": get,
  "instances.update": update,
  "instances.listChildren": listChildren,
  "instances.getOperation": getOperation
} satisfies Handlers

export const instanceWorks = [reading, listing, updating]
