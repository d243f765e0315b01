/**
 * What Redis does of quotas: one script, which hears what a process has counted,
 * and then gives what there is room for, as `internal/fleet/Cells` does in memory. It runs on Redis's own time, so
 * that no process's clock matters, and all its keys share one hash tag.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Redis from "effect/persistence/Redis"
import type { Counter, Reply, Request } from "../internal/fleet/Protocol.ts"

/** A module's constant, as `Redis.eval` knows scripts by identity. */
const script = /*#__PURE__*/ Redis.script(
  (keys: ReadonlyArray<string>, request: Request) => [...keys, JSON.stringify(request)],
  {
    numberOfKeys: (keys) => keys.length,
    lua: `
local q = cjson.decode(ARGV[1])
local clock = redis.call('TIME')
local now = tonumber(clock[1]) * 1000 + math.floor(tonumber(clock[2]) / 1000)

-- A record: 1 request, 2 window, 3 taken, 4 outstanding, 5 left of leases, 6 under way, 7 last seen, 8 held, 9 patience
local HEARD, FORGOTTEN, BELIEVED, SOON = 5000, 90000, 90000, 1000

local function heldBy(record)
  local sum = 0
  for _, one in ipairs(record[8] or {}) do
    if one[1] > now then sum = sum + one[2] end
  end
  return sum
end

-- What all processes count together, or what the server counts, if that is more: u and b.
local function usedOf(c) return math.max(c.s.u, c.s.b) end

local function change(c, by)
  c.s.u = math.max(0, c.s.u + by)
  if by < 0 then c.s.b = math.max(0, c.s.b + by) end
end

-- Looks at every process's record: forgets those who are gone, and sums up.
local function census(c)
  local s = c.s
  local all = redis.call('HGETALL', c.records)
  local members, outstanding, spare, flying, held = 0, 0, 0, 0, 0
  c.ends = {}
  for at = 1, #all, 2 do
    local record = cjson.decode(all[at + 1])
    local silent = all[at] == q.m and 0 or now - record[7]
    local holds = c.r.h and heldBy(record) or 0
    if silent > FORGOTTEN and holds == 0 then
      redis.call('HDEL', c.records, all[at])
    else
      if silent > record[9] and record[4] > 0 then
        if not c.r.h and record[2] ~= s.i and not c.turned then change(c, -record[4]) end
        record[4], record[5], record[6] = 0, 0, 0
        redis.call('HSET', c.records, all[at], cjson.encode(record))
      end
      if silent <= FORGOTTEN then members = members + 1 end
      outstanding = outstanding + record[4]
      spare = spare + (record[2] == s.i and record[5] or record[4])
      flying = flying + record[6]
      held = held + holds
      if c.r.h then
        for _, one in ipairs(record[8] or {}) do
          if one[1] > now then c.ends[#c.ends + 1] = one end
        end
      end
    end
  end
  s.a, s.n, s.x, s.y = now, members, spare, flying
  if c.r.h then s.u, s.b = held + outstanding, 0 elseif c.turned then s.u = outstanding end
end

local function windowOf(c) return c.s.w or c.r.w end

local function endOf(c)
  local w, o = windowOf(c), c.s.o
  return (math.floor((now - o) / w) + 1) * w + o
end

local function open(j)
  local r = q.b[j]
  local c = { r = r, state = KEYS[2 * j - 1], records = KEYS[2 * j] }
  local text = redis.call('GET', c.state)
  if text then
    c.s = cjson.decode(text)
  else
    redis.call('DEL', c.records)
    c.s = { o = r.o or 0, u = 0, b = 0, x = 0, y = 0, n = 0, a = now, c = 0, f = 0, g = now, d = {} }
    c.s.e = endOf(c)
    c.s.i = math.floor((now - c.s.o) / r.w)
  end
  return c
end

local function limitOf(c)
  if c.s.l then return c.s.l < 0 and math.huge or c.s.l end
  return c.r.l or math.huge
end

local function goOn(c, windows)
  c.s.i, c.s.f, c.s.b = c.s.i + windows, 0, 0
  c.turned = true
  census(c)
  c.turned = false
end

-- Goes on to the window of now. What is outstanding counts in the new one, too, until its process tells.
local function turn(c)
  local s = c.s
  if s.s and s.s <= now then
    local w = windowOf(c)
    s.s, s.l, s.w = nil, nil, nil
    if windowOf(c) ~= w then s.e = endOf(c) end
  end
  if c.r.h then return census(c) end
  local w = windowOf(c)
  if s.e - now > 2 * w then s.e = endOf(c) end
  if s.e <= now then
    local windows = math.floor((now - s.e) / w) + 1
    s.e = s.e + windows * w
    goOn(c, windows)
  elseif now - s.a > HEARD then
    census(c)
  end
end

-- Takes over what the process counts.
local function hear(c)
  local r, s, old = c.r, c.s, c.record
  if r.sl then
    local w = windowOf(c)
    s.l, s.s = r.sl, now + BELIEVED
    if r.sw then s.w = r.sw end
    if windowOf(c) ~= w then s.e = endOf(c) end
  end
  if r.e then
    local till, spread, w = now + r.e, r.k or 0, windowOf(c)
    -- What is told comes late, by as much as nobody can say: earlier ends are better known than later ones.
    local from = till - spread - (s.k and spread > 0 and w / 10 or 0)
    -- Who knows less well when a window ends says nothing new.
    if s.e + math.ceil((from - s.e) / w) * w > till then
      local windows = (s.k or till - w > now) and math.floor((till - s.e) / w + 0.5) or 0
      s.e = till
      -- The one that was counted in is over, sooner than it was known to be.
      if windows > 0 then goOn(c, windows) end
      -- Who begins anew with this offset gives the same numbers to the same windows, where they are as published.
      s.o = w == r.w and till - (s.i + 1) * w or till % w
      s.k = true
    end
  end
  if r.c then s.c = math.max(s.c, now + r.c) end
  local before, spare, flying = 0, 0, 0
  if old then
    flying = old[6]
    spare = old[2] == s.i and old[5] or old[4]
    before = old[2] == s.i and old[3] or old[4]
  else
    s.n = s.n + 1
  end
  local same = r.i == nil or r.i == s.i
  local left = (same or r.h) and r.v or 0
  local taken = same and r.g or (r.i == s.i + 1 and r.p or r.f)
  local held
  if r.h then
    held = {}
    for _, one in ipairs(r.n or {}) do
      if not (one[3] ~= '' and s.d[one[3]]) then
        held[#held + 1] = { now + one[1], one[2], one[3] }
      end
    end
  else
    change(c, taken - before)
    if r.u and same then
      s.f = math.max(s.f, r.z or 0)
      s.b = math.max(s.b, r.u)
    end
    if r.q and same and s.g > now - r.a then s.b = math.max(s.b, r.q) end
  end
  s.x, s.y = s.x + left - spare, s.y + r.y - flying
  c.record = { q.t, s.i, taken, r.y + left, left, r.y, now, held or {}, r.d }
end

-- What has ended is held by nobody: neither by those who said so, nor by those who have not yet.
local function release(c)
  local s = c.s
  for name, at in pairs(s.d) do
    if at <= now then s.d[name] = nil end
  end
  if not c.r.r then return end
  for _, name in ipairs(c.r.r) do s.d[name] = now + c.r.w end
  local all = redis.call('HGETALL', c.records)
  for at = 1, #all, 2 do
    local record, kept = cjson.decode(all[at + 1]), {}
    for _, one in ipairs(record[8] or {}) do
      if not s.d[one[3]] then kept[#kept + 1] = one end
    end
    record[8] = kept
    redis.call('HSET', c.records, all[at], cjson.encode(record))
  end
end

local function close(c)
  local s = c.s
  local keep = math.ceil(math.max(s.e - now, s.c - now, c.r.w, windowOf(c)) + 2 * FORGOTTEN)
  s.n = math.max(1, s.n)
  if next(s.d) == nil then s.d = nil end
  redis.call('SET', c.state, cjson.encode(s), 'PX', keep)
  redis.call('HSET', c.records, q.m, cjson.encode(c.record))
  redis.call('PEXPIRE', c.records, keep)
  s.d = s.d or {}
end

local function fits(c, weight)
  local limit = limitOf(c)
  local used = usedOf(c)
  if weight <= 1 then return used < limit end
  return used == 0 or used + weight <= limit
end

-- How many takes there is room for.
local function room(c, weight)
  if c.s.c > now then return 0 end
  local limit = limitOf(c)
  if limit == math.huge then return limit end
  local rest = limit - usedOf(c)
  if rest <= 0 then return 0 end
  local many = weight <= 1 and math.ceil(rest / math.max(weight, 0.001)) or math.floor(rest / weight)
  if many < 1 and fits(c, weight) then return 1 end
  return many
end

-- What one process may have at once, of what is left: half of its share.
local function share(c)
  return math.floor((limitOf(c) - usedOf(c)) / (2 * math.max(1, c.s.n)))
end

local function opens(c, weight)
  local s = c.s
  local at = math.max(now, s.c)
  if fits(c, weight) then return at end
  if not c.r.h then
    local others = s.x - c.record[5]
    local soon = others > 0 and usedOf(c) - others < limitOf(c)
    return math.max(at, soon and math.min(s.e, now + SOON) or s.e)
  end
  local used, opening = s.u, now + SOON
  table.sort(c.ends, function(a, b) return a[1] < b[1] end)
  for _, one in ipairs(c.ends) do
    used = used - one[2]
    local free = weight <= 1 and used < limitOf(c) or used <= 0 or used + weight <= limitOf(c)
    if free then
      opening = one[1]
      break
    end
  end
  if c.r.h == 2 or s.x - c.record[5] > 0 then opening = math.min(opening, now + SOON) end
  return math.max(at, opening)
end

local function grant(c, weight)
  c.s.u, c.s.b = c.s.u + weight, c.s.b + weight
  c.record[3], c.record[4] = c.record[3] + weight, c.record[4] + weight
end

local cells = {}
for j = 1, #q.b do
  local c = open(j)
  c.s.d = c.s.d or {}
  local text = redis.call('HGET', c.records, q.m)
  c.record = text and cjson.decode(text) or nil
  -- A command that was given up runs late: another has said since what holds.
  if c.record and c.record[1] >= q.t then return '' end
  cells[j] = c
end
for _, c in ipairs(cells) do
  release(c)
  turn(c)
  hear(c)
  if c.r.h then
    redis.call('HSET', c.records, q.m, cjson.encode(c.record))
    census(c)
  end
end

local given = {}
for at, ask in ipairs(q.a) do
  local many, allowed, refused, opening = ask.n, ask.n, -1, -1
  for k, j in ipairs(ask.b) do
    local c, weight = cells[j + 1], ask.w[k]
    local has = room(c, weight)
    if has < ask.n then
      local when = opens(c, weight)
      if has < 1 and when > opening then refused, opening = j, when end
    end
    many = math.min(many, has)
    if c.s.n > 1 and limitOf(c) ~= math.huge then
      allowed = math.min(allowed, math.max(1, math.floor(share(c) / math.max(weight, 1))))
    end
  end
  many = math.min(many, allowed)
  local more = {}
  for k, j in ipairs(ask.b) do
    local c = cells[j + 1]
    if many > 0 then
      grant(c, many * ask.w[k])
      c.record[6], c.s.y = c.record[6] + many * ask.w[k], c.s.y + many * ask.w[k]
    end
    more[k] = 0
  end
  if many == ask.n then
    for k, j in ipairs(ask.b) do
      local c = cells[j + 1]
      if ask.x[k] > 0 and c.s.c <= now then
        more[k] = math.max(0, math.min(ask.x[k], limitOf(c) == math.huge and ask.x[k] or share(c)))
        grant(c, more[k])
        c.record[5], c.s.x = c.record[5] + more[k], c.s.x + more[k]
      end
    end
  end
  given[at] = { n = many, x = more, b = refused, r = refused < 0 and -1 or opening - now }
end

local states = {}
for j, c in ipairs(cells) do
  local s, limit = c.s, limitOf(c)
  states[j] = {
    i = s.i, e = s.e - now, u = usedOf(c), l = limit == math.huge and -1 or limit, w = windowOf(c),
    c = math.max(0, s.c - now), n = s.n, y = s.y, f = s.f, o = s.o, s = s.s and s.s - now or 0,
    r = math.max(0, opens(c, 1) - now), a = now - s.g
  }
  close(c)
end
return cjson.encode({ b = states, a = given })
`
  }
).withReturnType<string>()

const read = (text: string): Reply | undefined => {
  if (text === "") return undefined
  const reply = JSON.parse(text) as Reply
  // What is empty in Lua is both a list and none.
  const list = <A>(all: ReadonlyArray<A>): ReadonlyArray<A> => (Array.isArray(all) ? all : [])
  return { b: list(reply.b), a: list(reply.a) }
}

/**
 * Counts on Redis, under keys that begin with a prefix.
 *
 * @internal
 */
export const counter = (redis: Redis.Redis["Service"], prefix: string): Counter => ({
  name: "Redis",
  count: (keys, request) => {
    // One hash tag for all, as a script's keys have to be in one slot of a cluster.
    const names = keys.flatMap((key) => [`{${prefix}}:quota:${key}`, `{${prefix}}:counts:${key}`])
    return Effect.map(redis.eval(script)(names, request), read)
  }
})
