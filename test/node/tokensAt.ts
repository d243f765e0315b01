/** The token store at an address: a folder, a key-value server, Redis, Postgres. */
import * as NodeRedis from "@effect/platform-node/NodeRedis"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { TokenFile } from "effect-open-cloud/node"
import { TokenStore } from "effect-open-cloud/oauth"
import { RedisRecords } from "effect-open-cloud/redis"
import { SqlRecords } from "effect-open-cloud/sql"
import { Sealed, Stores } from "effect-open-cloud/stores"
import { clientOf } from "../sql/server.ts"
import { sharedStore } from "./keyValueServer.ts"

const lease = "10 seconds"

export const tokensAt = (at: string): Layer.Layer<TokenStore, unknown> => {
  if (at.startsWith("http")) return Layer.sync(TokenStore, () => sharedStore(at))
  if (at.startsWith("redis")) {
    const records = Layer.provide(RedisRecords.layer(), NodeRedis.layer({ url: at, disableOfflineQueue: true }))
    return Layer.provide(Stores.tokens({ lease }), records)
  }
  if (at.startsWith("postgres")) {
    const sealed = Sealed.layer({ keys: Redacted.make(Buffer.alloc(32, 7).toString("base64")) })
    const records = Layer.provide(SqlRecords.layer(), clientOf(at))
    return Stores.tokens({ lease }).pipe(Layer.provide(sealed), Layer.provide(records))
  }
  return TokenFile.layer({ directory: at })
}
