/** `open-cloud bans`: who may not join. */
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import * as Operations from "../../generated/userRestrictions/operations.ts"
import { type RestrictionScope, UserRestrictions } from "../../services/UserRestrictions.ts"
import * as Client from "../Client.ts"
import * as Globals from "../Globals.ts"
import * as Output from "../Output.ts"
import { plain } from "../Plain.ts"
import * as Verb from "../Verb.ts"

const services = Layer.provide(UserRestrictions.layer, Client.layer)

const users = Argument.String("user").pipe(
  Argument.filter(
    (value) => /^[1-9]\d{0,18}$/.test(value),
    (value) => `an id of a user is all digits, and not ${value}`
  ),
  Argument.withDescription("ids of users"),
  Argument.atLeast(1)
)

const place = Verb.optional(Verb.id("place", "in this place alone; in the whole universe unless given"))

const reasons = {
  reason: Verb.optional(
    Verb.text("reason", "text", "for moderators: up to 1,000 characters, which the user does not see")
  ),
  message: Verb.optional(Verb.text("message", "text", "for the user: up to 400 characters, filtered by Roblox")),
  excludeAlts: Verb.toggle("exclude-alts", "leaves out other accounts that Roblox takes for the same person's")
}

const scopeOf = (given: { readonly universe: string | undefined; readonly place: string | undefined }) =>
  Effect.map(
    Verb.universeOf(given.universe),
    (universeId): RestrictionScope => ({ universeId, ...(given.place === undefined ? {} : { placeId: given.place }) })
  )

/** Changes the restriction of each user, one after another, and prints what each is then. */
const change = <E, R>(
  scope: RestrictionScope,
  ids: ReadonlyArray<string>,
  shown: Readonly<Record<string, unknown>>,
  question: string,
  each: (restrictions: UserRestrictions["Service"], userId: string) => Effect.Effect<unknown, E, R>
) =>
  Effect.gen(function* () {
    if (yield* Globals.DryRun) {
      return yield* Output.values(Stream.fromIterable(ids.map((userId) => ({ ...scope, userId, ...shown }))))
    }
    const where = scope.placeId === undefined ? `universe ${scope.universeId}` : `place ${scope.placeId}`
    yield* Verb.asks(`${question} in ${where}: ${ids.join(", ")}.`)
    const rows = Stream.unwrap(
      UserRestrictions.use((restrictions) =>
        Effect.succeed(
          Stream.mapEffect(Stream.fromIterable(ids), (userId) => Effect.map(each(restrictions, userId), plain))
        )
      )
    )
    yield* Effect.provide(Output.values(rows), services)
  })

const reasonsOf = (given: {
  readonly reason: string | undefined
  readonly message: string | undefined
  readonly excludeAlts: boolean
}) => ({
  ...(given.reason === undefined ? {} : { privateReason: given.reason }),
  ...(given.message === undefined ? {} : { displayReason: given.message }),
  ...(given.excludeAlts ? { excludeAltAccounts: true } : {})
})

const add = Verb.verb(
  "add",
  {
    about: "Bans users, for a time or for good. A ban that there is already is replaced as a whole.",
    calls: [Operations.update, Operations.updateInPlace]
  },
  {
    users,
    universe: Verb.universe,
    place,
    for: Verb.optional(Verb.duration("for", "how long, such as 3d; for good unless given")),
    ...reasons
  },
  (given) =>
    Effect.gen(function* () {
      const scope = yield* scopeOf(given)
      const ban = { ...reasonsOf(given), ...(given.for === undefined ? {} : { duration: given.for }) }
      const length = given.for === undefined ? "for good" : `for ${Verb.spoken(given.for)}`
      yield* change(
        scope,
        given.users,
        { active: true, ...Object(plain(ban)) },
        `This bans users ${length}`,
        (restrictions, userId) => restrictions.ban({ ...scope, userId, ...ban })
      )
    })
)

const remove = Verb.verb(
  "remove",
  {
    about: "Ends bans. One of the universe is not ended in a place alone.",
    calls: [Operations.update, Operations.updateInPlace]
  },
  { users, universe: Verb.universe, place, ...reasons },
  (given) =>
    Effect.gen(function* () {
      const scope = yield* scopeOf(given)
      const why = reasonsOf(given)
      yield* change(
        scope,
        given.users,
        { active: false, ...why },
        "This ends the bans of users",
        (restrictions, userId) => restrictions.unban({ ...scope, userId, ...why })
      )
    })
)

const list = Verb.verb(
  "list",
  { about: "Lists who is banned, one a line.", calls: [Operations.list, Operations.listInPlace] },
  {
    universe: Verb.universe,
    place,
    ended: Verb.toggle("ended", "bans that have ended, too"),
    limit: Verb.optional(Verb.count("limit", "most to print", 0))
  },
  (given) =>
    Effect.gen(function* () {
      const scope = yield* scopeOf(given)
      if (yield* Globals.DryRun) return yield* Output.value(scope)
      const all = Stream.unwrap(UserRestrictions.use((restrictions) => Effect.succeed(restrictions.list(scope))))
      const wanted = given.ended
        ? all
        : Stream.filter(all, ({ gameJoinRestriction }) => gameJoinRestriction?.active === true)
      const rows = given.limit === undefined ? wanted : Stream.take(wanted, given.limit)
      yield* Effect.provide(Output.values(Stream.map(rows, plain)), services)
    })
)

export const command = Command.make("bans").pipe(
  Command.withDescription("Lists, adds and removes bans."),
  Command.withSubcommands([list, add, remove])
)
