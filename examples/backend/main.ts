/** The backend over Node's HTTP server. `ROBLOX_API_KEY` holds the key. */
import { createServer } from "node:http"
import { OpenCloud } from "effect-open-cloud"
import { make } from "./profiles.ts"

const { handler, dispose } = make(OpenCloud.layerConfig())

const server = createServer(async (incoming, outgoing) => {
  const answer = await handler(new Request(`http://${incoming.headers.host}${incoming.url}`))
  outgoing.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text())
})

server.listen(Number(process.env.PORT ?? 8080))
process.once("SIGTERM", () => server.close(() => void dispose()))
