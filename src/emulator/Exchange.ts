/**
 * One request, from arrival to what the client gets: fault, route, credential,
 * quota, validation, handler, log. Everything but waiting happens in one
 * synchronous step.
 */
import type * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { authenticate, authorize, identify } from "./Authorize.ts"
import type { Dialect } from "./Dialect.ts"
import {
  aborted,
  type ErrorStyle,
  errorBody,
  errorStyle,
  internal,
  invalidArgument,
  methodNotAllowed,
  notFound,
  notImplemented,
  permissionDenied,
  type Refusal,
  resourceExhausted,
  unauthenticated,
  unavailable
} from "./Errors.ts"
import type { Fault, FaultPlan } from "./Faults.ts"
import type { Handlers } from "./Handler.ts"
import type { Answer, HttpOutcome, Incoming } from "./Http.ts"
import { at, stringifyJson } from "./Json.ts"
import type { Log } from "./Log.ts"
import { endpointName, serveOAuth } from "./oauth/Serve.ts"
import type { Quotas } from "./Quotas.ts"
import type { Match, Router, Routing } from "./Router.ts"
import { nothingToSay, queryValues } from "./Services.ts"
import { serve } from "./Storage.ts"
import type { Transfer } from "./Throughput.ts"
import { type Input, jsonOf, readBody, readInput } from "./Validate.ts"
import type { World } from "./World.ts"

export interface Parts {
  readonly world: World
  readonly router: Router
  readonly handlers: Handlers<World>
  readonly quotas: Quotas
  readonly transfer: Transfer
  readonly faults: FaultPlan
  readonly log: Log
  readonly clock: Clock.Clock
}

interface Processed {
  readonly answer: Answer
  readonly owner: string | undefined
  readonly input: Input
  readonly applied: boolean
  readonly defect?: string
}

const json = { "content-type": "application/json; charset=utf-8" }

const answerRefusal = (style: ErrorStyle, refusal: Refusal): Answer => ({
  status: refusal.status,
  headers: { ...json, ...refusal.headers },
  // The gateway answers for a credential that it does not know, whatever the family.
  body: stringifyJson(errorBody(refusal.status === 401 ? "gateway" : style, refusal))
})

/** What is not routed never reaches a family. */
const styleOf = (routing: Routing): ErrorStyle =>
  typeof routing === "string" ? "gateway" : errorStyle(routing.operation.path)

/** The value of an input key, read straight from the request: quotas count before validation. */
const inputValue =
  (match: Match, { body, url }: Incoming, dialect: Dialect) =>
  (key: string) => {
    const [root, ...rest] = key.split(".")
    if (root === "body") {
      const value = at(jsonOf(match.operation, { body, dialect }) ?? null, rest)
      return value === undefined ? "" : stringifyJson(value)
    }
    const parameter = match.operation.parameters.find(({ name }) => name === key)
    const wire = parameter?.wire ?? key
    return match.path?.[wire] ?? queryValues(match.operation, url.searchParams, wire, dialect)[0] ?? ""
  }

const kinds: Readonly<Record<string, string>> = {
  "dataStores.readV1": "StandardRead",
  "dataStores.writeV1": "StandardWrite"
}

/** The finer code of a full quota, where there is one. */
const throttled = ({ dialect }: World, refusal: Refusal): Refusal => {
  const kind = kinds[refusal.bucket ?? ""]
  return kind === undefined || dialect["dataStores.throttledCode"] !== "experience"
    ? refusal
    : { ...refusal, detail: `${kind}ExperienceThrottled` }
}

/** Carries a request out; a handler that throws is a defect of the emulator, and no reason to leave anybody waiting. */
const carryOut = (parts: Parts, request: Incoming, routing: Routing): Processed => {
  try {
    return answerTo(parts, request, routing)
  } catch (cause) {
    const defect = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
    const answer = answerRefusal(styleOf(routing), internal("The emulator failed: its log tells why."))
    return { answer, owner: undefined, input: {}, applied: false, defect }
  }
}

/** Answers as Open Cloud would, without faults. */
const answerTo = (parts: Parts, request: Incoming, routing: Routing): Processed => {
  const { world } = parts
  const now = parts.clock.currentTimeMillisUnsafe()
  let owner: string | undefined
  let input: Input = {}
  let quotaHeaders: Readonly<Record<string, string>> = {}
  const file = serve(world, request, now)
  if (file !== undefined)
    return { answer: file, owner, input, applied: request.method === "PUT" && file.status === 200 }
  const authorization = serveOAuth(world, request, now)
  if (authorization !== undefined)
    return { answer: authorization, owner, input, applied: request.method === "POST" && authorization.status < 400 }
  const reply = Result.gen(function* () {
    if (routing === "NotFound") return yield* Result.fail(notFound("NotFound"))
    if (routing === "WrongMethod") return yield* Result.fail(methodNotAllowed("MethodNotAllowed"))
    const { dataStoreId, operation, path, universeId } = routing
    const universe = universeId === undefined ? undefined : world.universes.get(universeId)
    const { body: bytes, header } = request
    const credential =
      operation.body.kind === "credential"
        ? yield* identify(world, operation.body.field, bytes)
        : yield* authenticate(world, operation, header, now)
    owner = credential.owner
    yield* authorize(world, credential, operation, universeId, dataStoreId)
    const concurrentUsers = universe?.concurrentUsers ?? 0
    const value = inputValue(routing, request, world.dialect)
    const counted = { operation, credential, now, value, concurrentUsers }
    quotaHeaders = yield* Result.mapError(parts.quotas.take(counted), (refusal) => throttled(world, refusal))
    if (path === undefined) return yield* Result.fail(invalidArgument("The path is not valid UTF-8."))
    const payload = { path, query: request.url.searchParams, header, body: bytes, dialect: world.dialect }
    input = yield* readInput(operation, payload)
    const body = yield* readBody(operation, payload)
    if (universeId !== undefined && universe === undefined && operation.anyUniverse !== true) {
      return yield* Result.fail(notFound(`Universe ${universeId} was not found.`, "InvalidUniverse"))
    }
    const handler = parts.handlers[operation.id as keyof typeof parts.handlers]
    if (handler === undefined) return yield* Result.fail(notImplemented(`${operation.id} is not emulated yet.`))
    const { transfer } = parts
    const { origin } = request.url
    const call = { operation, input, body, bytes, header, origin, credential, world, transfer, now }
    const given = yield* handler(call)
    if (given.units !== undefined) parts.quotas.weigh(counted, given.units)
    const nothing =
      given.body === undefined && given.status === 200 ? nothingToSay(operation, world.dialect) : undefined
    return nothing === undefined ? given : { ...given, body: nothing }
  })
  if (Result.isFailure(reply)) {
    const answer = answerRefusal(styleOf(routing), reply.failure)
    return { answer: { ...answer, headers: { ...quotaHeaders, ...answer.headers } }, owner, input, applied: false }
  }
  const { applied, body, headers, status } = reply.success
  return {
    answer: {
      status,
      headers: { ...quotaHeaders, ...(body === undefined ? {} : json), ...headers },
      body: body === undefined ? undefined : stringifyJson(body)
    },
    owner,
    input,
    applied
  }
}

const refusals: Readonly<Record<number, (message: string) => Refusal>> = {
  400: invalidArgument,
  401: unauthenticated,
  403: permissionDenied,
  404: notFound,
  409: aborted,
  429: resourceExhausted,
  500: internal,
  501: notImplemented
}

const answerFault = (style: ErrorStyle, fault: Extract<Fault, { readonly _tag: "Answer" }>): Answer => {
  const { body, headers, status } = fault
  if (body === undefined) {
    const refusal = (refusals[status] ?? unavailable)("Injected fault.")
    return answerRefusal(style, { ...refusal, status, headers: headers ?? {} })
  }
  return typeof body === "string"
    ? { status, headers: { "content-type": "text/plain", ...headers }, body }
    : { status, headers: { ...json, ...headers }, body: stringifyJson(body) }
}

/** Cuts a body in half, so that it looks complete to whoever reads it. */
const cut = (answer: Answer): Answer => ({
  ...answer,
  body: answer.body?.slice(0, Math.floor(answer.body.length / 2))
})

/** One request and what its client gets. */
export const exchange = Effect.fnUntraced(function* (parts: Parts, request: Incoming): Effect.fn.Return<HttpOutcome> {
  const path = request.url.pathname + request.url.search
  const routing = parts.router.route(request.method, request.url)
  const operation = typeof routing === "string" ? endpointName(request) : routing.operation.id
  const fault = parts.faults.next({ operation, method: request.method, path })

  const record = (processed: Partial<Processed>, status: number | "reset" | "hang") =>
    parts.log.append({
      time: parts.clock.currentTimeMillisUnsafe(),
      method: request.method,
      path,
      operation,
      owner: processed.owner,
      input: processed.input ?? {},
      applied: processed.applied ?? false,
      status,
      fault: fault?._tag,
      ...(processed.defect === undefined ? {} : { defect: processed.defect })
    })

  const carryOutNow = () => {
    const processed = carryOut(parts, request, routing)
    record(processed, processed.answer.status)
    return processed.answer
  }

  switch (fault?._tag) {
    case undefined:
      return { _tag: "Answer", answer: carryOutNow() }
    case "Answer": {
      record({}, fault.status)
      return { _tag: "Answer", answer: answerFault(styleOf(routing), fault) }
    }
    case "Truncated": {
      const answer = carryOutNow()
      return fault.clean ? { _tag: "Answer", answer: cut(answer) } : { _tag: "Truncated", answer }
    }
    case "Reset": {
      record(fault.effect === "applied" ? carryOut(parts, request, routing) : {}, "reset")
      return { _tag: "Reset", code: fault.code }
    }
    case "Hang": {
      record(fault.effect === "applied" ? carryOut(parts, request, routing) : {}, "hang")
      return yield* Effect.never
    }
    case "Latency": {
      const wait = parts.clock.sleep(Duration.fromInputUnsafe(fault.duration))
      if (fault.effect === "arrival") {
        const answer = carryOutNow()
        yield* wait
        return { _tag: "Answer", answer }
      }
      // The server goes on when its client has left.
      return { _tag: "Answer", answer: yield* Effect.uninterruptible(Effect.map(wait, carryOutNow)) }
    }
  }
})
