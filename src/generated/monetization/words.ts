// Generated from specs/ by `npm run generate`. Do not edit.
/** What methods do, by service and method. */
export const words: Readonly<Record<string, string>> = {
  "Monetization.getSubscription": "A user's subscription to a product (`EXP-...`), all of it unless `view` says otherwise.",
  "Monetization.createDeveloperProduct": "Creates a developer product.",
  "Monetization.listDeveloperProducts": "The developer products of a universe.",
  "Monetization.updateDeveloperProduct": "Changes the fields of a developer product that are given, and sends no other.",
  "Monetization.getDeveloperProduct": "A developer product.",
  "Monetization.createGamePass": "Creates a game pass.",
  "Monetization.listGamePasses": "The game passes of a universe.",
  "Monetization.updateGamePass": "Changes the fields of a game pass that are given, and sends no other.",
  "Monetization.getGamePass": "A game pass."
}
