/**
 * Schemas of tokens and of sign-ins that have begun, for stores of one's own: a column of a database, Effect's
 * `KeyValueStore`, a message. Encoded they are what `writeTokens` and `writePending` write as text, and **in the clear**:
 * whoever reads them is signed in.
 *
 * @since 0.2.0
 */
import * as Schema from "effect/Schema"
import * as SchemaTransformation from "effect/SchemaTransformation"
import type * as OAuth from "../oauth/Tokens.ts"
import {
  isTime,
  type KeptPending,
  type KeptTokens,
  keptOf,
  keptPendingOf,
  pendingFrom,
  tokensFrom
} from "../oauth/Tokens.ts"

// Declarations that a program emits have to name these from here.
export type { KeptPending, KeptTokens, Pending as OAuthPending, Tokens as OAuthTokens } from "../oauth/Tokens.ts"

const optional = Schema.optionalKey(Schema.String)

const WrittenTokens: Schema.Codec<KeptTokens> = Schema.Struct({
  version: Schema.Literal(1),
  accessToken: Schema.String,
  refreshToken: optional,
  expiresAt: Schema.Finite.check(Schema.makeFilter(isTime)),
  scopes: Schema.Array(Schema.String),
  subject: optional
})

const WrittenPending: Schema.Codec<KeptPending> = Schema.Struct({
  version: Schema.Literal(1),
  state: Schema.String,
  nonce: optional,
  verifier: Schema.String,
  redirectUri: Schema.String
})

/** A secret; decoding gives it the label that it has in tokens. */
const Secret = Schema.Redacted(Schema.String)

/**
 * The tokens of an authorization.
 *
 * @since 0.2.0
 */
export const Tokens: Schema.Codec<OAuth.Tokens, KeptTokens> = WrittenTokens.pipe(
  Schema.decodeTo(
    Schema.Struct({
      accessToken: Secret,
      refreshToken: Schema.UndefinedOr(Secret),
      expiresAt: Schema.DateTimeUtc,
      scopes: Schema.Array(Schema.String),
      subject: Schema.UndefinedOr(Schema.String)
    }),
    SchemaTransformation.transform({ decode: tokensFrom, encode: keptOf })
  ),
  Schema.annotate({ identifier: "Tokens" })
)

/**
 * A sign-in that has begun.
 *
 * @since 0.2.0
 */
export const Pending: Schema.Codec<OAuth.Pending, KeptPending> = WrittenPending.pipe(
  Schema.decodeTo(
    Schema.Struct({
      state: Schema.String,
      nonce: Schema.UndefinedOr(Schema.String),
      verifier: Secret,
      redirectUri: Schema.String
    }),
    SchemaTransformation.transform({ decode: pendingFrom, encode: keptPendingOf })
  ),
  Schema.annotate({ identifier: "Pending" })
)
