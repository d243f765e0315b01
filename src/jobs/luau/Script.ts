/**
 * The Luau that edits a part of a store's entries, in the universe.
 *
 * @internal
 */
import * as Schema from "effect/Schema"
import * as Luau from "../../games/Luau.ts"

/** What a task is told: keys with their scopes before them. All of it is data. */
export const Part = /*#__PURE__*/ Schema.Struct({
  store: Schema.String,
  keys: /*#__PURE__*/ Schema.Array(Schema.String),
  args: Schema.Unknown,
  /** The attribute that an edited entry carries from then on. */
  mark: /*#__PURE__*/ Schema.optionalKey(/*#__PURE__*/ Schema.Struct({ name: Schema.String, value: Schema.String })),
  dryRun: Schema.Boolean,
  /** After so many seconds no further entry is begun. */
  seconds: Schema.Number,
  /** Entries at a time. */
  atOnce: Schema.Number
})

export type Part = typeof Part.Type

/** What a task tells. */
export const Outcome = /*#__PURE__*/ Schema.Struct({
  edited: Schema.Number,
  unchanged: Schema.Number,
  skipped: /*#__PURE__*/ Schema.Array(/*#__PURE__*/ Schema.Struct({ key: Schema.String, reason: Schema.String })),
  /** Keys for which there was no time. */
  left: /*#__PURE__*/ Schema.Array(Schema.String)
})

export type Outcome = typeof Outcome.Type

/** The transformation stands on the first line, so that its lines have the numbers that their author knows. */
const script = (
  transform: string
): string => `local call = ... local transform = function(value, entry, args) ${transform}
end
local http = game:GetService("HttpService")
local options = Instance.new("DataStoreOptions")
options.AllScopes = true
local store = game:GetService("DataStoreService"):GetDataStore(call.store, "", options)
local started, taken, running = os.clock(), 0, call.atOnce
local answer = { edited = 0, unchanged = 0, skipped = {}, left = {} }

local function edit(key)
  local scope, id = string.match(key, "^([^/]*)/(.*)$")
  local state, problem = "unchanged", nil
  -- The engine calls it again where somebody else has written in between.
  local function change(value, info)
    state, problem = "unchanged", nil
    if value == nil then
      problem = "it does not exist"
      return nil
    end
    local attributes = if info then info:GetMetadata() else {}
    local users = if info then info:GetUserIds() else {}
    local mark = call.mark
    if mark and attributes[mark.name] == mark.value then
      state = "edited"
      return nil
    end
    local before = http:JSONEncode(value)
    local ok, made = pcall(transform, value, { scope = scope, id = id, users = users, attributes = attributes }, call.args)
    if not ok then
      problem = tostring(made)
      return nil
    end
    if made == nil or http:JSONEncode(made) == before then return nil end
    state = "edited"
    if mark then
      attributes = table.clone(attributes)
      attributes[mark.name] = mark.value
    end
    return made, users, attributes
  end
  for attempt = 1, 4 do
    local ok, failed = pcall(function()
      if call.dryRun then change(store:GetAsync(key)) else store:UpdateAsync(key, change) end
    end)
    if ok then break end
    problem = tostring(failed)
    if attempt < 4 then task.wait(2 ^ attempt) end
  end
  if problem then table.insert(answer.skipped, { key = key, reason = problem })
  else answer[state] += 1 end
end

for _ = 1, call.atOnce do
  task.spawn(function()
    while taken < #call.keys do
      taken += 1
      local key = call.keys[taken]
      if os.clock() - started >= call.seconds then table.insert(answer.left, key) else edit(key) end
    end
    running -= 1
  end)
end
while running > 0 do task.wait() end
return answer`

/** Edits by a transformation. It may be begun twice where that does no harm. */
export const edits = (transform: string, repeatable: boolean) =>
  Luau.fn({
    name: "effect-open-cloud/editEntries",
    args: Part,
    result: Outcome,
    script: script(transform),
    repeatable
  })
