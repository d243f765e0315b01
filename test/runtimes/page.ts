/** Where there is a page: a browser. The outcomes are left where a driver finds them. */
import { run } from "./suite.ts"

const baseUrl = new URLSearchParams(location.search).get("baseUrl") ?? ""
void run({ baseUrl, isPage: true, fetch: (url, init) => fetch(url, init) }).then((outcomes) =>
  Object.assign(globalThis, { outcomes })
)
