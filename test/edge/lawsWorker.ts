/**
 * A Worker that holds the stores on a coordinator to their contracts, where nothing of one request may wake another. The
 * outcomes are the answer.
 */
import { waitUntil } from "cloudflare:workers"
import { Effect, Layer } from "effect"
import { Coordinator, CoordinatorClient, CoordinatorQuotas, CoordinatorRecords } from "effect-open-cloud/edge"
import { laws, sharedLaws } from "effect-open-cloud/QuotaStoreLaws"
import { StoreLaws, Stores } from "effect-open-cloud/stores"

export class OpenCloudCoordinator extends Coordinator.DurableObject {}

interface Env {
  readonly COORDINATOR: CoordinatorClient.ObjectNamespace<unknown>
}

/** With windows that a busy machine outlasts; they ask for nothing that is different here. */
const brief: ReadonlySet<string> = new Set([
  "has room again when it said",
  "counts in a rolling window from the end of a request",
  "holds nothing longer than it can be in flight"
])

/** What others hear only where a request goes on after its answer. */
const prompt: ReadonlySet<string> = new Set([
  "closes for all what a 429 closed for one",
  "tells all what one has learnt of a limit",
  "bounds what is in flight everywhere",
  "lists what all have used"
])

const lawsOf = ({ COORDINATOR }: Env, name: string): ReadonlyArray<StoreLaws.Law<unknown>> => {
  const client = CoordinatorClient.layerObject(COORDINATOR, { name })
  if (name === "records") {
    const records = Layer.provide(CoordinatorRecords.layer({ timeout: "20 seconds" }), client)
    return [
      ...StoreLaws.records(records, { shared: true }),
      ...StoreLaws.tokens(Layer.provide(Stores.tokens(), records), { shared: true })
    ]
  }
  const options = { timeout: "20 seconds", ...(name === "quotas that go on" && { waitUntil }) } as const
  const quotas = Layer.provide(CoordinatorQuotas.layer(options), client)
  return [...laws(quotas), ...sharedLaws(quotas)].filter(
    ({ isSlow, name: law }) => !isSlow && !brief.has(law) && (name === "quotas that go on" || !prompt.has(law))
  )
}

export default {
  fetch: async (request: Request, env: Env): Promise<Response> => {
    const name = decodeURIComponent(new URL(request.url).pathname.slice(1))
    const outcomes = await Effect.runPromise(
      Effect.forEach(
        lawsOf(env, name),
        ({ check, name: law }) =>
          Effect.match(Effect.timeout(check, "40 seconds"), {
            onSuccess: () => ({ law, found: "" }),
            onFailure: (error) => ({ law, found: String(error) })
          }),
        { concurrency: 8 }
      )
    )
    return Response.json(outcomes)
  }
}
