/** The Worker of the example, on a date that its visitors set ahead. */
import worker, { OpenCloudCoordinator } from "../../examples/edge/worker.ts"

const { now } = Date
let ahead = 0
Date.now = () => now() + ahead

export { OpenCloudCoordinator }

export default {
  fetch: (request: Request, env: Parameters<typeof worker.fetch>[1]): Promise<Response> => {
    ahead = Number(request.headers.get("x-ahead") ?? 0)
    return worker.fetch(request, env)
  }
}
