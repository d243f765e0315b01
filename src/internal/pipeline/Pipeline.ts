/**
 * The way of one call:
 *
 * 1. `Encode` writes its request, or refuses its input;
 * 2. `Repeat` makes attempts until one succeeds, or none may follow;
 * 3. each attempt gets a credential (`Authorize`), takes quota and sends (`Exchange`);
 * 4. an answer becomes a value (`Decode`) or an error (`Classify`), and `Repeat` hears of the error.
 *
 * The common case, one attempt with quota to spare, is a single asynchronous
 * step; waiting, retrying and tracing add steps of their own when they happen.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Random from "effect/Random"
import type * as Tracer from "effect/Tracer"
import * as Credentials from "../../Credentials.ts"
import type { OpenCloudError } from "../../Errors.ts"
import type { Conceal as Concealing, RawResponse } from "../../Http.ts"
import { InvalidInput, OverLimit } from "../../interface/InvalidInput.ts"
import type { AnyOperation, Operation, Quota as Published } from "../../Operation.ts"
import type { Store } from "../../Quotas.ts"
import { LimitsMode } from "../../References.ts"
import * as Conceal from "../credentials/Conceal.ts"
import * as Quota from "../quota/Claims.ts"
import * as Limiter from "../quota/Limiter.ts"
import { type Plan, plan, withoutLimits } from "../request/Encode.ts"
import { variantFor } from "../request/Variant.ts"
import { first } from "../response/Attempt.ts"
import * as Decode from "../response/Decode.ts"
import * as Spans from "../runtime/Spans.ts"
import * as Send from "../transport/Send.ts"
import * as Authorize from "./Authorize.ts"
import * as Call from "./Call.ts"
import * as Exchange from "./Exchange.ts"
import * as Frames from "./Frames.ts"
import * as Observe from "./Observe.ts"
import * as Repeat from "./Repeat.ts"
import type * as Retry from "./Retry.ts"
import type { Settings } from "./Settings.ts"
import * as Unsent from "./Unsent.ts"

/** One client's pipeline. */
export interface Pipeline {
  readonly execute: <I, O>(operation: Operation<I, O>, input: NoInfer<I>) => Effect.Effect<O, OpenCloudError>
  readonly raw: <I, O>(operation: Operation<I, O>, input: NoInfer<I>) => Effect.Effect<RawResponse, OpenCloudError>
  /** The operation's own quota, for the credential that a call would use here. */
  readonly quotaOf: (operation: AnyOperation) => Effect.Effect<Published>
  /**
   * Hides the credential of the calls that are made here in what is quoted of their answers:
   * for errors that are made of an answer after its call.
   */
  readonly conceal: Effect.Effect<Concealing>
}

/** Makes the pipeline of one client. `sharedStore` is whether its store is the program's and not the client's own. */
export const make = (settings: Settings, store: Store, budget: Retry.Budget, sharedStore: boolean): Pipeline => {
  const shared: Exchange.Shared = { settings, limiter: Limiter.make(store), send: Send.make(settings.fetch) }
  const used = new Credentials.UsedTokens()
  const chosenIn = Call.chooser(settings)

  const run = <A>(prepared: Plan<unknown>, given: unknown, finish: Call.Finish<A>): Effect.Effect<A, OpenCloudError> =>
    Effect.withFiber((fiber) => {
      const { operation } = prepared
      const meter = settings.metrics?.(operation)
      meter?.called(fiber.context)
      const input =
        operation.idempotency === undefined
          ? given
          : operation.idempotency.fill(
              operation.idempotency,
              given,
              fiber.getRef(Clock.Clock),
              fiber.getRef(Random.Random)
            )
      const refuse = (refusal: InvalidInput) => {
        meter?.failed(fiber.context, "InvalidRequest")
        const error = Unsent.invalidRequest(operation, refusal)
        Frames.place(error, fiber.context)
        return Effect.fail(error)
      }
      const encoded = prepared.encode(input)
      const request =
        encoded instanceof OverLimit && fiber.getRef(LimitsMode) === "server"
          ? withoutLimits(prepared).encode(input)
          : encoded
      if (request instanceof InvalidInput) return refuse(request)
      const chosen = chosenIn(fiber.context)
      if (chosen.refusal !== undefined) return refuse(chosen.refusal)
      const fields = input as Call.Call<A>["input"]
      const begin = (span?: Tracer.Span) =>
        attempts(Call.begin(chosen, settings, fiber.context, meter, prepared, fields, request, finish, span))
      budget.earn()
      if (!Spans.isTraced(fiber)) return begin()
      // A token, a store of the program's own: these may have spans themselves.
      const within = sharedStore || chosen.credentials?.kind === "oauth" || Observe.follows(fiber)
      return Observe.call(operation, settings.baseUrl ?? prepared.server, within, begin)
    })

  const repeated: Repeat.Repeated<Call.Call<unknown>> = {
    policy: (call) => call.retry,
    budget,
    repeatable: (call) => call.request.repeatable,
    timeLeft: Call.timeLeft,
    authorize: (attempt) => Authorize.authorize(settings, used, attempt),
    renewal: Authorize.renewal,
    isFinal: (call, error) => error._tag === "RateLimited" && call.quotaMode === "fail",
    retrying: ({ context, meter }, error, pause) => {
      meter?.retried(context, error._tag)
      meter?.waited(context, "retry", pause)
    },
    waiting: (call, pause) => Observe.part(call.span, "wait", { reason: "retry" }, pause),
    trying: (call, number, attempt) =>
      Observe.part(call.span, "attempt", { "http.request.resend_count": number }, attempt),
    failed: (call, error) => {
      call.meter?.failed(call.context, error._tag)
      call.span?.attribute("error.type", error._tag)
      Frames.place(error, call.context)
    }
  }

  const attempts = <A>(call: Call.Call<A>): Effect.Effect<A, OpenCloudError> =>
    Repeat.run(repeated, first(call), (attempt) => Exchange.run(shared, attempt))

  return {
    execute: (operation, input) => {
      const prepared = plan(variantFor(operation, input))
      return run(prepared, input, (attempt, answer) => Decode.decode(prepared, input, attempt, answer))
    },
    raw: (operation, input) => run(plan(variantFor(operation, input)), input, Decode.raw),
    conceal: Effect.withFiber((fiber) => {
      const credentials = fiber.getRef(Credentials.CurrentCredentials) ?? settings.credentials
      return Effect.succeed(Conceal.make(used.secretsOf(credentials)))
    }),
    quotaOf: (operation) =>
      Effect.withFiber((fiber) => {
        const credentials = fiber.getRef(Credentials.CurrentCredentials) ?? settings.credentials
        return Effect.succeed(Quota.ownQuota(operation, credentials?.kind ?? "apiKey", settings.quotaOverrides))
      })
  }
}
