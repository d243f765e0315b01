// Generated from specs/ by `npm run generate`. Do not edit.
import * as Codec from "../../client/Codec.ts"

export interface GoogleProtobufAny {
  readonly "@type"?: string
}
export const GoogleProtobufAny = /*#__PURE__*/ Codec.struct<GoogleProtobufAny>(() => ({
  "@type": Codec.Text
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
