// Generated from specs/ by `npm run generate`. Do not edit.
/** What methods do, by service and method. */
export const words: Readonly<Record<string, string>> = {
  "Servers.restartAll": "Restarts the servers that run old versions, or all of them with `closeAllVersions`, without a way to follow it.",
  "Servers.getFilterOptions": "The engine versions and place versions that servers of a place run, by field.",
  "Servers.list": "The servers of one version of a place, those included that have ended lately.",
  "Servers.listLogs": "What a server has logged.",
  "Servers.listRestarts": "Where the restarts of a universe stand, by their ids.",
  "Servers.launchRestart": "Begins to restart servers, at once or after a bleed-off.",
  "Servers.forecastRestart": "How many servers and players a restart would affect, by place id."
}
