/** Team Create of universes: whether it is on, who may edit, who does, and tests that run. */

export interface TeamCreate {
  /** Universes that are edited together. */
  readonly enabled: Set<string>
  /** Users who may edit, by universe. */
  readonly members: Map<string, Set<string>>
  /** Users who are editing, by place. */
  readonly editing: Map<string, Array<string>>
  /** Ids of servers of team tests, by place. */
  readonly tests: Map<string, Set<string>>
}

export const makeTeamCreate = (): TeamCreate => ({
  enabled: new Set(["9000001"]),
  members: new Map([["9000001", new Set(["156", "157"])]]),
  editing: new Map([["9000002", ["156"]]]),
  tests: new Map([["9000002", new Set(["team-test-1"])]])
})
