import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import * as Credentials from "../../src/Credentials.ts"
import * as DataStores from "../../src/generated/dataStores/operations.ts"
import * as Instances from "../../src/generated/instances/operations.ts"
import * as Conceal from "../../src/internal/credentials/Conceal.ts"
import * as LongRunning from "../../src/LongRunning.ts"
import { OpenCloud } from "../../src/OpenCloud.ts"
import * as Paging from "../../src/Paging.ts"
import { LuauExecution } from "../../src/services/LuauExecution.ts"
import { shown } from "../integration/shown.ts"
import { getThing, json, type Reply, script, settled, withClient } from "./fixtures.ts"

const secret = "Zk3y+lMnOpQr/StUvWxYz-_0123456789&<\"\\'aBcDeFgHiJkLm=="

const units = Array.from(secret)
const code = (unit: string) => unit.charCodeAt(0)
const each = (spell: (unit: string, index: number) => string) => units.map(spell).join("")
const hex = (unit: string) => code(unit).toString(16).padStart(2, "0")

/** Ways in which a server, a gateway or a page may write a secret. */
const spellings: Readonly<Record<string, string>> = {
  "as it is": secret,
  JSON: JSON.stringify(secret).slice(1, -1),
  "JSON in JSON": JSON.stringify(JSON.stringify(secret)).slice(1, -1),
  "JSON in JSON in JSON": JSON.stringify(JSON.stringify(JSON.stringify(secret))).slice(1, -1),
  ".NET's JSON": secret.replace(/[^a-zA-Z0-9]/g, (unit) => `\\u00${hex(unit).toUpperCase()}`),
  "escapes everywhere": each((unit) => `\\u00${hex(unit)}`),
  "escapes here and there": each((unit, index) => (index % 3 === 0 ? `\\u00${hex(unit)}` : unit)),
  "PHP's JSON": secret.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("/", "\\/"),
  "percent, upper case": encodeURIComponent(secret),
  "percent, lower case": encodeURIComponent(secret).toLowerCase(),
  "percent everywhere": each((unit) => `%${hex(unit)}`),
  "percent twice": encodeURIComponent(encodeURIComponent(secret)),
  "percent thrice": encodeURIComponent(encodeURIComponent(encodeURIComponent(secret))),
  "a form": new URLSearchParams({ k: secret }).toString().slice(2),
  "a form that was read as one": new URLSearchParams(`k=${secret.replaceAll("&", "%26")}`).get("k")!,
  "HTML names": secret
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;"),
  "HTML decimal": each((unit) => `&#${code(unit)};`),
  "HTML hexadecimal": each((unit) => `&#x${hex(unit).toUpperCase()};`),
  "HTML with leading zeros": each((unit) => `&#0${code(unit)};`),
  "HTML in JSON": each((unit) => `\\u0026#${code(unit)};`),
  "percent in HTML": each((unit) => `&#37;${hex(unit)}`),
  base64: btoa(secret),
  "base64 after one": btoa(`:${secret}`),
  "base64 after two and before others": btoa(`id${secret}x`),
  "base64 in a name and password": btoa(`some-user:${secret}`),
  "base64 for addresses": btoa(secret).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", ""),
  "base64 in JSON": btoa(`?${secret}`).replaceAll("/", "\\/").replaceAll("+", "\\u002B"),
  "base64 in an address": encodeURIComponent(btoa(secret)),
  hexadecimal: each(hex),
  "Python's bytes": each((unit) => `\\x${hex(unit)}`),
  "JavaScript's braces": each((unit) => `\\u{${hex(unit)}}`),
  "small letters": secret.toLowerCase(),
  "capital letters": secret.toUpperCase()
}

/** Whether a text holds 12 characters of the secret, or 12 of another writing of it, in any case. */
const runIn = (text: string, of: string): string | undefined => {
  const small = text.toLowerCase()
  for (let at = 0; at + 12 <= of.length; at++) {
    const run = of.slice(at, at + 12).toLowerCase()
    if (small.includes(run)) return run
  }
  return undefined
}

const assertHidden = (text: string) => {
  for (const of of [secret, btoa(secret).replaceAll("=", ""), encodeURIComponent(secret)]) {
    const run = runIn(text, of)
    assert.isUndefined(run, `${run} of ${text.slice(0, 300)}`)
  }
}

const conceal = Conceal.make([Redacted.make(secret)])

describe("a secret in a text", () => {
  for (const [name, spelled] of Object.entries(spellings)) {
    it(`is hidden when it is written as ${name}`, () => {
      const text = conceal(`before ${spelled} after`)
      assertHidden(text)
      assert.match(text, /^before .*<redacted>.* after$/s)
    })
  }

  it("is hidden down to runs of 12, whichever part of it there is", () => {
    for (let from = 0; from + 12 <= secret.length; from++) {
      for (const length of [12, 13, 20]) {
        const part = secret.slice(from, from + length)
        const text = conceal(`\u00e4${part}\u00e4:${part.slice(0, 11)}.`)
        assert.strictEqual(text, `\u00e4<redacted>\u00e4:${part.slice(0, 11)}.`)
      }
    }
  })

  it("leaves other texts as they are", () => {
    const texts = [
      "",
      "short",
      'the entry \\u00e4 "a" is 100% and &amp; more &#228; \\n %zz %',
      secret.slice(0, 11),
      `${secret.slice(0, 11)} ${secret.slice(11, 22)}`,
      "\u0130".repeat(50),
      "12 characters of something else, and the rest of the sentence"
    ]
    for (const text of texts) assert.strictEqual(conceal(text), text)
  })

  it("is hidden among letters whose small forms are longer", () => {
    assert.strictEqual(conceal(`\u0130\u0130${secret}\u0130`), "\u0130\u0130<redacted>\u0130")
  })

  it("that is shorter than a run is hidden whole, and what is too short to be one is not looked for", () => {
    const short = Conceal.make([Redacted.make("s3cr3t-x"), Redacted.make("abc"), undefined])
    assert.strictEqual(short("abc s3cr3t-x abc s3cr3%74-x s3cr3t"), "abc <redacted> abc <redacted> s3cr3t")
  })

  it("is found in one pass over a text that repeats itself", () => {
    const same = Conceal.make([Redacted.make("a".repeat(400))])
    const since = performance.now()
    assert.strictEqual(same("a".repeat(200_000)), "<redacted>")
    assert.isBelow(performance.now() - since, 2_000)
  })
})

describe("what is quoted", () => {
  it("is hidden first and cut afterwards, wherever the cut comes", () => {
    for (const [name, spelled] of Object.entries(spellings)) {
      for (let before = 480 - spelled.length; before <= 505; before += 3) {
        const text = Conceal.excerpt(conceal, `${"x".repeat(Math.max(0, before))}${spelled}${"y".repeat(900)}`)
        assertHidden(text)
        assert.isAtMost(text.length, 501, name)
      }
    }
  })

  it("is JSON of bounded size without secrets in texts, keys and numbers", () => {
    const digits = "98765432109876543210"
    const both = Conceal.make([Redacted.make(secret), Redacted.make(digits)])
    const value = {
      [secret]: [secret, { deep: `a ${encodeURIComponent(secret)}` }],
      number: BigInt(digits),
      kept: 9007199254740993n,
      infinite: Number.POSITIVE_INFINITY,
      nothing: undefined,
      zero: -0,
      list: Array.from({ length: 1_200_000 }, (_, index) => ({ code: index }))
    }
    const kept = Conceal.inside(both, value) as { readonly kept: unknown }
    const text = JSON.stringify(kept)
    assertHidden(text)
    assert.notInclude(text, digits)
    assert.isBelow(text.length, 40_000)
    assert.deepStrictEqual(JSON.parse(text), kept)
    assert.strictEqual(kept.kept, "9007199254740993")
    assert.match(text, /… \d+ more/)
  })

  it("keeps a long text up to its bound, and says that it goes on", () => {
    const kept = Conceal.inside(conceal, "x".repeat(1_000_000)) as string
    assert.isBelow(kept.length, 20_000)
    assert.isTrue(kept.endsWith("…"))
  })
})

/** Answers that repeat the credential, in one spelling. */
const echoes = (spelled: string): Readonly<Record<string, Reply>> => {
  const raw = (body: string, status = 200) => new Response(body, { status })
  const quoted = JSON.stringify(spelled)
  return {
    "an error that is JSON": raw(`{"code":"X","message":${quoted},"details":[{"a":${quoted}}]}`, 400),
    "an error in its code and field": raw(`{"errors":[{"code":${quoted},"message":"m","field":${quoted}}]}`, 404),
    "an error in the escapes of its own": raw(`{"message":"${spelled}"}`, 409),
    "a page": raw(`<html>${"<p>".repeat(150)}${spelled}</html>`, 403),
    "a success that is none": raw(`<html>${spelled}`),
    "a success of another form": raw(`{"path":[${quoted}]}`),
    "a redirect": new Response(null, {
      status: 302,
      headers: { location: `https://evil.test/?k=${encodeURIComponent(spelled)}` }
    }),
    "a status of its own": raw(spelled, 418),
    "a broken connection": Object.assign(new TypeError("fetch failed"), { cause: new Error(`bad header ${spelled}`) })
  }
}

const credentials = {
  "an API key": () => Credentials.apiKey(secret),
  "a token": () => Credentials.oauth(Effect.succeed(secret))
}

describe("no error of a call repeats the credential", () => {
  for (const [kind, credential] of Object.entries(credentials)) {
    for (const [name, spelled] of Object.entries(spellings)) {
      it.effect(`${kind}, written as ${name}`, () =>
        Effect.gen(function* () {
          for (const [what, reply] of Object.entries(echoes(spelled))) {
            const { fetch } = script(reply)
            const exit = yield* settled(
              OpenCloud.execute(getThing, { universeId: 1, thingId: "a" }).pipe(
                withClient({ fetch, credentials: credential(), retryPolicy: { attempts: 1 } })
              )
            )
            assert.isTrue(Exit.isFailure(exit), what)
            assertHidden(shown(exit))
          }
        })
      )
    }

    it.effect(`${kind}, by operations that take longer`, () =>
      Effect.gen(function* () {
        const ends = [
          { done: true, error: { code: 3, message: secret, details: [{ a: secret }] } },
          { done: true, error: encodeURIComponent(secret) },
          { done: true, response: { engineInstance: secret } },
          { path: secret, note: btoa(secret) }
        ]
        for (const end of ends) {
          const { fetch } = script(json(end))
          const start = OpenCloud.use((client) =>
            LongRunning.run(client, Instances.get, { universeId: 1, placeId: 2, instanceId: "root" })
          )
          const exit = yield* settled(start.pipe(withClient({ fetch, credentials: credential() })))
          assert.isTrue(Exit.isFailure(exit), JSON.stringify(end))
          assertHidden(shown(exit))
        }
      })
    )

    it.effect(`${kind}, by a list that does not end`, () =>
      Effect.gen(function* () {
        const { fetch } = script(() => json({ dataStores: [], nextPageToken: secret }))
        const all = OpenCloud.use((client) =>
          Stream.runCollect(Paging.paginate(client, DataStores.list, { universeId: 1 }, () => []))
        )
        const exit = yield* settled(all.pipe(withClient({ fetch, credentials: credential() })))
        assert.isTrue(Exit.isFailure(exit))
        assertHidden(shown(exit))
      })
    )
  }

  it.effect("an API key, by a script that failed and its logs", () =>
    Effect.gen(function* () {
      const path = "universes/1/places/2/versions/3/luau-execution-sessions/4/tasks/5"
      const { fetch } = script(
        json({ path, state: "PROCESSING" }),
        json({ path, state: "FAILED", error: { code: "SCRIPT_ERROR", message: `error: ${secret}` } }),
        json({ luauExecutionSessionTaskLogs: [{ structuredMessages: [{ message: `log ${btoa(secret)}` }] }] })
      )
      const run = LuauExecution.use((luau) => luau.run({ universeId: 1, placeId: 2, script: "return 1" }))
      const exit = yield* settled(
        run.pipe(Effect.provide(LuauExecution.layer), withClient({ fetch, credentials: Credentials.apiKey(secret) }))
      )
      assert.isTrue(Exit.isFailure(exit))
      const text = shown(exit)
      assert.include(text, "ScriptFailed")
      assert.include(text, "log <redacted>")
      assertHidden(text)
    })
  )
})
