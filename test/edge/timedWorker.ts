/** The Worker of the example, on a clock that its visitors set ahead. */
import worker, { OpenCloudCoordinator } from "../../examples/edge/worker.ts"

const date = Date.now.bind(Date)
const even = performance.now.bind(performance)
let ahead = 0
Date.now = () => date() + ahead
Object.defineProperty(performance, "now", { value: () => even() + ahead })

export { OpenCloudCoordinator }

export default {
  fetch: (request: Request, env: Parameters<typeof worker.fetch>[1]): Promise<Response> => {
    ahead = Number(request.headers.get("x-ahead") ?? 0)
    return worker.fetch(request, env)
  }
}
