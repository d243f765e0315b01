/**
 * Files behind addresses that carry their own permission, on a host of their
 * own: uploads that an operation asked for, and files to download. A credential
 * has no business there, and is refused.
 */

/** A file, or the place of one. */
export interface StoredFile {
  /** `PUT` takes the content once or more; `GET` gives it. */
  readonly method: "GET" | "PUT"
  /** Milliseconds since the epoch; the address is of no use from then on. */
  readonly expiresAt: number
  /** What an upload has to be as long as. */
  readonly size?: number
  readonly contentType?: string
  content: Uint8Array | undefined
}

/** Files by the path of their address. */
export interface Storage {
  readonly files: Map<string, StoredFile>
  count: number
}

export const emptyStorage = (): Storage => ({ files: new Map(), count: 0 })

const host = "storage.emulator.invalid"
const prefix = "/-/storage/"

/** An answer that may be bytes. */
interface StorageAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | string | undefined
}

/**
 * Puts a file, or the place of one, at a new address. `origin` is where the
 * request for it came to: an emulator that is served at an address of its own
 * serves its files there, too.
 */
export const store = (world: { readonly storage: Storage }, origin: string, name: string, file: StoredFile): string => {
  const path = `${prefix}${name}-${++world.storage.count}`
  world.storage.files.set(path, file)
  const base = /(^|\.)roblox\.com$/.test(new URL(origin).hostname) ? `https://${host}` : origin
  return `${base}${path}?signature=${world.storage.count.toString(16).padStart(8, "0")}`
}

/** The file at an address that `store` gave. */
export const stored = (world: { readonly storage: Storage }, address: string): StoredFile | undefined =>
  world.storage.files.get(new URL(address).pathname)

/** Answers a request for a file; `undefined` when it is for anything else. */
export const serve = (
  world: { readonly storage: Storage },
  request: {
    readonly method: string
    readonly url: URL
    readonly header: (name: string) => string | null
    readonly body: Uint8Array | string | undefined
  },
  now: number
): StorageAnswer | undefined => {
  const { body, header, method, url } = request
  if (url.host !== host && !url.pathname.startsWith(prefix)) return undefined
  const refuse = (status: number, message: string): StorageAnswer => ({
    status,
    headers: { "content-type": "application/xml" },
    body: `<?xml version="1.0"?><Error><Message>${message}</Message></Error>`
  })
  if (["x-api-key", "authorization", "cookie"].some((name) => header(name) !== null)) {
    return refuse(400, "A credential was sent to an address that must not see one.")
  }
  const file = world.storage.files.get(url.pathname)
  if (file === undefined || url.searchParams.get("signature") === null) return refuse(403, "Access denied.")
  if (file.expiresAt <= now) return refuse(403, "Request has expired.")
  if (file.method !== method) return refuse(403, "The signature is for another method.")
  if (method === "GET") {
    const headers = { "content-type": file.contentType ?? "application/octet-stream" }
    return { status: 200, headers, body: file.content ?? new Uint8Array() }
  }
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : (body ?? new Uint8Array())
  if (file.size !== undefined && bytes.length !== file.size) return refuse(400, "The content has another length.")
  file.content = bytes
  return { status: 200, headers: {}, body: undefined }
}
