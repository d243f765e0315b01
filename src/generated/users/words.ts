// Generated from specs/ by `npm run generate`. Do not edit.
/** What methods do, by service and method. */
export const words: Readonly<Record<string, string>> = {
  "Users.get": "A user's profile.",
  "Users.listInventoryItems": "What a user owns.",
  "Users.sendNotification": "Sends a notification.",
  "Users.getThumbnailOperation": "The state of a picture that is being made, as the server sends it.",
  "Users.generateThumbnail": "Begins to make a picture of the user's avatar.",
  "Users.listFollowedUniverses": "The universes that a user follows, with the time of each.",
  "Users.followUniverse": "Makes a user follow a universe.",
  "Users.unfollowUniverse": "Makes a user stop following a universe.",
  "Users.getUniverseFollowStatus": "Whether a user follows a universe.",
  "Users.listFollowedUniversesV2": "The universes that a user follows, with the time of each."
}
