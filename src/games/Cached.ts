/**
 * What servers read at every request, kept: configs, users, memberships.
 *
 * @since 0.2.0
 */
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as Option from "effect/Option"
import * as Request from "effect/Request"
import * as RequestResolver from "effect/RequestResolver"
import * as Schema from "effect/Schema"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { DurationWithUnit } from "../DurationWithUnit.ts"
import type { InvalidRequest, OpenCloudError } from "../Errors.ts"
import * as ConfigOperations from "../generated/configs/operations.ts"
import * as GroupOperations from "../generated/groups/operations.ts"
import * as UserOperations from "../generated/users/operations.ts"
import { given } from "../interface/Fields.ts"
import { sameJson } from "../interface/Json.ts"
import type { Json } from "../interface/Operation.ts"
import { refuse } from "../internal/pipeline/Refuse.ts"
import { ignored } from "../internal/runtime/Quiet.ts"
import * as Shown from "../internal/runtime/Shown.ts"
import { type ConfigAddress, Configs } from "../services/Configs.ts"
import { type GroupMembership, Groups } from "../services/Groups.ts"
import { type User, Users } from "../services/Users.ts"
import { type KeepOptions, type Kept, type Lookup, lengthOf, lookup } from "./cached/Lookup.ts"

export type { KeepOptions, Kept, Lookup }

/**
 * How old a value is.
 *
 * @since 0.2.0
 */
export const age = ({ readAt }: Kept<unknown>): Effect.Effect<Duration.Duration> =>
  Effect.map(DateTime.now, (now) => DateTime.distance(readAt, now))

/**
 * The published values of a config.
 *
 * @since 0.2.0
 */
export interface ConfigValues {
  readonly values: { readonly [key: string]: Json }
  /** None where nothing was ever published. */
  readonly version?: string
}

/**
 * A config that is kept and refreshed. Reading it asks Roblox nothing.
 *
 * @since 0.2.0
 */
export interface CachedConfig {
  /** What was read last, which may be old while Roblox does not answer: then it has a `failure`. */
  readonly current: Effect.Effect<Kept<ConfigValues>>
  /** One value, read by a Schema. `None` where there is no such key. */
  readonly get: <A>(
    key: string,
    schema: Schema.Codec<A, unknown>
  ) => Effect.Effect<Option.Option<A>, Schema.SchemaError>
  /** The values as they are, and whenever they have changed. */
  readonly changes: Stream.Stream<ConfigValues>
  /** Reads them now. */
  readonly refresh: Effect.Effect<Kept<ConfigValues>, OpenCloudError>
}

/**
 * Keeps the published values of a config, and reads them again every 30 seconds, or as `refresh` says, while the scope is
 * open. When Roblox does not answer, the last ones stay. Fails where the first reading does.
 *
 * Scope: `universe:read`. Quota: 100 a minute, of which each `CachedConfig` takes 2; `refresh` is 1 second at least.
 *
 * @since 0.2.0
 */
export const config = (
  address: ConfigAddress,
  options: { readonly refresh?: DurationWithUnit | undefined } = {}
): Effect.Effect<CachedConfig, OpenCloudError, Configs | Scope.Scope> =>
  Effect.gen(function* () {
    const operation = ConfigOperations.getValues
    const every = yield* lengthOf(operation, "refresh", options.refresh ?? "30 seconds")
    if (Duration.toMillis(every) < 1000)
      return yield* refuse(operation, "refresh", "is less than 1 second", "too-small")
    const configs = yield* Configs

    const read = configs.getValues(address).pipe(
      Effect.map(
        ({ entries = {}, metadata }): ConfigValues => ({
          values: entries,
          ...given({ version: metadata?.configVersion })
        })
      ),
      // A repository in which nothing was ever published is not there yet.
      Effect.catchTag("NotFound", () => Effect.succeed<ConfigValues>({ values: {} })),
      Effect.flatMap((value) => Effect.map(DateTime.now, (readAt): Kept<ConfigValues> => ({ value, readAt })))
    )

    let last = yield* read
    const values = Shown.make(last.value)
    const refresh = read.pipe(
      Effect.tap((kept) => {
        const isSame = last.value.version === kept.value.version && sameJson(last.value.values, kept.value.values)
        last = isSame ? { ...kept, value: last.value } : kept
        return isSame ? Effect.void : values.set(kept.value)
      }),
      Effect.map(() => last),
      Effect.tapError((failure) =>
        Effect.sync(() => {
          last = { ...last, failure }
        })
      )
    )
    yield* Effect.forkScoped(Effect.forever(Effect.delay(ignored(refresh), every)))

    return {
      current: Effect.sync(() => last),
      get: <A>(key: string, schema: Schema.Codec<A, unknown>) =>
        Effect.suspend((): Effect.Effect<Option.Option<A>, Schema.SchemaError> => {
          const { values: now } = last.value
          return Object.hasOwn(now, key)
            ? Effect.asSome(Schema.decodeUnknownEffect(schema)(now[key]))
            : Effect.succeedNone
        }),
      changes: values.changes,
      refresh
    }
  })

/**
 * Users, each of whom is read once in a while. See `Users.get`.
 *
 * @since 0.2.0
 */
export const users = (options: KeepOptions = {}): Effect.Effect<Lookup<User>, InvalidRequest, Users> =>
  Effect.flatMap(Users, (service) => lookup(UserOperations.get, (userId) => service.get({ userId }), options, 8))

class MembershipsOf extends Request.Class<
  { readonly userId: string },
  ReadonlyArray<GroupMembership>,
  OpenCloudError
> {}

/**
 * The groups of users, with their roles in each. Who is asked for at the same time is asked for in one request, 50 at
 * most. See `Groups.listUserMemberships`.
 *
 * @since 0.2.0
 */
export const memberships = (
  options: KeepOptions = {}
): Effect.Effect<Lookup<ReadonlyArray<GroupMembership>>, InvalidRequest, Groups> =>
  Effect.gen(function* () {
    const groups = yield* Groups
    const of = (userIds: ReadonlyArray<string>) => Stream.runCollect(groups.listUserMemberships({ userIds }))
    const resolver = RequestResolver.make<MembershipsOf>((entries) =>
      Effect.map(Effect.exit(of(entries.map(({ request }) => request.userId))), (exit) => {
        for (const { completeUnsafe, request } of entries) {
          completeUnsafe(Exit.map(exit, (all) => all.filter(({ userId }) => userId === request.userId)))
        }
      })
    ).pipe(RequestResolver.batchN(50))
    // What is no id is refused alone, and not with others.
    const read = (userId: string) =>
      /^[1-9]\d*$/.test(userId) ? Effect.request(new MembershipsOf({ userId }), resolver) : of([userId])
    return yield* lookup(GroupOperations.listMemberships, read, options, "unbounded")
  })
