/**
 * Sends an operation's requests to its judges: the published document, the corrected one, and the emulator.
 */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Result from "effect/Result"
import { makeRouter } from "../../src/emulator/Router.ts"
import { readBody, readInput } from "../../src/emulator/Validate.ts"
import { additionalOperations, allOperations } from "../../src/generated/index.ts"
import { Credentials, OpenCloud } from "../../src/index.ts"
import type { AnyOperation, Operation } from "../../src/Operation.ts"
import { complete } from "../../test/schemas/answers.ts"
import { inputOf, type Subject } from "./inputs.ts"
import { type Prism, type Violation, violationsOf } from "./prism.ts"
import { type Mode, modes } from "./values.ts"

/** One request and what its judges said. */
export interface Verdict {
  readonly subject: Subject
  readonly mode: Mode
  /** What the published document objects to. */
  readonly published: ReadonlyArray<Violation>
  /** What the document objects to with the corrections, or why its answer was not understood. */
  readonly corrected: ReadonlyArray<Violation>
  /** Why the emulator's validator refuses the request. */
  readonly emulator: ReadonlyArray<Violation>
  readonly decoded: boolean
}

const settings = { retry: { attempts: 1 }, quota: "ignore", timeout: "1 minute" } as const

// Inputs are made from the record itself, so one operation type is as good as each row's own.
const execute = (subject: Subject, input: unknown) =>
  OpenCloud.execute(subject.operation as Operation<unknown, unknown>, input)

const failureOf = (exit: Exit.Exit<unknown, unknown>): ReadonlyArray<Violation> =>
  Exit.isSuccess(exit) ? [] : [{ location: "client", message: Cause.pretty(exit.cause).split("\n")[0] ?? "" }]

/** A sample of an answer, with paths where ids are read of them: the mock server makes up any text. */
const readable = async ({ output }: AnyOperation, response: Response): Promise<Response> => {
  const isJson = response.ok && response.headers.get("content-type")?.includes("json") === true
  if (output === undefined || !isJson) return response
  const body = JSON.stringify(complete(output, await response.json()))
  return new Response(body, { status: response.status, headers: response.headers })
}

/** Executes the operation over HTTP; the violations are what the server told on the way. */
const send = async (prism: Prism, subject: Subject, input: unknown) => {
  let violations: ReadonlyArray<Violation> = []
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const response = await prism.fetch(url, init)
    violations = await violationsOf(response)
    return readable(subject.operation, response)
  }
  const layer = OpenCloud.layer({
    ...settings,
    baseUrl: prism.url,
    credentials: Credentials.apiKey("conformance-key"),
    fetch
  })
  const exit = await Effect.runPromiseExit(Effect.provide(execute(subject, input), layer))
  return { exit, violations }
}

const router = makeRouter([...allOperations, ...additionalOperations])

/** Two operations may differ in nothing but a parameter's name. */
const shape = ({ method, path }: AnyOperation): string => `${method} ${path.replace(/\{\w+\}/g, "{}")}`

/** What the emulator's router and validator hold against a request. */
const objections = async (operation: AnyOperation, request: Request): Promise<ReadonlyArray<Violation>> => {
  const url = new URL(request.url)
  const match = router.route(request.method, url)
  if (typeof match === "string") return [{ location: "route", message: match }]
  if (shape(match.operation) !== shape(operation))
    return [{ location: "route", message: `leads to ${match.operation.id}` }]
  if (match.path === undefined) return [{ location: "path", message: "is not valid UTF-8" }]
  const payload = {
    path: match.path,
    query: url.searchParams,
    header: (name: string) => request.headers.get(name),
    body: request.body === null ? undefined : new Uint8Array(await request.arrayBuffer())
  }
  return [readInput(match.operation, payload), readBody(match.operation, payload)].flatMap((result) =>
    Result.isFailure(result) ? [{ location: "emulator", message: result.failure.message }] : []
  )
}

const validate = async (subject: Subject, input: unknown): Promise<ReadonlyArray<Violation>> => {
  let found: ReadonlyArray<Violation> | undefined
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    found = await objections(subject.operation, new Request(url, init))
    return new Response(null, { status: 501 })
  }
  const layer = OpenCloud.layer({ ...settings, credentials: Credentials.apiKey("conformance-key"), fetch })
  const exit = await Effect.runPromiseExit(Effect.provide(execute(subject, input), layer))
  return found ?? failureOf(exit)
}

export interface Judges {
  readonly published: Prism
  readonly corrected: Prism
}

const judge = async (judges: Judges, subject: Subject, mode: Mode): Promise<Verdict> => {
  const input = inputOf(subject, mode)
  const published = await send(judges.published, subject, input)
  const corrected = await send(judges.corrected, subject, input)
  const emulator = await validate(subject, input)
  return {
    subject,
    mode,
    published: published.violations,
    corrected: corrected.violations.length > 0 ? corrected.violations : failureOf(corrected.exit),
    emulator,
    decoded: Exit.isSuccess(corrected.exit)
  }
}

/** Judges every request of every operation, a few at a time. */
export const judgeAll = async (
  judges: Judges,
  subjects: ReadonlyArray<Subject>,
  concurrency: number
): Promise<ReadonlyArray<Verdict>> => {
  const work = subjects.flatMap((subject) => modes.map((mode) => [subject, mode] as const))
  const verdicts: Array<Verdict> = []
  let next = 0
  const worker = async (): Promise<void> => {
    for (let at = next++; at < work.length; at = next++) verdicts[at] = await judge(judges, ...work[at]!)
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
  return verdicts
}
