/**
 * Calls of other libraries, and what does the same here: data, which `Rewrite` carries out. Answers are given the form
 * that the program knows where it uses more of them than one field by its name.
 */

/** A library that programs come from. */
export type Library = "noblox.js" | "openblox" | "@relatiohq/opencloud"

/** How a value is written: `$` is what the program gave. */
export interface Written {
  readonly as: string
  /** For literals alone, of this form; others are left to a person. */
  readonly literal?: RegExp
}

/** A field of ours: the name of theirs, or also how it is written. */
export type Field = string | ({ readonly of: string } & Written)

/** One call of theirs. */
export interface Rule {
  /** Their parameters in their order; absent where they take one object. */
  readonly parameters?: ReadonlyArray<string>
  /** How many of them a call has at least, where one argument may be an object that holds them all. */
  readonly least?: number
  /** A parameter that is an object whose fields are given beside the others. */
  readonly spread?: string
  readonly service: string
  readonly method: string
  /** What follows the call. */
  readonly after?: string
  /** Our fields, by their names, and what is given to each. */
  readonly fields: Readonly<Record<string, Field>>
  /** Fields that are always given, where the program does not. */
  readonly always?: Readonly<Record<string, string>>
  /** Their answer, made of ours; absent where nobody gets one, or both are the same. */
  readonly answer?: string
  /** Fields of their answer that are fields of ours. */
  readonly named?: Readonly<Record<string, string>>
  /** The field of their answer that is the whole of ours. */
  readonly whole?: string
  /** What is not there any more of an answer that is used as a whole. */
  readonly lost?: string
  /** Applies where the program gives one of these. */
  readonly when?: ReadonlyArray<string>
}

/** Calls by their names, the first rule that applies; a text says why there is none. */
export type Rules = Readonly<Record<string, ReadonlyArray<Rule> | string>>

/** What stands for paging in theirs. */
export const page = { prefix: "prefix", pageSize: "limit", cursor: "cursor" } as const

/** Why there is no rule. */
export const gone = "is not in Open Cloud"

/** The same, where a person has to look. */
export const byHand = (what: string) => `has to be changed by hand: ${what}`
