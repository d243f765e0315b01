/** The GitHub Action: its steps run as a runner runs them, against an emulator over HTTP. */
import { spawn } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Scope from "effect/Scope"
import { Emulator, type EmulatorInstance } from "effect-open-cloud/emulator"
import { serve } from "effect-open-cloud/emulator/node"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { parse } from "yaml"
import { build } from "./built.ts"
import { makeFolder } from "./folder.ts"

/** What is started is ended at the end of all: tests run side by side. */
const cleanups: Array<() => void | Promise<void>> = []
afterAll(async () => {
  for (const clean of cleanups) await clean()
})

let command: readonly [string, string]
beforeAll(async () => {
  const made = await build()
  command = [process.execPath, made.main]
  cleanups.push(made.remove)
})

const root = fileURLToPath(new URL("../..", import.meta.url))

interface Step {
  readonly name: string
  readonly id?: string
  readonly if?: string
  readonly shell: string
  readonly env?: Readonly<Record<string, string>>
  readonly run: string
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>
  readonly outputs: Readonly<Record<string, { readonly value: string }>>
  readonly runs: { readonly using: string; readonly steps: ReadonlyArray<Step> }
}

const action: Action = parse(readFileSync(`${root}action/action.yml`, "utf8"))

type Texts = Readonly<Record<string, string>>

/** A value of the expressions that the action has: names, texts, and `==`, `!=`, `||` between them. */
const evaluate = (expression: string, inputs: Texts, outputs: Readonly<Record<string, Texts>>): string | boolean => {
  const either = expression.split("||").map((it) => it.trim())
  if (either.length > 1) {
    for (const part of either) {
      const value = evaluate(part, inputs, outputs)
      if (value !== "" && value !== false) return value
    }
    return ""
  }
  const [, left, operator, right] = /^(\S+)\s+(==|!=)\s+(\S+)$/.exec(expression.trim()) ?? []
  if (left !== undefined && right !== undefined) {
    const same = evaluate(left, inputs, outputs) === evaluate(right, inputs, outputs)
    return operator === "==" ? same : !same
  }
  const [, text] = /^'(.*)'$/.exec(expression.trim()) ?? []
  if (text !== undefined) return text
  const [, input] = /^inputs\.([\w-]+)$/.exec(expression.trim()) ?? []
  if (input !== undefined && Object.hasOwn(action.inputs, input)) return inputs[input] ?? ""
  const [, step = "", output = ""] = /^steps\.([\w-]+)\.outputs\.([\w-]+)$/.exec(expression.trim()) ?? []
  if (!action.runs.steps.some(({ id }) => id === step)) throw new Error(`no such name: ${expression}`)
  return outputs[step]?.[output] ?? ""
}

const filled = (text: string, inputs: Texts, outputs: Readonly<Record<string, Texts>>): string =>
  text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => String(evaluate(expression, inputs, outputs)))

const bash = (script: string, env: Texts, cwd: string) =>
  new Promise<{ readonly status: number | null; readonly log: string }>((resolve) => {
    const child = spawn("bash", ["--noprofile", "--norc", "-eo", "pipefail", script], { cwd, env })
    cleanups.push(() => void child.kill("SIGKILL"))
    let log = ""
    child.stdout.on("data", (chunk) => (log += String(chunk)))
    child.stderr.on("data", (chunk) => (log += String(chunk)))
    child.once("close", (status) => resolve({ status, log }))
  })

const outputsIn = (text: string): Texts =>
  Object.fromEntries(
    text
      .split("\n")
      .filter((line) => line.includes("="))
      .map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)])
  )

let count = 0

/** Runs the action as a job would. */
const runAction = async (given: Texts, prepare: (emulator: EmulatorInstance) => void = () => undefined) => {
  const scope = Effect.runSync(Scope.make())
  cleanups.push(() => Effect.runPromise(Scope.close(scope, Exit.void)))
  const emulator = await Effect.runPromise(Emulator.make())
  emulator.seed.luauExecution.setTiming({ queuedMillis: 0, processingMillis: 1 })
  prepare(emulator)
  const { env } = await Effect.runPromise(Effect.provideService(serve(emulator), Scope.Scope, scope))
  const at = `job-${++count}`
  folder.write(`${at}/game.rbxlx`, '<roblox version="4"><Item/></roblox>')
  folder.write(`${at}/tests/a.luau`, "return 1")
  folder.write(`${at}/tests/b c.luau`, "return 2")
  const cwd = join(folder.directory, at)
  const inputs: Texts = {
    ...Object.fromEntries(Object.entries(action.inputs).map(([name, it]) => [name, it.default ?? ""])),
    file: "game.rbxlx",
    "universe-id": "9000001",
    "place-id": "9000002",
    command: command.join(" "),
    ...given
  }
  const outputs: Record<string, Texts> = {}
  let log = ""
  let status: number | null = 0
  for (const [index, step] of action.runs.steps.entries()) {
    expect(step.shell).toBe("bash")
    const condition = /^\$\{\{(.*)\}\}$/.exec(step.if ?? "")?.[1] ?? "'yes'"
    const wanted = evaluate(condition, inputs, outputs)
    if (wanted === false || wanted === "") continue
    folder.write(`${at}/step-${index}.sh`, step.run)
    folder.write(`${at}/output-${index}`, "")
    const own = Object.fromEntries(
      Object.entries(step.env ?? {}).map(([name, value]) => [name, filled(value, inputs, outputs)])
    )
    const ended = await bash(
      join(cwd, `step-${index}.sh`),
      {
        PATH: process.env.PATH ?? "",
        HOME: cwd,
        GITHUB_OUTPUT: join(cwd, `output-${index}`),
        ROBLOX_BASE_URL: env.ROBLOX_BASE_URL,
        ROBLOX_API_KEY: env.ROBLOX_API_KEY ?? "",
        ...own
      },
      cwd
    )
    log += ended.log
    if (step.id !== undefined) outputs[step.id] = outputsIn(folder.read(`${at}/output-${index}`))
    status = ended.status
    if (status !== 0) break
  }
  const value = (name: string) => filled(action.outputs[name]?.value ?? "", inputs, outputs)
  return { status, log, emulator, version: value("version"), result: value("result") }
}

const folder = makeFolder("action")

describe("the action", () => {
  it("takes no secret as an input, and puts no input into a script", () => {
    expect(Object.keys(action.inputs).filter((name) => /key|secret|token/.test(name))).toEqual([])
    for (const { run } of action.runs.steps) expect(run).not.toContain("${{")
  })

  it("is called by the workflow of the documentation as it is", () => {
    const [, workflow = ""] = /```yaml\n([\s\S]*?)```/.exec(readFileSync(`${root}docs/ci.md`, "utf8")) ?? []
    const steps: ReadonlyArray<{ readonly uses?: string; readonly with?: object; readonly env?: object }> =
      parse(workflow).jobs.deploy.steps
    const own = steps.find(({ uses }) => uses?.includes("/action@"))
    const names = Object.keys(own?.with ?? {})
    expect(names.filter((name) => !Object.hasOwn(action.inputs, name))).toEqual([])
    const required = Object.entries(action.inputs).filter(([, it]) => it.required === true)
    expect(required.map(([name]) => name).filter((name) => !names.includes(name))).toEqual([])
    expect(own?.env).toEqual({ ROBLOX_API_KEY: ["$", "{{ secrets.ROBLOX_API_KEY }}"].join("") })
  })

  it.concurrent("tests the file as a version, and publishes that version", async () => {
    const { emulator, log, result, status, version } = await runAction(
      {
        tests: "  tests/a.luau\n\ntests/b c.luau\n",
        restart: "true",
        wait: "true",
        verify: "true"
      },
      ({ world }) => Object.assign(world.experiences, { restartMillis: 0 })
    )
    expect([status, version], log).toEqual([0, "3"])
    expect(JSON.parse(result)).toMatchObject({ version: "3", published: true, drained: true })
    expect(emulator.views.luauExecution.tasks().map(({ script }) => [script.versionId, script.script])).toEqual([
      ["3", "return 1"],
      ["3", "return 2"]
    ])
    expect(emulator.views.experiences.place().versions.map(({ number, published }) => [number, published])).toEqual([
      [1, true],
      [2, true],
      [3, true]
    ])
  })

  it.concurrent("runs all tests, whatever the command reads", async () => {
    folder.write("greedy.sh", `[ "$1" != luau ] || cat > /dev/null\nexec ${command.join(" ")} "$@"\n`)
    const { log, status } = await runAction({
      command: `bash ${join(folder.directory, "greedy.sh")}`,
      tests: "tests/a.luau\ntests/b c.luau"
    })
    expect(status, log).toBe(0)
    expect(log).toContain("::group::tests/b c.luau")
  })

  it.concurrent("publishes nothing where a test fails, after all of them", async () => {
    const { emulator, log, status } = await runAction({ tests: "tests/a.luau\ntests/b c.luau" }, ({ seed }) => {
      seed.luauExecution.onScript(({ script }) =>
        script === "return 1"
          ? { logs: ["::set-env name=X::y"], error: { code: "SCRIPT_ERROR", message: "a.luau:1: broken" } }
          : undefined
      )
    })
    expect(status, log).toBe(1)
    expect(log).toContain("::error title=Tests failed::tests/a.luau\n")
    expect(log).toMatch(/::stop-commands::(\S+)\n[\s\S]*::set-env name=X::y\n[\s\S]*a\.luau:1: broken\n::\1::\n/)
    expect(emulator.views.luauExecution.tasks().length).toBe(2)
    expect(emulator.views.experiences.place().versions.at(-1)?.published).toBe(false)
  })

  it.concurrent("fails with the server's words where it refuses", async () => {
    const { log, status, version } = await runAction({}, ({ faults }) => {
      const body = { code: "Conflict", message: "the place is open in Studio" }
      faults.add({ operation: "places.publishVersion", fault: { _tag: "Answer", status: 409, body } })
    })
    expect([status, version]).toEqual([1, ""])
    expect(log).toContain("the place is open in Studio")
    expect(log).toContain("::error title=The deploy failed::exit code 1, see the log\n")
  })
})
