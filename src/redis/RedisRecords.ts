/**
 * Records that processes share on Redis: tokens, deliveries, the progress of erasure.
 *
 * @since 0.2.0
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redis from "effect/persistence/Redis"
import { codeOf, inTime } from "../stores/Asking.ts"
import { RecordsFailed } from "../stores/Errors.ts"
import { noVersion, Records, type Step } from "../stores/Records.ts"
import { fromStored, toStored } from "../stores/Texts.ts"

/**
 * How records are kept on Redis. What is left out has a good value.
 *
 * @since 0.2.0
 */
export interface Options {
  /** Begins the names of all keys on Redis: processes with the same prefix share their records. Default `effect-open-cloud`. */
  readonly prefix?: string
  /** How long Redis may take to answer. Default 3 s. */
  readonly timeout?: Duration.Input
}

/** Redis says `-CODE words`; the words may hold what was sent. */
const spoken = /^(?:ReplyError: |Error: )?-?([A-Z]{3,16}) /

const refusals: ReadonlySet<string> = new Set(["OOM", "NOPERM", "NOAUTH", "WRONGPASS", "WRONGTYPE", "ERR", "MISCONF"])

const wordOf = (cause: unknown): string | undefined => {
  for (let error = cause, depth = 0; error instanceof Error && depth < 5; depth++) {
    const word = spoken.exec(error.message)?.[1]
    if (word !== undefined) return word
    error = error.cause
  }
  return undefined
}

const failed = (cause: unknown): RecordsFailed => {
  const said = wordOf(cause)
  if (said !== undefined && refusals.has(said)) {
    return RecordsFailed.make({ kind: "refused", reason: `Redis refused it: ${said}` })
  }
  const why = said ?? codeOf(cause)
  const reason = "Redis cannot be reached, or is not ready"
  return RecordsFailed.make({ kind: "unavailable", reason: why === undefined ? reason : `${reason}: ${why}` })
}

/**
 * `Records` on Redis, 5 or later, or anything that speaks its protocol and runs Lua. Each step is one script, by Redis's
 * own clock, on one key. Tokens that Redis loses are lost: it has to write them to its disk (`appendonly yes`), and may
 * not drop keys for want of memory (`maxmemory-policy noeviction`).
 *
 * The layer does not fail and does not wait for Redis.
 *
 * @since 0.2.0
 */
export const layer = ({
  prefix = "effect-open-cloud",
  timeout = "3 seconds"
}: Options = {}): Layer.Layer<Records, never, Redis.Redis> =>
  Layer.effect(
    Records,
    Effect.gen(function* () {
      const redis = yield* Redis.Redis
      const within = Duration.fromInputUnsafe(timeout)
      const ask = redis.eval(script)
      return Records.of({
        carryOut: (key, step) =>
          Effect.suspend(() => ask(toStored(`${prefix}:record:${key}`), step)).pipe(
            Effect.map(([done, text, version]) => ({
              done: Number(done) === 1,
              ...(typeof text === "string" && { text: fromStored(text) }),
              ...(typeof version === "string" && version !== noVersion && { version })
            })),
            Effect.mapError(failed),
            (asked) => inTime(asked, within, "Redis")
          )
      })
    })
  )

/** `carryOut` of Records in Lua. A hash: `t` text, `v` version, `e` its end, `o` owner, `l` the lease's end. */
const script = /*#__PURE__*/ Redis.script(
  (key: string, step: Step) => [
    key,
    step._tag,
    "owner" in step ? step.owner : "",
    "millis" in step && step.millis !== undefined ? Math.ceil(step.millis) : "",
    "text" in step ? toStored(step.text) : "",
    "version" in step && step.version !== undefined ? step.version : noVersion,
    step._tag === "Take" ? (step.ifEmpty === true ? 1 : 0) : "instead" in step && step.instead !== undefined ? 1 : 0,
    "instead" in step && step.instead !== undefined ? step.instead : noVersion
  ],
  {
    numberOfKeys: 1,
    lua: `
local key, step, who, millis, only = KEYS[1], ARGV[1], ARGV[2], tonumber(ARGV[3]), ARGV[6] == '1'
local clock = redis.call('TIME')
local now = tonumber(clock[1]) * 1000 + math.floor(tonumber(clock[2]) / 1000)
local kept = redis.call('HMGET', key, 't', 'e', 'o', 'l', 'v')
local text, ends, owner, leased = kept[1], tonumber(kept[2] or nil), kept[3], tonumber(kept[4] or nil)
local version = kept[5] or ''
if ends and ends <= now then text, ends, version = false, nil, '' end
if not leased or leased <= now then owner, leased = false, nil end

local function is(done) return text and {done, text, version} or {done} end
local function write()
  redis.call('DEL', key)
  if not text and not owner then return is(1) end
  if text then redis.call('HSET', key, 't', text, 'v', version) end
  if ends then redis.call('HSET', key, 'e', string.format('%.0f', ends)) end
  if owner then redis.call('HSET', key, 'o', owner, 'l', string.format('%.0f', leased)) end
  if not text or ends then
    redis.call('PEXPIREAT', key, string.format('%.0f', math.max(text and ends or 0, leased or 0)))
  end
  return is(1)
end

if step == 'Read' then return is(text and 1 or 0) end
if step == 'Write' or step == 'Remove' then
  if only and version ~= ARGV[7] then return is(0) end
  text, ends, version = false, nil, ''
  if step == 'Write' then text, ends, version = ARGV[4], millis and now + millis or nil, ARGV[5] end
  return write()
end
if step == 'Take' then
  if (owner and owner ~= who) or (only and text) then return is(0) end
  owner, leased = who, now + millis
  return write()
end
if owner ~= who then return is(0) end
if step == 'Renew' then leased = now + millis else owner, leased = false, nil end
return write()
`
  }
).withReturnType<readonly [done: number, text?: string | null, version?: string | null]>()
