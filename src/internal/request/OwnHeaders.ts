/**
 * Headers that a program adds to its calls. They never replace one that makes a request what
 * it is: who asks, what is sent, and where to.
 *
 * @internal
 */
import { InvalidInput } from "../../interface/InvalidInput.ts"

/** What the pipeline, the platform or a connection says for itself. */
const reserved =
  /^(?:x-api-key|authorization|proxy-.*|sec-.*|cookie2?|set-cookie2?|host|origin|referer|content-(?:type|length|encoding|md5|transfer-encoding)|transfer-encoding|accept-encoding|connection|keep-alive|upgrade|te|trailer|expect|date|via|user-agent|access-control-.*)$/i

const token = /^[!#$%&'*+.^_`|~\dA-Za-z-]+$/

const text = /^[\x20-\x7e]*$/

/** Why a call cannot have such headers, or `undefined`. Nothing of a value is told. */
export const refusal = (headers: Readonly<Record<string, unknown>> | undefined): InvalidInput | undefined => {
  for (const [name, value] of Object.entries(headers ?? {})) {
    if (!token.test(name)) return new InvalidInput(JSON.stringify(name), "is not a valid name of a header", "setting")
    if (reserved.test(name)) return new InvalidInput(name, "is a header that the client sets itself", "setting")
    if (typeof value !== "string" || !text.test(value))
      return new InvalidInput(name, "must be text of visible characters", "type")
  }
  return undefined
}

/** The headers of a request: its own, and those of the program that it has not. */
export const merged = (
  own: Readonly<Record<string, string>>,
  ...added: ReadonlyArray<Readonly<Record<string, string>> | undefined>
): Record<string, string> => {
  if (added.every((set) => set === undefined)) return { ...own }
  const headers: Record<string, string> = {}
  for (const set of added) {
    for (const name in set) headers[name.toLowerCase()] = set[name]!
  }
  for (const name in own) {
    delete headers[name.toLowerCase()]
    headers[name] = own[name]!
  }
  return headers
}
