/** Makes calls over a transport, and prints what they came to and how much memory it took. */
import * as Effect from "effect/Effect"
import { AnswerLimits, Credentials, OpenCloud } from "effect-open-cloud"
import { Transport } from "effect-open-cloud/node"
import * as Users from "effect-open-cloud/operations/users"

export interface Wish {
  readonly transport: "Transport" | "fetch"
  readonly baseUrl: string
  /** Bytes of an error, where the client's options set them. */
  readonly error?: number
  /** Users to ask for, by the names of answers. */
  readonly answers: ReadonlyArray<string>
}

export interface Told {
  readonly tag: string
  readonly status: number | undefined
  readonly message: string
  /** Length of the error as JSON. */
  readonly length: number
  /** How much the memory of the process has grown at most since before the call, in MiB. */
  readonly grown: number
}

const wish: Wish = JSON.parse(process.argv[2] ?? "")
const options = {
  baseUrl: wish.baseUrl,
  credentials: Credentials.apiKey("key"),
  retryPolicy: { attempts: 1 },
  ...(wish.error !== undefined && { answerLimits: { error: wish.error } })
}
const client = wish.transport === "Transport" ? Transport.layer(options) : OpenCloud.layer(options)

const peak = () => process.resourceUsage().maxRSS / 1024

const ask = (answer: string) =>
  Effect.gen(function* () {
    const before = peak()
    const error = yield* Effect.flip(OpenCloud.execute(Users.get, { userId: answer }))
    const { _tag: tag, message, status } = error
    return { tag, status, message, length: JSON.stringify(error).length, grown: peak() - before }
  })

const program = Effect.gen(function* () {
  yield* Effect.flip(OpenCloud.execute(Users.get, { userId: "1" }))
  const all = yield* Effect.forEach(wish.answers, ask)
  const small = Effect.provideService(ask("5"), AnswerLimits, { error: 2_000 })
  return [...all, yield* small] satisfies ReadonlyArray<Told>
})

console.log(JSON.stringify(await Effect.runPromise(Effect.provide(program, client))))
process.exit(0)
