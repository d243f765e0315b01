/** Commands with a parser of their own: `main` calls them before this one would be asked. */
import * as Command from "effect/cli/Command"

export const command = Command.make("before")
