/**
 * Places of a universe: settings, files to publish, and the history of versions.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/places
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { OpenCloudError } from "../Errors.ts"
import * as Operations from "../generated/places/operations.ts"
import type { Place, PlaceVersion, PlaceVersionAnswer } from "../generated/places/shapes.ts"
import { refuse } from "../internal/pipeline/Refuse.ts"
import type { OpenCloud } from "../OpenCloud.ts"
import type { FileInput, Id, Segment } from "../Operation.ts"
import { listOf, mapItems } from "../Paging.ts"
import { bytesIn, contentOf } from "./internal/Files.ts"
import { masked } from "./internal/Mask.ts"
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

export type { Place, PlaceVersion }

/** A place of a universe. */
export interface PlaceAddress {
  readonly universeId: Id
  readonly placeId: Id
}

/** What can be changed of a place. What is not named stays as it is; `null` clears. */
export interface PlaceChanges {
  readonly displayName?: string | undefined
  readonly description?: string | null | undefined
  /** Most players in one server. */
  readonly serverSize?: number | undefined
}

/** The fields of `PlaceChanges`. */
export const placeFields = ["displayName", "description", "serverSize"] as const satisfies ReadonlyArray<
  keyof PlaceChanges
>

/**
 * A place file, RBXL or RBXLX; which of them is found from its first bytes. Roblox takes up to 100 MB, by its guides. A
 * stream is read into memory first.
 */
export type PlaceFile = FileInput

/**
 * Places of a universe: settings, files to publish, and the history of versions.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/places
 * @since 0.1.0
 */
export class Places extends Context.Service<
  Places,
  {
    /**
     * A place: name, description, size of its servers.
     *
     * No scope. Quota: 100 a minute. Fails with `NotFound`.
     */
    readonly get: Method<typeof Operations.get>

    /**
     * Changes the fields that are given, and clears a description that is `null`. What the root place is
     * called is what its universe is called.
     *
     * Scope: `universe.place:write`. Quota: 100 a minute. Fails with `Conflict` while the place is edited
     * with Team Create.
     */
    readonly update: (input: PlaceAddress & PlaceChanges) => Effect.Effect<Place, OpenCloudError>

    /**
     * Saves a file as the place's next version, and publishes it: servers that start from then on run it.
     * Gives the version's number. Content that is already the latest version makes no other.
     *
     * Whether the file is RBXL or RBXLX is found from its first bytes. Never repeated after an unknown
     * outcome. Raise `AttemptTimeout` for a large file on a slow line. `EditableImage`, `EditableMesh`,
     * `PartOperation`, `SurfaceAppearance` and `BaseWrap` in it are not updated this way, and nothing says so.
     *
     * Scope: `universe-places:write`. Quota: 30 a minute. Fails with `Conflict` where the place is not one of
     * the universe, and while it is open in Studio or Team Create, in the server's words.
     */
    readonly publish: (input: PlaceAddress & { readonly file: PlaceFile }) => Effect.Effect<string, OpenCloudError>

    /**
     * Saves a file as the place's next version as `publish` does, without publishing it.
     *
     * Scope: `universe-places:write`. Quota: 30 a minute, shared with `publish`.
     */
    readonly save: (input: PlaceAddress & { readonly file: PlaceFile }) => Effect.Effect<string, OpenCloudError>

    /**
     * Experimental. The versions of a place, latest first, of those that pass all filters given.
     *
     * Scope: `universe.place:read`. Quota: 1,000 a minute.
     */
    readonly listVersionHistory: Trial<List<typeof Operations.listVersionHistory, PlaceVersion>>

    /**
     * Experimental. Ids of the users who have contributed to a place.
     *
     * Scope: `universe.place:read`. Quota: 1,000 a minute.
     */
    readonly listContributors: Trial<List<typeof Operations.listContributors, string>>

    /**
     * Experimental. Sets the title and the description of a version.
     *
     * Scope: `universe.place:write`. Quota: 100 a minute.
     */
    readonly updateVersionNotes: Trial<(input: VersionNotes) => Effect.Effect<PlaceVersion, OpenCloudError>>
  }
>()("effect-open-cloud/Places") {
  /** Places over a client. */
  static readonly layer: Layer.Layer<Places, never, OpenCloud> = layerOf(Places, (client) => make(client))
}

/** What to write on a version of a place. */
export interface VersionNotes extends Notes {
  readonly placeId: Id
  readonly versionNumber: Segment
}

interface Notes {
  readonly title?: string | null | undefined
  readonly description?: string | null | undefined
}

const noteFields = ["title", "description"] as const

/** How files begin: binary ones with a mark of their own, the others as XML. */
const signatures = [
  {
    begins: (text: string) => text.startsWith("<roblox!\u0089\u00ff\r\n\u001a\n"),
    contentType: "application/octet-stream"
  },
  {
    begins: (text: string) => /^(?:\u00ef\u00bb\u00bf)?\s*<(?:roblox[\s>]|\?xml\b|!--)/.test(text),
    contentType: "application/xml"
  }
]

const versionOf = ({ version, ...rest }: PlaceVersionAnswer): PlaceVersion => ({ versionNumber: version, ...rest })

const make = (client: Client): Places["Service"] => {
  const versions = list(client, Operations.listVersionHistory, (page) => page.placeVersions)

  const upload = (
    versionType: "Published" | "Saved",
    { file, placeId, universeId }: PlaceAddress & { readonly file: PlaceFile }
  ): Gives<string> =>
    Effect.gen(function* () {
      const operation = Operations.publishVersion
      const content = yield* contentOf(operation, "file", file)
      // One character a byte.
      const beginning = String.fromCharCode(...(yield* bytesIn(operation, "file", content, 64)))
      const kind = signatures.find(({ begins }) => begins(beginning))
      if (kind === undefined) return yield* refuse(operation, "file", "is neither an RBXL nor an RBXLX file", "unknown")
      const body = { content, contentType: kind.contentType }
      return (yield* client.execute(operation, { universeId, placeId, versionType, body })).versionNumber
    })

  return {
    ...methods(client, { get: Operations.get }),

    update: ({ universeId, placeId, ...changes }) =>
      Effect.flatMap(
        masked<PlaceChanges>(Operations.update, placeFields, changes, ["description"]),
        ({ body, updateMask }) =>
          client.execute(Operations.update, {
            universeId,
            placeId,
            updateMask,
            // `null` clears a field, which the wire's types do not know of.
            body: body as Operations.UpdateInput["body"]
          })
      ),

    publish: (input) => upload("Published", input),

    save: (input) => upload("Saved", input),

    ...trials({
      listVersionHistory: listOf((input: Parameters<typeof versions>[0]) => mapItems(versions.pages(input), versionOf)),

      listContributors: list(client, Operations.listContributors, (page) => page.contributors),

      updateVersionNotes: ({ placeId, versionNumber, ...notes }: VersionNotes): Gives<PlaceVersion> =>
        Effect.gen(function* () {
          const operation = Operations.updateVersionNotes
          const { body } = yield* masked<Notes>(operation, noteFields, notes, noteFields)
          const { placeVersion } = yield* client.execute(operation, { placeId, version: versionNumber, body })
          return versionOf(placeVersion)
        })
    })
  }
}
