/**
 * Models in three dimensions: waiting until one is made, and getting its files.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { OperationFailed, Timeout } from "../../Errors.ts"
import * as Operations from "../../generated/thumbnails/operations.ts"
import type { Model3d, Model3dFile, Model3dFiles, Thumbnail3d, Vector3 } from "../../generated/thumbnails/shapes.ts"
import { progressOf } from "../../interface/Families.ts"
import { given } from "../../interface/Fields.ts"
import type { Shape } from "../../interface/Shape.ts"
import * as Conceal from "../../internal/credentials/Conceal.ts"
import { decode, parsed, unexpected } from "../../internal/longRunning/Answer.ts"
import * as Poll from "../../internal/longRunning/Poll.ts"
import { type AwaitOptions, paceOf } from "../../internal/longRunning/Waiting.ts"
import * as Classify from "../../internal/response/Classify.ts"
import type { AnyOperation, Id } from "../../Operation.ts"
import { downloadBytes } from "../../Transfers.ts"
import type { Client, Gives } from "../internal/Method.ts"

export type { Model3d, Model3dFile, Model3dFiles, Vector3 }

/** What a model is of. */
export type Target3d =
  | { readonly assetId: Id; readonly placeId?: Id | undefined }
  | { readonly userId: Id }
  | { readonly outfitId: Id }

interface Description extends Pick<Model3d, "aabb" | "camera" | "targetId"> {
  readonly obj?: string
  readonly mtl?: string
  readonly textures?: ReadonlyArray<string>
}

const Point: Shape<Vector3> = { fields: { x: "double", y: "double", z: "double" } }

const Description: Shape<Description> = {
  fields: {
    targetId: "id",
    camera: { fields: { position: Point, direction: Point, fov: "double" } },
    aabb: { fields: { min: Point, max: Point } },
    obj: "text",
    mtl: "text",
    textures: { list: "text" }
  }
}

/** The operation that tells of a target's model, and what it tells. */
const asking = (client: Client, target: Target3d): readonly [AnyOperation, Gives<Thumbnail3d>] => {
  if ("assetId" in target) {
    const { assetId, placeId } = target
    const input = { assetId, ...given({ placeId }) }
    return [Operations.getAsset3d, client.execute(Operations.getAsset3d, input)]
  }
  if ("userId" in target) {
    return [Operations.getAvatar3d, client.execute(Operations.getAvatar3d, { userId: target.userId })]
  }
  return [Operations.getOutfit3d, client.execute(Operations.getOutfit3d, { outfitId: target.outfitId })]
}

/** Asks until the model is made. */
const ready = (
  client: Client,
  operation: AnyOperation,
  ask: Gives<Thumbnail3d>,
  options: AwaitOptions | undefined
): Gives<Thumbnail3d> =>
  Effect.gen(function* () {
    const about = Classify.about(operation, "answered")
    const pace = yield* paceOf(operation, operation, options)
    const told = (answer: Thumbnail3d) => progressOf(operation, { ...given({ state: answer.state }) })
    const answer = yield* Poll.last({
      ask,
      isOver: (answer) => told(answer).isDone || told(answer).hasFailed,
      pace,
      quota: yield* client.quotaOf(operation),
      tooLate: () => Timeout.make({ ...about, bound: "deadline", limit: Duration.millis(pace.deadline) })
    })
    return told(answer).isDone ? answer : yield* OperationFailed.make({ ...about, code: String(answer.state) })
  })

/** Files are spread over eight hosts by the characters of their names. */
const hostOf = (name: string): string => {
  const sum = [...name].reduce((all, character) => all ^ character.charCodeAt(0), 31)
  return `https://t${sum % 8}.rbxcdn.com`
}

/** A file by what a description calls it: a name, or an address. */
const fileOf = (name: string | undefined): Model3dFile | undefined => {
  if (name === undefined) return undefined
  if (/^https?:\/\//.test(name)) return { name: new URL(name).pathname.split("/").at(-1) ?? name, url: name }
  return /^[\w-]+$/.test(name) ? { name, url: `${hostOf(name)}/${name}` } : undefined
}

/** Waits for a model, and reads what describes it. */
export const model = (client: Client, input: Target3d, options?: AwaitOptions): Gives<Model3d> =>
  Effect.gen(function* () {
    const [operation, ask] = asking(client, input)
    const { imageUrl, targetId } = yield* ready(client, operation, ask, options)
    // No credential goes where this comes from.
    const no = (json: string, reason: string) => unexpected(operation, json, reason, Conceal.nothing)
    if (imageUrl === undefined) return yield* no("", "the model is made, and its address is missing")
    const text = new TextDecoder().decode(yield* downloadBytes(client, imageUrl))
    const json = yield* Effect.mapError(parsed(operation, text), () => no(text, "what describes the model is not JSON"))
    const { mtl, obj, textures = [], ...look } = yield* decode(operation, Description, json, Conceal.nothing)
    const [shape, materials, ...pictures] = [obj, mtl, ...textures].map(fileOf)
    const known = pictures.filter((file) => file !== undefined)
    if (shape === undefined || materials === undefined || known.length < textures.length) {
      return yield* no(text, "the model has files with an invalid name")
    }
    return { ...given({ targetId }), ...look, obj: shape, mtl: materials, textures: known }
  })

/** Waits for a model, and gets its files, from where no credential goes. A picture that fails does not take the others. */
export const download = (client: Client, input: Target3d, options?: AwaitOptions): Gives<Model3dFiles> =>
  Effect.gen(function* () {
    const { mtl, obj, textures, ...look } = yield* model(client, input, options)
    const get = (file: Model3dFile) => Effect.map(downloadBytes(client, file.url), (content) => ({ ...file, content }))
    const [shape, materials] = yield* Effect.all([get(obj), get(mtl)], { concurrency: 2 })
    const [pictures, failed] = yield* Effect.partition(
      textures,
      (file) => Effect.mapError(get(file), (error) => ({ ...file, error })),
      { concurrency: 4 }
    )
    const missing = failed.length === 0 ? {} : { missing: failed }
    return { ...look, obj: shape, mtl: materials, textures: pictures, ...missing }
  })
