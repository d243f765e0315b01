/** What a file of tests is run in: `local test, describe, skip = ...`, and a report of all that were called. */
import * as Schema from "effect/Schema"
import * as Luau from "../../games/Luau.ts"

/** How a test ended. */
export const Outcome = Schema.Struct({
  name: Schema.String,
  millis: Schema.Finite,
  skipped: Schema.optionalKey(Schema.Boolean),
  failure: Schema.optionalKey(
    Schema.Struct({
      message: Schema.String,
      line: Schema.optionalKey(Schema.Finite),
      trace: Schema.optionalKey(Schema.String)
    })
  )
})
export type Outcome = typeof Outcome.Type

/** On one line, so that the lines of the file stay what they are. */
const before = [
  "local given = ...",
  "return (function(run)",
  "local here, path, outcomes = debug.info(1, 's'), {}, {}",
  "local function named(name) local names = table.clone(path) table.insert(names, tostring(name))",
  "return table.concat(names, ' > ') end",
  "local function attempt(name, body, quiet) local began, failure = os.clock(), nil",
  "local ok = xpcall(body, function(thrown) local line = nil",
  "for level = 2, 100 do local source, at = debug.info(level, 'sl')",
  "if source == nil then break end",
  "if source == here and at > 1 then line = at break end end",
  "local message = if type(thrown) == 'table' then tostring(thrown.message or 'it threw a table') else tostring(thrown)",
  "local place = here .. ':' .. tostring(line) .. ': '",
  "if string.sub(message, 1, #place) == place then message = string.sub(message, #place + 1) end",
  "failure = { message = message, line = line, trace = debug.traceback() } end)",
  "if ok and quiet then return end",
  "if not ok and failure == nil then failure = { message = 'it failed' } end",
  "table.insert(outcomes, { name = name, millis = (os.clock() - began) * 1000, failure = failure }) end",
  "local function wanted(name) return given.only == nil or string.find(name, given.only, 1, true) ~= nil end",
  "local function test(name, body) local full = named(name) if wanted(full) then attempt(full, body, false) end end",
  "local function skip(name) local full = named(name)",
  "if wanted(full) then table.insert(outcomes, { name = full, millis = 0, skipped = true }) end end",
  "local function describe(name, body) local depth, full = #path, named(name) table.insert(path, tostring(name))",
  "attempt(full, body, true) while #path > depth do table.remove(path) end end",
  "attempt('the file', function() run(test, describe, skip) end, true)",
  "return outcomes end)(function(...) "
].join(" ")

/** A file of tests as a function. */
export const testsOf = (file: string, text: string) =>
  Luau.fn({
    name: file,
    script: `${before}${text}\nend)`,
    args: Schema.Struct({ only: Schema.optionalKey(Schema.String) }),
    result: Schema.Array(Outcome)
  })
