// The program of service.ts, on openapi-fetch and the generated wire types alone.
import createClient from "openapi-fetch"
import type { paths } from "./alone/generated/dataStores/wire.d.ts"

const client = createClient<paths>({ baseUrl: "https://apis.roblox.com", headers: { "x-api-key": "key" } })

const players = { universe_id: "9000001", data_store_id: "players" }
const entries = "/cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/entries"
const entry = "/cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/entries/{entry_id}"
const increment = "/cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/entries/{entry_id}:increment"

const program = async () => {
  const path = { ...players, entry_id: "156" }
  const { data, response } = await client.GET(entry, { params: { path } })
  if (response.status === 404) return { revision: "not found", ids: [] }
  const revision: string | undefined = data?.revisionId
  const body = { value: { coins: 1 }, users: ["users/156"], attributes: {} }
  await client.PATCH(entry, { params: { path }, body })
  await client.POST(increment, {
    params: { path: { ...players, entry_id: "visits" } },
    body: { amount: 1 }
  })
  await client.DELETE(entry, { params: { path } })
  const page = await client.GET(entries, { params: { path: players, query: { maxPageSize: 10 } } })
  // openapi-fetch does not take a read-only list for a list, so it has no `map` here.
  const first = page.data?.dataStoreEntries?.[0]?.id
  return { revision, ids: [first] }
}

export const result = program()
