// Generated from specs/ by `npm run generate`. Do not edit.
/** What methods do, by service and method. */
export const words: Readonly<Record<string, string>> = {
  "Configs.getValues": "The published values.",
  "Configs.getDraft": "The staged changes, and the hash that guards them.",
  "Configs.updateDraft": "Stages changes beside those that are staged; a key that is `null` is to be deleted.",
  "Configs.deleteDraft": "Discards all staged changes, those of other people too.",
  "Configs.overwriteDraft": "Makes the draft into a whole state.",
  "Configs.getFull": "The published values with their descriptions, variants and times.",
  "Configs.publishDraft": "Publishes what is staged.",
  "Configs.listRevisions": "The publications, latest first.",
  "Configs.restoreRevision": "Stages the values of an earlier revision in place of whatever is staged."
}
