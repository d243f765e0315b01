/** A coordinator as a program serves one, in a process of its own. Prints `listening`. */
import { createServer } from "node:http"
import * as Redacted from "effect/Redacted"
import { Coordinator } from "effect-open-cloud/edge"
import { nodeListener } from "effect-open-cloud/node"

const told = JSON.parse(process.argv[2] ?? "{}") as { readonly port: number; readonly secret: string }
const handler = Coordinator.handler({ secret: Redacted.make(told.secret) })
createServer(nodeListener(handler)).listen(told.port, "127.0.0.1", () => console.log("listening"))
