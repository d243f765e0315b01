/** A coordinator; prints its port. A process of its own, as it would be. Argument: its secret. */
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import * as Redacted from "effect/Redacted"
import { Coordinator } from "../src/edge/index.ts"
import { nodeListener } from "../src/node/index.ts"

const handler = Coordinator.handler({ secret: Redacted.make(process.argv[2] ?? "") })
const server = createServer(nodeListener(handler))
server.listen(0, "127.0.0.1", () => console.log((server.address() as AddressInfo).port))
