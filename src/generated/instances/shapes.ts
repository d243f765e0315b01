// Generated from specs/ by `npm run generate`. Do not edit.
import type { ResultShape, Shape } from "../../interface/Shape.ts"
import type { JsonObject, Open } from "../../interface/Values.ts"

export type { JsonObject, Open }

export type { ResultShape, Shape }

export interface GoogleProtobufAny {
  readonly "@type"?: string
}
export const GoogleProtobufAny: Shape<GoogleProtobufAny> = { fields: { "@type": "text" } }

export interface Status {
  readonly code?: number
  readonly message?: string
  readonly details?: ReadonlyArray<GoogleProtobufAny>
}
export const Status: Shape<Status> = { fields: { code: "int", message: "text", details: { list: GoogleProtobufAny } } }

export interface Operation {
  readonly path?: string
  readonly metadata?: GoogleProtobufAny
  readonly done?: boolean
  readonly error?: Status
  readonly response?: GoogleProtobufAny
}
export const Operation: Shape<Operation> = {
  fields: { path: "text", metadata: GoogleProtobufAny, done: "flag", error: Status, response: GoogleProtobufAny }
}

export interface LocalScript {
  readonly Enabled?: boolean
  readonly RunContext?: Open<"Legacy" | "Server" | "Client" | "Plugin">
  readonly Source?: string
}
export const LocalScript: Shape<LocalScript> = { fields: { Enabled: "flag", RunContext: "enum", Source: "text" } }

export interface ModuleScript {
  readonly Source?: string
}
export const ModuleScript: Shape<ModuleScript> = { fields: { Source: "text" } }

export interface Script {
  readonly Enabled?: boolean
  readonly RunContext?: Open<"Legacy" | "Server" | "Client" | "Plugin">
  readonly Source?: string
}
export const Script: Shape<Script> = { fields: { Enabled: "flag", RunContext: "enum", Source: "text" } }

export interface InstanceDetails {
  readonly Folder?: JsonObject
  readonly LocalScript?: LocalScript
  readonly ModuleScript?: ModuleScript
  readonly Script?: Script
}
export const InstanceDetails: Shape<InstanceDetails> = { fields: { Folder: "object", LocalScript: LocalScript, ModuleScript: ModuleScript, Script: Script } }

export interface EngineInstance {
  readonly Id: string
  readonly Parent?: string
  readonly Name?: string
  readonly Details?: InstanceDetails
}
export const EngineInstance: Shape<EngineInstance> = { fields: { Id: "id", Parent: "text", Name: "text", Details: InstanceDetails }, required: ["Id"] }

export interface InstanceAnswer {
  readonly path?: string
  readonly hasChildren?: boolean
  readonly engineInstance: EngineInstance
  readonly universeId?: string
  readonly placeId?: string
  readonly id?: string
}
export const InstanceAnswer: Shape<InstanceAnswer> = {
  fields: { path: "text", hasChildren: "flag", engineInstance: EngineInstance },
  required: ["engineInstance"],
  ids: [["path", "universes/{universeId}/places/{placeId}/instances/{id}"]]
}

export interface OperationsOperation {
  readonly path?: string
  readonly metadata?: GoogleProtobufAny
  readonly done?: boolean
  readonly error?: Status
  readonly response?: GoogleProtobufAny
}
export const OperationsOperation: Shape<OperationsOperation> = {
  fields: { path: "text", metadata: GoogleProtobufAny, done: "flag", error: Status, response: GoogleProtobufAny }
}

export interface ListInstanceChildrenResponse {
  readonly instances?: ReadonlyArray<InstanceAnswer>
  readonly nextPageToken?: string
}
export const ListInstanceChildrenResponse: Shape<ListInstanceChildrenResponse> = { fields: { instances: { list: InstanceAnswer }, nextPageToken: "text" } }

/** An instance, in the words that `update` takes; spread it after the address of its place to get or change it. */
export interface Instance {
  readonly instanceId: string
  readonly universeId?: string
  readonly placeId?: string
  readonly name?: string
  /** Absent of the topmost one. */
  readonly parentId?: string
  readonly hasChildren?: boolean
  /** Properties under the name of the instance's own class. */
  readonly details?: InstanceDetails
}
export const Instance: ResultShape<Instance> = {
  fields: {
    instanceId: "text",
    universeId: "text",
    placeId: "text",
    name: "text",
    parentId: "text",
    hasChildren: "flag",
    details: InstanceDetails
  },
  required: ["instanceId"]
}
