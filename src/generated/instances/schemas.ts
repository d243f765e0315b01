// Generated from specs/ by `npm run generate`. Do not edit.
import { type Answer, fromShape } from "../../schemas/Answer.ts"
import * as Shapes from "./shapes.ts"

export type { Answer }

export type GoogleProtobufAny = Shapes.GoogleProtobufAny
export const GoogleProtobufAny = /*#__PURE__*/ fromShape<GoogleProtobufAny>(Shapes.GoogleProtobufAny, "GoogleProtobufAny")

export type Status = Shapes.Status
export const Status = /*#__PURE__*/ fromShape<Status>(Shapes.Status, "Status", [GoogleProtobufAny])

export type Operation = Shapes.Operation
export const Operation = /*#__PURE__*/ fromShape<Operation>(Shapes.Operation, "Operation", [GoogleProtobufAny, Status])

export type LocalScript = Shapes.LocalScript
export const LocalScript = /*#__PURE__*/ fromShape<LocalScript>(Shapes.LocalScript, "LocalScript")

export type ModuleScript = Shapes.ModuleScript
export const ModuleScript = /*#__PURE__*/ fromShape<ModuleScript>(Shapes.ModuleScript, "ModuleScript")

export type Script = Shapes.Script
export const Script = /*#__PURE__*/ fromShape<Script>(Shapes.Script, "Script")

export type InstanceDetails = Shapes.InstanceDetails
export const InstanceDetails = /*#__PURE__*/ fromShape<InstanceDetails>(Shapes.InstanceDetails, "InstanceDetails", [LocalScript, ModuleScript, Script])

export type EngineInstance = Shapes.EngineInstance
export const EngineInstance = /*#__PURE__*/ fromShape<EngineInstance>(Shapes.EngineInstance, "EngineInstance", [InstanceDetails])

export type InstanceAnswer = Shapes.InstanceAnswer
export const InstanceAnswer = /*#__PURE__*/ fromShape<InstanceAnswer>(Shapes.InstanceAnswer, "InstanceAnswer", [EngineInstance])

export type OperationsOperation = Shapes.OperationsOperation
export const OperationsOperation = /*#__PURE__*/ fromShape<OperationsOperation>(Shapes.OperationsOperation, "OperationsOperation", [GoogleProtobufAny, Status])

export type ListInstanceChildrenResponse = Shapes.ListInstanceChildrenResponse
export const ListInstanceChildrenResponse = /*#__PURE__*/ fromShape<ListInstanceChildrenResponse>(Shapes.ListInstanceChildrenResponse, "ListInstanceChildrenResponse", [InstanceAnswer])

export type Instance = Shapes.Instance
export const Instance = /*#__PURE__*/ fromShape<Instance>(Shapes.Instance, "Instance", [InstanceDetails])
