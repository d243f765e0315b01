/**
 * Instances in a place as it is saved: scripts to read and to write, and the
 * tree that they are in.
 *
 * Every call begins an operation and waits for it, which takes requests of two
 * quotas of 45 a minute.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/places
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "../Errors.ts"
import * as Operations from "../generated/instances/operations.ts"
import type { Instance, InstanceAnswer, InstanceDetails } from "../generated/instances/shapes.ts"
import { given } from "../interface/Fields.ts"
import { refuse } from "../internal/pipeline/Refuse.ts"
import * as LongRunning from "../LongRunning.ts"
import type { OpenCloud } from "../OpenCloud.ts"
import type { Segment } from "../Operation.ts"
import { type ListMethod, listOf, mapItems, type PagingOptions, splitPaging } from "../Paging.ts"
import { LimitsMode } from "../References.ts"
import { notCleared } from "./internal/Mask.ts"
import { type Client, layerOf, type Method, methods, resumableAs } from "./internal/Method.ts"
import type { PlaceAddress } from "./Places.ts"

export type { Instance, InstanceDetails }

/** An instance of a place; without an id, the topmost one. */
export interface InstanceAddress extends PlaceAddress {
  readonly instanceId?: Segment | undefined
}

/** What can be changed of an instance. What is not named stays as it is. */
export interface InstanceChanges {
  readonly name?: string | undefined
  /** Another instance to move this one to. */
  readonly parentId?: string | undefined
  /**
   * Properties under the name of the instance's own class:
   * `{ Script: { Source: "print(1)" } }`. A source has up to 200,000 bytes of UTF-8.
   */
  readonly details?: InstanceDetails | undefined
}

/**
 * Instances in a place as it is saved: scripts to read and to write, and the tree that they are in.
 *
 * Each method fails with `OperationFailed` where its operation does: for one
 * with the code 422 when the answer would be beyond 500,000 bytes. It fails with
 * `Timeout`, which carries a reference to the operation, when that took too long.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/places
 * @since 0.1.0
 */
export class Instances extends Context.Service<
  Instances,
  {
    /**
     * An instance with the properties that Open Cloud shows: those of scripts.
     *
     * Beta. Scope: `universe.place.instance:read`. Quota: 45 a minute.
     */
    readonly get: ((
      input: InstanceAddress,
      options?: LongRunning.AwaitOptions
    ) => Effect.Effect<Instance, OpenCloudError>) &
      LongRunning.Resumable<Instance>

    /**
     * Changes the properties that are given, one class's at a time. The place needs Team Create. A script that somebody
     * has open in Studio, or that is part of a package, is not changed, and the operation fails.
     *
     * Beta. Scope: `universe.place.instance:write`. Quota: 45 a minute. Fails with `OperationFailed`, and with `Conflict`
     * where the server answers so at once.
     */
    readonly update: ((
      input: InstanceAddress & { readonly instanceId: Segment } & InstanceChanges,
      options?: LongRunning.AwaitOptions
    ) => Effect.Effect<Instance, OpenCloudError>) &
      LongRunning.Resumable<Instance>

    /**
     * The children of an instance, an operation for every page of up to 200.
     *
     * Beta. Scope: `universe.place.instance:read`. Quota: 45 a minute.
     */
    readonly listChildren: ListMethod<
      InstanceAddress & PagingOptions,
      Instance,
      OpenCloudError,
      never,
      [options?: LongRunning.AwaitOptions]
    >

    /**
     * An operation as it is now, by its id; `get.resume` and `update.resume` go on with one.
     *
     * Beta. No scope. Quota: 45 a minute.
     */
    readonly getOperation: Method<typeof Operations.getOperation>
  }
>()("effect-open-cloud/Instances") {
  /** Instances over a client. */
  static readonly layer: Layer.Layer<Instances, never, OpenCloud> = layerOf(Instances, (client) => make(client), [
    "get",
    "update"
  ])
}

/** What the interface calls the topmost instance. */
const root = "root"

const address = ({ universeId, placeId, instanceId = root }: InstanceAddress) => ({ universeId, placeId, instanceId })

const largestSource = 200_000

const sourceOf = (details: object): unknown => ("Source" in details ? details.Source : undefined)

const refusal = (changes: InstanceChanges, details: ReadonlyArray<readonly [string, object]>, limits: LimitsMode) => {
  const no = (at: string, reason: string) => refuse(Operations.update, at, reason)
  if (changes.name === undefined && changes.parentId === undefined && details.length === 0) {
    return no("input", "sets nothing to update: give name, parentId or details")
  }
  if (details.length > 1) return no("details", "has properties of several classes, and an instance is of one")
  const source = sourceOf(details[0]?.[1] ?? {})
  return limits === "client" && typeof source === "string" && new TextEncoder().encode(source).length > largestSource
    ? no("details", `has a source of more than ${largestSource} bytes`)
    : undefined
}

/** The paths of what is set: `engineInstance.Name`, `engineInstance.Details.Script.Source`. */
const maskOf = (changes: InstanceChanges, details: ReadonlyArray<readonly [string, object]>): string =>
  [
    ...(changes.name === undefined ? [] : ["Name"]),
    ...(changes.parentId === undefined ? [] : ["Parent"]),
    ...details.flatMap(([kind, properties]) => Object.keys(properties).map((key) => `Details.${kind}.${key}`))
  ]
    .map((path) => `engineInstance.${path}`)
    .join(",")

const instanceOf = ({ engineInstance, hasChildren, placeId, universeId }: InstanceAnswer): Instance => ({
  instanceId: engineInstance.Id,
  ...given({
    universeId,
    placeId,
    name: engineInstance.Name,
    parentId: engineInstance.Parent || undefined,
    hasChildren,
    details: engineInstance.Details
  })
})

const make = (client: Client): Instances["Service"] => ({
  get: resumableAs(client, Operations.get, instanceOf, (input: InstanceAddress, options?: LongRunning.AwaitOptions) =>
    Effect.map(LongRunning.run(client, Operations.get, address(input), options), instanceOf)
  ),

  update: resumableAs(
    client,
    Operations.update,
    instanceOf,
    (input: InstanceAddress & { readonly instanceId: Segment } & InstanceChanges, options?: LongRunning.AwaitOptions) =>
      Effect.gen(function* () {
        yield* notCleared(Operations.update, input)
        const details = Object.entries(given(input.details ?? {})).map(
          ([kind, properties]) => [kind, given(properties)] as const
        )
        const refused = refusal(input, details, yield* LimitsMode)
        if (refused !== undefined) return yield* refused
        const engineInstance = {
          ...given({ Name: input.name, Parent: input.parentId }),
          ...(details.length > 0 && { Details: Object.fromEntries(details) })
        }
        const body = { ...address(input), updateMask: maskOf(input, details), body: { engineInstance } }
        return instanceOf(yield* LongRunning.run(client, Operations.update, body, options))
      })
  ),

  listChildren: listOf((input, options = {}) =>
    Stream.suspend(() => {
      const [paging, instance] = splitPaging(input)
      const all = { ...options, ...paging }
      const read = LongRunning.pages(client, Operations.listChildren, address(instance), (page) => page.instances, all)
      return mapItems(read, instanceOf)
    })
  ),

  ...methods(client, { getOperation: Operations.getOperation })
})
