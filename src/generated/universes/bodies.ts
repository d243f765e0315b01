// Generated from specs/ by `npm run generate`. Do not edit.
import type { Bodies } from "../../interface/BodySchema.ts"

export const bodies: Bodies["bodies"] = {
  "universes.update": {"$ref":"#/$defs/Universe"},
  "universes.generateSpeechAsset": {"$ref":"#/$defs/GenerateSpeechAssetRequest"},
  "universes.translateText": {"$ref":"#/$defs/TranslateTextRequest"}
}

export const definitions: Bodies["definitions"] = {
  "GenerateSpeechAssetRequest": {"type":"object","properties":{"text":{"type":"string"},"speechStyle":{"$ref":"#/$defs/GenerateSpeechAssetRequest_GeneratedSpeechStyle"}},"required":["text"]},
  "GenerateSpeechAssetRequest_GeneratedSpeechStyle": {"type":"object","properties":{"voiceId":{"type":"string"},"pitch":{"type":"number","format":"double"},"speed":{"type":"number","format":"double"}}},
  "TranslateTextRequest": {"type":"object","properties":{"text":{"type":"string"},"sourceLanguageCode":{"type":"string"},"targetLanguageCodes":{"type":"array","items":{"type":"string"}}},"required":["text"]},
  "Universe": {"type":"object","properties":{"path":{"type":"string"},"group":{"type":"string"},"facebookSocialLink":{"$ref":"#/$defs/Universe_SocialLink"},"twitterSocialLink":{"$ref":"#/$defs/Universe_SocialLink"},"youtubeSocialLink":{"$ref":"#/$defs/Universe_SocialLink"},"twitchSocialLink":{"$ref":"#/$defs/Universe_SocialLink"},"discordSocialLink":{"$ref":"#/$defs/Universe_SocialLink"},"robloxGroupSocialLink":{"$ref":"#/$defs/Universe_SocialLink"},"guildedSocialLink":{"$ref":"#/$defs/Universe_SocialLink"},"voiceChatEnabled":{"type":"boolean"},"privateServerPriceRobux":{"type":"integer","format":"int32"},"desktopEnabled":{"type":"boolean"},"mobileEnabled":{"type":"boolean"},"tabletEnabled":{"type":"boolean"},"consoleEnabled":{"type":"boolean"},"vrEnabled":{"type":"boolean"},"templateRootPlace":{"type":"string"}}},
  "Universe_SocialLink": {"type":"object","properties":{"title":{"type":"string"},"uri":{"type":"string"}}}
}
