/** Handlers of models in three dimensions: made when somebody asks, and put at addresses of their own. */
import * as Result from "effect/Result"
import { invalidArgument } from "../../Errors.ts"
import { read, text } from "../../Handler.ts"
import { stringifyJson } from "../../Json.ts"
import { store } from "../../Storage.ts"
import type { Call, Handler, Handlers } from "./World.ts"

const cube = "o cube\nv 0 0 0\nv 1 0 0\nv 0 1 0\nusemtl skin\nf 1 2 3\n"
const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47)

/** Puts the files of a model somewhere, and what describes them. */
const publish = (call: Call, name: string): string => {
  const put = (file: string, content: Uint8Array | string, contentType: string) =>
    store(call.world, call.origin, `${name}-${file}`, {
      method: "GET",
      expiresAt: Number.POSITIVE_INFINITY,
      contentType,
      content: typeof content === "string" ? new TextEncoder().encode(content) : content
    })
  const point = (x: number, y: number, z: number) => ({ x, y, z })
  const description = {
    camera: { position: point(-2.1, 104.9, -4.7), direction: point(-0.4, 0.4, -0.8), fov: 70 },
    aabb: { min: point(0, 0, 0), max: point(1, 1, 0) },
    obj: put("obj", cube, "text/plain"),
    mtl: put("mtl", "newmtl skin\nKd 1 1 1\n", "text/plain"),
    textures: [put("texture", picture, "image/png")]
  }
  return put("model", stringifyJson(description), "application/json")
}

const answer = (call: Call, name: string, targetId: string, isBlocked: boolean) => {
  const { renderings, renderMillis } = call.world.thumbnails
  const known = renderings.get(name)
  const rendering = known ?? { readyAt: call.now + renderMillis, url: undefined }
  if (known === undefined) renderings.set(name, rendering)
  const isReady = !isBlocked && rendering.readyAt <= call.now
  if (isReady) rendering.url ??= publish(call, name)
  return Result.succeed(
    read({
      targetId: Number(targetId),
      state: isBlocked ? "Blocked" : isReady ? "Completed" : "Pending",
      imageUrl: isReady ? (rendering.url ?? null) : null,
      version: "TN3"
    })
  )
}

const unknown = (what: string) => Result.fail(invalidArgument(`The ${what} is not valid.`, "1"))

const ofAsset: Handler = (call) => {
  const id = text(call, "assetId")
  return call.world.assets.byId.has(id) ? answer(call, `asset-${id}`, id, false) : unknown("asset id")
}

const ofAvatar: Handler = (call) => {
  const user = call.world.users.get(text(call, "userId"))
  if (user === undefined) return unknown("user id")
  return answer(call, `avatar-${user.id}`, user.id, user.thumbnailError !== undefined)
}

const ofOutfit: Handler = (call) => {
  const id = text(call, "outfitId")
  return call.world.thumbnails.outfits.has(id) ? answer(call, `outfit-${id}`, id, false) : unknown("outfit id")
}

export const modelHandlers = {
  "thumbnails.getAsset3d": ofAsset,
  "thumbnails.getAvatar3d": ofAvatar,
  "thumbnails.getOutfit3d": ofOutfit
} satisfies Handlers
