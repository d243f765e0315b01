// Generated from specs/ by `npm run generate`. Do not edit.
import type { Bodies } from "../../interface/BodySchema.ts"

export const bodies: Bodies["bodies"] = {
  "assets.grantPermissions": {"$ref":"#/$defs/BatchGrantPermissionsRequest"},
  "assets.create/request": {"$ref":"#/$defs/Asset"},
  "assets.create/fileContent": {"type":"string","format":"binary"},
  "assets.update/request": {"$ref":"#/$defs/Asset"},
  "assets.update/fileContent": {"type":"string","format":"binary"},
  "assets.rollbackVersion": {"type":"object","properties":{"assetVersion":{"type":"string"}},"required":["assetVersion"]}
}

export const definitions: Bodies["definitions"] = {
  "Asset": {"type":"object","properties":{"assetType":{"type":"string","format":"enum"},"assetId":{"type":"integer","format":"int64"},"creationContext":{"$ref":"#/$defs/CreationContext"},"description":{"type":"string"},"displayName":{"type":"string"},"path":{"type":"string"},"moderationResult":{"$ref":"#/$defs/ModerationResult"},"icon":{"type":"string"},"previews":{"type":"array","items":{"$ref":"#/$defs/Preview"}},"state":{"$ref":"#/$defs/State"},"tryAssetSocialLink":{"$ref":"#/$defs/SocialLink"},"facebookSocialLink":{"$ref":"#/$defs/SocialLink"},"twitterSocialLink":{"$ref":"#/$defs/SocialLink"},"youtubeSocialLink":{"$ref":"#/$defs/SocialLink"},"twitchSocialLink":{"$ref":"#/$defs/SocialLink"},"discordSocialLink":{"$ref":"#/$defs/SocialLink"},"githubSocialLink":{"$ref":"#/$defs/SocialLink"},"robloxSocialLink":{"$ref":"#/$defs/SocialLink"},"guildedSocialLink":{"$ref":"#/$defs/SocialLink"},"devForumSocialLink":{"$ref":"#/$defs/SocialLink"}}},
  "AssetAction": {"type":"string","enum":["Invalid","Edit","Use","Download","CopyFromRcc","UpdateFromRcc"]},
  "AssetGrantRequest": {"type":"object","properties":{"assetId":{"type":"integer","format":"int64"},"grantToDependencies":{"type":"boolean"},"parentVersionNumber":{"type":"integer","format":"int32"}}},
  "AssetPrivacy": {"type":"string","enum":["default","restricted","openUse"]},
  "BatchGrantPermissionsRequest": {"type":"object","properties":{"subjectType":{"$ref":"#/$defs/SubjectType"},"subjectId":{"type":"string","nullable":true},"action":{"$ref":"#/$defs/AssetAction"},"requests":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/AssetGrantRequest"}},"assetIds":{"type":"array","nullable":true,"items":{"type":"integer","format":"int64"}},"enableDeepAccessCheck":{"type":"boolean"}}},
  "CreationContext": {"type":"object","properties":{"assetPrivacy":{"$ref":"#/$defs/AssetPrivacy"},"creator":{"$ref":"#/$defs/Creator"},"expectedPrice":{"type":"integer","format":"int64"}},"required":["creator"]},
  "Creator": {"type":"object","properties":{"userId":{"type":"integer","format":"int64"},"groupId":{"type":"integer","format":"int64"}}},
  "ModerationResult": {"type":"object","properties":{"moderationState":{"type":"string"}}},
  "Preview": {"type":"object","properties":{"asset":{"type":"string"},"altText":{"type":"string"}}},
  "SocialLink": {"type":"object","properties":{"title":{"type":"string"},"uri":{"type":"string"}}},
  "State": {"type":"string","enum":["Unspecified","Active","Archived"]},
  "SubjectType": {"type":"string","enum":["Invalid","User","Group","GroupRoleset","All","Universe"]}
}
