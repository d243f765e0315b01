/**
 * Thumbnails: those of an experience's home page, which of them players see, and models in three dimensions of
 * assets, avatars and outfits.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/thumbnail-personalization
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { InvalidRequest, OpenCloudError } from "../Errors.ts"
import * as Operations from "../generated/thumbnails/operations.ts"
import type {
  HomepageThumbnail,
  ListPersonalizationsOutputPersonalizedConfigsItem,
  Personalization,
  Thumbnail3d,
  UploadedThumbnail,
  UploadThumbnailStatus,
  UploadThumbnailsResponse,
  UploadThumbnailsStatusResponse
} from "../generated/thumbnails/shapes.ts"
import { waitable } from "../internal/longRunning/Waiting.ts"
import { refuse } from "../internal/pipeline/Refuse.ts"
import { each } from "../internal/runtime/Each.ts"
import * as LongRunning from "../LongRunning.ts"
import type { OpenCloud } from "../OpenCloud.ts"
import type { AnyOperation, FileInput, Id } from "../Operation.ts"
import { listOf, mapItems } from "../Paging.ts"
import { typedFile } from "./internal/AssetTypes.ts"
import {
  type Client,
  type List,
  layerOf,
  list,
  type Method,
  methods,
  resumable,
  type Trial,
  trials
} from "./internal/Method.ts"
import { download, type Model3d, type Model3dFiles, model, type Target3d } from "./thumbnails/Models3d.ts"

export type { Model3d, Model3dFile, Model3dFiles, Target3d } from "./thumbnails/Models3d.ts"
export type {
  HomepageThumbnail,
  Personalization,
  Thumbnail3d,
  UploadedThumbnail,
  UploadThumbnailStatus,
  UploadThumbnailsStatusResponse
}

/** Thumbnails to upload: 1 to 5 pictures, PNG, JPEG, BMP or WebP, of at most 3 MB. Names are made for files that have none. */
export interface ThumbnailFiles {
  readonly universeId: Id
  readonly files: ReadonlyArray<FileInput>
}

/** 1 to 5 thumbnails of a universe's home page. */
export interface ThumbnailChoice {
  readonly universeId: Id
  readonly homepageThumbnailIds: ReadonlyArray<string>
}

/**
 * Thumbnails: those of an experience's home page, which of them players see, and models in three dimensions of assets,
 * avatars and outfits.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/thumbnail-personalization
 * @since 0.1.0
 */
export class Thumbnails extends Context.Service<
  Thumbnails,
  {
    /**
     * Experimental. The thumbnails of a home page, with what moderation says of each.
     *
     * Scope: `universe.thumbnail:read`. Quota: 100 a minute.
     */
    readonly listHomepageThumbnails: Trial<List<typeof Operations.listHomepageThumbnails, HomepageThumbnail>>

    /**
     * Experimental. Uploads thumbnails and waits until they are there. What became of each file is in the order of
     * the files: some can fail where others do not.
     *
     * Never repeated after an unknown outcome. Scopes: `universe.thumbnail:write` and `:read`. Quota: 50 a minute.
     */
    readonly upload: Trial<
      (
        input: ThumbnailFiles,
        options?: LongRunning.AwaitOptions
      ) => Effect.Effect<ReadonlyArray<UploadedThumbnail>, OpenCloudError>
    >

    /**
     * Experimental. Begins to upload thumbnails. The answer has an operation for each file, or `null` for one that
     * was not taken; the handle's result is the server's own answer, by operation. `upload` reads it.
     *
     * Never repeated after an unknown outcome. Scope: `universe.thumbnail:write`, and `universe.thumbnail:read` for
     * the handle. Quota: 50 a minute.
     */
    readonly uploadHomepageThumbnails: Trial<
      ((
        input: ThumbnailFiles
      ) => Effect.Effect<
        LongRunning.Started<UploadThumbnailsResponse, UploadThumbnailsStatusResponse>,
        OpenCloudError
      >) &
        LongRunning.Resumable<UploadThumbnailsStatusResponse>
    >

    /**
     * Experimental. The state of uploads, as the server sends it. `uploadHomepageThumbnails` gives a handle that follows it.
     *
     * Scope: `universe.thumbnail:read`. Quota: 100 a minute.
     */
    readonly getUploadStatus: Trial<Method<typeof Operations.getUploadStatus>>

    /**
     * Experimental. Deletes thumbnails, which is irreversible, and says of each whether it was deleted.
     *
     * Scope: `universe.thumbnail:write`. Quota: 50 a minute.
     */
    readonly batchDeleteHomepageThumbnails: Trial<
      (input: ThumbnailChoice) => Effect.Effect<Readonly<Record<string, boolean>>, OpenCloudError>
    >

    /**
     * Experimental. The choices that a universe has had, those of a status if that is given.
     *
     * Scope: `universe.thumbnail:read`. Quota: 100 a minute.
     */
    readonly listPersonalizations: Trial<List<typeof Operations.listPersonalizations, Personalization>>

    /**
     * Experimental. Makes a choice of 1 to 5 thumbnails, and gives its id.
     *
     * Never repeated after an unknown outcome. Scope: `universe.thumbnail:write`. Quota: 50 a minute.
     */
    readonly createPersonalization: Trial<(input: ThumbnailChoice) => Effect.Effect<string, OpenCloudError>>

    /**
     * Experimental. Gives a choice other thumbnails, in place of all that it had, and gives its id.
     *
     * Scope: `universe.thumbnail:write`. Quota: 50 a minute.
     */
    readonly updatePersonalization: Trial<
      (input: ThumbnailChoice & { readonly personalizationId: string }) => Effect.Effect<string, OpenCloudError>
    >

    /**
     * A model of an asset, or that it is being made. `getModel3d` waits for it.
     *
     * Beta. Scope: `thumbnail:read`. Quota: 100 a minute.
     */
    readonly getAsset3d: Method<typeof Operations.getAsset3d>

    /**
     * A model of a user's avatar, or that it is being made. `getModel3d` waits for it.
     *
     * Beta. Scope: `thumbnail:read`. Quota: 500 a minute.
     */
    readonly getAvatar3d: Method<typeof Operations.getAvatar3d>

    /**
     * A model of an outfit, or that it is being made. `getModel3d` waits for it.
     *
     * Beta. Scope: `thumbnail:read`. Quota: 100 a minute.
     */
    readonly getOutfit3d: Method<typeof Operations.getOutfit3d>

    /**
     * Waits until the model of an asset, of a user's avatar or of an outfit is made, and says where its files are, and
     * how to look at it. The MTL file refers to the textures by their names.
     *
     * Beta. Scope: `thumbnail:read`. Quotas are those of `getAvatar3d` and the others. Fails with `OperationFailed`
     * where there will be no model, with the state as its code, and with `Timeout`.
     */
    readonly getModel3d: (input: Target3d, options?: LongRunning.AwaitOptions) => Effect.Effect<Model3d, OpenCloudError>

    /**
     * The same as `getModel3d`, with the contents of the files. No credential goes to where they are.
     *
     * Beta. Scope: `thumbnail:read`. Quotas are those of `getAvatar3d` and the others.
     */
    readonly downloadModel3d: (
      input: Target3d,
      options?: LongRunning.AwaitOptions
    ) => Effect.Effect<Model3dFiles, OpenCloudError>
  }
>()("effect-open-cloud/Thumbnails") {
  /** Thumbnails over a client. */
  static readonly layer: Layer.Layer<Thumbnails, never, OpenCloud> = layerOf(Thumbnails, (client) => make(client), [
    "downloadModel3d",
    "getModel3d",
    "upload"
  ])
}

/** Content types of thumbnails, which are not those of images that are assets. */
const pictures = ["image/png", "image/jpeg", "image/bmp", "image/webp"]

interface NamedFile {
  readonly fileName: string
  readonly file: FileInput
}

/** Names tell the files of an answer apart, so each has one, and a different one. */
const namedFiles = (files: ReadonlyArray<FileInput>): Effect.Effect<ReadonlyArray<NamedFile>, InvalidRequest> =>
  Effect.gen(function* () {
    const operation = Operations.uploadHomepageThumbnails
    const no = (reason: string) => refuse(operation, "files", reason)
    if (!Array.isArray(files) || files.length === 0) return yield* no("is empty")
    const named = yield* each(files, (file, index) =>
      Effect.map(typedFile(operation, "a thumbnail", pictures, file, `files[${index}]`), (described) => {
        const own = "fileName" in described ? described.fileName : undefined
        const content = "content" in described ? described.content : described
        const fileName =
          own ?? (content instanceof Blob && "name" in content ? String(content.name) : `thumbnail-${index + 1}`)
        return { fileName, file: { ...described, fileName } as FileInput }
      })
    )
    const twice = named.find(({ fileName }, index) => named.findIndex((it) => it.fileName === fileName) !== index)
    return twice === undefined ? named : yield* no(`has two files called ${twice.fileName}`)
  })

const some = (
  operation: AnyOperation,
  { homepageThumbnailIds }: ThumbnailChoice
): Effect.Effect<void, InvalidRequest> =>
  !Array.isArray(homepageThumbnailIds) || homepageThumbnailIds.length === 0
    ? Effect.fail(refuse(operation, "homepageThumbnailIds", "is empty", "empty"))
    : Effect.void

const personalizationOf = ({ id, ...rest }: ListPersonalizationsOutputPersonalizedConfigsItem): Personalization => ({
  personalizationId: id,
  ...rest
})

const make = (client: Client): Thumbnails["Service"] => {
  const personalizations = list(client, Operations.listPersonalizations, (page) => page.personalizedConfigs)
  const { createPersonalization, deleteHomepageThumbnails, getUploadStatus, updatePersonalization, ...models } =
    methods(client, {
      createPersonalization: Operations.createPersonalization,
      deleteHomepageThumbnails: Operations.deleteHomepageThumbnails,
      getUploadStatus: Operations.getUploadStatus,
      updatePersonalization: Operations.updatePersonalization,
      getAsset3d: Operations.getAsset3d,
      getAvatar3d: Operations.getAvatar3d,
      getOutfit3d: Operations.getOutfit3d
    })

  const begin = (universeId: Id, named: ReadonlyArray<NamedFile>) =>
    LongRunning.start(client, Operations.uploadHomepageThumbnails, {
      universeId,
      body: { files: named.map(({ file }) => file) }
    })

  const upload = ({ files, universeId }: ThumbnailFiles, options?: LongRunning.AwaitOptions) =>
    Effect.gen(function* () {
      const named = yield* namedFiles(files)
      const started = yield* waitable(Operations.uploadHomepageThumbnails, options, begin(universeId, named))
      const { fileToOperationIdDict: operations = {} } = started.answer
      const { uploadThumbnailStatusDict: statuses = {} } = yield* started.await(options)
      return named.map(({ fileName }): UploadedThumbnail => {
        const operation = operations[fileName]
        const { homepageThumbnailId, ...status } = (operation ? statuses[operation] : undefined) ?? {}
        return homepageThumbnailId === undefined
          ? { _tag: "Failed", fileName }
          : { _tag: "Uploaded", fileName, homepageThumbnailId, ...status }
      })
    })

  return {
    ...models,

    ...trials({
      listHomepageThumbnails: list(client, Operations.listHomepageThumbnails, (page) => page.homepageThumbnails),
      listPersonalizations: listOf((input: Parameters<typeof personalizations>[0]) =>
        mapItems(personalizations.pages(input), personalizationOf)
      ),
      getUploadStatus,
      upload,

      uploadHomepageThumbnails: resumable(
        client,
        Operations.uploadHomepageThumbnails,
        ({ files, universeId }: ThumbnailFiles) =>
          Effect.flatMap(namedFiles(files), (named) => begin(universeId, named))
      ),

      batchDeleteHomepageThumbnails: (input: ThumbnailChoice) =>
        Effect.andThen(some(Operations.deleteHomepageThumbnails, input), deleteHomepageThumbnails(input)),

      createPersonalization: (input: ThumbnailChoice) =>
        Effect.andThen(some(Operations.createPersonalization, input), createPersonalization(input)),

      updatePersonalization: ({
        personalizationId,
        ...input
      }: ThumbnailChoice & { readonly personalizationId: string }) =>
        Effect.andThen(
          some(Operations.updatePersonalization, input),
          updatePersonalization({ ...input, id: personalizationId })
        )
    }),

    getModel3d: (input, options) => model(client, input, options),
    downloadModel3d: (input, options) => download(client, input, options)
  }
}
