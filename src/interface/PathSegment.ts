/**
 * A path segment of two parts that the server tells apart.
 *
 * @since 0.1.0
 */

import type { Id } from "./Values.ts"

/**
 * One path segment made of an id and a revision, joined by an `@` that reaches
 * the server as a separator. An `@` inside either part is encoded.
 *
 * @since 0.1.0
 */
export class PathSegment {
  readonly id: Id
  readonly revision: string
  constructor(id: Id, revision: string) {
    this.id = id
    this.revision = revision
  }
}

/**
 * Addresses an entry at one of its revisions: `at("Player_1", revisionId)`, or
 * `at("Player_1", "latest")` for an id that itself holds an `@`.
 *
 * @since 0.1.0
 */
export const at = (id: Id, revision: string): PathSegment => new PathSegment(id, revision)
