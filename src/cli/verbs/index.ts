/**
 * Commands that are more than a call. Each is a file beside this one that exports `command`; it is loaded when it is
 * asked for. A verb that has the name of a service adds its subcommands to those of the service.
 */
import type * as Command from "effect/cli/Command"

interface Verb {
  /** One line for the list of commands. */
  readonly about: string
  readonly load: () => Promise<{ readonly command: Command.Command.Any }>
}

export const verbs = {
  assets: { about: "Uploads of assets", load: () => import("./assets.ts") },
  bans: { about: "Lists, adds and removes bans", load: () => import("./bans.ts") },
  completions: { about: "Prints what makes a shell complete this command", load: () => import("./completions.ts") },
  config: { about: "Keeps configs of an experience in a file", load: () => import("./config.ts") },
  data: {
    about: "Reads, writes and restores entries of data stores, one or all of them",
    load: () => import("./data.ts")
  },
  doctor: {
    about: "Looks at your API key, your universe and this machine, and asks Roblox what nobody knows",
    load: () => import("./doctor.ts")
  },
  emulator: {
    about: "Serves Open Cloud in memory over HTTP, for programs in any language",
    load: () => import("./emulator.ts")
  },
  erase: { about: "Deletes the data of users in one pass", load: () => import("./erase.ts") },
  localization: { about: "Texts of an experience and their translations", load: () => import("./localization.ts") },
  luau: { about: "Runs Luau scripts and tests in a place", load: () => import("./luau.ts") },
  mcp: { about: "Serves Open Cloud to agents as a few tools, over MCP", load: () => import("./mcp.ts") },
  migrate: {
    about: "Rewrites programs of noblox.js, openblox and @relatiohq/opencloud",
    load: () => import("./migrate.ts")
  },
  operations: {
    about: "Lists the operations of Open Cloud, with the ids that fault rules take",
    load: () => import("./operations.ts")
  },
  place: { about: "Deploys a place: publishes, restarts, waits, goes back", load: () => import("./place.ts") },
  webhook: { about: "Signs and verifies deliveries of webhooks", load: () => import("./webhook.ts") },
  login: { about: "Signs in with OAuth 2.0 in your browser", load: () => import("./login.ts") },
  logout: { about: "Ends the sign-in of a profile", load: () => import("./logout.ts") },
  whoami: { about: "Says what the key or token may do", load: () => import("./whoami.ts") }
} satisfies Readonly<Record<string, Verb>>

type Loaded = Awaited<ReturnType<(typeof verbs)[keyof typeof verbs]["load"]>>["command"]

/** What the handlers of verbs need of whoever runs them. */
export type VerbNeeds = Command.Services<Loaded>
