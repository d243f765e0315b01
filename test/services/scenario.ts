/** A test of a service against an emulator of its own, while time passes. */
import { afterAll, assert, expect, it } from "@effect/vitest"
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import * as Tracer from "effect/Tracer"
import { TestClock } from "effect/testing"
import { Credentials, Experimental, OpenCloud, type OpenCloudError } from "effect-open-cloud"
import { Emulator, type EmulatorOptions } from "effect-open-cloud/emulator"
import { elapse } from "../integration/time.ts"

/** Test time at which scenarios begin. */
export const beginning = Date.parse("2026-01-02T03:04:05Z")

/** The name of the test's own spans begins so. */
const mark = "asked for: "

/** Lets every method of a service run in a span of the test's. */
const watched = <S>(service: S): S => {
  // Several services of one world.
  if (Array.isArray(service)) return service.map(watched) as S
  return Object.fromEntries(
    Object.entries(service as object).map(([name, member]: readonly [string, unknown]) => {
      const span = `${mark}${name}`
      const within = (made: unknown): unknown => {
        if (Stream.isStream(made)) return Stream.withSpan(made, span, { captureStackTrace: false })
        return Effect.isEffect(made) ? Effect.withSpan(made, span, { captureStackTrace: false }) : made
      }
      if (typeof member !== "function" || Effect.isEffect(member)) return [name, within(member)]
      return [name, Object.assign((...input: ReadonlyArray<unknown>) => within(member(...input)), member)]
    })
    // The same methods, in spans.
  ) as S
}

/** What was asked for of a service, and what it made of that: a span of the method's own, and how many below. */
class Asked {
  readonly most = new Map<string, number>()
  readonly own = new Set<string>()
  readonly loose = new Set<string>()

  hear(service: string, spans: ReadonlyArray<Tracer.Span>): void {
    const children = (parent: Tracer.Span) =>
      spans.filter((span) => Option.getOrUndefined(span.parent)?.spanId === parent.spanId)
    for (const probe of spans) {
      if (!probe.name.startsWith(mark)) continue
      const name = probe.name.slice(mark.length)
      const below = children(probe)
      const [first] = below
      if (below.length === 1 && first?.name === `${service}.${name}`) {
        this.own.add(name)
        this.most.set(name, Math.max(this.most.get(name) ?? 0, children(first).length))
      } else if (below.length > 1) this.loose.add(name)
    }
  }
}

/** Makes the scenarios of a service: it is given to the test, with the emulator that answers it. */
export const scenarios = <Id, S>(service: Context.Service<Id, S>, layer: Layer.Layer<Id, never, OpenCloud>) => {
  const name = service.key.slice(service.key.lastIndexOf("/") + 1)
  const own = `/services/${name.charAt(0).toLowerCase()}${name.slice(1)}.test.ts`
  const heard = new Asked()
  afterAll(() => {
    assert.deepStrictEqual([...heard.loose], [], "methods of several requests have a span")
    // Elsewhere a service is asked for a part of what it can do.
    if (!expect.getState().testPath?.endsWith(own)) return
    const alone = [...heard.own].filter((it) => (heard.most.get(it) ?? 0) < 2)
    assert.deepStrictEqual(alone, [], "methods of one request have no span beside its own")
  })
  return (
    title: string,
    test: (service: S, emulator: Emulator) => Effect.Effect<void, unknown, Experimental>,
    options?: EmulatorOptions
  ) =>
    it.effect(title, () =>
      Effect.gen(function* () {
        yield* TestClock.setTime(beginning)
        const emulator = yield* Emulator.make(options)
        const client = OpenCloud.layer({ credentials: Credentials.apiKey("emulator-key"), fetch: emulator.fetch })
        const spans: Array<Tracer.Span> = []
        const span: Tracer.Tracer["span"] = (options) => {
          const made = new Tracer.NativeSpan(options)
          spans.push(made)
          return made
        }
        const { exit } = yield* elapse(
          Effect.flatMap(service, (it) => test(watched(it), emulator)).pipe(
            Effect.provide([Layer.provide(layer, client), Experimental.accept]),
            Effect.provideService(Tracer.Tracer, Tracer.make({ span }))
          ),
          { step: "100 millis", within: "90 days" }
        )
        heard.hear(name, spans)
        return yield* exit
      })
    )
}

/** The tag of an effect's error, or `Success`. */
export const tagOf = <A, R>(effect: Effect.Effect<A, OpenCloudError, R>) =>
  Effect.match(effect, { onSuccess: () => "Success", onFailure: (error) => error._tag })

/** An effect's error, if it fails. */
export const failure = <A, E, R = never>(effect: Effect.Effect<A, E, R>) =>
  Effect.match(effect, { onSuccess: () => undefined, onFailure: (error) => error })

/** How often an operation was carried out. */
export const applied = (emulator: Emulator, operation: string) =>
  emulator.log().filter((it) => it.operation === operation && it.applied).length

/** The operations that were asked for, in their order. */
export const asked = (emulator: Emulator) => emulator.log().map(({ operation }) => operation)
