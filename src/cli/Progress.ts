/** What takes longer than its call: where its state is asked for, and what answers say of it. */

import { fieldsOf, readStart } from "../interface/Families.ts"
import type { Fields } from "../interface/Fields.ts"
import { parse } from "../interface/Json.ts"
import type { AnyOperation, Family, Json, Reading, Starter } from "../interface/Operation.ts"
import { at } from "../interface/Place.ts"

/** Where something is polled. */
export interface Poll {
  readonly operation: AnyOperation
  readonly input: Fields
  readonly reads: Family
  readonly path: string | undefined
  readonly key: string | undefined
}

/** The longest pause between two polls, and the first one, in milliseconds. */
export const pauses = { first: 500, longest: 5_000 }

export const isStarter = (operation: AnyOperation): operation is Starter<never, unknown, unknown> =>
  operation.longRunning !== undefined && operation.longRunning.role !== "poll"

/** What the answer to a start says, and where to ask on, which not every answer tells. */
export const begun = (
  operation: Starter<never, unknown, unknown>,
  input: Fields,
  answer: Json | undefined
): { readonly state: Reading; readonly poll: Poll | undefined } => {
  const { pollWith, reads } = operation.longRunning
  const it = { operation, poll: pollWith(), input, answer: fieldsOf(answer) }
  const place = reads.target(it)
  const polled = place === undefined ? undefined : at(it.poll, place.path)
  const state = readStart(operation, it)
  if (place === undefined || polled === undefined) return { state, poll: undefined }
  const body = place.body === undefined ? {} : { body: parse(place.body) }
  return {
    state,
    poll: { operation: polled, input: { ...place.input, ...body }, reads, path: place.path, key: place.key }
  }
}

/** What an answer to a poll says. */
export const stateOf = ({ key, operation, reads }: Poll, answer: Json | undefined): Reading =>
  reads.read(fieldsOf(answer), operation, key)
