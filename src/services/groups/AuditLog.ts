/**
 * The log of what was done in a group: words as inputs have them, and what was done to whom by names that can be relied
 * on. The document says of neither what it is; clients that read it do.
 *
 * @since 0.2.0
 */
import type {
  RobloxGroupsApiModelsResponseGroupAuditLogResponseItem as Answer,
  AuditLogDescription,
  AuditLogEntry
} from "../../generated/groups/shapes.ts"
import { given, isFields } from "../../interface/Fields.ts"
import { parseId } from "../../interface/Formats.ts"
import type { Json } from "../../Operation.ts"

type Kind = "id" | "text" | "int" | "json"

/** What a description may have, by what it is called there: what it is called here, and what it is. */
const known: Readonly<Record<string, readonly [name: keyof AuditLogDescription, kind: Kind]>> = {
  TargetId: ["targetId", "id"],
  TargetName: ["targetName", "text"],
  TargetDisplayName: ["targetDisplayName", "text"],
  TargetGroupId: ["targetGroupId", "id"],
  TargetGroupName: ["targetGroupName", "text"],
  RoleSetId: ["roleId", "id"],
  RoleSetName: ["roleName", "text"],
  OldRoleSetId: ["oldRoleId", "id"],
  OldRoleSetName: ["oldRoleName", "text"],
  NewRoleSetId: ["newRoleId", "id"],
  NewRoleSetName: ["newRoleName", "text"],
  OldRank: ["oldRank", "int"],
  NewRank: ["newRank", "int"],
  OldName: ["oldName", "text"],
  NewName: ["newName", "text"],
  OldDescription: ["oldDescription", "text"],
  NewDescription: ["newDescription", "text"],
  Text: ["text", "text"],
  PostDesc: ["postDescription", "text"],
  AssetId: ["assetId", "id"],
  AssetName: ["assetName", "text"],
  AssetType: ["assetType", "text"],
  VersionNumber: ["versionNumber", "id"],
  RevertVersionNumber: ["revertVersionNumber", "id"],
  UniverseId: ["universeId", "id"],
  UniverseName: ["universeName", "text"],
  PlaceId: ["placeId", "id"],
  PlaceName: ["placeName", "text"],
  BadgeId: ["badgeId", "id"],
  BadgeName: ["badgeName", "text"],
  GamePassId: ["gamePassId", "id"],
  GamePassName: ["gamePassName", "text"],
  Amount: ["amount", "int"],
  CurrencyTypeId: ["currencyTypeId", "id"],
  CurrencyTypeName: ["currencyTypeName", "text"],
  ItemDescription: ["itemDescription", "text"],
  Type: ["type", "int"],
  Actions: ["actions", "json"]
}

const reads: Readonly<Record<Kind, (value: Json) => Json | undefined>> = {
  id: parseId,
  text: (value) => (typeof value === "string" ? value : undefined),
  int: (value) => (typeof value === "number" ? value : undefined),
  json: (value) => value
}

/** Nobody says for sure what a description has: what is not as expected is not lost, and fails nothing. */
const descriptionOf = (description: Json): AuditLogDescription => {
  const own: Record<string, Json> = {}
  const others: Record<string, Json> = {}
  for (const [wire, value] of Object.entries(isFields(description) ? (description as Record<string, Json>) : {})) {
    if (value === null) continue
    const [name, kind] = Object.hasOwn(known, wire) ? (known[wire] ?? []) : []
    const read = kind === undefined ? undefined : reads[kind](value)
    if (name === undefined || read === undefined) others[wire] = value
    else own[name] = read
  }
  return Object.keys(others).length === 0 ? own : { ...own, others }
}

/** Answers part the words of an action by spaces, and inputs do not: `Change Rank` is `ChangeRank`. */
export const auditLogEntry = ({ actionType, description, ...entry }: Answer): AuditLogEntry => ({
  ...entry,
  ...given({
    actionType: actionType?.replaceAll(" ", ""),
    description: description === undefined ? undefined : descriptionOf(description)
  })
})
