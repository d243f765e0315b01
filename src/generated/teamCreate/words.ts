// Generated from specs/ by `npm run generate`. Do not edit.
/** What methods do, by service and method. */
export const words: Readonly<Record<string, string>> = {
  "TeamCreate.listActiveMembers": "Who is editing a place now.",
  "TeamCreate.batchGetSettings": "The same of several universes.",
  "TeamCreate.getSettings": "Whether Team Create is on in a universe.",
  "TeamCreate.updateSettings": "Turns Team Create on or off.",
  "TeamCreate.deleteMember": "Removes a user's access to edit a place together.",
  "TeamCreate.closeTeamTest": "Ends a team test, by the id of its server."
}
