/**
 * An operation of Open Cloud as data, the types that its records are made of, and what records of your own bring along to write
 * what they have: bodies, parameters of rare kinds, checksums.
 *
 * @since 0.1.0
 */

export { answerHeaders } from "./interface/AnswerHeaders.ts"
export { binary } from "./interface/Binary.ts"
export type * from "./interface/Buckets.ts"
export * as Families from "./interface/Families.ts"
export { fill } from "./interface/Idempotency.ts"
export { inputChecks } from "./interface/InputChecks.ts"
export { json } from "./interface/JsonBody.ts"
export { md5 } from "./interface/Md5.ts"
export { multipart } from "./interface/Multipart.ts"
export type * from "./interface/Operation.ts"
export type * from "./interface/Paging.ts"
export * as PagingStyles from "./interface/PagingStyles.ts"
export { shares } from "./interface/Shares.ts"
export { asciiJson, duration, ids, timestamp } from "./interface/Written.ts"
