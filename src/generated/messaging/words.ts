// Generated from specs/ by `npm run generate`. Do not edit.
/** What methods do, by service and method. */
export const words: Readonly<Record<string, string>> = {
  "Messaging.publish": "Publishes a message.",
  "Messaging.publishV1": "Publishes a message by the older interface, which has the topic in its path."
}
