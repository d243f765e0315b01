/** Secrets of the pages' forms, so that an answer is known to come from a page that the user saw. */
import type { Form, OAuth } from "./State.ts"

/** More than a person has open. */
const most = 1000

/** Not from the emulator's seed: whoever knows that must not know what comes. */
const randomText = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("")

/** Remembers a form, and gives it its secret. */
export const beginForm = ({ forms }: OAuth, form: Form): string => {
  const secret = randomText()
  forms.set(secret, form)
  for (const oldest of forms.keys()) {
    if (forms.size <= most) break
    forms.delete(oldest)
  }
  return secret
}

/** Whether an answer has the secret of a form about the same request, and for the same user. A form is good once. */
export const endForm = ({ forms }: OAuth, secret: string | null, { action, user }: Form): boolean => {
  const form = secret === null ? undefined : forms.get(secret)
  if (secret === null || form === undefined || form.action !== action || form.user !== user) return false
  return forms.delete(secret)
}
