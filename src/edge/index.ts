/**
 * What processes share through a coordinator: a Durable Object, or one process of their own.
 *
 * @since 0.2.0
 */
export * as Coordinator from "./Coordinator.ts"
export * as CoordinatorClient from "./CoordinatorClient.ts"
export * as CoordinatorQuotas from "./CoordinatorQuotas.ts"
export * as CoordinatorRecords from "./CoordinatorRecords.ts"
