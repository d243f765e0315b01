/**
 * What processes share in a database, through Effect's `SqlClient`.
 *
 * @since 0.2.0
 */
export * as SqlRecords from "./SqlRecords.ts"
