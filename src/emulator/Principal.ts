/** On whose behalf a request is made. */
import type { Credential } from "./Core.ts"

/** The user behind a key of a group, which some member made. */
const member = "156"

/** Id of the user whom a credential acts as. */
export const actor = ({ owner }: Credential): string => /^users\/(\d+)/.exec(owner)?.[1] ?? member
