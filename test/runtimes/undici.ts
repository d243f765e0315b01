/** Where Node runs the suite over the transport of this package. The address of the server is the argument. */
import * as Effect from "effect/Effect"
import { Transport } from "effect-open-cloud/node"
import { run } from "./suite.ts"

const baseUrl = process.argv[2] ?? ""
const outcomes = Effect.flatMap(Transport.make(), (fetch) => Effect.promise(() => run({ baseUrl, fetch })))
console.log(JSON.stringify(await Effect.runPromise(Effect.scoped(outcomes))))
process.exit(0)
