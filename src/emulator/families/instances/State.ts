/** The instances of a place: a small tree. */
import type { JsonObject } from "../../Json.ts"

/** An instance with the properties that Open Cloud shows. */
export interface Instance {
  readonly id: string
  name: string
  /** The parent's id; the root has none. */
  parent: string
  /** One of `Folder`, `Script`, `LocalScript`, `ModuleScript`, or empty for any other class. */
  readonly kind: string
  details: JsonObject
}

/** By id, in the order of their creation. */
export type Instances = Map<string, Instance>

/** What a path may call the topmost instance. */
export const rootAlias = "root"

export const rootId = "10000000-0000-4000-8000-000000000000"

const idOf = (number: number): string => `10000000-0000-4000-8000-${String(number).padStart(12, "0")}`

export const addInstance = (
  instances: Instances,
  instance: {
    readonly name: string
    readonly parent: string
    readonly kind?: string
    readonly details?: JsonObject
    readonly id?: string
  }
): Instance => {
  const added: Instance = {
    id: instance.id ?? idOf(instances.size),
    name: instance.name,
    parent: instance.parent,
    kind: instance.kind ?? "",
    details: instance.details ?? {}
  }
  instances.set(added.id, added)
  return added
}

export const defaultInstances = (): Instances => {
  const instances: Instances = new Map()
  addInstance(instances, { id: rootId, name: "DataModel", parent: "" })
  addInstance(instances, { name: "Workspace", parent: rootId })
  const services = addInstance(instances, { name: "ServerScriptService", parent: rootId })
  const folder = addInstance(instances, { name: "Game", parent: services.id, kind: "Folder" })
  addInstance(instances, {
    name: "Main",
    parent: folder.id,
    kind: "Script",
    details: { Enabled: true, RunContext: "Server", Source: 'print("Hello")' }
  })
  addInstance(instances, { name: "Util", parent: folder.id, kind: "ModuleScript", details: { Source: "return {}" } })
  return instances
}

export const findInstance = (instances: Instances, id: string): Instance | undefined =>
  instances.get(id === rootAlias ? rootId : id)

export const childrenOf = (instances: Instances, id: string): ReadonlyArray<Instance> =>
  [...instances.values()].filter(({ parent }) => parent === id)
