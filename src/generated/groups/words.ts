// Generated from specs/ by `npm run generate`. Do not edit.
/** What methods do, by service and method. */
export const words: Readonly<Record<string, string>> = {
  "Groups.get": "A group's profile.",
  "Groups.listForumCategories": "The categories of a group's forum; those that are archived only with `archived`.",
  "Groups.listForumPosts": "The posts of a category, or the pinned ones.",
  "Groups.listForumComments": "The comments on a post that reply to it, or to another comment.",
  "Groups.listJoinRequests": "The users who ask to join a group, or one of them.",
  "Groups.acceptJoinRequest": "Accepts a user's request to join.",
  "Groups.declineJoinRequest": "Declines a user's request to join.",
  "Groups.listMemberships": "The members of a group, or those with a role.",
  "Groups.updateMembership": "Gives a member a role in place of all others.",
  "Groups.assignRole": "Gives a member one more role; having it already is fine.",
  "Groups.unassignRole": "Takes a role from a member; not having it is fine.",
  "Groups.listRoles": "The roles of a group.",
  "Groups.getRole": "A role of a group, as `listRoles` shows it.",
  "Groups.listManageable": "The groups that the credential's user can manage.",
  "Groups.getPolicies": "Whether groups may be shown to the credential's user.",
  "Groups.listAuditLog": "What was done in a group and by whom, latest first unless `sortOrder` is `Asc`.",
  "Groups.updateDescription": "Sets the description, of up to 1,000 characters and not empty.",
  "Groups.updateNotificationPreference": "Sets whether the credential's user is notified of a kind of event in the group.",
  "Groups.getSettings": "The settings of a group.",
  "Groups.updateSettings": "Changes the settings that are given.",
  "Groups.updateShout": "Sets the shout.",
  "Groups.listMyPendingRequests": "The groups that the credential's user asks to join."
}
