/** Every method of rblx-open-cloud has an equivalent that exists, and the guide for those who come from it names it. */
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import * as BigDecimal from "effect/BigDecimal"
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Client from "effect-open-cloud"
import { Emulator } from "effect-open-cloud/emulator"
import { MemoryStores } from "effect-open-cloud/MemoryStores"
import { OAuthApp, OAuthSession, TokenStore } from "effect-open-cloud/oauth"
import * as Webhooks from "effect-open-cloud/webhooks"
import { beforeAll, describe, expect, it } from "vitest"
import { coverage, type Row, tables } from "./coverage.ts"

/** How many methods have no equivalent, and why. To be lowered, never raised. */
const missing = { notYet: 0, outside: 2 }

const rows = coverage.flatMap((section) => section.rows)
const names = [...new Set(rows.flatMap(({ ours = [] }) => ours))].sort()

const root = fileURLToPath(new URL("../..", import.meta.url))
const guide = `${root}docs/from-rblx-open-cloud.md`
const services = `${root}src/services`

type Service = Context.Service<unknown, object> & {
  readonly layer: Layer.Layer<unknown, never, Client.OpenCloud>
}

/** What the parts of a name before the point stand for. */
const parts = new Map<string, object>()

beforeAll(() =>
  Effect.runPromise(
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const client = Client.OpenCloud.layer({
        credentials: Client.Credentials.apiKey("emulator-key"),
        fetch: emulator.fetch
      })
      for (const name of new Set(names.map((it) => it.split(".")[0] ?? ""))) {
        if (!existsSync(`${services}/${name}.ts`)) continue
        const module: Readonly<Record<string, Service>> = yield* Effect.promise(() => import(`${services}/${name}.ts`))
        const service = module[name]
        if (service === undefined) continue
        parts.set(name, yield* Effect.provide(service, Layer.provide(service.layer, client)))
      }
      const flush = Effect.flatMap(MemoryStores, (memory) => memory.flush({ universeId: 9000001 }))
      parts.set("Handle", yield* Effect.provide(flush, Layer.provide(MemoryStores.layer, client)))
      parts.set("BigDecimal", BigDecimal)
      const app = OAuthApp.make({ clientId: "1", redirectUri: "http://localhost/" })
      parts.set("OAuthApp", app)
      parts.set("OAuthSession", yield* Effect.provide(OAuthSession.make(app), TokenStore.layerMemory))
      parts.set("Webhooks", Webhooks)
      for (const [name, part] of Object.entries(Client)) {
        if (!parts.has(name) && (typeof part === "object" || typeof part === "function")) parts.set(name, part)
      }
    })
  )
)

describe("every method of rblx-open-cloud", () => {
  it("is listed once, with one answer", () => {
    expect(new Set(rows.map(({ theirs }) => theirs)).size).toBe(rows.length)
    const answers = ({ notYet, ours, outside }: Row) => [notYet, ours, outside].filter((it) => it !== undefined)
    expect(rows.filter((row) => answers(row).length !== 1)).toEqual([])
  })

  it.each(names)("has an equivalent that exists: %s", (name) => {
    const [part = "", method = "", ...rest] = name.split(".")
    expect(parts.get(part), part).toBeDefined()
    const found = [method, ...rest].reduce<unknown>((at, key) => Reflect.get(Object(at), key), parts.get(part))
    expect(found, name).toBeDefined()
  })

  it("is exported where the guide says", () => {
    const { exports } = JSON.parse(readFileSync(`${root}package.json`, "utf8"))
    const used = [...parts.keys()].filter((name) => existsSync(`${services}/${name}.ts`))
    expect(
      used.filter((name) => exports[`./${name}`]?.["@effect-open-cloud/source"] !== `./src/services/${name}.ts`)
    ).toEqual([])
  })

  it("is not called missing when its service is there: name its methods in coverage.ts", () => {
    expect(rows.filter(({ notYet = "" }) => notYet !== "" && existsSync(`${services}/${notYet}.ts`))).toEqual([])
  })

  it("is here, but for those that are counted", () => {
    expect({
      notYet: rows.filter(({ notYet }) => notYet !== undefined).length,
      outside: rows.filter(({ outside }) => outside).length
    }).toEqual(missing)
  })

  it("is in the guide, as it is here", () => {
    const mark = (end: "begin" | "end") => `<!-- methods: ${end} -->`
    const text = readFileSync(guide, "utf8")
    const [before = "", rest = ""] = text.split(mark("begin"))
    const after = rest.split(mark("end"))[1] ?? ""
    const current = `${before}${mark("begin")}\n\n${tables(coverage)}\n\n${mark("end")}${after}`
    // `UPDATE_GUIDE=1` writes the tables.
    if (process.env.UPDATE_GUIDE === "1") writeFileSync(guide, current)
    expect(readFileSync(guide, "utf8")).toBe(current)
  })
})
