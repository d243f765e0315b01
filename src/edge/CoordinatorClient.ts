/**
 * The way to a coordinator: by a binding of a Worker to a Durable Object, or over HTTP.
 *
 * @since 0.2.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { type TaggedErrorClass, tagged } from "../interface/Tagged.ts"
import { checkServer } from "../internal/credentials/Server.ts"
import { tellable } from "../internal/runtime/Tellable.ts"

interface CoordinatorFailedFields {
  /** `unavailable`: it gave no answer, or is out of order. `refused`: it does not do what was asked, such as for a wrong secret. */
  readonly kind: "unavailable" | "refused"
  /** What was found. It holds nothing that was sent. */
  readonly reason: string
}

const coordinatorFailed: TaggedErrorClass<"CoordinatorFailed", CoordinatorFailedFields> =
  /*#__PURE__*/ tagged("CoordinatorFailed")<CoordinatorFailedFields>()

/**
 * The coordinator gave no answer that can be used.
 *
 * @since 0.2.0
 */
export class CoordinatorFailed extends coordinatorFailed {
  get [tellable](): string {
    return this.message
  }
  override get message(): string {
    return `the coordinator could not be asked: ${this.reason}`
  }
}

/**
 * Asks one coordinator.
 *
 * @since 0.2.0
 */
export class CoordinatorClient extends Context.Service<
  CoordinatorClient,
  {
    /** Sends JSON to a path of the coordinator, and gives the JSON of its answer. */
    readonly ask: (path: string, body: string) => Effect.Effect<string, CoordinatorFailed>
  }
>()("effect-open-cloud/edge/CoordinatorClient") {}

/** What of an answer is read. */
export interface Answered {
  readonly status: number
  readonly text: () => Promise<string>
}

/**
 * What is used of a binding to a Durable Object: its namespace, as a Worker's `env` has it.
 *
 * @since 0.2.0
 */
export interface ObjectNamespace<Id> {
  readonly idFromName: (name: string) => Id
  readonly get: (id: Id) => {
    readonly fetch: (
      url: string,
      init: { readonly method: string; readonly body: string; readonly signal: AbortSignal }
    ) => Promise<Answered>
  }
}

/**
 * Which of the objects of a namespace is asked.
 *
 * @since 0.2.0
 */
export interface ObjectOptions {
  /** Its name: all who say the same one share one object. Default `effect-open-cloud`. */
  readonly name?: string | undefined
}

/**
 * A coordinator that is a Durable Object, by a Worker's binding. One layer may serve all requests of an isolate: a stub is
 * made for every question, as one belongs to the request that made it.
 *
 * @since 0.2.0
 */
export const layerObject = <Id>(
  namespace: ObjectNamespace<Id>,
  { name = "effect-open-cloud" }: ObjectOptions = {}
): Layer.Layer<CoordinatorClient> =>
  Layer.succeed(CoordinatorClient, {
    ask: (path, body) =>
      asking((signal) =>
        // The host is nobody's; a stub goes to its object whatever it says.
        namespace.get(namespace.idFromName(name)).fetch(`https://coordinator${path}`, { method: "POST", body, signal })
      )
  })

/**
 * How a coordinator is reached over HTTP.
 *
 * @since 0.2.0
 */
export interface HttpOptions {
  /** Where its handler is served: https, or http on this machine. */
  readonly url: string
  /** The `secret` that the coordinator was made with. */
  readonly secret: Redacted.Redacted
  /** Default: the global one. */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Answered>) | undefined
  /** Allows http to another machine, which shows the secret and all tokens to everyone on the way. */
  readonly dangerouslyAllowPlainHttp?: boolean | undefined
}

/**
 * A coordinator that is a process, over HTTP. Dies with a `TypeError` where the address cannot be one.
 *
 * @since 0.2.0
 */
export const layerHttp = ({
  dangerouslyAllowPlainHttp = false,
  fetch,
  secret,
  url
}: HttpOptions): Layer.Layer<CoordinatorClient> =>
  Layer.sync(CoordinatorClient, () => {
    const server = checkServer(url, dangerouslyAllowPlainHttp, "url")
    const send = fetch ?? ((to: string, init: RequestInit): Promise<Answered> => globalThis.fetch(to, init))
    return {
      ask: (path, body) =>
        asking((signal) =>
          send(`${server}${path}`, {
            method: "POST",
            body,
            signal,
            // The secret is for nobody else.
            redirect: "manual",
            headers: { authorization: `Bearer ${Redacted.value(secret)}`, "content-type": "application/json" }
          })
        )
    }
  })

const hints: Readonly<Record<number, string>> = {
  400: ", as it does not understand the request: is it older?",
  401: ", as the secret is wrong",
  404: ", as there is no coordinator at this address",
  413: ", as that is too long",
  500: ", as its storage failed"
}

const asking = (send: (signal: AbortSignal) => Promise<Answered>): Effect.Effect<string, CoordinatorFailed> =>
  Effect.tryPromise({
    try: async (signal) => {
      const answer = await send(signal)
      const text = await answer.text()
      if (answer.status === 200) return text
      throw CoordinatorFailed.make({
        kind: answer.status < 500 && answer.status !== 429 ? "refused" : "unavailable",
        reason: `it answered ${answer.status}${hints[answer.status] ?? ""}`
      })
    },
    // What a platform says of a request may hold its headers.
    catch: (cause) =>
      cause instanceof CoordinatorFailed
        ? cause
        : CoordinatorFailed.make({
            kind: "unavailable",
            reason: `it gave no answer (${cause instanceof Error ? cause.name : typeof cause})`
          })
  })
