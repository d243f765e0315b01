/** What keeps a tree from being published. */
import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { assert, describe, it } from "@effect/vitest"
import { parse } from "yaml"
import { reasons } from "../scripts/release.ts"

const root = new URL("../", import.meta.url)
const read = (name: string) => readFileSync(new URL(name, root), "utf8")

const ready = {
  version: "1.2.3",
  repository: { url: "git+https://git.example/studio/effect-open-cloud.git" },
  homepage: "https://git.example/studio/effect-open-cloud",
  bugs: { url: "https://git.example/studio/effect-open-cloud/issues" },
  publishConfig: { provenance: true }
}
const changelog = "# effect-open-cloud\n\n## 1.2.3\n\n### Minor Changes\n"

describe("a release", () => {
  it("is made of a tree that says where it comes from", () => {
    assert.deepStrictEqual(reasons(ready, changelog, []), [])
  })

  it.each([
    [{ ...ready, homepage: "https://github.com/OWNER/effect-open-cloud" }, changelog, [], "homepage"],
    [{ ...ready, repository: {} }, changelog, [], "repository.url"],
    [{ ...ready, bugs: { url: "https://github.com/OWNER/effect-open-cloud/issues" } }, changelog, [], "bugs.url"],
    [{ ...ready, publishConfig: {} }, changelog, [], "provenance"],
    [{ ...ready, version: "1.3.0" }, changelog, [], "1.3.0"],
    [ready, changelog, ["src/index.ts"], "src/index.ts"]
  ])("is refused, and says why %#", (manifest, text, changed, word) => {
    const found = reasons(manifest, text, changed)
    assert.strictEqual(found.length, 1)
    assert.include(found[0], word)
  })

  it("is refused where a page names nobody", () => {
    const pages = new Map([["docs/ci.md", "uses: OWNER/effect-open-cloud/action@main, ROBLOX_API_KEY_OWNER"]])
    assert.deepStrictEqual(reasons(ready, changelog, [], pages), ["docs/ci.md names OWNER"])
    assert.deepStrictEqual(reasons(ready, changelog, [], new Map([["a.md", "ROBLOX_API_KEY_OWNER"]])), [])
  })

  it("is refused as long as nobody has said who publishes", () => {
    assert.isNotEmpty(reasons(JSON.parse(read("package.json")), read("CHANGELOG.md"), []))
  })
})

describe("workflows", () => {
  const folder = ".github/workflows/"
  const commands = (text: string): ReadonlyArray<string> => {
    const { jobs } = parse(text) as {
      readonly jobs: Readonly<Record<string, { readonly steps: ReadonlyArray<{ readonly run?: string }> }>>
    }
    return Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []))
  }
  it("checks every part of the whole check, and the runtimes each by itself", () => {
    const run = fileURLToPath(new URL(".ci/run", root))
    const parts: ReadonlyArray<string> = JSON.parse(execFileSync("bash", [run, "--parts"], { encoding: "utf8" }))
    const known = [...read(".ci/run").matchAll(/^ {4}(\w+)\)/gm)].map(([, name]) => name)
    // What takes long is measured once a week, and is asked for by its name.
    assert.sameMembers([...parts, "coverage", "fuzz"], known)
    for (const part of ["coverage", "fuzz"]) {
      assert.include(commands(read(`${folder}${part}.yml`)), `.ci/run ${part}`)
    }
    const { jobs } = parse(read(`${folder}checks.yml`))
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the workflow's own language.
    assert.strictEqual(jobs.part.strategy.matrix.part, "${{ fromJSON(needs.parts.outputs.parts) }}")
    assert.deepStrictEqual(jobs.part.strategy.matrix.exclude, [{ part: "runtimes" }])
  })

  it("try every runtime that there is, each by its name", () => {
    const [, names = ""] = /^const runtimes: .* = \{\n(.*?)^\}/ms.exec(read("test/runtimes/main.ts")) ?? []
    const known = [...names.matchAll(/^ {2}(?:"([^"]+)"|(\w+))/gm)].map(([, quoted, plain]) => quoted ?? plain)
    assert.sameMembers(parse(read(`${folder}runtimes.yml`)).jobs.runtime.strategy.matrix.runtime, known)
  })
})
