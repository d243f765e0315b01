/** What the contracts of stores ask for, of quotas and of records on a coordinator. */
import { describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { Coordinator, CoordinatorClient, CoordinatorQuotas, CoordinatorRecords } from "effect-open-cloud/edge"
import { laws, sharedLaws } from "effect-open-cloud/QuotaStoreLaws"
import { lawsOn } from "../stores/laws.ts"

const secret = Redacted.make("the secret of a coordinator in a test")
const handler = Coordinator.handler({ secret })

const client = CoordinatorClient.layerHttp({
  url: "https://coordinator.example/open-cloud",
  secret,
  fetch: (url, init) => handler(new Request(url, init))
})

describe("quotas on a coordinator", () => {
  const quotas = Layer.provide(CoordinatorQuotas.layer(), client)
  for (const { check, isSlow, name } of [...laws(quotas), ...sharedLaws(quotas)]) {
    if (!isSlow) it.concurrent(name, () => Effect.runPromise(check))
  }
})

lawsOn("a coordinator", Layer.provide(CoordinatorRecords.layer(), client), { shared: true })
