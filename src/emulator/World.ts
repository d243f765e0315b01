/**
 * What exists in the emulator: what no family owns, and the state of each family. Plain data, mutated in place by the
 * handlers, one request at a time.
 */
import type { Id } from "../interface/Operation.ts"
import type { Core } from "./Core.ts"
import { type KeyOptions, makeKey, makeToken, type TokenOptions } from "./Credentials.ts"
import type { Dialect } from "./Dialect.ts"
import type { Family } from "./Family.ts"
import { freeze, thaw } from "./Frozen.ts"
import type { GroupOptions } from "./families/groups/State.ts"
import { families } from "./families/index.ts"
import type { UniverseOptions } from "./families/universes/Seed.ts"
import type { UserOptions } from "./families/users/State.ts"
import type { Handlers } from "./Handler.ts"
import { configureOAuth, type OAuthOptions } from "./oauth/State.ts"
import { type AnyWork, emptyOperations } from "./Pending.ts"
import { emptyStorage } from "./Storage.ts"

type Families = typeof families

/** The families that have something, by its name. */
type Having<Part extends string> = {
  [Name in keyof Families]: Part extends keyof Families[Name] ? Name : never
}[keyof Families]

type Made<F> = F extends { readonly make: (empty: boolean) => infer Made } ? Made : never
type Seeds<F> = F extends { readonly seed: (...args: never) => infer Seeds } ? Seeds : never
type Views<F> = F extends { readonly views: (...args: never) => infer Views } ? Views : never

/** The states of the families, by their names. */
type States = { readonly [Name in Having<"make">]: Made<Families[Name]> }

/**
 * The state of the emulated service.
 *
 * @since 0.1.0
 */
export interface World extends Core, States {}

/**
 * What fills and changes the world past keys, scopes and quotas, and into no log: `seed.dataStores.put(...)`.
 *
 * @since 0.2.0
 */
export type Seed = { readonly [Name in Having<"seed">]: Seeds<Families[Name]> }

/**
 * What looks at the world: `views.messaging.published()`.
 *
 * @since 0.2.0
 */
export type View = { readonly [Name in Having<"views">]: Views<Families[Name]> }

/**
 * What to put into the world besides the default one.
 *
 * @since 0.1.0
 */
export interface WorldOptions {
  readonly universes?: ReadonlyArray<UniverseOptions>
  readonly users?: ReadonlyArray<Id | UserOptions>
  readonly groups?: ReadonlyArray<Id | GroupOptions>
  readonly keys?: ReadonlyArray<KeyOptions>
  readonly tokens?: ReadonlyArray<TokenOptions>
  /** Of the authorization server. */
  readonly oauth?: OAuthOptions
  /** Leave out the default key, apps, universe, place, group and user. */
  readonly empty?: boolean
}

const defaults: WorldOptions = {
  universes: [
    { id: 9000001, displayName: "Default universe", owner: "groups/9000003", places: [9000002], concurrentUsers: 1000 }
  ],
  keys: [{ key: "emulator-key", name: "Emulator key" }]
}

const all: ReadonlyArray<readonly [name: string, family: Family<World>]> = Object.entries(families)

/** The handlers of all families. */
export const handlers: Handlers<World> = Object.assign({}, ...all.map(([, family]) => family.handlers))

const works: ReadonlyMap<string, AnyWork<World>> = new Map(
  all.flatMap(([, { works = [] }]) => works.map((work) => [work.name, work] as const))
)

const from = <Made>(use: (family: Family<World>) => object | undefined): Made =>
  // What each family makes is of the type that the mapped types read from it.
  Object.fromEntries(all.flatMap(([name, family]) => [[name, use(family)] as const].filter(([, made]) => made))) as Made

export const makeSeed = (world: World, now: () => number): Seed => from((family) => family.seed?.(world, now))

export const makeViews = (world: World, now: () => number): View => from((family) => family.views?.(world, now))

const emptyWorld = (empty: boolean, dialect: Dialect): World => ({
  dialect,
  works,
  universes: new Map(),
  keys: new Map(),
  tokens: new Map(),
  operations: emptyOperations(),
  storage: emptyStorage(),
  ...from<States>((family) => family.make?.(empty) as object | undefined)
})

/** The state that an emulator begins with: the default world unless it is to be empty, and what is given. */
export const makeWorld = (options: WorldOptions, dialect: Dialect): World => {
  const world = emptyWorld(options.empty === true, dialect)
  const seed = makeSeed(world, () => 0)
  for (const part of options.empty ? [options] : [defaults, options]) {
    for (const universe of part.universes ?? []) seed.universes.add(universe)
    for (const user of part.users ?? []) seed.users.add(typeof user === "object" ? user : { id: user })
    for (const group of part.groups ?? []) seed.groups.add(typeof group === "object" ? group : { id: group })
    for (const key of part.keys ?? []) world.keys.set(key.key, makeKey(key))
    for (const token of part.tokens ?? []) world.tokens.set(token.token, makeToken(token))
  }
  if (options.oauth !== undefined) configureOAuth(world.oauth, options.oauth)
  return world
}

/** The secret of the first key that may do everything. */
export const keyFor = ({ keys }: Core): string | undefined =>
  [...keys.values()].find(
    ({ dataStores, enabled, expiresAt, scopes, universes }) =>
      enabled && expiresAt === undefined && [scopes, universes, dataStores].every((granted) => granted === "all")
  )?.secret

/**
 * How a world is exported.
 *
 * @since 0.2.0
 */
export interface ExportOptions {
  /**
   * `false` leaves out what only its owner may know, for a world that is shown to others: keys, tokens, the secrets of
   * apps, and the values of secrets. A world that begins from it has to be given keys. `true` unless given.
   */
  readonly secrets?: boolean
}

/** A world as JSON text, which `importWorld` reads. */
export const exportWorld = (world: World, { secrets = true }: ExportOptions = {}): string => {
  const { works: _, ...state } = world
  if (secrets) return freeze(state)
  const shown = Object.fromEntries(
    all.flatMap(([name, { withoutSecrets }]) =>
      withoutSecrets === undefined ? [] : [[name, withoutSecrets(world[name as keyof World] as never)]]
    )
  )
  return freeze({ ...state, ...shown, keys: new Map(), tokens: new Map() })
}

/** The world of a text that `exportWorld` made. Families that it says nothing of are empty. */
export const importWorld = (text: string, dialectOf: (exported: object) => Dialect): World => {
  const { dialect, ...state } = thaw(text)
  const known = new Set(["universes", "keys", "tokens", "operations", "storage", ...all.map(([name]) => name)])
  return {
    ...emptyWorld(true, dialectOf(typeof dialect === "object" && dialect !== null ? dialect : {})),
    ...Object.fromEntries(Object.entries(state).filter(([name]) => known.has(name)))
  }
}
