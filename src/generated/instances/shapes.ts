// Generated from specs/ by `npm run generate`. Do not edit.
import type { Shape } from "../../interface/Shape.ts"
import type { JsonObject, Open } from "../../interface/Values.ts"

export type { JsonObject, Open }

export type { Shape }

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

export interface Instance {
  readonly path?: string
  readonly hasChildren?: boolean
  readonly engineInstance: EngineInstance
  readonly universeId?: string
  readonly placeId?: string
  readonly id?: string
}
export const Instance: Shape<Instance> = {
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
  readonly instances?: ReadonlyArray<Instance>
  readonly nextPageToken?: string
}
export const ListInstanceChildrenResponse: Shape<ListInstanceChildrenResponse> = { fields: { instances: { list: Instance }, nextPageToken: "text" } }
