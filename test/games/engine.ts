/**
 * A real interpreter of Luau, built for WebAssembly, for texts that are made for games. Of a place's services it has
 * those that our texts use, written in Luau.
 */
import type { Emulator } from "effect-open-cloud/emulator"
import type { LuauState } from "luau-web"

/** JSON as `HttpService` reads and writes it, and what a script finds around it. */
const surroundings = String.raw`
local function decode(text)
  local at = 1
  local value
  local function skip() at = string.find(text, "[^ \t\r\n]", at) or #text + 1 end
  local escapes = { n = "\n", t = "\t", r = "\r", b = "\b", f = "\f", ['"'] = '"', ["\\"] = "\\", ["/"] = "/" }
  local function str()
    local out = {}
    at += 1
    while true do
      local c = string.sub(text, at, at)
      if c == '"' then at += 1 return table.concat(out) end
      if c == "" then error("Can't parse JSON") end
      if c == "\\" then
        local e = string.sub(text, at + 1, at + 1)
        if e == "u" then
          local code = tonumber(string.sub(text, at + 2, at + 5), 16)
          at += 6
          if code >= 0xD800 and code < 0xDC00 then
            local low = tonumber(string.sub(text, at + 2, at + 5), 16)
            at += 6
            code = 0x10000 + (code - 0xD800) * 0x400 + (low - 0xDC00)
          end
          table.insert(out, utf8.char(code))
        else
          table.insert(out, escapes[e])
          at += 2
        end
      else
        local to = (string.find(text, '["\\\\]', at) or #text + 1) - 1
        table.insert(out, string.sub(text, at, to))
        at = to + 1
      end
    end
  end
  function value()
    skip()
    local c = string.sub(text, at, at)
    if c == '"' then return str() end
    if c == "[" then
      local list, n = {}, 0
      at += 1
      skip()
      if string.sub(text, at, at) == "]" then at += 1 return list end
      while true do
        n += 1
        list[n] = value()
        skip()
        local d = string.sub(text, at, at)
        at += 1
        if d == "]" then return list end
        if d ~= "," then error("Can't parse JSON") end
      end
    end
    if c == "{" then
      local fields = {}
      at += 1
      skip()
      if string.sub(text, at, at) == "}" then at += 1 return fields end
      while true do
        skip()
        local name = str()
        skip()
        at += 1
        fields[name] = value()
        skip()
        local d = string.sub(text, at, at)
        at += 1
        if d == "}" then return fields end
        if d ~= "," then error("Can't parse JSON") end
      end
    end
    for word, means in { ["true"] = true, ["false"] = false } do
      if string.sub(text, at, at + #word - 1) == word then at += #word return means end
    end
    if string.sub(text, at, at + 3) == "null" then at += 4 return nil end
    local from, to = string.find(text, "^-?[%d.eE+-]+", at)
    if not from then error("Can't parse JSON") end
    at = to + 1
    return tonumber(string.sub(text, from, to))
  end
  local read = value()
  skip()
  if at <= #text then error("Can't parse JSON") end
  return read
end

local function quote(text)
  return '"' .. string.gsub(text, '[%c"\\\127]', function(c) return string.format("\\u%04x", string.byte(c)) end) .. '"'
end

local function encode(value)
  local kind = type(value)
  if kind == "nil" then return "null" end
  if kind == "boolean" then return tostring(value) end
  if kind == "number" then
    if value ~= value or value == math.huge or value == -math.huge then return "null" end
    return string.format("%.17g", value)
  end
  if kind == "string" then return quote(value) end
  if kind ~= "table" then return "null" end
  if next(value) == nil then return "[]" end
  local parts = {}
  if #value > 0 then
    for _, one in ipairs(value) do table.insert(parts, encode(one)) end
    return "[" .. table.concat(parts, ",") .. "]"
  end
  for name, one in pairs(value) do table.insert(parts, quote(tostring(name)) .. ":" .. encode(one)) end
  return "{" .. table.concat(parts, ",") .. "}"
end

local printed = {}
local services = { HttpService = {} }
function services.HttpService:JSONDecode(text) return decode(text) end
function services.HttpService:JSONEncode(value) return encode(value) end
function services.HttpService:GenerateGUID() return "guid-" .. tostring(math.random(1, 2 ^ 40)) end
game = { PlaceId = 9000002, JobId = "job-1", services = services }
function game:GetService(name) return services[name] end
function print(...)
  local words = {}
  for _, one in { ... } do table.insert(words, tostring(one)) end
  table.insert(printed, table.concat(words, " "))
end
function logs()
  local all = table.concat(printed, "\30")
  printed = {}
  return all
end
json = encode
parse = decode
typeof = type
`

/** What a program gave: its results as JSON, or the words of its error, and what it printed. */
export interface Ended {
  readonly results?: ReadonlyArray<unknown>
  readonly error?: string
  readonly logs: ReadonlyArray<string>
}

const quoted = (text: string): string =>
  `"${[...new TextEncoder().encode(text)].map((byte) => `\\${String(byte).padStart(3, "0")}`).join("")}"`

/** An emulator whose scripts are run by the interpreter: it runs them before the emulator hears of them. */
export const withEngine = (emulator: Emulator, { run }: Engine): typeof fetch => {
  const ended = new Map<string, Ended>()
  emulator.seed.luauExecution.onScript(({ script }) => {
    const found = ended.get(script)
    if (found === undefined) return undefined
    const { error, logs, results = [] } = found
    return error === undefined
      ? { logs, results: results as ReadonlyArray<never> }
      : { logs, error: { code: "SCRIPT_ERROR", message: error } }
  })
  return (async (request: string | URL | Request, init?: RequestInit) => {
    const body: unknown = typeof init?.body === "string" ? JSON.parse(init.body) : undefined
    if (typeof body === "object" && body !== null && "script" in body && typeof body.script === "string") {
      const path = "binaryInput" in body ? String(body.binaryInput) : ""
      const address = emulator.world.luauExecution.binaryInputs.get(path)?.address
      const input =
        address === undefined ? undefined : emulator.world.storage.files.get(new URL(address).pathname)?.content
      ended.set(body.script, await run(body.script, input))
    }
    return emulator.fetch(request, init)
  }) as typeof fetch
}

export type Engine = Awaited<ReturnType<typeof engine>>

const piece = 65_536

/** States of one interpreter share 17 MB and give nothing back, so that an interpreter is left after so many. */
const statesOfOne = 5

let made = 0

const newState = async (): Promise<LuauState> => {
  const number = Math.floor(made++ / statesOfOne)
  const address = `${import.meta.resolve("luau-web")}?interpreter=${number}`
  const { LuauState: State } = (await import(/* @vite-ignore */ address)) as typeof import("luau-web")
  return State.createAsync({})
}

/** Runs programs in one state, one after another. `before` is Luau that is run first. */
export const engine = async (before = "") => {
  const state = await newState()
  const load = (text: string, name: string) => state.loadstring(text, name, true)
  await load(surroundings, "Surroundings")()
  if (before !== "") await load(before, "Before")()
  const logsNow = async (): Promise<ReadonlyArray<string>> => {
    const [all] = await load("return logs()", "Logs")()
    return all === "" ? [] : String(all).split("\x1e")
  }
  let last: Promise<unknown> = Promise.resolve()
  /** One after another: a state runs one thing at a time. */
  const inTurn = <A>(work: () => Promise<A>): Promise<A> => {
    const next = last.then(work)
    last = next.catch(() => undefined)
    return next
  }
  return {
    /** Runs a program as a place does: what it returns goes out as JSON. */
    run: (program: string, input?: Uint8Array): Promise<Ended> =>
      inTurn(async () => {
        try {
          await load(
            `given = ${input === undefined ? "nil" : `{ BinaryInput = buffer.create(${input.length}) }`}`,
            "Input"
          )()
          // In pieces, as the interpreter has little room.
          for (let at = 0; at < (input?.length ?? 0); at += piece) {
            const bytes = [...input!.subarray(at, at + piece)].map((byte) => `\\${String(byte).padStart(3, "0")}`)
            await load(`buffer.writestring(given.BinaryInput, ${at}, "${bytes.join("")}")`, "Input")()
          }
          const main = load(program, "TaskScript")
          await load("holder = { run = ... }", "Hold")(main)
          const [text] = await load("return json({ value = (holder.run(given)) })", "Run")()
          const { value } = JSON.parse(String(text)) as { readonly value?: unknown }
          return { results: [value ?? null], logs: await logsNow() }
        } catch (error) {
          const words = error instanceof Error ? error.message : String(error)
          return { error: words.replace(/^\[string "(\w+)"\]/, "$1"), logs: await logsNow() }
        }
      }),
    /** The value of an expression of Luau, by way of JSON. */
    value: async (expression: string): Promise<unknown> => {
      const [text] = await load(`return json(${expression})`, "Value")()
      return JSON.parse(String(text))
    },
    /** Carries out statements. */
    do: async (statements: string): Promise<void> => {
      await load(statements, "Do")()
    },
    quoted
  }
}
