/**
 * What has names, descriptions and icons in several languages: games, developer products, game passes and badges.
 * Their operations differ in nothing but their paths, so that they are a table here.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import type { InvalidRequest } from "../../Errors.ts"
import * as Operations from "../../generated/localization/operations.ts"
import type * as Schemas from "../../generated/localization/shapes.ts"
import type { LocalizedIcon } from "../../generated/localization/shapes.ts"
import { refuse } from "../../internal/pipeline/Refuse.ts"
import type { AnyOperation, FileInput, Id, Operation, Segment } from "../../Operation.ts"

export type { LocalizedIcon }

/** A name and a description in a language. */
export interface LocalizedText {
  readonly name?: string | undefined
  readonly description?: string | undefined
}

/** A developer product, a game pass or a badge. */
export interface LocalizedItem {
  readonly kind: "developerProduct" | "gamePass" | "badge"
  readonly id: Id
}

/** An item, or a game, whose id is that of its universe. */
export interface LocalizedThing {
  readonly kind: LocalizedItem["kind"] | "game"
  readonly id: Id
}

type At<K extends string> = { readonly [P in K]: Id }
type In<K extends string> = At<K> & { readonly languageCode: Segment }

interface IconParts {
  readonly Files?: FileInput
  readonly "request.files"?: FileInput
}

interface IconOperations<K extends string> {
  readonly listIcons: Operation<At<K>, { readonly data?: ReadonlyArray<LocalizedIcon> }>
  readonly uploadIcon: Operation<In<K> & { readonly body: IconParts }, unknown>
  /** What the part of an upload is called that holds the file. */
  readonly part: keyof IconParts
  readonly deleteIcon: Operation<In<K>, unknown>
}

interface TextOperations<K extends string> {
  readonly listTexts: Operation<
    At<K>,
    { readonly data?: ReadonlyArray<Schemas.RobloxGameInternationalizationApiNameDescription> }
  >
  readonly updateText: Operation<In<K> & { readonly body: Text }, Text>
  readonly updateName: Operation<In<K> & { readonly body: Pick<Text, "name"> }, Text>
  readonly updateDescription: Operation<In<K> & { readonly body: Pick<Text, "description"> }, Text>
  readonly deleteText: Operation<In<K>, unknown>
}

interface Text {
  readonly name?: string
  readonly description?: string
}

type Erased = "id"

/** Operations of a kind, and how an input of theirs says which one is meant. */
export type Kind<Table> = Table & { readonly at: (id: Id) => At<Erased> }
export type IconKind = Kind<IconOperations<Erased>>
export type TextKind = Kind<TextOperations<Erased>>

/** Forgets what a kind's id is called in inputs; `at` still knows. */
const iconKind = <K extends string>(key: K, operations: IconOperations<K>): IconKind =>
  ({ ...operations, at: (id: Id) => ({ [key]: id }) }) as unknown as IconKind

const textKind = <K extends string>(key: K, operations: TextOperations<K>): TextKind =>
  ({ ...operations, at: (id: Id) => ({ [key]: id }) }) as unknown as TextKind

export const iconKinds: Readonly<Record<LocalizedThing["kind"], IconKind>> = {
  badge: iconKind("badgeId", {
    listIcons: Operations.listBadgeIcons,
    uploadIcon: Operations.uploadBadgeIcon,
    part: "Files",
    deleteIcon: Operations.deleteBadgeIcon
  }),
  developerProduct: iconKind("developerProductId", {
    listIcons: Operations.listDeveloperProductIcons,
    uploadIcon: Operations.uploadDeveloperProductIcon,
    part: "Files",
    deleteIcon: Operations.deleteDeveloperProductIcon
  }),
  game: iconKind("universeId", {
    listIcons: Operations.listGameIcons,
    uploadIcon: Operations.uploadGameIcon,
    part: "request.files",
    deleteIcon: Operations.deleteGameIcon
  }),
  gamePass: iconKind("gamePassId", {
    listIcons: Operations.listGamePassIcons,
    uploadIcon: Operations.uploadGamePassIcon,
    part: "Files",
    deleteIcon: Operations.deleteGamePassIcon
  })
}

export const textKinds: Readonly<Record<LocalizedItem["kind"], TextKind>> = {
  badge: textKind("badgeId", {
    listTexts: Operations.listBadgeNameDescriptions,
    updateText: Operations.updateBadgeNameDescription,
    updateName: Operations.updateBadgeName,
    updateDescription: Operations.updateBadgeDescription,
    deleteText: Operations.deleteBadgeNameDescription
  }),
  developerProduct: textKind("developerProductId", {
    listTexts: Operations.listDeveloperProductNameDescriptions,
    updateText: Operations.updateDeveloperProductNameDescription,
    updateName: Operations.updateDeveloperProductName,
    updateDescription: Operations.updateDeveloperProductDescription,
    deleteText: Operations.deleteDeveloperProductNameDescription
  }),
  gamePass: textKind("gamePassId", {
    listTexts: Operations.listGamePassNameDescriptions,
    updateText: Operations.updateGamePassNameDescription,
    updateName: Operations.updateGamePassName,
    updateDescription: Operations.updateGamePassDescription,
    deleteText: Operations.deleteGamePassNameDescription
  })
}

/** What the history calls the texts of a kind. */
export const contentTypes = {
  badge: { name: "BadgeDisplayName", description: "BadgeDisplayDescription" },
  developerProduct: { name: "DeveloperProductDisplayName", description: "DeveloperProductDisplayDescription" },
  game: { name: "UniverseDisplayNames", description: "UniverseDisplayDescriptions" },
  gamePass: { name: "GamePassDisplayName", description: "GamePassDisplayDescription" }
} as const

/** The operations of a kind. */
export const kindOf = <K extends string, Table>(
  kinds: Readonly<Record<K, Table>>,
  { kind }: { readonly kind: K },
  operation: AnyOperation
): Effect.Effect<Table, InvalidRequest> =>
  Object.hasOwn(kinds, kind)
    ? Effect.succeed(kinds[kind])
    : Effect.fail(refuse(operation, "of", `is not one of ${Object.keys(kinds).join(", ")}`, "unknown"))
