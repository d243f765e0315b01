/**
 * Which room of `src` may import from which, and that nothing goes in a circle: docs/architecture.md explains the table.
 * And how files of tests are named.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join, posix } from "node:path"
import { fileURLToPath } from "node:url"
import { assert, describe, it } from "@effect/vitest"
import ts from "typescript"
import { groups } from "./mutants/groups.ts"

const root = fileURLToPath(new URL("..", import.meta.url))

interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
  /** Loaded when it is asked for. */
  readonly late?: true
}

const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.split("\\").join("/"))
  .sort()

const isTypeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(node)) {
    const named = node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : undefined
    return node.isTypeOnly || (named !== undefined && named.length > 0 && named.every((it) => it.isTypeOnly))
  }
  const clause = node.importClause
  if (clause === undefined) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const bindings = clause.namedBindings
  return (
    clause.name === undefined &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.length > 0 &&
    bindings.elements.every((it) => it.isTypeOnly)
  )
}

const texts = new Map(files.map((file) => [file, readFileSync(join(root, "src", file), "utf8")]))

/** Statements that name another module, as Biome writes them. */
const statements =
  /^(?:import|export) (?:type )?(?:\*|\* as \w+|\w+|(?:\w+, )?\{[^}]*\}) from "[^"\n]+"$|^import "[^"\n]+"$/gm

/** Lines that only such statements end with. */
const ends = /^(?:import |export |\}).* from "[^"\n]+"$|^import "[^"\n]+"$/gm

const written: ReadonlyArray<Import> = files.flatMap((from) => {
  const text = texts.get(from)!
  const isDeep = /\bimport\s*\(/.test(text)
  const top = text.match(statements) ?? []
  if (top.length !== (text.match(ends) ?? []).length) throw new Error(`${from} imports in a way that is not read here`)
  // The compiler takes long to read all that stands beneath.
  const source = ts.createSourceFile(from, isDeep ? text : top.join("\n"), ts.ScriptTarget.Latest)
  const found: Array<Import> = []
  const add = (specifier: ts.Node, typeOnly: boolean, late = false) => {
    if (!ts.isStringLiteral(specifier)) return
    const { text } = specifier
    const to = text.startsWith(".") ? posix.normalize(posix.join(dirname(from), text)) : text
    found.push({ from, to, typeOnly, ...(late ? { late } : {}) })
  }
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      add(node.moduleSpecifier, isTypeOnly(node))
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0]!, false, true)
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true)
    }
    // Beneath the top there are only types and promises of modules, and most files have neither.
    if (isDeep || ts.isSourceFile(node)) ts.forEachChild(node, visit)
  }
  visit(source)
  return found
})

/** Imports of our files; the others are of packages, which are not paths to a module. */
const [imports, packages] = [
  written.filter(({ to }) => to.endsWith(".ts")),
  written.filter(({ to }) => !to.endsWith(".ts"))
]

/** The room of a file: a stage of `internal`, a folder, or `public` for the modules at the top. */
const roomOf = (file: string): string => {
  const [first, second] = file.split("/")
  if (second === undefined) return "public"
  if (first === "internal") return `internal/${second}`
  if (first === "services") return second === "internal" ? "services/internal" : "services"
  return first!
}

/** Public modules that are data: stages of the pipeline stand on them, so they stand on nothing above. */
const data = [
  "Credentials.ts",
  "DurationWithUnit.ts",
  "Errors.ts",
  "Http.ts",
  "Operation.ts",
  "Options.ts",
  "Quotas.ts",
  "References.ts"
]

const stages = [
  ["runtime"],
  ["transport"],
  ["credentials"],
  ["request", "quota", "paging"],
  ["fleet", "response"],
  ["pipeline"],
  ["longRunning"]
]
const floorOf = (stage: string) => stages.findIndex((floor) => floor.includes(stage.slice("internal/".length)))

/** The rooms from which each room may import, beside itself. `internal` is every stage of it. */
const table: Readonly<Record<string, ReadonlyArray<string>>> = {
  interface: [],
  generated: ["interface", "schemas"],
  schemas: ["interface", "generated", "public", "oauth", "webhooks"],
  public: ["interface", "generated", "internal"],
  "services/internal": ["interface", "generated", "internal", "public"],
  services: ["interface", "generated", "internal", "public", "services/internal"],
  oauth: ["interface", "generated", "internal", "public", "services"],
  webhooks: ["interface", "generated", "internal", "public", "services", "services/internal"],
  emulator: ["interface", "generated"],
  node: ["interface", "generated", "internal", "public", "services", "oauth", "webhooks", "jobs"],
  jobs: ["interface", "generated", "internal", "public", "services", "webhooks", "games"],
  games: ["interface", "generated", "internal", "public", "services", "services/internal"],
  promise: ["interface", "generated", "internal", "public"],
  stores: ["interface", "generated", "internal", "public", "services", "oauth", "webhooks"],
  redis: ["interface", "generated", "internal", "public", "services", "oauth", "webhooks", "stores"],
  edge: ["interface", "generated", "internal", "public", "services", "oauth", "webhooks", "stores"],
  sql: ["interface", "generated", "internal", "public", "services", "oauth", "webhooks", "stores"],
  cli: [
    "interface",
    "generated",
    "internal",
    "public",
    "services",
    "oauth",
    "webhooks",
    "jobs",
    "node",
    "emulator",
    "stores",
    "games"
  ]
}

/** Modules of others that only some folders may import: what needs a platform, what Effect calls unstable, what is heavy. */
const outside: ReadonlyArray<readonly [module: string, folders: ReadonlyArray<string>]> = [
  ["node:", ["node/", "cli/", "emulator/node/"]],
  ["undici", ["node/"]],
  ["@effect/platform-node", ["cli/"]],
  ["effect/cli", ["cli/"]],
  ["effect/persistence", ["redis/", "jobs/", "cli/"]],
  ["effect/workflow", ["jobs/"]],
  ["effect/cluster", ["jobs/"]],
  ["effect/sql", ["sql/"]],
  ["effect/http", ["webhooks/http.ts", "cli/"]],
  ["effect/unstable", []],
  ["@babel/", ["cli/"]],
  ["magic-string", ["cli/"]],
  ["openapi-fetch", ["ByPath.ts"]],
  ["oauth4webapi", ["oauth/"]],
  ["lossless-json", ["emulator/"]]
]

/**
 * What brings much of Effect along: loggers, Effect's own tracer, schedules, metrics, and what may run several at a time, of
 * effects and of streams. `internal/runtime` and `internal/paging/Chunks` have what is needed of them.
 */
const heavy =
  /\b(?:Effect\.(?:all|forEach|ignore|ignoreCause|log\w*|withSpan|useSpan|makeSpan|retry|repeat|schedule|timeout)|Stream\.(?:callback|flatMap|flatten|flattenIterable|concat|mapEffect|merge|withSpan|retry)|Layer\.fresh|(?:SubscriptionRef|PubSub|Schedule|Metric)\.\w+)(?=[(<,)])/g

const worth = [
  // The module that is there to count.
  "Metrics.ts: Metric.counter",
  "Metrics.ts: Metric.gauge",
  "Metrics.ts: Metric.withAttributes",
  "Metrics.ts: Metric.Counter",
  // Several at a time.
  "services/EntryStore.ts: Effect.forEach",
  "services/MemoryStores.ts: Effect.forEach",
  "services/localization/Texts.ts: Effect.forEach",
  "services/thumbnails/Models3d.ts: Effect.all",
  // Checks for programs that test a store of their own.
  "QuotaStoreLaws.ts: Effect.all",
  "QuotaStoreLaws.ts: Effect.forEach",
  "QuotaStoreLaws.ts: Layer.fresh",
  "internal/quota/Checks.ts: Effect.forEach"
]

/** What the table does not say, one by one, each with its reason. */
const exceptions: ReadonlyArray<readonly [from: string, to: string, reason: string]> = [
  ["schemas/errors/games.ts", "games/ask/Errors.ts", "the classes alone"],
  ["schemas/errors/games.ts", "games/luau/Errors.ts", "the classes alone"],
  ["schemas/errors/games.ts", "games/topic/Errors.ts", "the classes alone"],
  ["schemas/errors/games.ts", "games/worker/Errors.ts", "the classes alone"],
  ["schemas/errors/jobs.ts", "jobs/Errors.ts", "the classes alone"],
  ["schemas/errors/services.ts", "node/Errors.ts", "the classes alone, without anything of Node"],
  ["schemas/errors/services.ts", "services/configs/Errors.ts", "the classes alone"],
  ["schemas/errors/services.ts", "services/entryStore/Errors.ts", "the classes alone"],
  ["schemas/errors/services.ts", "services/experiments/Errors.ts", "the classes alone"],
  ["schemas/errors/services.ts", "services/luauExecution/Errors.ts", "the classes alone"],
  ["schemas/errors/stores.ts", "stores/Errors.ts", "the classes alone"],
  ["generated/creatorStore/shapes.ts", "Errors.ts", "the type of an error in what a service makes of answers"],
  ["generated/localization/shapes.ts", "Errors.ts", "the same"],
  ["generated/luauExecution/shapes.ts", "Errors.ts", "the same"],
  ["generated/thumbnails/shapes.ts", "Errors.ts", "the same"],
  ["emulator/layer.ts", "Credentials.ts", "makes the client of an emulator"],
  ["emulator/layer.ts", "OpenCloud.ts", "makes the client of an emulator"]
]

const allowed = ({ from, to }: Import): boolean => {
  const [a, b] = [roomOf(from), roomOf(to)]
  if (a === b) return true
  if (exceptions.some(([x, y]) => from === x && to === y)) return true
  if (a.startsWith("internal/")) {
    if (b === "interface" || b === "generated") return true
    if (b === "public") return data.includes(to)
    return b.startsWith("internal/") && floorOf(b) < floorOf(a)
  }
  // A data module stands below the stages.
  if (data.includes(from) && b !== "interface" && b !== "generated") return false
  const rooms = table[a]
  return rooms?.some((room) => b === room || (room === "internal" && b.startsWith("internal/"))) ?? false
}

/** The groups of files that reach each other, by Tarjan's algorithm. */
const circles = (edges: ReadonlyArray<Import>): ReadonlyArray<ReadonlyArray<string>> => {
  const next = new Map(files.map((file) => [file, edges.filter((edge) => edge.from === file)]))
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: Array<string> = []
  const found: Array<ReadonlyArray<string>> = []
  const visit = (file: string): void => {
    index.set(file, index.size)
    low.set(file, index.get(file)!)
    stack.push(file)
    for (const { to } of next.get(file) ?? []) {
      if (!index.has(to)) {
        visit(to)
        low.set(file, Math.min(low.get(file)!, low.get(to)!))
      } else if (stack.includes(to)) low.set(file, Math.min(low.get(file)!, index.get(to)!))
    }
    if (low.get(file) !== index.get(file)) return
    const circle = stack.splice(stack.indexOf(file))
    if (circle.length > 1) found.push(circle.sort())
  }
  for (const file of files) if (!index.has(file)) visit(file)
  return found
}

describe("the structure of src", () => {
  it("reads every import", () => {
    const unknown = imports.filter(({ to }) => !texts.has(to))
    assert.deepStrictEqual(unknown, [])
    assert.isAbove(imports.length, files.length)
  })

  it("has rooms that the table knows", () => {
    const rooms = new Set(files.map(roomOf))
    const known = new Set([...Object.keys(table), ...stages.flat().map((stage) => `internal/${stage}`)])
    assert.deepStrictEqual(
      [...rooms].filter((room) => !known.has(room)),
      []
    )
  })

  it("imports as the table allows, types included", () => {
    assert.deepStrictEqual(
      imports
        .filter((it) => !allowed(it))
        .map(({ from, to, typeOnly }) => `${from} → ${to}${typeOnly ? " (types)" : ""}`),
      []
    )
  })

  it("imports of others what only some may, only there", () => {
    const limited = packages.flatMap((it) => {
      const folders = outside.find(([module]) => it.to.startsWith(module))?.[1]
      return folders === undefined || folders.some((folder) => it.from.startsWith(folder)) ? [] : [it]
    })
    assert.deepStrictEqual(limited, [])
  })

  it("uses nothing in what pages carry that weighs as much as a service", () => {
    const carried = files.filter(
      (file) =>
        ["public", "services", "services/internal", "oauth", "interface"].includes(roomOf(file)) ||
        /^internal\/(?!fleet)/.test(file)
    )
    const found = carried.flatMap((file) =>
      [...texts.get(file)!.matchAll(heavy)].map(([use]) => `${file}: ${use}`).filter((use) => !worth.includes(use))
    )
    assert.deepStrictEqual([...new Set(found)], [])
  })

  it("needs every exception", () => {
    assert.deepStrictEqual(
      exceptions.filter(([from, to]) => !imports.some((it) => it.from === from && it.to === to)),
      []
    )
  })

  it("has no circle of values, and none of types", () => {
    assert.deepStrictEqual(circles(imports), [])
  })

  /** What a bundle of some files holds, but for what is shaken out of it. */
  const reachedFrom = (...entries: ReadonlyArray<string>): ReadonlyArray<string> => {
    const reached = new Set<string>()
    const reach = (file: string): void => {
      if (reached.has(file)) return
      reached.add(file)
      for (const { from, to, typeOnly } of imports) if (from === file && !typeOnly) reach(to)
    }
    for (const entry of entries) reach(entry)
    return [...reached]
  }

  it("leaves to records what only some of them need", () => {
    const reached = reachedFrom("OpenCloud.ts")
    assert.include(reached, "internal/request/Encode.ts")
    const brought = [
      "AnswerHeaders",
      "Binary",
      "BodyLimits",
      "Bytes",
      "Decimal",
      "FileLimits",
      "Idempotency",
      "InputChecks",
      "JsonBody",
      "JsonLoss",
      "JsonText",
      "Lengths",
      "Limits",
      "Md5"
    ]
    assert.deepStrictEqual(
      [...brought, "Multipart", "PagingStyles", "Place", "Shares", "Weights", "Written"]
        .map((name) => `interface/${name}.ts`)
        .filter((file) => reached.includes(file)),
      []
    )
  })

  it("does without effect/Schema in a client, a sign-in and an error", () => {
    const reached = reachedFrom("OpenCloud.ts", "oauth/index.ts", "webhooks/Errors.ts", "node/Errors.ts")
    assert.include(reached, "oauth/Tokens.ts")
    assert.deepStrictEqual(
      packages.filter(
        ({ from, to, typeOnly }) => reached.includes(from) && !typeOnly && to.startsWith("effect/Schema")
      ),
      []
    )
    // A barrel holds Schema, too.
    assert.deepStrictEqual(
      packages.filter(({ to, typeOnly }) => to === "effect" && !typeOnly),
      []
    )
  })

  it("is as docs/architecture.md says where things are", () => {
    const page = readFileSync(join(root, "docs/architecture.md"), "utf8")
    const map = page.slice(page.indexOf("## Where is"), page.indexOf("## Who may import whom"))
    const named = [...map.matchAll(/`([\w/]+?)(\.ts)?`(?: `(\w+)`)?/g)].filter(
      ([, name, ending]) => ending !== undefined || /\/[A-Z]\w+$/.test(name!)
    )
    const wrong = named.filter(([, name, , member]) => {
      const file = [`${name}.ts`, `internal/${name}.ts`].find((it) => texts.has(it))
      return file === undefined || (member !== undefined && !new RegExp(`\\b${member}\\b`).test(texts.get(file)!))
    })
    assert.deepStrictEqual(
      wrong.map(([text]) => text),
      []
    )
    assert.isAbove(named.length, 40)
  })

  it("loads of the command, for its own help, no records, no client, and nothing of what verbs do", () => {
    const reached = new Set<string>()
    const reach = (file: string): void => {
      if (reached.has(file)) return
      reached.add(file)
      for (const { from, late, to, typeOnly } of imports)
        if (from === file && !typeOnly && late === undefined) reach(to)
    }
    for (const entry of ["cli/main.ts", "cli/Alone.ts"]) reach(entry)
    assert.include([...reached], "generated/catalog.ts")
    const heavy = /^generated\/\w+\/|^(?:emulator|oauth|services|node|internal)\/|^OpenCloud\.ts$/
    assert.deepStrictEqual(
      [...reached].filter((file) => heavy.test(file)),
      []
    )
  })

  it("keeps services flat: what stands beside them is a service", () => {
    const service = /^services\/[A-Z]\w+\.ts$/
    const strangers = files.filter((file) => /^services\/[^/]+$/.test(file) && !service.test(file))
    assert.deepStrictEqual(strangers, [])
  })

  it("says of each module whether users may rely on it", () => {
    const isInternal = (file: string) => file.startsWith("internal/") || file.startsWith("services/internal/")
    const wrong = files.filter((file) => {
      const text = texts.get(file)!
      return isInternal(file) && (text.includes("@since") || !text.includes("@internal"))
    })
    assert.deepStrictEqual(wrong, [])
    const untold = files.filter(
      (file) => roomOf(file) === "public" && !/^\/\*\*(?:(?!\*\/).)*@since/s.test(texts.get(file)!)
    )
    assert.deepStrictEqual(untold, [])
  })
})

/** Names that tools look for. */
const toolNames = new Set(["package.json", "package-lock.json", "typedoc.config.mjs", "vitest.config.ts"])

/** Files of tests, but for what is installed and what is made while they run. */
const filesBelow = (folder: string): ReadonlyArray<string> =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith(".") || entry.name === "node_modules") return []
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? filesBelow(path) : [path]
  })

describe("the structure of tests", () => {
  it("names each file in camelCase after what it proves", () => {
    const wrong = filesBelow("test").filter((path) => {
      const name = posix.basename(path)
      return !toolNames.has(name) && !/^[a-z][A-Za-z0-9]*(?:\.long|\.browser)?(?:\.test)?\.[a-z]+$/.test(name)
    })
    assert.deepStrictEqual(
      wrong,
      [],
      "a file of tests is named in camelCase (keyCheck.test.ts, processes.long.test.ts): rename it with git mv, and what names it"
    )
  })

  it("has what the mutation run changes, and the tests that must notice", () => {
    const named = Object.values(groups).flatMap(({ sources, tests }) => [
      ...sources.map((name) => `src/${name}.ts`),
      ...tests.map((name) => `test/${name}.test.ts`)
    ])
    assert.deepStrictEqual(
      named.filter((path) => !existsSync(join(root, path))),
      [],
      "test/mutants/groups.ts names them"
    )
  })
})
