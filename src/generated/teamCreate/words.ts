// Generated from specs/ by `npm run generate`. Do not edit.
/** What methods do, by service and method. */
export const words: Readonly<Record<string, string>> = {
  "TeamCreate.listActiveMembers": "Who is editing a place now.",
  "TeamCreate.batchGetSettings": "The same of several universes.",
  "TeamCreate.getSettings": "Whether a universe is edited together.",
  "TeamCreate.updateSettings": "Turns Team Create on or off.",
  "TeamCreate.deleteMember": "Lets a user edit no more.",
  "TeamCreate.closeTeamTest": "Ends a team test, by the id of its server."
}
