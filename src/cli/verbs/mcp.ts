/** `open-cloud mcp`: Open Cloud as tools of an agent. docs/mcp.md explains them. */
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Client from "../Client.ts"
import * as Key from "../mcp/Key.ts"
import { serve } from "../mcp/Server.ts"
import { toolsOf } from "../mcp/Tools.ts"

const write = Flag.Boolean("write").pipe(
  Flag.withoutNegation,
  Flag.withDescription("Has a tool that writes, too; without it, agents can only read"),
  Flag.withDefault(false)
)

export const command = Command.make("mcp", { write }, ({ write }) =>
  Effect.flatMap(Client.universe, (universe) => serve(toolsOf({ write, universe, key: Key.make() })))
).pipe(
  Command.provide(Client.layer),
  Command.withDescription("Serves Open Cloud to agents as a few tools, over MCP on standard input and output.")
)
