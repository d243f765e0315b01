/**
 * Luau of questions: serves them, and asks them.
 *
 * @internal
 */
import type * as Schema from "effect/Schema"
import { check, formOf } from "../luau/Form.ts"
import { literal } from "../luau/Literal.ts"
import { readMessage } from "../topic/Assemble.ts"

/** The forms of what is asked and answered, alone and as they are sent. */
export interface Sides {
  readonly title: string
  readonly request: Schema.Top
  readonly answer: Schema.Top
  readonly asked: Schema.Top
  readonly replied: Schema.Top
}

export const luauOf = ({ answer, asked, replied, request, title }: Sides): string => {
  const [requestForm, answerForm] = [formOf(request), formOf(answer)]
  return `--!strict
-- The question ${literal(title)}, between game servers and a backend on effect-open-cloud. Generated: changes are lost.
local HttpService = game:GetService("HttpService")
local MemoryStoreService = game:GetService("MemoryStoreService")
local MessagingService = game:GetService("MessagingService")

export type Request = ${requestForm.type}
export type Answer = ${answerForm.type}

local NAME = ${literal(title)}
local REQUEST: any = ${requestForm.table}
local ANSWER: any = ${answerForm.table}
local ASKED: any = ${formOf(asked).table}
local REPLIED: any = ${formOf(replied).table}

${check}

${readMessage(true)}

local function now(): number
	return DateTime.now().UnixTimestampMillis
end

local Question = { name = NAME }

-- Answers the backend. What the function throws is told to the backend; nil leaves the question to other servers.
function Question.serve(handle: (request: Request) -> Answer?): RBXScriptConnection
	return MessagingService:SubscribeAsync(NAME, function(received)
		local asked, wrong = readMessage(ASKED, received.Data)
		if asked == nil then
			if wrong ~= nil then
				warn(NAME .. ": " .. wrong)
			end
			return
		end
		if now() >= asked.deadline then
			return
		end
		local ok, answer = pcall(handle, asked.request)
		local reply: any = { id = asked.id }
		if not ok then
			reply.refused = tostring(answer)
		elseif answer == nil then
			return
		else
			reply.refused = check(ANSWER, answer, "answer")
			if reply.refused == nil then
				reply.answer = answer
			end
		end
		local left = math.ceil((asked.deadline - now()) / 1000)
		MemoryStoreService:GetQueue(asked.to):AddAsync(reply, math.max(left, 1) + 30)
	end)
end

local replies: { [string]: any } = {}
local listening = false

local function listen()
	if listening then
		return
	end
	listening = true
	local ok, broken = pcall(function()
		MessagingService:SubscribeAsync(NAME .. "." .. game.JobId, function(received)
			local reply = readMessage(REPLIED, received.Data)
			if reply ~= nil and replies[reply.id] == false then
				replies[reply.id] = reply
			end
		end)
	end)
	if not ok then
		listening = false
		error(broken, 0)
	end
end

-- Asks the backend: the answer, or nil and why there is none. Waits for 10 seconds, or as long as is said.
function Question.ask(request: Request, seconds: number?): (Answer?, string?)
	local wrong = check(REQUEST, request, "request")
	if wrong ~= nil then
		error(wrong, 2)
	end
	listen()
	local within = seconds or 10
	local id = HttpService:GenerateGUID(false)
	local deadline = now() + within * 1000
	replies[id] = false
	local ok, broken = pcall(function()
		local question = { id = id, to = NAME .. "." .. game.JobId, deadline = deadline, request = request }
		MemoryStoreService:GetQueue(NAME):AddAsync(question, math.ceil(within) + 30)
		while not replies[id] and now() < deadline do
			task.wait(0.1)
		end
	end)
	local reply = replies[id]
	replies[id] = nil
	if not ok then
		return nil, tostring(broken)
	elseif not reply then
		return nil, "no answer came in time"
	end
	return reply.answer, reply.refused
end

return Question
`
}
