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
  doctor: {
    about: "Looks at your API key, your universe and this machine, and asks Roblox what nobody knows",
    load: () => import("./before.ts")
  },
  emulator: {
    about: "Serves Open Cloud in memory over HTTP, for programs in any language",
    load: () => import("./before.ts")
  },
  luau: { about: "Runs Luau scripts in a place", load: () => import("./luau.ts") },
  operations: {
    about: "Lists the operations of Open Cloud, with the ids that fault rules take",
    load: () => import("./before.ts")
  },
  place: { about: "Deploys a place: publishes, restarts, waits, goes back", load: () => import("./place.ts") },
  whoami: { about: "Says what the key or token may do", load: () => import("./whoami.ts") }
} satisfies Readonly<Record<string, Verb>>

type Loaded = Awaited<ReturnType<(typeof verbs)[keyof typeof verbs]["load"]>>["command"]

/** What the handlers of verbs need of whoever runs them. */
export type VerbNeeds = Command.Services<Loaded>
