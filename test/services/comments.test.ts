/** What services say of their methods, held against the records of the operations. */
import { readFileSync } from "node:fs"
import { expect, it } from "@effect/vitest"
import type { AnyOperation, Quota } from "effect-open-cloud"
import { allOperations } from "effect-open-cloud/operations"
import { methods } from "../../scripts/docs/methods.ts"
import { services as all } from "../../src/cli/operations/Services.ts"

const services = Object.keys(all)

/** The comments of a service's methods by their names; one that refers to another's says what that says, too. */
const commentsOf = (service: string): ReadonlyMap<string, string> => {
  const source = readFileSync(new URL(`../../src/services/${service}.ts`, import.meta.url), "utf8")
  const found = source.matchAll(/^ {4}\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s+readonly (\w+):/gm)
  const own = new Map([...found].map(([, comment = "", name = ""]) => [name, comment.replace(/\s*\n\s*\*\s?/g, " ")]))
  return new Map(
    [...own].map(([name, comment]) => {
      const others = [...comment.matchAll(/(?:as for|those of|that of) `(\w+)`/g)].map(
        ([, other = ""]) => own.get(other) ?? ""
      )
      return [name, [comment, ...others].join(" ")]
    })
  )
}

/** A published quota that no program comes near. */
const boundless = 1_000_000

const quotaText = ({ limit, period }: Quota): string => `${limit.toLocaleString("en")} a ${period.toLowerCase()}`

const recordsOf = (service: string): ReadonlyArray<AnyOperation> => {
  const all: ReadonlyArray<AnyOperation> = allOperations
  return all.filter((operation) => operation.service === service)
}

/** The name of the method that does what an operation does. */
const methodOf = (service: string, name: string): string =>
  (methods[`${service}.${name}`] ?? `${service}.${name}`).slice(service.length + 1)

/** How a comment says what cannot be taken back. */
const warnings: Readonly<Record<NonNullable<AnyOperation["consequence"]>["kind"], RegExp>> = {
  irreversible: /\birreversible\b|\bfor good\b/i,
  spends: /\bspends?\b|\bcosts?\b/i
}

for (const service of services) {
  const comments = commentsOf(service)
  for (const { consequence, id, name } of recordsOf(service)) {
    if (consequence === undefined) continue
    it(`${service} says that ${id} cannot be taken back`, () => {
      expect(comments.get(methodOf(service, name))).toMatch(warnings[consequence.kind])
    })
  }
  for (const { id, name, quota, scopes } of recordsOf(service)) {
    it(`${service} says which scopes and which quota ${id} has`, () => {
      const comment = comments.get(methodOf(service, name))
      expect(comment).toBeDefined()
      const conditional = scopes.conditional?.map(({ scope }) => scope)
      const named = [...(scopes.all ?? []), ...(scopes.any ?? []), ...(conditional ?? [])]
      for (const scope of named) {
        // The second of two may be called by its end: `x:read` or `:write`.
        const ending = scope.slice(scope.lastIndexOf(":"))
        expect(comment?.includes(`\`${scope}\``) || comment?.includes(`\`${ending}\``)).toBe(true)
      }
      if (named.length === 0) expect(comment).toContain("No scope")
      const { limit, period } = quota.apiKey
      if (limit >= boundless) return
      expect(comment).toMatch(
        new RegExp(`${quotaText({ limit, period }).split(" ")[0]}\\b.*a ${period.toLowerCase()}|\\b${limit} at a given`)
      )
    })
  }
}
