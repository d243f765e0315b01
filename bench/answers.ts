/** What the in-memory `fetch` and the loopback server answer. */

export const user = JSON.stringify({
  path: "users/156",
  createTime: "2006-02-27T21:06:40.300Z",
  id: "156",
  name: "builderman",
  displayName: "builderman",
  about: "Welcome to the Roblox profile!",
  locale: "en_us",
  premium: false
})

export const entry = JSON.stringify({
  path: "universes/9000001/data-stores/players/scopes/global/entries/156",
  createTime: "2025-01-01T00:00:00Z",
  revisionId: "08DD2A5C5E1C0000.0000000001.08DD2A5C5E1C0000.01",
  revisionCreateTime: "2025-01-01T00:00:00Z",
  state: "ACTIVE",
  etag: "08DD2A5C5E1C0000.0000000001.08DD2A5C5E1C0000.01",
  value: { coins: 12, level: 3, items: ["sword", "shield"] },
  id: "156",
  users: ["users/156"],
  attributes: {}
})

const json = { "content-type": "application/json" }

/** What Roblox says of quotas with every answer. */
export const quotaHeaders = {
  ...json,
  "x-ratelimit-limit": "1000000, 1000000;w=60",
  "x-ratelimit-remaining": "999999",
  "x-ratelimit-reset": "30"
}

export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** Reads as a stream's reader does. */
const reader = (chunks: Array<Uint8Array>) => ({
  read: async () => {
    const value = chunks.shift()
    return { done: value === undefined, value }
  },
  cancel: async () => {}
})

/**
 * A `fetch` that costs next to nothing: its answer is a plain object with what
 * every candidate asks of a `Response`, so that a client's own work is what is left.
 */
export const inMemory = (text: string, headers: Readonly<Record<string, string>> = json): Fetch => {
  const bytes = new TextEncoder().encode(text)
  const answer = {
    ok: true,
    status: 200,
    headers: { get: (name: string) => headers[name.toLowerCase()] ?? null },
    text: async () => text,
    json: async () => JSON.parse(text),
    body: { getReader: () => reader([bytes]) }
  } as unknown as Response
  return async () => answer
}
