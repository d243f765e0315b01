/** What each method of the Python client does, done here: by its name there. */
import { assets } from "./assets.ts"
import { experiences } from "./experiences.ts"
import { people } from "./people.ts"
import { requests } from "./requests.ts"
import { signIn } from "./signIn.ts"
import { stores } from "./stores.ts"
import type { Methods } from "./tools.ts"

export const methods: Methods = { ...requests, ...assets, ...stores, ...experiences, ...people, ...signIn }
