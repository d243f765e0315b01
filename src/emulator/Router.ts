/**
 * From a request's method and URL to the operation it calls.
 *
 * A template's segment is a literal, or a parameter that may carry a literal
 * prefix or suffix (`{entry_id}:increment`). Verbs are read before decoding, so
 * that `%3A` is part of an id and `:` is syntax. Where several templates fit,
 * the more literal one wins.
 */
import type { AnyOperation, Parameter } from "../interface/Operation.ts"
import type { Dialect } from "./Dialect.ts"
import { queryValues } from "./Services.ts"

type Segment =
  | { readonly _tag: "Literal"; readonly text: string }
  | { readonly _tag: "Parameter"; readonly name: string; readonly prefix: string; readonly suffix: string }

interface Route {
  readonly operation: AnyOperation
  readonly host: string
  readonly segments: ReadonlyArray<Segment>
  /** Literal characters, compared to rank routes that match the same path. */
  readonly weight: number
  /** Name of the path parameter that holds the universe. */
  readonly universe: string | undefined
  readonly dataStore: Parameter | undefined
}

/** An operation that a request's method and URL stand for. */
export interface Match {
  readonly operation: AnyOperation
  /** Decoded path parameters by their names on the wire; `undefined` when an escape is malformed. */
  readonly path: Readonly<Record<string, string>> | undefined
  /** The universe in the path, where the operation has one. */
  readonly universeId: string | undefined
  /** The data store in the path or the query, where the operation has one. */
  readonly dataStoreId: string | undefined
}

export type Routing = Match | "WrongMethod" | "NotFound"

export interface Router {
  readonly route: (method: string, url: URL) => Routing
}

const defaultHost = "apis.roblox.com"

const parseSegment = (text: string): Segment => {
  const match = /^([^{]*)\{([^}]+)\}(.*)$/.exec(text)
  return match === null
    ? { _tag: "Literal", text }
    : { _tag: "Parameter", prefix: match[1] ?? "", name: match[2] ?? "", suffix: match[3] ?? "" }
}

const literalLength = (segment: Segment): number =>
  segment._tag === "Literal" ? segment.text.length + 1000 : segment.prefix.length + segment.suffix.length

const fits = (segment: Segment, text: string): boolean =>
  segment._tag === "Literal"
    ? segment.text === text
    : text.length > segment.prefix.length + segment.suffix.length &&
      text.startsWith(segment.prefix) &&
      text.endsWith(segment.suffix)

/** Percent-decoded path parameters, or `undefined` when an escape is malformed. */
const decode = (route: Route, parts: ReadonlyArray<string>): Record<string, string> | undefined => {
  const path: Record<string, string> = {}
  try {
    route.segments.forEach((segment, index) => {
      if (segment._tag === "Parameter") {
        const text = parts[index] ?? ""
        path[segment.name] = decodeURIComponent(text.slice(segment.prefix.length, text.length - segment.suffix.length))
      }
    })
    return path
  } catch {
    return undefined
  }
}

const universeParameter = (operation: AnyOperation): string | undefined =>
  /\{(universe_?id)\}/i.exec(operation.path)?.[1]

const dataStoreParameter = (operation: AnyOperation): Parameter | undefined =>
  operation.parameters.find(({ name }) => name === "dataStoreId" || name === "datastoreName")

const dataStoreOf = (
  { dataStore: parameter, operation }: Route,
  path: Match["path"],
  url: URL,
  dialect?: Dialect
): string | undefined => {
  if (parameter === undefined) return undefined
  const wire = parameter.wire ?? parameter.name
  return parameter.in === "path" ? path?.[wire] : queryValues(operation, url.searchParams, wire, dialect)[0]
}

/** How many ids of a path are numbers, as ids are; none of the operation where one of them is not. */
const numbersOf = ({ operation }: Route, path: Match["path"]): number => {
  const ids = operation.parameters.filter((it) => it.in === "path" && it.kind === "id")
  return ids.every(({ name, wire = name }) => /^\d+$/.test(path?.[wire] ?? "")) ? ids.length : -1
}

/** What is found in an operation's path, for all emulators: tests make many. */
const known = new WeakMap<AnyOperation, Route>()

const routeOf = (operation: AnyOperation): Route => {
  const made = known.get(operation)
  if (made !== undefined) return made
  const segments = operation.path.split("/").slice(1).map(parseSegment)
  const route: Route = {
    operation,
    host: operation.server === undefined ? defaultHost : new URL(operation.server).host,
    segments,
    weight: segments.reduce((sum, segment) => sum + literalLength(segment), 0),
    universe: universeParameter(operation),
    dataStore: dataStoreParameter(operation)
  }
  known.set(operation, route)
  return route
}

export const makeRouter = (operations: ReadonlyArray<AnyOperation>, dialect?: Dialect): Router => {
  const byLength = new Map<number, Array<Route>>()
  const hosts = new Set([defaultHost])
  for (const operation of operations) {
    const route = routeOf(operation)
    hosts.add(route.host)
    const routes = byLength.get(route.segments.length)
    if (routes === undefined) byLength.set(route.segments.length, [route])
    else routes.push(route)
  }
  for (const routes of byLength.values()) routes.sort((a, b) => b.weight - a.weight)

  return {
    route: (method, url) => {
      const parts = url.pathname.split("/").slice(1)
      const matches = (route: Route): boolean =>
        // Behind an address of its own the emulator stands for every Roblox host.
        (!hosts.has(url.host) || url.host === route.host) &&
        route.segments.every((segment, index) => fits(segment, parts[index] ?? ""))
      const routes = byLength.get(parts.length) ?? []
      const candidates = routes.filter((candidate) => candidate.operation.method === method && matches(candidate))
      const [first] = candidates
      // Two operations have the same address but for what stands in it: a number, or a text. Which of them is known
      // first says nothing: modules list what they export in an order of their own.
      const alike = candidates.filter(({ weight }) => weight === first?.weight)
      const route =
        alike.length < 2
          ? first
          : alike.reduce((best, it) =>
              numbersOf(it, decode(it, parts)) > numbersOf(best, decode(best, parts)) ? it : best
            )
      if (route === undefined) return routes.some(matches) ? "WrongMethod" : "NotFound"
      const path = decode(route, parts)
      return {
        operation: route.operation,
        path,
        universeId: route.universe === undefined ? undefined : path?.[route.universe],
        dataStoreId: dataStoreOf(route, path, url, dialect)
      }
    }
  }
}
