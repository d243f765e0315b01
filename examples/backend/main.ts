/** The backend over Node's HTTP server. `ROBLOX_API_KEY` holds the key. */
import { createServer } from "node:http"
import { nodeListener } from "effect-open-cloud/node"
import * as OpenCloudConfig from "effect-open-cloud/OpenCloudConfig"
import { make } from "./profiles.ts"

const { handler, dispose } = make(OpenCloudConfig.layer())

const server = createServer(nodeListener(handler))

// This machine only: what faces the world stands in front of it.
server.listen(Number(process.env.PORT ?? 8080), "127.0.0.1")
process.once("SIGTERM", () => server.close(() => void dispose()))
