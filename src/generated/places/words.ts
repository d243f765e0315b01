// Generated from specs/ by `npm run generate`. Do not edit.
/** What methods do, by service and method. */
export const words: Readonly<Record<string, string>> = {
  "Places.get": "A place.",
  "Places.update": "Changes the fields that are given, and clears a description that is `null`.",
  "Places.listContributors": "Ids of the users who have contributed to a place.",
  "Places.listVersionHistory": "The versions of a place, latest first, of those that pass all filters given.",
  "Places.updateVersionNotes": "Sets the title and the description of a version.",
  "Places.publishVersion": "Saves a file as the place's next version, and publishes it."
}
