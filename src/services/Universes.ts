/**
 * Universes, which are experiences to those who play them: settings, whether
 * they are public, and what Roblox's models make of texts.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/universes
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { OpenCloudError } from "../Errors.ts"
import * as Operations from "../generated/universes/operations.ts"
import type {
  GenerateSpeechAssetResponse,
  TranslateTextResponse,
  Universe,
  UniversePermissions,
  UniverseSocialLink
} from "../generated/universes/shapes.ts"
import type { OpenCloud } from "../OpenCloud.ts"
import type { Id } from "../Operation.ts"
import { masked } from "./internal/Mask.ts"
import { type Client, layerOf, type Method, methods, type Start, silent, start } from "./internal/Method.ts"

export type { GenerateSpeechAssetResponse, TranslateTextResponse, Universe, UniversePermissions, UniverseSocialLink }

/** A universe. */
export interface UniverseAddress {
  readonly universeId: Id
}

/** A link to a page of the experience elsewhere. */
export interface SocialLink {
  readonly title: string
  readonly uri: string
}

/** What can be changed of a universe. What is not named stays as it is; `null` clears. */
export interface UniverseChanges {
  readonly facebookSocialLink?: SocialLink | null | undefined
  readonly twitterSocialLink?: SocialLink | null | undefined
  readonly youtubeSocialLink?: SocialLink | null | undefined
  readonly twitchSocialLink?: SocialLink | null | undefined
  readonly discordSocialLink?: SocialLink | null | undefined
  readonly robloxGroupSocialLink?: SocialLink | null | undefined
  readonly guildedSocialLink?: SocialLink | null | undefined
  /** Servers that are running keep what they started with. */
  readonly voiceChatEnabled?: boolean | undefined
  /**
   * Robux for a private server, 0 for none. Another price ends every private
   * server's subscription; `null` ends private servers themselves.
   */
  readonly privateServerPriceRobux?: number | null | undefined
  readonly desktopEnabled?: boolean | undefined
  readonly mobileEnabled?: boolean | undefined
  readonly tabletEnabled?: boolean | undefined
  readonly consoleEnabled?: boolean | undefined
  readonly vrEnabled?: boolean | undefined
}

const socialLinks = [
  "facebookSocialLink",
  "twitterSocialLink",
  "youtubeSocialLink",
  "twitchSocialLink",
  "discordSocialLink",
  "robloxGroupSocialLink",
  "guildedSocialLink"
] as const

/** The fields of `UniverseChanges`; the name and the description are the root place's. */
export const universeFields = [
  ...socialLinks,
  "voiceChatEnabled",
  "privateServerPriceRobux",
  "desktopEnabled",
  "mobileEnabled",
  "tabletEnabled",
  "consoleEnabled",
  "vrEnabled"
] as const satisfies ReadonlyArray<keyof UniverseChanges>

/**
 * Universes, which are experiences to those who play them: settings, whether they are public, and what Roblox's models
 * make of texts.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/universes
 * @since 0.1.0
 */
export class Universes extends Context.Service<
  Universes,
  {
    /**
     * A universe: owner, name, settings, root place.
     *
     * No scope. Quota: 100 a minute. Fails with `NotFound`.
     */
    readonly get: Method<typeof Operations.get>

    /**
     * Changes the fields that are given, and clears those that are `null`. Name and description are those
     * of the root place: see `Places.update`.
     *
     * Scope: `universe:write`. Quota: 100 a minute.
     */
    readonly update: (input: UniverseAddress & UniverseChanges) => Effect.Effect<Universe, OpenCloudError>

    /**
     * Makes a universe public.
     *
     * Scope: `legacy-universe:manage`. Quota: 100 a minute.
     */
    readonly activate: (input: UniverseAddress) => Effect.Effect<void, OpenCloudError>

    /**
     * Makes a universe private. All players are removed at once.
     *
     * Scope: `legacy-universe:manage`. Quota: 100 a minute.
     */
    readonly deactivate: (input: UniverseAddress) => Effect.Effect<void, OpenCloudError>

    /**
     * What the credential's owner may do with a universe: manage it, and edit it together with others.
     *
     * Scope: `legacy-universe:manage`. Quota: 100 a minute.
     */
    readonly getPermissions: Method<typeof Operations.getPermissions>

    /**
     * The permissions for several universes, without those that do not exist.
     *
     * Scope: `legacy-universe:manage`. Quota: 100 a minute.
     */
    readonly batchGetPermissions: (input: {
      readonly universeIds: ReadonlyArray<Id>
    }) => Effect.Effect<ReadonlyArray<UniversePermissions>, OpenCloudError>

    /**
     * Translates a text into other languages, named by codes such as `en-us` and `pt-br`. Without a source
     * language Roblox finds out. A text that is filtered has no translations.
     *
     * Scope: `universe:write`. Quota: 10,000 a minute, and for all callers of a universe 600 and 1.5 for each player in
     * it: `quotaOverrides: { buckets: { "universes.translations": … } }` has the client keep to that.
     */
    readonly translateText: Method<typeof Operations.translateText>

    /**
     * Begins to speak an English text into an audio asset. The handle's result is the asset's id, and how
     * much may still be spoken.
     *
     * Never repeated after an unknown outcome. Scopes: `universe:write`, `asset:read` and `asset:write`.
     * Quota: 4 a second. The handle fails with `ContentModerated` where the text is moderated.
     */
    readonly generateSpeechAsset: Start<typeof Operations.generateSpeechAsset>
  }
>()("effect-open-cloud/Universes") {
  /** Universes over a client. */
  static readonly layer: Layer.Layer<Universes, never, OpenCloud> = layerOf(Universes, (client) => make(client))
}

const clearable = [...socialLinks, "privateServerPriceRobux"] as const

const make = (client: Client): Universes["Service"] => {
  const { batchGetPermissions, ...rest } = methods(client, {
    get: Operations.get,
    getPermissions: Operations.getPermissions,
    batchGetPermissions: Operations.batchGetPermissions,
    translateText: Operations.translateText
  })
  return {
    ...rest,

    update: ({ universeId, ...changes }) =>
      Effect.flatMap(
        masked<UniverseChanges>(Operations.update, universeFields, changes, clearable),
        ({ body, updateMask }) =>
          // `null` clears a field, which the wire's types do not know of.
          client.execute(Operations.update, { universeId, updateMask, body: body as Operations.UpdateInput["body"] })
      ),

    activate: silent(client, Operations.activate),

    deactivate: silent(client, Operations.deactivate),

    batchGetPermissions: ({ universeIds }) =>
      universeIds.length === 0
        ? Effect.succeed([])
        : Effect.map(batchGetPermissions({ ids: universeIds }), ({ data = [] }) =>
            data.flatMap(({ universeId, ...permissions }) =>
              universeId === undefined ? [] : [{ universeId, ...permissions }]
            )
          ),

    generateSpeechAsset: start(client, Operations.generateSpeechAsset)
  }
}
