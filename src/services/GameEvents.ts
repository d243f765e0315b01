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
import type { InvalidRequest, OpenCloudError } from "../Errors.ts"
import * as Operations from "../generated/gameEvents/operations.ts"
import type { GameEvent } from "../generated/gameEvents/shapes.ts"
import { refuse } from "../internal/pipeline/Refuse.ts"
import type { OpenCloud } from "../OpenCloud.ts"
import type { AnyOperation, Id } from "../Operation.ts"
import { masked, notCleared } from "./internal/Mask.ts"
import {
  type Client,
  type Gives,
  type List,
  layerOf,
  list,
  type Method,
  methods,
  type Trial,
  trials
} from "./internal/Method.ts"
import { timeOf } from "./internal/Times.ts"

export type { GameEvent }

type Times = "startTime" | "endTime"

/** The server takes `null` for a field that is left out, so that it says nothing here. */
type NotNull<T> = { readonly [K in keyof T]?: NoNullsIn<NonNullable<T[K]>> | undefined }

type NoNullsIn<T> = T extends ReadonlyArray<unknown> ? T : T extends object ? NotNull<T> : T

type Timed<Wire> = Omit<NotNull<Wire>, Times> & {
  readonly [K in Times]?: DateTime.DateTime.Input | undefined
}

/**
 * An event to create. It is private, and not put forward for featuring, unless it says otherwise. A universe has at
 * most 10 that have not ended.
 */
export interface NewGameEvent extends Omit<Timed<Operations.CreateInput["body"]>, "title" | "subtitle" | Times> {
  readonly universeId: Id
  readonly title: string
  readonly subtitle: string
  readonly startTime: DateTime.DateTime.Input
  readonly endTime: DateTime.DateTime.Input
}

/** What can be changed of an event. What is not named stays as it is, and nothing can be cleared. */
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
     * Scope: `universe.event:write`. Quota: 20 a minute. Fails with `InvalidRequest` before anything is sent when title,
     * subtitle or a time is missing.
     */
    readonly create: Trial<(event: NewGameEvent) => Effect.Effect<GameEvent, OpenCloudError>>

    /** Experimental. An event. Scope: `universe.event:read`. Quota: 100 a minute. Fails with `NotFound`. */
    readonly get: Trial<Method<typeof Operations.get>>

    /**
     * Experimental. Changes the fields that are given. None can be cleared: the server takes `null` for no change, and
     * it is refused here.
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
    readonly delete: Trial<Method<typeof Operations.deleteEvent>>

    /**
     * Experimental. The events of a universe that have not ended, or, with `endsAfter`, since then. A universe that does
     * not exist has none.
     *
     * Scope: `universe.event:read`. Quota: 100 pages a minute.
     */
    readonly list: Trial<List<typeof Operations.list, GameEvent>>
  }
>()("effect-open-cloud/GameEvents") {
  /** Game events over a client. */
  static readonly layer: Layer.Layer<GameEvents, never, OpenCloud> = layerOf(GameEvents, (client) => make(client))
}

/** Times as the interface writes them; refuses what is not a time, an end before the beginning, and `null`. */
const timed = <T extends { readonly [K in Times]?: DateTime.DateTime.Input | undefined }>(
  operation: AnyOperation,
  { endTime, startTime, ...rest }: T
): Effect.Effect<Omit<T, Times> & { readonly [K in Times]?: string }, InvalidRequest> =>
  Effect.gen(function* () {
    // The server takes null for no change.
    yield* notCleared(operation, { ...rest, startTime, endTime })
    const times: { [K in Times]?: string } = {}
    for (const [name, input] of Object.entries({ startTime, endTime }) as ReadonlyArray<
      readonly [Times, DateTime.DateTime.Input | undefined]
    >) {
      if (input === undefined) continue
      times[name] = DateTime.formatIso(yield* timeOf(operation, name, input))
    }
    if (times.startTime !== undefined && times.endTime !== undefined && times.endTime <= times.startTime) {
      return yield* refuse(operation, "endTime", "is not after `startTime`")
    }
    return { ...rest, ...times }
  })

const filled = (
  operation: AnyOperation,
  name: "title" | "subtitle",
  text: unknown
): Effect.Effect<void, InvalidRequest> =>
  typeof text === "string" && text.trim() !== ""
    ? Effect.void
    : Effect.fail(refuse(operation, name, "is empty", "empty"))

const make = (client: Client): GameEvents["Service"] => {
  return trials({
    ...methods(client, { get: Operations.get, delete: Operations.deleteEvent }),

    list: list(client, Operations.list, (page) => page.gameEvents),

    create: ({ universeId, ...event }: NewGameEvent): Gives<GameEvent> =>
      Effect.gen(function* () {
        yield* filled(Operations.create, "title", event.title)
        yield* filled(Operations.create, "subtitle", event.subtitle)
        for (const name of ["startTime", "endTime"] as const) {
          if (event[name] === undefined) return yield* refuse(Operations.create, name, "is missing", "missing")
        }
        const body = yield* timed(Operations.create, event)
        const input = { universeId, body: body as Operations.CreateInput["body"] }
        return yield* client.execute(Operations.create, input)
      }),

    update: ({ eventId, ...changes }: { readonly eventId: Id } & GameEventChanges): Gives<GameEvent> =>
      Effect.gen(function* () {
        const { body: fields } = yield* masked<GameEventChanges>(Operations.update, gameEventFields, changes)
        const body = yield* timed(Operations.update, fields)
        if (fields.title !== undefined) yield* filled(Operations.update, "title", fields.title)
        return yield* client.execute(Operations.update, { eventId, body: body as Operations.UpdateInput["body"] })
      })
  })
}
