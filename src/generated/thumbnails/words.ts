// Generated from specs/ by `npm run generate`. Do not edit.
/** What methods do, by service and method. */
export const words: Readonly<Record<string, string>> = {
  "Thumbnails.listPersonalizations": "The choices that a universe has had, those of a status if that is given.",
  "Thumbnails.createPersonalization": "Makes a choice of 1 to 5 thumbnails, and gives its id.",
  "Thumbnails.updatePersonalization": "Gives a choice other thumbnails, in place of all that it had, and gives its id.",
  "Thumbnails.listHomepageThumbnails": "The thumbnails of a home page, with what moderation says of each.",
  "Thumbnails.deleteHomepageThumbnails": "Deletes thumbnails, which is irreversible, and says of each whether it was deleted.",
  "Thumbnails.uploadHomepageThumbnails": "Begins to upload thumbnails.",
  "Thumbnails.getUploadStatus": "The state of uploads, as the server sends it.",
  "Thumbnails.getAsset3d": "A model of an asset, or that it is being made.",
  "Thumbnails.getAvatar3d": "A model of a user's avatar, or that it is being made.",
  "Thumbnails.getOutfit3d": "A model of an outfit, or that it is being made."
}
