/** Answers every request with a user; prints its port. A process of its own, so that its work is nobody's time. */
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { user } from "./answers.ts"

const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(user) }

const server = createServer((request, response) => {
  request.resume()
  response.writeHead(200, headers).end(user)
})
server.keepAliveTimeout = 60_000
server.listen(0, "127.0.0.1", () => console.log((server.address() as AddressInfo).port))
