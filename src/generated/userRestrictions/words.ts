// Generated from specs/ by `npm run generate`. Do not edit.
/** What methods do, by service and method. */
export const words: Readonly<Record<string, string>> = {
  "UserRestrictions.list": "The restrictions of everybody who ever had one, ended ones included.",
  "UserRestrictions.get": "A user's restriction; one that is not active when there is none.",
  "UserRestrictions.update": "Sets a restriction as a whole.",
  "UserRestrictions.listLogs": "The changes to restrictions in a universe and its places, of all users or of one, everywhere or in a place."
}
