/**
 * Schemas of errors, with which they cross borders: an answer of your own server, RPC, a queue, a workflow, a cluster.
 * Each decodes to an instance of its class, and encodes to JSON that names it by its `_tag`.
 *
 * @since 0.2.0
 */

export * from "./errors/calls.ts"
export * from "./errors/games.ts"
export * from "./errors/jobs.ts"
export * from "./errors/services.ts"
export * from "./errors/signIn.ts"
export * from "./errors/stores.ts"
export * from "./errors/webhooks.ts"
