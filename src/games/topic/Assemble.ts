/**
 * Luau that reads messages. Of a topic that is split it puts the parts together: `assemble(data)` gives the whole once, when its last part has come.
 * Parts come in any order, more than once, or never: what is not whole after a minute is forgotten.
 *
 * @internal
 */
export const assemble = `type Parts = { at: number, count: number, left: number, of: { [number]: string } }
local waiting: { [string]: Parts } = {}
local done: { [string]: number } = {}

local function forget(now: number)
	for id, parts in waiting do
		if now - parts.at > 60 then
			waiting[id] = nil
		end
	end
	for id, at in done do
		if now - at > 300 then
			done[id] = nil
		end
	end
end

local function assemble(data: string): (string?, string?)
	local id, position, size, piece = string.match(data, "^(%w+):(%d+):(%d+):(.*)$")
	local index, count = tonumber(position), tonumber(size)
	if id == nil or index == nil or count == nil or index < 1 or index > count or count > 32 then
		return nil, "the message is no part of one"
	end
	local now = os.clock()
	forget(now)
	if done[id] ~= nil then
		return nil, nil
	end
	local parts = waiting[id] or { at = now, count = count, left = count, of = {} }
	if parts.count ~= count then
		return nil, "the message is no part of one"
	end
	waiting[id] = parts
	if parts.of[index] == nil then
		parts.of[index] = piece
		parts.left -= 1
	end
	if parts.left > 0 then
		return nil, nil
	end
	waiting[id] = nil
	done[id] = now
	return table.concat(parts.of), nil
end`

/**
 * `readMessage(form, data)`: a message that has a form, or nothing and what is wrong with it; of a topic that is split
 * nothing alone, where parts are missing, or it was read before. It stands on `check`, `assemble` and `HttpService`.
 */
export const readMessage = (
  split: boolean
): string => `${split ? `${assemble}\n\n` : ""}local function readMessage(form: any, data: string): (any, string?)
	local whole: string?, broken: string? = ${split ? "assemble(data)" : "data, nil"}
	if whole == nil then
		return nil, broken
	end
	local ok, message = pcall(HttpService.JSONDecode, HttpService, whole)
	if not ok then
		return nil, "the message is no JSON"
	end
	local wrong = check(form, message, "message")
	if wrong ~= nil then
		return nil, wrong
	end
	return message, nil
end`
