/**
 * Faults by plan: which requests, and what goes wrong with them. A plan is
 * data and is followed deterministically, in the order its rules were added.
 */
import type * as Duration from "effect/Duration"
import type { OperationId } from "../generated/ids.ts"
import type { AnyOperation, Json } from "../interface/Operation.ts"
import { unknownName } from "./Names.ts"
import type { EndpointName } from "./oauth/Serve.ts"

/**
 * What goes wrong with a request.
 *
 * @since 0.1.0
 */
export type Fault =
  /** Answers instead of the operation, which is not carried out. */
  | {
      readonly _tag: "Answer"
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      /** Text is sent as it is; other JSON is serialised; absent means the family's own error shape. */
      readonly body?: Json
    }
  /** Carries the operation out, then cuts the answer's body in half. */
  | { readonly _tag: "Truncated"; readonly clean: boolean }
  /** Breaks the connection. */
  | { readonly _tag: "Reset"; readonly effect: "none" | "applied"; readonly code: string }
  /** Never answers. */
  | { readonly _tag: "Hang"; readonly effect: "none" | "applied" }
  /** Answers late; the operation is carried out when the request arrives, or just before the answer leaves. */
  | { readonly _tag: "Latency"; readonly duration: Duration.Input; readonly effect: "arrival" | "departure" }

/**
 * 429, by default with the headers of a full one-minute window.
 *
 * @since 0.1.0
 */
export const rateLimited = (options: { readonly headers?: Readonly<Record<string, string>> | false } = {}): Fault => ({
  _tag: "Answer",
  status: 429,
  headers:
    options.headers === false
      ? {}
      : (options.headers ?? {
          "retry-after": "5",
          "x-ratelimit-limit": "100, 100;w=60",
          "x-ratelimit-remaining": "0",
          "x-ratelimit-reset": "60"
        })
})

/**
 * An error status with the family's own body.
 *
 * @since 0.1.0
 */
export const status = (code: number, headers: Readonly<Record<string, string>> = {}): Fault => ({
  _tag: "Answer",
  status: code,
  headers
})

/**
 * An HTML page from a gateway.
 *
 * @since 0.1.0
 */
export const htmlPage = (code: 403 | 502 | 503 | 504 = 502): Fault => ({
  _tag: "Answer",
  status: code,
  headers: { "content-type": "text/html" },
  body: `<html><head><title>${code}</title></head><body><center><h1>${code}</h1></center></body></html>`
})

/**
 * The permanent 503 of a disabled feature: legacy code 17.
 *
 * @since 0.1.0
 */
export const featureDisabled: Fault = {
  _tag: "Answer",
  status: 503,
  body: { errors: [{ code: 17, message: "Feature is disabled" }] }
}

/**
 * A 2xx whose body stops half way: the connection breaks, or, when `clean`, the cut body looks complete.
 *
 * @since 0.1.0
 */
export const truncated = (options: { readonly clean?: boolean } = {}): Fault => ({
  _tag: "Truncated",
  clean: options.clean ?? false
})

/**
 * The connection could not be opened, so nothing was sent. Over HTTP a server cannot do this: it looks like `resetBefore`.
 *
 * @since 0.1.0
 */
export const refused: Fault = { _tag: "Reset", effect: "none", code: "ECONNREFUSED" }

/**
 * The connection breaks before the operation takes effect.
 *
 * @since 0.1.0
 */
export const resetBefore: Fault = { _tag: "Reset", effect: "none", code: "ECONNRESET" }

/**
 * The operation takes effect and its answer is lost.
 *
 * @since 0.1.0
 */
export const resetAfter: Fault = { _tag: "Reset", effect: "applied", code: "ECONNRESET" }

/**
 * Never answers; the operation takes effect only with `effect: "applied"`.
 *
 * @since 0.1.0
 */
export const hang = (options: { readonly effect?: "none" | "applied" } = {}): Fault => ({
  _tag: "Hang",
  effect: options.effect ?? "none"
})

/**
 * Answers after `duration`.
 *
 * @since 0.1.0
 */
export const latency = (
  duration: Duration.Input,
  options: { readonly effect?: "arrival" | "departure" } = {}
): Fault => ({ _tag: "Latency", duration, effect: options.effect ?? "arrival" })

/**
 * The request that a rule looks at.
 *
 * @since 0.1.0
 */
export interface FaultTarget {
  /** Operation id, when the request is routed to one. */
  readonly operation: string | undefined
  readonly method: string
  /** Path and query, as sent. */
  readonly path: string
}

/**
 * What a rule can name: an operation, by its id or by its record, or an endpoint of the authorization server.
 *
 * @since 0.1.0
 */
export type FaultOperation = OperationId | EndpointName | AnyOperation

/**
 * Which requests a fault hits.
 *
 * @since 0.1.0
 */
export interface FaultRule {
  readonly fault: Fault
  /**
   * One operation or several; any unless given. The operations that one method calls at
   * different paths, such as `dataStores.getEntry` and `dataStores.getEntryInScope`, are
   * all hit by a rule for one of them; `when` tells them apart. A name that no operation
   * has is refused.
   */
  readonly operation?: FaultOperation | ReadonlyArray<FaultOperation>
  readonly when?: (target: FaultTarget) => boolean
  /** Matching requests to let pass first; 0 unless given. */
  readonly skip?: number
  /** Matching requests to hit after that; 1 unless given. */
  readonly times?: number
}

/**
 * The faults still to come, and those that happened.
 *
 * @since 0.1.0
 */
export interface Faults {
  readonly add: (...rules: ReadonlyArray<FaultRule>) => void
  readonly clear: () => void
  /** Hits still to come, over all rules. */
  readonly remaining: () => number
  /** Hits so far. */
  readonly injected: () => number
}

export interface FaultPlan extends Faults {
  /** The fault for this request, counting it. */
  readonly next: (target: FaultTarget) => Fault | undefined
}

/** What operations are one to a rule, by the name of each: those that differ in their path only. */
const operationNames = (operations: ReadonlyArray<AnyOperation>, endpoints: ReadonlyArray<string>) => {
  const capabilities = new Map<string, Array<string>>()
  const members = new Map<string, ReadonlyArray<string>>(endpoints.map((name) => [name, [name]]))
  const aliases = new Map<string, string>()
  for (const { id, name, service, variantOf } of operations) {
    const capability = variantOf ?? id
    const ids = capabilities.get(capability) ?? []
    ids.push(id)
    capabilities.set(capability, ids)
    members.set(id, ids)
    if (variantOf === undefined) aliases.set(id, `${service}.${name}`)
  }
  const candidates = [...members.keys()].map((name) => ({ name, alias: aliases.get(name) }))
  return (operation: FaultOperation): ReadonlyArray<string> => {
    const name = typeof operation === "string" ? operation : operation.id
    const found = members.get(name)
    if (found !== undefined) return found
    throw unknownName("operation", name, candidates, " `npx effect-open-cloud operations` lists them.")
  }
}

interface State {
  readonly rule: FaultRule
  /** Absent for any operation. */
  readonly names: ReadonlySet<string> | undefined
  skip: number
  left: number
}

const matches = ({ names, rule }: State, target: FaultTarget): boolean =>
  (names === undefined || (target.operation !== undefined && names.has(target.operation))) &&
  (rule.when === undefined || rule.when(target))

/** A plan for operations, and for endpoints that have names only. */
export const makeFaults = (
  rules: ReadonlyArray<FaultRule>,
  operations: ReadonlyArray<AnyOperation>,
  endpoints: ReadonlyArray<string>
): FaultPlan => {
  // Most emulators are never told of an operation.
  let known: ReturnType<typeof operationNames> | undefined
  const namesOf = (operation: FaultOperation): ReadonlyArray<string> => {
    known ??= operationNames(operations, endpoints)
    return known(operation)
  }
  let plan: ReadonlyArray<State> = []
  let injected = 0
  const add: Faults["add"] = (...more) => {
    plan = [
      ...plan,
      ...more.map((rule) => ({
        rule,
        names: rule.operation === undefined ? undefined : new Set([rule.operation].flat().flatMap(namesOf)),
        skip: rule.skip ?? 0,
        left: rule.times ?? 1
      }))
    ]
  }
  add(...rules)
  return {
    add,
    clear: () => {
      plan = []
    },
    remaining: () => plan.reduce((sum, { left }) => sum + left, 0),
    injected: () => injected,
    next: (target) => {
      for (const state of plan) {
        if (state.left === 0 || !matches(state, target)) continue
        if (state.skip > 0) {
          state.skip--
          continue
        }
        state.left--
        injected++
        return state.rule.fault
      }
      return undefined
    }
  }
}
