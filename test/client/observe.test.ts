import { assert, describe, it } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Metric from "effect/Metric"
import * as Option from "effect/Option"
import * as References from "effect/References"
import * as Stream from "effect/Stream"
import * as Tracer from "effect/Tracer"
import * as Spans from "../../src/internal/runtime/Spans.ts"
import * as Metrics from "../../src/Metrics.ts"
import { OpenCloud } from "../../src/OpenCloud.ts"
import type { Options } from "../../src/Options.ts"
import { AttemptTimeout } from "../../src/References.ts"
import { getOne, getThing, json, limited, script, settled, thing, withClient } from "./fixtures.ts"

const traced = <A, E>(effect: Effect.Effect<A, E, OpenCloud>, options: Options) =>
  Effect.gen(function* () {
    const spans: Array<Tracer.Span> = []
    const tracer = Tracer.make({
      span: (options) => {
        const span = new Tracer.NativeSpan(options)
        spans.push(span)
        return span
      }
    })
    yield* settled(effect.pipe(withClient(options), Effect.provideService(Tracer.Tracer, tracer)))
    return spans.map((span) => ({
      name: span.name,
      kind: span.kind,
      parent: Option.match(span.parent, {
        onNone: () => undefined,
        onSome: (parent) => (parent._tag === "Span" ? parent.name : "external")
      }),
      attributes: Object.fromEntries(span.attributes),
      ended: span.status._tag === "Ended"
    }))
  })

describe("spans", () => {
  it.effect("one for a call, with the names of OpenTelemetry", () =>
    Effect.gen(function* () {
      const spans = yield* traced(getOne, { fetch: script(thing()).fetch })
      assert.deepStrictEqual(spans, [
        {
          name: "OpenCloud.things.get",
          kind: "client",
          parent: undefined,
          attributes: {
            "http.request.method": "GET",
            "url.template": "/cloud/v2/universes/{universe_id}/things/{thing_id}",
            "server.address": "apis.roblox.com",
            "http.response.status_code": 200
          },
          ended: true
        }
      ])
    })
  )

  it.effect("children for waits and further attempts", () =>
    Effect.gen(function* () {
      const spans = yield* traced(getOne, { fetch: script(json({}, 500), thing()).fetch })
      assert.deepStrictEqual(
        spans.map(({ name, parent, attributes }) => [
          name,
          parent,
          attributes.reason ?? attributes["http.request.resend_count"]
        ]),
        [
          ["OpenCloud.things.get", undefined, undefined],
          ["OpenCloud.wait", "OpenCloud.things.get", "retry"],
          ["OpenCloud.attempt", "OpenCloud.things.get", 1]
        ]
      )
    })
  )

  it.effect("a child for a wait for quota", () =>
    Effect.gen(function* () {
      const call = OpenCloud.execute(limited(1), { universeId: 1, thingId: "a" })
      const spans = yield* traced(Effect.andThen(call, call), { fetch: script(thing()).fetch })
      assert.deepStrictEqual(
        spans.map(({ name }) => name),
        ["OpenCloud.things.limited1MINUTE", "OpenCloud.things.limited1MINUTE", "OpenCloud.wait"]
      )
    })
  )

  it.effect("the tag of the error that ended it", () =>
    Effect.gen(function* () {
      const spans = yield* traced(Effect.exit(getOne), { fetch: script(json({}, 404)).fetch })
      assert.deepInclude(spans[0]?.attributes, { "error.type": "NotFound", "http.response.status_code": 404 })
    })
  )

  it.effect("belongs to the caller's span", () =>
    Effect.gen(function* () {
      const spans = yield* traced(Effect.withSpan(getOne, "caller"), { fetch: script(thing()).fetch })
      assert.deepStrictEqual(
        spans.map(({ name, parent }) => [name, parent]),
        [
          ["caller", undefined],
          ["OpenCloud.things.get", "caller"]
        ]
      )
    })
  )
})

/** What a tracer is asked for, and how spans end: by Effect's own functions, and by the client. */
const asked = (effect: Effect.Effect<unknown, unknown, OpenCloud>, name: string) =>
  Effect.gen(function* () {
    const seen: Array<Parameters<Tracer.Tracer["span"]>[0]> = []
    const spans: Array<Tracer.Span> = []
    const tracer = Tracer.make({
      span: (options) => {
        const span = new Tracer.NativeSpan(options)
        seen.push(options)
        spans.push(span)
        return span
      }
    })
    yield* settled(
      effect.pipe(Effect.provideService(Tracer.Tracer, tracer), withClient({ fetch: script(thing()).fetch }))
    )
    return seen.flatMap(({ annotations, kind: _, name: own, parent, ...options }, at) =>
      own === name
        ? [
            {
              ...options,
              hasAnnotations: annotations.mapUnsafe.size > 0,
              parent: Option.map(parent, (it) => (it._tag === "Span" ? it.name : it.spanId)),
              attributes: [...spans[at]!.attributes].filter(([key]) => key === "who"),
              status: spans[at]?.status._tag
            }
          ]
        : []
    )
  })

describe("a span is made as Effect makes its own", () => {
  const external = Tracer.externalSpan({ spanId: "e", traceId: "t", sampled: false })
  const unseen = Tracer.externalSpan({
    spanId: "u",
    traceId: "t",
    annotations: Context.make(Tracer.DisablePropagation, true)
  })
  const ways: Readonly<
    Record<string, <A, E>(effect: Effect.Effect<A, E, OpenCloud>) => Effect.Effect<A, E, OpenCloud>>
  > = {
    "with nothing around it": (effect) => effect,
    "in a span of another process, which is not sampled": Effect.provideService(Tracer.ParentSpan, external),
    "in a span that has no children": Effect.provideService(Tracer.ParentSpan, unseen),
    "in one, in another that has some": (effect) =>
      effect.pipe(
        Effect.withSpan("silent", { annotations: Context.make(Tracer.DisablePropagation, true) }),
        Effect.withSpan("heard")
      ),
    "with links": Effect.provideService(References.TracerSpanLinks, [{ span: external, attributes: { why: "said" } }]),
    "with attributes for all spans": Effect.annotateSpans("who", "me"),
    "at a level that is not seen": Effect.provideService(Tracer.CurrentTraceLevel, "Debug"),
    "at one that is": Effect.provideService(Tracer.CurrentTraceLevel, "Error"),
    "without times": Effect.provideService(References.TracerTimingEnabled, false),
    "where tracing is switched off": Effect.withTracerEnabled(false)
  }
  for (const [way, around] of Object.entries(ways)) {
    it.effect(way, () =>
      Effect.gen(function* () {
        const least = Effect.provideService(Tracer.MinimumTraceLevel, "Info")
        const own = Stream.runDrain(Spans.aroundStream("own", {}, Stream.fromEffect(getOne)))
        const calls = yield* asked(least(around(getOne)), "OpenCloud.things.get")
        const effects = yield* asked(least(around(Effect.withSpan(getOne, "effect"))), "effect")
        assert.deepStrictEqual(calls, effects)
        assert.deepStrictEqual(yield* asked(least(around(own)), "own"), effects)
      })
    )
  }
})

describe("metrics", () => {
  const counts = (effect: Effect.Effect<unknown, unknown, OpenCloud>, options: Options) =>
    Effect.gen(function* () {
      yield* settled(effect.pipe(withClient({ metrics: Metrics.calls, ...options })))
      const snapshot = yield* Metric.snapshot
      return Object.fromEntries(
        snapshot.map(({ id, attributes, state }) => [
          [id, ...Object.values(attributes ?? {})].join(" "),
          "count" in state ? state.count : "value" in state ? state.value : undefined
        ])
      )
    }).pipe(Effect.provideService(Metric.MetricRegistry, new Map()))

  it.effect("count calls, retries, failures and waits, and show what is left", () =>
    Effect.gen(function* () {
      const replies = [json({}, 500), json({ id: "1" }, 200, { "x-ratelimit-remaining": "41" }), json({}, 404)]
      const calls = Effect.all([getOne, Effect.exit(getOne)])
      const seen = yield* counts(calls, { fetch: script(...replies).fetch, retryPolicy: { baseDelay: 0 } })
      assert.deepInclude(seen, {
        "open_cloud_calls things.get": 2,
        "open_cloud_retries things.get ServerError": 1,
        "open_cloud_failures things.get NotFound": 1,
        "open_cloud_wait_milliseconds things.get retry": 0,
        "open_cloud_quota_remaining things.get": 41
      })
    })
  )

  it.effect("are there only where a client is told to count", () =>
    Effect.gen(function* () {
      const seen = yield* counts(getOne, { fetch: script(thing()).fetch, metrics: undefined })
      assert.deepStrictEqual(Object.keys(seen), [])
    })
  )

  it.effect("count what is refused before it is sent", () =>
    Effect.gen(function* () {
      const bad = OpenCloud.execute(getThing, { universeId: 1, thingId: ".." })
      const calls = Effect.all([Effect.exit(bad), Effect.exit(Effect.provideService(getOne, AttemptTimeout, 0))])
      const seen = yield* counts(calls, { fetch: script().fetch })
      assert.deepInclude(seen, {
        "open_cloud_calls things.get": 2,
        "open_cloud_failures things.get InvalidRequest": 2
      })
    })
  )

  it.effect("measure waits for quota", () =>
    Effect.gen(function* () {
      const call = OpenCloud.execute(limited(1), { universeId: 1, thingId: "a" })
      const seen = yield* counts(Effect.andThen(call, call), { fetch: script(thing()).fetch })
      assert.deepInclude(seen, { "open_cloud_wait_milliseconds things.limited1MINUTE quota": 60_000 })
    })
  )
})
