// Generated from specs/ by `npm run generate`. Do not edit.
/** What methods do, by service and method. */
export const words: Readonly<Record<string, string>> = {
  "GameEvents.get": "An event.",
  "GameEvents.update": "Changes the fields that are given.",
  "GameEvents.deleteEvent": "Deletes an event.",
  "GameEvents.list": "The events of a universe that have not ended, or, with `endsAfter`, since then.",
  "GameEvents.create": "Creates an event."
}
