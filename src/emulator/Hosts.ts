/**
 * Which hosts an emulator answers for when it is served. A page of any site can make a name of its own lead to this
 * machine, and would then be let read all that the emulator says: only the `host` header tells.
 */
import type { Answer } from "./Http.ts"

/** As it stands in a header, without its port; `undefined` for what is no host. */
const hostnameOf = (host: string): string | undefined => {
  if (!/^[^\s/?#@\\]+$/.test(host) || !URL.canParse(`http://${host}`)) return undefined
  return new URL(`http://${host}`).hostname.replace(/\.$/, "")
}

/** No page has an address of this machine's for its own name, but one that this machine serves. */
const isOfNoSite = (hostname: string): boolean =>
  hostname.startsWith("[") || /^\d+(\.\d+){3}$/.test(hostname) || /(^|\.)localhost$/.test(hostname)

/** The answer to a request for a host that is not the emulator's own; `undefined` where it is, or where none is named. */
export const refuseHost = (host: string | null | undefined, names: ReadonlyArray<string>): Answer | undefined => {
  if (host === null || host === undefined) return undefined
  const hostname = hostnameOf(host)
  const own = (name: string) => name === hostname || hostnameOf(name) === hostname
  if (hostname !== undefined && (isOfNoSite(hostname) || names.some(own))) return undefined
  const shown = JSON.stringify(host.slice(0, 100))
  return {
    status: 421,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
    body: `This emulator does not answer for the host ${shown}, as any web site could lead a name to it. Call it by localhost or by an IP address. Where the name is its own, tell it: Emulator.make({ hosts: [${shown}] }), or --name on the command line.\n`
  }
}
