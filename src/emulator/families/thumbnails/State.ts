/** Thumbnails: those of experiences' home pages, and models of assets, avatars and outfits. */
import type { Id } from "../../../interface/Operation.ts"
import { dawn } from "../../Values.ts"

/** One file of an upload. */
export interface Upload {
  readonly operationId: string
  readonly readyAt: number
  readonly thumbnailId: string
}

export interface HomepageThumbnail {
  readonly id: string
  readonly universeId: string
  readonly assetId: string
  /** When it is there, and when its review ends. */
  readonly createTime: number
  readonly reviewedAt: number
  readonly rejected: boolean
}

export interface Personalization {
  readonly id: string
  readonly universeId: string
  thumbnailIds: ReadonlyArray<string>
  readonly createTime: number
}

/** A model that was asked for. */
export interface Rendering {
  readonly readyAt: number
  /** The address of what describes it, once it was stored. */
  url: string | undefined
}

export interface Thumbnails {
  readonly uploads: Map<string, Upload>
  readonly homepage: Map<string, HomepageThumbnail>
  readonly personalizations: Map<string, Personalization>
  /** Names of files that a review rejects. */
  readonly unfit: Set<string>
  /** Users by their outfits. */
  readonly outfits: Map<string, string>
  readonly renderings: Map<string, Rendering>
  /** How long an upload, a review and a model take. */
  uploadMillis: number
  reviewMillis: number
  renderMillis: number
  count: number
}

/**
 * A thumbnail of a home page to put into the world. It has been approved.
 *
 * @since 0.1.0
 */
export interface HomepageThumbnailOptions {
  readonly id: Id
  /** The default universe unless given. */
  readonly universeId?: Id
  readonly assetId?: Id
}

export const makeThumbnail = ({ assetId, id, universeId }: HomepageThumbnailOptions): HomepageThumbnail => ({
  id: String(id),
  universeId: String(universeId ?? 9000001),
  assetId: String(assetId ?? 9100006),
  createTime: dawn,
  reviewedAt: dawn,
  rejected: false
})

export const makeThumbnails = (empty: boolean): Thumbnails => ({
  uploads: new Map(),
  homepage: new Map((empty ? [] : [makeThumbnail({ id: 9800001 })]).map((it) => [it.id, it])),
  personalizations: new Map(),
  unfit: new Set(),
  outfits: new Map(empty ? [] : [["9810001", "156"]]),
  renderings: new Map(),
  uploadMillis: 2000,
  reviewMillis: 60_000,
  renderMillis: 3000,
  count: 0
})
