/** What makes processes a fleet: they find each other, and their work, in a Postgres. */
import { NodeClusterSocket } from "@effect/platform-node"
import * as PgClient from "@effect/sql-pg/PgClient"
import { Config, Layer } from "effect"
import { ClusterWorkflowEngine } from "effect/cluster"

const database = PgClient.layerConfig({ url: Config.Redacted("DATABASE_URL"), maxConnections: Config.succeed(20) })

/** A process that works. `HOST` and `PORT` are where the others reach it. */
export const runner = ClusterWorkflowEngine.layer.pipe(
  Layer.provideMerge(NodeClusterSocket.layer()),
  Layer.provideMerge(database)
)

/** A process that only asks. */
export const client = ClusterWorkflowEngine.layer.pipe(
  Layer.provideMerge(NodeClusterSocket.layer({ clientOnly: true })),
  Layer.provideMerge(database)
)
