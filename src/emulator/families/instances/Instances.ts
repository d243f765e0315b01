/** Handlers of instances: every one begins an operation that takes time. */
import * as Result from "effect/Result"
import { invalidArgument, notFound } from "../../Errors.ts"
import { applied, type Call, type Handler, type Handlers, read, text } from "../../Handler.ts"
import { at, isObject, type JsonObject, stringifyJson } from "../../Json.ts"
import { continuing, pageSize, readToken, writeToken } from "../../Paging.ts"
import { beginOperation, type Ending, findOperation, formatOperation } from "../../Pending.ts"
import { utf8Length } from "../../Values.ts"
import { type Place, placeOf } from "../experiences/State.ts"
import { childrenOf, findInstance, type Instance } from "./State.ts"

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

const begin = (call: Call, of: Place, changes: boolean, carryOut: (instance: Instance, time: number) => Ending) => {
  const id = text(call, "instance_id")
  const operation = beginOperation(call.world, {
    path: (number) => `${pathOf(of, id)}/operations/${number}`,
    readyAt: call.now + call.world.experiences.instanceMillis,
    carryOut: (time) => {
      const instance = findInstance(of.instances, id)
      return instance === undefined ? missing : carryOut(instance, time)
    }
  })
  return changes ? applied(formatOperation(operation)) : read(formatOperation(operation))
}

const get: Handler = (call) =>
  Result.map(place(call), (of) => begin(call, of, false, (instance) => done("Instance", format(of, instance))))

const listChildren: Handler = (call) =>
  Result.gen(function* () {
    const of = yield* place(call)
    const size = yield* pageSize(call, "maxPageSize", { default: 200, max: 200 })
    const cursor = yield* readToken(call, "pageToken")
    const start = typeof cursor === "number" ? cursor : 0
    return begin(call, of, false, (instance) => {
      const children = childrenOf(of.instances, instance.id)
      const next = start + size
      return done("ListInstanceChildrenResponse", {
        instances: children.slice(start, next).map((child) => format(of, child)),
        ...continuing(call, "nextPageToken", next < children.length ? writeToken(call, "pageToken", next) : undefined)
      })
    })
  })

const impossible = (message: string): Ending => ({ _tag: "Failed", error: { code: 9, message } })

const scripts = new Set(["Script", "LocalScript", "ModuleScript"])

/** What a mask may name: all of an instance, a part of it, or a property of its details. */
const maskable = /^engineInstance(\.(Name|Parent|Details(\.\w+(\.\w+)?)?))?$/

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
    const [kind, given] = Object.entries(isObject(engine.Details) ? engine.Details : {})[0] ?? []
    const details = isObject(given)
      ? Object.fromEntries(Object.entries(given).filter(([key]) => covers(`engineInstance.Details.${kind}.${key}`)))
      : {}
    if (typeof details.Source === "string" && utf8Length(details.Source) > largestSource) {
      return yield* Result.fail(invalidArgument("Source is too large."))
    }
    const together = call.world.teamCreate.enabled.has(of.universeId)
    return begin(call, of, true, (instance) => {
      // Changes go into a session that others edit in, too.
      if (!together) return impossible("The place has no session of Team Create.")
      const obstacle = of.busyScripts.get(instance.id)
      if (obstacle !== undefined) return impossible(`The script is ${obstacle}.`)
      if (kind !== undefined && (kind !== instance.kind || !scripts.has(kind))) {
        return { _tag: "Failed", error: { code: 3, message: `The instance is not a ${kind} that can be updated.` } }
      }
      if (typeof engine.Name === "string" && covers("engineInstance.Name")) instance.name = engine.Name
      if (typeof engine.Parent === "string" && covers("engineInstance.Parent")) instance.parent = engine.Parent
      instance.details = { ...instance.details, ...details }
      return done("Instance", format(of, instance))
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

const instance = "/cloud/v2/universes/{universe_id}/places/{place_id}/instances/{instance_id}"

export const instanceHandlers: Handlers = {
  [`GET ${instance}`]: get,
  [`PATCH ${instance}`]: update,
  [`GET ${instance}:listChildren`]: listChildren,
  [`GET ${instance}/operations/{operation_id}`]: getOperation
}
