/** `open-cloud migrate`: programs of other libraries, made programs of this. */

import { readdir, readFile, stat, writeFile } from "node:fs/promises"
import { join } from "node:path"
import * as Argument from "effect/cli/Argument"
import * as Effect from "effect/Effect"
import * as Globals from "../Globals.ts"
import { diff } from "../migrate/Diff.ts"
import { rewrite } from "../migrate/Rewrite.ts"
import { note, print } from "../Shell.ts"
import { failure, misuse } from "../Stop.ts"
import * as Verb from "../Verb.ts"

const isProgram = (name: string): boolean => /\.[cm]?[jt]sx?$/.test(name) && !/\.d\.[cm]?ts$/.test(name)

const isSkipped = (name: string): boolean => name.startsWith(".") || ["node_modules", "dist", "build"].includes(name)

/** Programs in a folder and in those within it, in their order. */
const programsIn = async (path: string): Promise<ReadonlyArray<string>> => {
  if (!(await stat(path)).isDirectory()) return [path]
  const entries = await readdir(path, { withFileTypes: true })
  const found = await Promise.all(
    entries
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(async (entry): Promise<ReadonlyArray<string>> => {
        if (isSkipped(entry.name)) return []
        const own = join(path, entry.name)
        return entry.isDirectory() ? programsIn(own) : isProgram(entry.name) ? [own] : []
      })
  )
  return found.flat()
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const many = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`

export const command = Verb.verb(
  "migrate",
  {
    about:
      "Rewrites calls of noblox.js, openblox and @relatiohq/opencloud to effect-open-cloud/promise. Shows what it would change; --write changes it. What it cannot change it marks with a comment.",
    calls: []
  },
  {
    paths: Argument.String("path").pipe(
      Argument.withDescription("files and folders; this folder unless given"),
      Argument.variadic({ min: 0 })
    ),
    write: Verb.toggle("write", "change the files, where otherwise only the differences are shown")
  },
  ({ paths, write }) =>
    Effect.gen(function* () {
      const isDry = !write || (yield* Globals.DryRun)
      const roots = paths.length === 0 ? ["."] : paths
      const files = yield* Effect.tryPromise({
        try: async () => (await Promise.all(roots.map(programsIn))).flat(),
        catch: (error) => misuse(reason(error))
      })
      let changed = 0
      let calls = 0
      let marks = 0
      for (const file of files) {
        const source = yield* Effect.tryPromise({ try: () => readFile(file, "utf8"), catch: (e) => failure(reason(e)) })
        const made = rewrite(source, file)
        if (made === undefined) continue
        for (const { line, reason } of made.marked) yield* note(`${file}:${line}: ${reason}`)
        marks += made.marked.length
        if (made.text === source) continue
        changed++
        calls += made.changed
        if (isDry) yield* print(diff(file, source, made.text))
        else {
          yield* Effect.tryPromise({ try: () => writeFile(file, made.text), catch: (e) => failure(reason(e)) })
        }
      }
      const verb = isDry ? "would be changed" : "changed"
      yield* note(
        changed === 0 && marks === 0
          ? "Nothing of noblox.js, openblox or @relatiohq/opencloud is left to change."
          : `${many(calls, "call")} in ${many(changed, "file")} ${verb}, ${many(marks, "call")} left to you.${isDry && changed > 0 ? " --write changes them." : ""}`
      )
    })
)
