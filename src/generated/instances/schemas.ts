// Generated from specs/ by `npm run generate`. Do not edit.
import * as Codec from "../../interface/Codec.ts"
import type { Open } from "../../interface/Operation.ts"

export interface EngineInstance {
  readonly Id?: string
  readonly Parent?: string
  readonly Name?: string
  readonly Details?: InstanceDetails
}
export const EngineInstance = /*#__PURE__*/ Codec.struct<EngineInstance>(() => ({
  Id: Codec.Int64,
  Parent: Codec.Text,
  Name: Codec.Text,
  Details: InstanceDetails
}))

export interface GoogleProtobufAny {
  readonly "@type"?: string
}
export const GoogleProtobufAny = /*#__PURE__*/ Codec.struct<GoogleProtobufAny>(() => ({
  "@type": Codec.Text
}))

export interface Instance {
  readonly path?: string
  readonly hasChildren?: boolean
  readonly engineInstance?: EngineInstance
}
export const Instance = /*#__PURE__*/ Codec.struct<Instance>(() => ({
  path: Codec.Text,
  hasChildren: Codec.Flag,
  engineInstance: EngineInstance
}))

export interface InstanceDetails {
  readonly Folder?: Codec.JsonObject
  readonly LocalScript?: LocalScript
  readonly ModuleScript?: ModuleScript
  readonly Script?: Script
}
export const InstanceDetails = /*#__PURE__*/ Codec.struct<InstanceDetails>(() => ({
  Folder: Codec.AnyObject,
  LocalScript: LocalScript,
  ModuleScript: ModuleScript,
  Script: Script
}))

export interface ListInstanceChildrenResponse {
  readonly instances?: ReadonlyArray<Instance>
  readonly nextPageToken?: string
}
export const ListInstanceChildrenResponse = /*#__PURE__*/ Codec.struct<ListInstanceChildrenResponse>(() => ({
  instances: Codec.list(Instance),
  nextPageToken: Codec.Text
}))

export interface LocalScript {
  readonly Enabled?: boolean
  readonly RunContext?: Open<"Legacy" | "Server" | "Client" | "Plugin">
  readonly Source?: string
}
export const LocalScript = /*#__PURE__*/ Codec.struct<LocalScript>(() => ({
  Enabled: Codec.Flag,
  RunContext: Codec.openEnum<"Legacy" | "Server" | "Client" | "Plugin">(),
  Source: Codec.Text
}))

export interface ModuleScript {
  readonly Source?: string
}
export const ModuleScript = /*#__PURE__*/ Codec.struct<ModuleScript>(() => ({
  Source: Codec.Text
}))

export interface Operation {
  readonly path?: string
  readonly metadata?: GoogleProtobufAny
  readonly done?: boolean
  readonly error?: Status
  readonly response?: GoogleProtobufAny
}
export const Operation = /*#__PURE__*/ Codec.struct<Operation>(() => ({
  path: Codec.Text,
  metadata: GoogleProtobufAny,
  done: Codec.Flag,
  error: Status,
  response: GoogleProtobufAny
}))

export interface OperationsOperation {
  readonly path?: string
  readonly metadata?: GoogleProtobufAny
  readonly done?: boolean
  readonly error?: Status
  readonly response?: GoogleProtobufAny
}
export const OperationsOperation = /*#__PURE__*/ Codec.struct<OperationsOperation>(() => ({
  path: Codec.Text,
  metadata: GoogleProtobufAny,
  done: Codec.Flag,
  error: Status,
  response: GoogleProtobufAny
}))

export interface Script {
  readonly Enabled?: boolean
  readonly RunContext?: Open<"Legacy" | "Server" | "Client" | "Plugin">
  readonly Source?: string
}
export const Script = /*#__PURE__*/ Codec.struct<Script>(() => ({
  Enabled: Codec.Flag,
  RunContext: Codec.openEnum<"Legacy" | "Server" | "Client" | "Plugin">(),
  Source: Codec.Text
}))

export interface Status {
  readonly code?: number
  readonly message?: string
  readonly details?: ReadonlyArray<GoogleProtobufAny>
}
export const Status = /*#__PURE__*/ Codec.struct<Status>(() => ({
  code: Codec.Int,
  message: Codec.Text,
  details: Codec.list(GoogleProtobufAny)
}))
