/**
 * How an app says that it is itself, to the authorization server.
 *
 * @internal
 */
import * as oauth from "oauth4webapi"

/**
 * A part of Basic as both kinds of server read it, those that decode forms and those that take it as it is. Where both
 * cannot be, the standard decides.
 */
const basicPart = (text: string): string =>
  /^[\x21-\x7e]*$/.test(text) && !/[%+:]/.test(text) ? text : encodeURIComponent(text).replaceAll("%20", "+")

const basic =
  (secret: string): oauth.ClientAuth =>
  (_server, client, _body, headers) =>
    headers.set("authorization", `Basic ${btoa(`${basicPart(client.client_id)}:${basicPart(secret)}`)}`)

/** Of an app with a secret, which is sent in one way, and of one without. */
export const authentication = (secret: string | undefined, way: "basic" | "post" | undefined): oauth.ClientAuth => {
  if (secret === undefined) return oauth.None()
  return way === "post" ? oauth.ClientSecretPost(secret) : basic(secret)
}
