/**
 * What statuses mean that the interface does not describe, in words: gateways, proxies and
 * servers in between answer with them. What each calls for is a row here.
 *
 * @internal
 */

/** What to do about a status. */
export interface Meaning {
  readonly tag: "InvalidRequest" | "NotFound" | "Conflict" | "UnexpectedResponse"
  readonly reason: string
  /** Another attempt may be answered properly. */
  readonly transient?: true
  /** Whether the request was carried out is not said. */
  readonly unknown?: true
}

const again = { tag: "UnexpectedResponse", transient: true } as const
const refused = { tag: "InvalidRequest" } as const
const other = { tag: "UnexpectedResponse" } as const

const meanings: Readonly<Record<number, Meaning>> = {
  402: { ...other, reason: "a payment is required" },
  405: { ...other, reason: "this method is not allowed there" },
  406: { ...other, reason: "no answer that is acceptable could be given" },
  407: { ...other, reason: "a proxy in between asks for a password" },
  408: { ...again, unknown: true, reason: "the server did not get the whole request in time" },
  410: { tag: "NotFound", reason: "it is gone" },
  411: { ...other, reason: "the length of the request is missing" },
  413: { ...refused, reason: "the request is too large" },
  414: { ...refused, reason: "the address of the request is too long" },
  415: { ...refused, reason: "content of this type is not taken" },
  416: { ...refused, reason: "the range that was asked for does not exist" },
  417: { ...other, reason: "an expectation of the request cannot be met" },
  421: { ...again, reason: "the request came to a server that is not the one for it" },
  422: { ...refused, reason: "the request was understood, and cannot be carried out" },
  423: { tag: "Conflict", reason: "it is locked" },
  424: { ...other, reason: "something that the request depends on failed" },
  425: { ...again, reason: "the request came too early to be carried out" },
  426: { ...other, reason: "another protocol is required" },
  428: { ...refused, reason: "a precondition is required" },
  431: { ...refused, reason: "the headers of the request are too large" },
  451: { ...other, reason: "it is not available for legal reasons" },
  499: { ...again, unknown: true, reason: "the request was cancelled on its way" }
}

/** What a status means of which the interface says nothing. */
export const meaningOf = (status: number): Meaning =>
  meanings[status] ?? { ...other, reason: `status ${status} is not part of the interface` }
