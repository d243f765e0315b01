// Generated from specs/ by `npm run generate`. Do not edit.
/** What methods do, by service and method. */
export const words: Readonly<Record<string, string>> = {
  "Instances.get": "An instance with the properties that Open Cloud shows.",
  "Instances.update": "Changes the properties that are given, one class's at a time.",
  "Instances.getOperation": "An operation as it is now, by its id; `get.resume` and `update.resume` go on with one.",
  "Instances.listChildren": "The children of an instance, an operation for every page of up to 200."
}
