// Generated from specs/ by `npm run generate`. Do not edit.
/** What methods do, by service and method. */
export const words: Readonly<Record<string, string>> = {
  "Universes.get": "A universe.",
  "Universes.update": "Changes the fields that are given, and clears those that are `null`.",
  "Universes.generateSpeechAsset": "Begins to speak an English text into an audio asset.",
  "Universes.translateText": "Translates a text into other languages, named by codes such as `en-us` and `pt-br`.",
  "Universes.batchGetPermissions": "The permissions for several universes, without those that do not exist.",
  "Universes.activate": "Makes a universe public.",
  "Universes.deactivate": "Makes a universe private.",
  "Universes.getPermissions": "What the credential's owner may do with a universe."
}
