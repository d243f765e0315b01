/**
 * Badges of a universe. Open Cloud has no operation that reads one.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/badges
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { OpenCloudError } from "../Errors.ts"
import * as Operations from "../generated/badges/operations.ts"
import type { Badge } from "../generated/badges/shapes.ts"
import { given } from "../interface/Fields.ts"
import { refuse } from "../internal/pipeline/Refuse.ts"
import type { OpenCloud } from "../OpenCloud.ts"
import type { FileInput, Id } from "../Operation.ts"
import { fileOf } from "./internal/AssetTypes.ts"
import { masked } from "./internal/Mask.ts"
import { type Client, type Gives, layerOf, silently, type Trial, trials } from "./internal/Method.ts"

export type { Badge }

/** A badge to create. */
export interface NewBadge {
  readonly universeId: Id
  readonly name: string
  readonly description?: string | undefined
  /** A picture with its content type or name: PNG, JPEG, BMP or TGA. */
  readonly icon?: FileInput | undefined
  /** Whether players can get it. The server's default unless given. */
  readonly isActive?: boolean | undefined
  /** Robux that it may cost. One that costs something else is refused by the server. */
  readonly expectedCost?: Id | undefined
  /** Whose Robux these are: the user's, or the funds of the group that owns the universe. */
  readonly paymentSource?: "user" | "group" | undefined
}

/** What can be changed of a badge. What is not named stays as it is. An empty description clears. */
export interface BadgeChanges {
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly enabled?: boolean | undefined
}

/** A badge, and what to change of it. */
export type BadgeUpdate = { readonly badgeId: Id } & BadgeChanges

/** The fields of `BadgeChanges`. */
export const badgeFields = ["name", "description", "enabled"] as const satisfies ReadonlyArray<keyof BadgeChanges>

/**
 * Badges of a universe. Open Cloud has no operation that reads one.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/badges
 * @since 0.1.0
 */
export class Badges extends Context.Service<
  Badges,
  {
    /**
     * Experimental. Creates a badge, which may cost Robux. Never repeated after an unknown outcome: there would be two, and
     * both be paid for.
     *
     * Scope: `legacy-universe.badge:manage-and-spend-robux`. Quota: 100 a minute. Fails with `InvalidRequest`
     * and code 18 when it costs something else than expected.
     */
    readonly create: Trial<(badge: NewBadge) => Effect.Effect<Badge, OpenCloudError>>

    /**
     * Experimental. Changes the fields that are given. The icon is `updateIcon`'s, so that each can fail for itself.
     *
     * Scope: `legacy-universe.badge:write`. Quota: 100 a minute. Fails with `NotFound`.
     */
    readonly update: Trial<(input: BadgeUpdate) => Effect.Effect<void, OpenCloudError>>

    /**
     * Gives a badge another icon, in the language of the universe. Gives the id of the image.
     *
     * Scope: `legacy-badge:manage`. Quota: 100 a minute. Fails with `NotFound`.
     */
    readonly updateIcon: (input: {
      readonly badgeId: Id
      readonly icon: FileInput
    }) => Effect.Effect<string, OpenCloudError>
  }
>()("effect-open-cloud/Badges") {
  /** Badges over a client. */
  static readonly layer: Layer.Layer<Badges, never, OpenCloud> = layerOf(Badges, (client) => make(client))
}

/** The interface has numbers for them. */
const sources = { user: 1, group: 2 } as const

const make = (client: Client): Badges["Service"] => ({
  ...trials({
    create: ({ description, expectedCost, icon, isActive, name, paymentSource, universeId }: NewBadge): Gives<Badge> =>
      Effect.gen(function* () {
        const operation = Operations.create
        if (typeof name !== "string" || name.trim() === "") return yield* refuse(operation, "name", "is empty", "empty")
        if (expectedCost !== undefined && !/^\d+$/.test(String(expectedCost))) {
          return yield* refuse(operation, "expectedCost", "must be whole Robux", "type")
        }
        if (paymentSource !== undefined && !Object.hasOwn(sources, paymentSource)) {
          return yield* refuse(operation, "paymentSource", "must be user or group", "type")
        }
        const paymentSourceType = paymentSource === undefined ? undefined : sources[paymentSource]
        const files = icon === undefined ? undefined : yield* fileOf(operation, "Image", icon, "icon")
        const body = { name, ...given({ description, paymentSourceType, files, expectedCost, isActive }) }
        return yield* client.execute(operation, { universeId, body })
      }),

    update: ({ badgeId, ...changes }: BadgeUpdate): Gives<void> =>
      Effect.gen(function* () {
        const operation = Operations.update
        const { body } = yield* masked<BadgeChanges>(operation, badgeFields, changes)
        if (body.name !== undefined && body.name.trim() === "")
          return yield* refuse(operation, "name", "is empty", "empty")
        yield* silently(client, operation, { badgeId, body })
      })
  }),

  updateIcon: ({ badgeId, icon }) =>
    Effect.gen(function* () {
      const Files = yield* fileOf(Operations.updateIcon, "Image", icon, "icon")
      const { targetId } = yield* client.execute(Operations.updateIcon, { badgeId, body: { Files } })
      return targetId
    })
})
