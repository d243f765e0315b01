/** How something is known that Roblox's document does not say, or says otherwise. The strongest comes first. */
import * as Schema from "effect/Schema"

export const classes = ["live", "clients", "guide", "document", "guess"] as const

export type Evidence = (typeof classes)[number]

/**
 * - `live`: an answer of the service that somebody recorded, or a bound that somebody measured;
 * - `clients`: clients that are in use send it or read it so;
 * - `guide`: Roblox's guides, its engine reference, its own programs and samples outside the document;
 * - `document`: Roblox's OpenAPI document elsewhere: its prose, its samples, another operation of the same kind;
 * - `guess`: none of these.
 */
export const EvidenceSchema = Schema.Literals(classes)

/** What an entry says of where it is from; the source names it, so that somebody else can look. */
export const evidenced = { evidence: EvidenceSchema, source: Schema.String }

/** Whether the first is worth less than the second. */
export const weaker = (a: Evidence, b: Evidence): boolean => classes.indexOf(a) > classes.indexOf(b)
