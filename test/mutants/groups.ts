import { readdirSync } from "node:fs"
import { fileURLToPath } from "node:url"

/** What is changed, and the tests that must notice: those that need no server and no process. */
export interface Group {
  readonly sources: ReadonlyArray<string>
  readonly tests: ReadonlyArray<string>
  /** Percent of the changes that the tests notice, at least. Raise it with what more is proven. */
  readonly floor: number
}

const src = fileURLToPath(new URL("../../src/", import.meta.url))

/** Every module of a room, a new one as well. */
const room = (name: string, but: ReadonlyArray<string>): ReadonlyArray<string> =>
  readdirSync(`${src}${name}`)
    .map((file) => file.replace(/\.ts$/, ""))
    .filter((module) => !but.includes(module))
    .map((module) => `${name}/${module}`)

export const groups: Readonly<Record<string, Group>> = {
  quota: {
    // Checks are tests themselves.
    sources: ["interface/Weights", ...room("internal/quota", ["Checks"])],
    tests: [
      "client/limiter",
      "client/quota",
      "client/shares",
      "client/buckets",
      "client/weights",
      "client/quotaStores",
      "client/slowStores",
      "client/cadence",
      "client/clockJumps",
      "client/scopes"
    ],
    floor: 70
  },
  pipeline: {
    // These refuse what services are given, and services' tests notice it.
    sources: room("internal/pipeline", ["Ids", "Refuse"]),
    tests: [
      "client/retry",
      "client/idempotency",
      "client/openCloud",
      "client/observe",
      "client/credentials",
      "client/frames",
      "client/bounds",
      "client/byPath",
      "client/classify",
      "client/network",
      "client/transfers",
      "client/transferBounds.long",
      "client/quota",
      "client/limiter",
      "client/scopes",
      "client/variants",
      "client/conceal",
      "client/bodies",
      "client/encode",
      "integration/bounds",
      "integration/errors",
      "integration/keyedRetries",
      "integration/retries",
      "integration/spans"
    ],
    floor: 88
  },
  sessions: {
    sources: ["oauth/Keeping", "oauth/Kept", "oauth/Renewal", "oauth/Run", "oauth/Session", "oauth/SessionState"],
    tests: [
      "oauth/session",
      "oauth/refresh",
      "oauth/shared",
      "oauth/locks",
      "oauth/stores",
      "oauth/own",
      "oauth/flow",
      "oauth/app",
      "oauth/secrets",
      "oauth/answers",
      "oauth/trust",
      "oauth/signIns",
      "oauth/crash"
    ],
    floor: 86
  }
}
