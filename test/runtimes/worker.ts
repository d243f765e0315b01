/** Where a runtime answers requests: workerd. The outcomes are the answer. */
import { run } from "./suite.ts"

export default {
  fetch: async (request: Request): Promise<Response> => {
    const baseUrl = new URL(request.url).searchParams.get("baseUrl") ?? ""
    return Response.json(await run({ baseUrl, fetch: (url, init) => fetch(url, init) }))
  }
}
