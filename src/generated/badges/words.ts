// Generated from specs/ by `npm run generate`. Do not edit.
/** What methods do, by service and method. */
export const words: Readonly<Record<string, string>> = {
  "Badges.update": "Changes the fields that are given.",
  "Badges.create": "Creates a badge, which may cost Robux.",
  "Badges.updateIcon": "Gives a badge another icon, in the language of the universe."
}
