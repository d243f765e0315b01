import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { familyRules } from "../../scripts/specs/annotations.ts"
import { readAnnotations, readDocuments, readSource, writeDocuments } from "../../scripts/specs/files.ts"
import { importDocument } from "../../scripts/specs/import.ts"
import { loadFamilies } from "../../scripts/specs/load.ts"
import { annotations, document, oddAnnotations } from "./document.ts"

let root = ""
const write = (path: string, text: string) => writeFileSync(join(root, path), text)
const importInto = (source: unknown) => {
  const { documents } = importDocument(source, familyRules(readAnnotations(root)))
  writeDocuments(root, documents)
}
const snapshot = () =>
  readdirSync(join(root, "families")).map((name) => [name, readFileSync(join(root, "families", name), "utf8")])

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "specs-"))
  for (const folder of ["annotations", "patches"]) mkdirSync(join(root, folder))
  write("annotations/common.yaml", "paging: {}")
  write("annotations/toys.yaml", annotations)
  write("annotations/odd.yaml", oddAnnotations)
})
afterEach(() => rmSync(root, { recursive: true }))

describe("a folder of specs", () => {
  it("is the same after importing twice", () => {
    importInto(document())
    const once = snapshot()
    importInto(document())
    expect(snapshot()).toEqual(once)
    expect(once.map(([name]) => name)).toEqual(["odd.json", "toys.json"])
  })

  it("loses the file of a family that is gone", () => {
    importInto(document())
    const { "/odd/v1/things": _, ...paths } = document().paths
    importInto({ ...document(), paths })
    expect([...readDocuments(root).keys()]).toEqual(["toys"])
  })

  it("loads with patches applied and annotations complete", () => {
    importInto(document())
    write(
      "patches/toys.yaml",
      "- { reason: r, evidence: guess, source: s, changes: [{ target: { family: toys, pointer: /components/schemas/Text/type }, expect: string, set: number }] }"
    )
    const [odd, toys] = loadFamilies(root)
    expect(odd?.operations.map(({ annotation }) => annotation.id)).toEqual(["odd.list"])
    expect(toys?.service).toBe("Toys")
    expect(toys?.document.components.schemas.Text).toEqual({ type: "number" })
    expect(toys?.operations.map(({ method, path, annotation }) => ({ method, path, annotation }))).toEqual([
      {
        method: "POST",
        path: "/toys/v1/toys",
        annotation: {
          id: "toys.create",
          exportName: "create",
          service: "Toys",
          name: "create",
          retry: "unsafe",
          scopes: { all: ["toy:write"] }
        }
      },
      {
        method: "GET",
        path: "/toys/v1/toys/{toy_id}",
        annotation: {
          id: "toys.get",
          exportName: "get",
          service: "Toys",
          name: "get",
          retry: "safe",
          scopes: { all: ["toy:read"], resource: "universe" },
          buckets: [{ name: "toys.play", per: ["toyId"], limit: 3, period: "MINUTE" }],
          limits: [{ at: "toyId", maxLength: 10 }]
        }
      }
    ])
  })

  it("does not load with a stale patch", () => {
    importInto(document())
    write(
      "patches/toys.yaml",
      "- { reason: r, evidence: guess, source: s, changes: [{ target: { family: toys, pointer: /components/schemas/Text/type }, expect: boolean, set: number }] }"
    )
    expect(() => loadFamilies(root)).toThrow(/Patches that do not apply:\ntoys.yaml: .*expected "boolean"/)
  })

  it("does not load an operation or a family that is not annotated", () => {
    const more = (path: string) => {
      const source = document()
      return { ...source, paths: { ...source.paths, [path]: { get: source.paths["/odd/v1/things"].get } } }
    }
    importInto(more("/toys/v1/dolls"))
    expect(() => loadFamilies(root)).toThrow("GET /toys/v1/dolls is not annotated in toys.yaml")
    importInto(more("/new/v1/things"))
    expect(() => loadFamilies(root)).toThrow("The family unsorted has no annotations")
  })
})

describe("Roblox's document", () => {
  it("is read from a path or a URL", async () => {
    write("source.json", JSON.stringify(document()))
    expect(await readSource(join(root, "source.json"))).toEqual(document())
    const server = createServer((request, response) => {
      response.writeHead(request.url === "/openapi.json" ? 200 : 404).end(JSON.stringify(document()))
    })
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    try {
      const { port } = server.address() as AddressInfo
      expect(await readSource(`http://127.0.0.1:${port}/openapi.json`)).toEqual(document())
      await expect(readSource(`http://127.0.0.1:${port}/gone.json`)).rejects.toThrow(/gone.json answered 404/)
    } finally {
      server.closeAllConnections()
      server.close()
    }
  })
})
