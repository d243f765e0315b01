/** Plain HTTP against an emulator: what any client would send, nothing of our own client. */
import * as Effect from "effect/Effect"
import { Emulator, type EmulatorOptions } from "../../src/emulator/index.ts"

export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  // Tests reach into bodies freely.
  readonly json: Record<string, unknown>
}

export interface Send {
  readonly body?: unknown
  readonly key?: string | null
  readonly headers?: Readonly<Record<string, string>>
}

export const universe = "/cloud/v2/universes/9000001"

/** The path of an entry, each part percent-encoded. */
export const entry = (id: string, options: { readonly store?: string; readonly scope?: string } = {}): string =>
  `${entries(options)}/${encodeURIComponent(id)}`

export const entries = ({
  scope,
  store = "players"
}: {
  readonly store?: string
  readonly scope?: string
} = {}): string =>
  `${universe}/data-stores/${encodeURIComponent(store)}${
    scope === undefined ? "" : `/scopes/${encodeURIComponent(scope)}`
  }/entries`

/** A body that goes as it is: a form, or bytes. */
const isRaw = (body: unknown): body is FormData | Uint8Array<ArrayBuffer> =>
  body instanceof FormData || body instanceof Uint8Array

/** A form of texts and files; a file's type is that of its Blob. */
export const form = (parts: Readonly<Record<string, string | Blob>>): FormData => {
  const data = new FormData()
  for (const [name, value] of Object.entries(parts)) data.append(name, value)
  return data
}

const start = { png: [0x89, 0x50, 0x4e, 0x47], jpeg: [0xff, 0xd8, 0xff], bmp: [0x42, 0x4d], tga: [0, 0, 2] } as const

/** The beginning of a picture. */
export const picture = (kind: keyof typeof start, type = `image/${kind}`): Blob =>
  new Blob([Uint8Array.from(start[kind])], { type })

export const make = (options: EmulatorOptions = {}) =>
  Effect.map(Emulator.make(options), (emulator) => {
    const send = (method: string, path: string, { body, headers, key = "emulator-key" }: Send = {}) =>
      Effect.promise(async (): Promise<Reply> => {
        const response = await emulator.fetch(`https://apis.roblox.com${path}`, {
          method,
          headers: {
            ...(key === null ? {} : { "x-api-key": key }),
            ...(body === undefined || isRaw(body) ? {} : { "content-type": "application/json" }),
            ...headers
          },
          ...(body === undefined ? {} : { body: typeof body === "string" || isRaw(body) ? body : JSON.stringify(body) })
        })
        const text = await response.text()
        const json = response.headers.get("content-type")?.includes("json") ? JSON.parse(text) : {}
        return { status: response.status, headers: response.headers, text, json }
      })
    return {
      emulator,
      send,
      get: (path: string, options?: Send) => send("GET", path, options),
      post: (path: string, body: unknown, options?: Send) => send("POST", path, { body, ...options }),
      patch: (path: string, body: unknown, options?: Send) => send("PATCH", path, { body, ...options }),
      remove: (path: string, options?: Send) => send("DELETE", path, options)
    }
  })
