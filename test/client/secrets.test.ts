import { inspect } from "node:util"
import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Logger from "effect/Logger"
import * as Metric from "effect/Metric"
import * as Tracer from "effect/Tracer"
import * as Credentials from "../../src/Credentials.ts"
import * as Metrics from "../../src/Metrics.ts"
import { OpenCloud } from "../../src/OpenCloud.ts"
import {
  createThing,
  getThing,
  json,
  limited,
  type Reply,
  script,
  secret,
  settled,
  thing,
  withClient
} from "./fixtures.ts"

/** Every way in which a program may come to show a value. */
const shown = (value: unknown): string =>
  [String(value), inspect(value, { depth: 20, showHidden: true, getters: true }), safely(value)].join("\n")

const safely = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? ""
  } catch {
    return ""
  }
}

const faults: Record<string, Reply> = {
  success: thing(),
  echo: (request) => json({ code: "BAD", message: `your headers: ${JSON.stringify([...request.headers])}` }, 400),
  "echo with escapes": () => {
    const escaped = `\\u00${secret.charCodeAt(0).toString(16)}${secret.slice(1)}`
    return new Response(`{"code":"BAD","message":"bad ${escaped}","details":[{"key":"${escaped}"}]}`, { status: 400 })
  },
  "echo in HTML": (request) => new Response(`<html>${[...request.headers].join("<br>")}</html>`, { status: 502 }),
  "echo in a success": (request) => new Response(`<html>${[...request.headers].join("<br>")}</html>`),
  "echo in details": (request) => json({ code: "X", message: "m", details: [...request.headers] }, 404),
  unauthenticated: json({ errors: [{ code: 0, message: "Invalid API Key" }] }, 401),
  forbidden: json({}, 403),
  limited: json({}, 429, { "retry-after": "1" }),
  redirect: new Response(null, { status: 302, headers: { location: "https://evil.test" } }),
  hang: "hang",
  network: Object.assign(new TypeError(`connect failed with x-api-key: ${secret}`), { cause: new Error(secret) })
}

const credentials: Record<string, Credentials.Credentials> = {
  "an API key": Credentials.apiKey(secret),
  "a token": Credentials.oauth(Effect.succeed(secret)),
  "a failing token": Credentials.oauth(Effect.fail(new Error(secret)))
}

describe("no secret is shown", () => {
  for (const [kind, credential] of Object.entries(credentials)) {
    for (const [fault, reply] of Object.entries(faults)) {
      it.effect(`with ${kind}, after ${fault}`, () =>
        Effect.gen(function* () {
          const spans: Array<Tracer.Span> = []
          const logs: Array<unknown> = []
          const tracer = Tracer.make({
            span: (options) => {
              const span = new Tracer.NativeSpan(options)
              spans.push(span)
              return span
            }
          })
          const { fetch } = script(reply)
          const calls = Effect.gen(function* () {
            const exits = [
              yield* Effect.exit(OpenCloud.execute(getThing, { universeId: 1, thingId: "a" })),
              yield* Effect.exit(OpenCloud.execute(createThing, { universeId: 1, body: {} })),
              yield* Effect.exit(OpenCloud.execute(getThing, { universeId: 1, thingId: ".." })),
              yield* Effect.exit(OpenCloud.execute(limited(1), { universeId: 1, thingId: "a" })),
              yield* Effect.exit(OpenCloud.execute(limited(1), { universeId: 1, thingId: "a" }))
            ]
            for (const exit of exits) yield* Effect.logError("call", exit)
            return { exits, budgets: yield* OpenCloud.quotas, client: yield* OpenCloud }
          })
          const result = yield* settled(
            calls.pipe(
              withClient({ fetch, credentials: credential, deadline: "20 seconds", metrics: Metrics.calls }),
              Effect.provideService(Tracer.Tracer, tracer),
              Effect.provide(Logger.layer([Logger.make((options) => logs.push([options.message, options.cause]))]))
            )
          )
          assert.isTrue(Exit.isSuccess(result))
          if (Exit.isFailure(result)) return
          const failures = result.value.exits.flatMap((exit) =>
            Exit.isFailure(exit) ? [exit.cause, Cause.squash(exit.cause), Cause.pretty(exit.cause)] : []
          )
          const stacks = failures.map((failure) =>
            failure instanceof Error ? `${failure.stack}${failure.message}` : ""
          )
          const metrics = yield* Metric.snapshot
          const everything = [...failures, ...stacks, result, logs, spans, metrics, credential].map(shown).join("\n")
          assert.isAtLeast(spans.length, 3)
          assert.notInclude(everything, secret)
        })
      )
    }
  }
})

describe("an error body", () => {
  it.effect("that is nested without end is read as far as anybody nests", () =>
    Effect.gen(function* () {
      for (const open of ['{"error":', '{"errors":[']) {
        const body = `${open.repeat(20_000)}{}${(open.endsWith("[") ? "]}" : "}").repeat(20_000)}`
        const call = OpenCloud.execute(getThing, { universeId: 1, thingId: "a" })
        const { fetch } = script(() => new Response(body, { status: 400 }))
        const error = yield* Effect.flip(call.pipe(withClient({ fetch })))
        assert.strictEqual(error._tag, "InvalidRequest")
      }
    })
  )
})
