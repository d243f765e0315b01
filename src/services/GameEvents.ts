/**
 * Events of an experience, which players see before they begin and can be reminded of.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/virtual-events
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import type { InvalidRequest, OpenCloudError } from "../client/Errors.ts"
import type { OpenCloud } from "../client/OpenCloud.ts"
import type { AnyOperation, Id } from "../client/Operation.ts"
import { refuse } from "../client/Refuse.ts"
import * as Operations from "../generated/gameEvents/operations.ts"
import type { GameEventResponse } from "../generated/gameEvents/schemas.ts"
import { masked } from "./Mask.ts"
import {
  type Client,
  type Flat,
  type List,
  layerOf,
  list,
  type Method,
  methods,
  type Result,
  type Trial,
  trials
} from "./Method.ts"

/** An event. */
export type GameEvent = GameEventResponse

type Times = "startTime" | "endTime"

type Timed<Wire> = Omit<Flat<{ readonly body: Wire }>, Times> & {
  readonly [K in Times]?: DateTime.DateTime.Input | undefined
}

/** An event to create. It is private unless it says otherwise. */
export interface NewGameEvent extends Omit<Timed<Operations.CreateInput["body"]>, "title"> {
  readonly universeId: Id
  readonly title: string
}

/** What can be changed of an event. What is not named stays as it is; `null` clears. */
export interface GameEventChanges extends Timed<Operations.UpdateInput["body"]> {}

/** The fields of `GameEventChanges`. */
export const gameEventFields = [
  "categories",
  "config",
  "description",
  "endTime",
  "featuringStatus",
  "placeId",
  "startTime",
  "subtitle",
  "tagline",
  "thumbnails",
  "title",
  "visibility"
] as const satisfies ReadonlyArray<keyof GameEventChanges>

/**
 * Events of an experience, which players see before they begin and can be reminded of. All of it is experimental.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/virtual-events
 * @since 0.1.0
 */
export class GameEvents extends Context.Service<
  GameEvents,
  {
    /**
     * Experimental. Creates an event. Never repeated after an unknown outcome: there would be two.
     *
     * Scope: `universe.event:write`. Quota: 20 a minute.
     */
    readonly create: Trial<(event: NewGameEvent) => Effect.Effect<GameEvent, OpenCloudError>>

    /** Experimental. An event. Scope: `universe.event:read`. Quota: 100 a minute. Fails with `NotFound`. */
    readonly get: Trial<Method<typeof Operations.get>>

    /**
     * Experimental. Changes the fields that are given.
     *
     * Scope: `universe.event:write`. Quota: 20 a minute. Fails with `NotFound`.
     */
    readonly update: Trial<
      (input: { readonly eventId: Id } & GameEventChanges) => Effect.Effect<GameEvent, OpenCloudError>
    >

    /**
     * Experimental. Deletes an event. Irreversible.
     *
     * Scope: `universe.event:write`. Quota: 20 a minute. Fails with `NotFound`.
     */
    readonly deleteEvent: Trial<Method<typeof Operations.deleteEvent>>

    /**
     * Experimental. The events of a universe that have not ended, or, with `endsAfter`, since then. `backwards` begins
     * with the last. A universe that does not exist has none.
     *
     * Scope: `universe.event:read`. Quota: 100 pages a minute.
     */
    readonly list: Trial<List<typeof Operations.list, GameEvent>>
  }
>()("effect-open-cloud/GameEvents") {
  /** Game events over a client. */
  static readonly layer: Layer.Layer<GameEvents, never, OpenCloud> = layerOf(GameEvents, (client) => make(client))
}

/** Times as the interface writes them; refuses what is no time, and an end before the beginning. */
const timed = <T extends { readonly [K in Times]?: DateTime.DateTime.Input | null | undefined }>(
  operation: AnyOperation,
  { endTime, startTime, ...rest }: T
): Effect.Effect<Omit<T, Times> & { readonly [K in Times]?: string }, InvalidRequest> =>
  Effect.gen(function* () {
    const times: { [K in Times]?: string } = {}
    for (const [name, input] of Object.entries({ startTime, endTime }) as ReadonlyArray<
      readonly [Times, DateTime.DateTime.Input | null | undefined]
    >) {
      if (input === undefined || input === null) continue
      const time = DateTime.make(input)
      if (Option.isNone(time)) return yield* refuse(operation, name, "is not a time")
      times[name] = DateTime.formatIso(time.value)
    }
    if (times.startTime !== undefined && times.endTime !== undefined && times.endTime <= times.startTime) {
      return yield* refuse(operation, "endTime", "is not after `startTime`")
    }
    return { ...rest, ...times }
  })

const named = (operation: AnyOperation, title: unknown): Effect.Effect<void, InvalidRequest> =>
  typeof title === "string" && title.trim() !== "" ? Effect.void : Effect.fail(refuse(operation, "title", "is empty"))

const make = (client: Client): GameEvents["Service"] =>
  trials({
    ...methods(client, { get: Operations.get, deleteEvent: Operations.deleteEvent }),

    list: list(client, Operations.list, (page) => page.gameEvents),

    create: ({ universeId, ...event }: NewGameEvent): Result<GameEvent> =>
      Effect.gen(function* () {
        yield* named(Operations.create, event.title)
        const body = yield* timed(Operations.create, event)
        return yield* client.execute(Operations.create, { universeId, body: body as Operations.CreateInput["body"] })
      }),

    update: ({ eventId, ...changes }: { readonly eventId: Id } & GameEventChanges): Result<GameEvent> =>
      Effect.gen(function* () {
        const { body: fields } = yield* masked<GameEventChanges>(Operations.update, gameEventFields, changes)
        if (fields.title !== undefined) yield* named(Operations.update, fields.title)
        const body = yield* timed(Operations.update, fields)
        return yield* client.execute(Operations.update, { eventId, body: body as Operations.UpdateInput["body"] })
      })
  })
