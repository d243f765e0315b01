// Generated from specs/ by `npm run generate`. Do not edit.
/** What methods do, by service and method. */
export const words: Readonly<Record<string, string>> = {
  "Secrets.list": "A universe's secrets, without what is secret.",
  "Secrets.create": "Encrypts a secret and stores it.",
  "Secrets.getPublicKey": "The key that secrets of a universe are encrypted with.",
  "Secrets.update": "Encrypts a secret and stores it in place of another.",
  "Secrets.deleteSecret": "Deletes a secret for good."
}
