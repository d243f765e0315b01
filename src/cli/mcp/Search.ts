/** Finds operations by what people call things. */
import type { AnyOperation } from "../../interface/Operation.ts"
import { aboutService, operations, sentenceOf } from "./Records.ts"

/** What people say, with the words that the interface has for it. */
const synonyms: Readonly<Record<string, string>> = {
  ban: "restriction update",
  unban: "restriction update",
  kick: "restriction update",
  block: "restriction update",
  moderate: "restriction update",
  player: "user entry",
  game: "universe",
  experience: "universe",
  announce: "message publish",
  broadcast: "message publish",
  leaderboard: "ordered",
  highscore: "ordered",
  save: "entry",
  progress: "entry",
  script: "luau",
  execute: "luau",
  code: "luau",
  image: "asset",
  decal: "asset",
  audio: "asset",
  model: "asset",
  upload: "create asset upload",
  deploy: "publish place",
  translate: "localization",
  language: "localization",
  shutdown: "restart",
  robux: "product pass subscription",
  gamepass: "pass",
  devproduct: "developer product",
  flag: "config",
  setting: "config update",
  abtest: "experiment",
  rank: "role membership",
  promote: "role membership",
  member: "membership",
  wall: "forum",
  revert: "restore rollback",
  undo: "restore rollback",
  history: "revision version",
  picture: "thumbnail",
  avatar: "thumbnail",
  owned: "inventory",
  notify: "notification",
  metric: "analytics",
  statistic: "analytics",
  revenue: "analytics",
  visit: "analytics",
  ad: "campaign",
  scope: "introspect",
  permission: "introspect",
  remove: "delete",
  add: "create",
  make: "create",
  new: "create",
  edit: "update",
  change: "update",
  set: "update",
  read: "get",
  fetch: "get",
  show: "get list",
  all: "list",
  find: "list search"
}

const noise = new Set(
  "a an and any as at be by do every everybody ever for from had has have how i in into is it its me my not of on one or our that the there this to want was were what when where which who with".split(
    " "
  )
)

/** One form for the forms of a word: `banned`, `banning` and `bans` are `ban`. */
const stem = (word: string): string =>
  (word.length > 4
    ? word
        .replace(/ies$/, "y")
        .replace(/(?<!s)s$/, "")
        .replace(/(?<=\w{3})(?:ing|ed)$/, "")
        .replace(/([bdgmnprt])\1$/, "$1")
    : word.replace(/(?<=\w{2})(?<!s)s$/, "")
  ).replace(/(?<=\w{3})e$/, "")

const wordsOf = (text: string): ReadonlyArray<string> =>
  text
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "" && !noise.has(word))
    .map(stem)

const meanings: ReadonlyMap<string, ReadonlyArray<string>> = new Map(
  Object.entries(synonyms).map(([word, others]) => [stem(word), wordsOf(others)])
)

interface Entry {
  readonly operation: AnyOperation
  readonly sentence: string
  /** How much each of its words says of it. */
  readonly weights: ReadonlyMap<string, number>
}

const entryOf = async (operation: AnyOperation): Promise<Entry> => {
  const sentence = await sentenceOf(operation)
  const weights = new Map<string, number>()
  const add = (text: string, weight: number) => {
    for (const word of wordsOf(text)) weights.set(word, Math.max(weight, weights.get(word) ?? 0))
  }
  add(operation.name, 5)
  add(operation.id, 4)
  add(operation.service, 4)
  add(aboutService(operation.service), 2)
  add(sentence, 3)
  add(operation.path, 2)
  return { operation, sentence, weights }
}

interface Index {
  readonly entries: ReadonlyArray<Entry>
  /** How seldom a word is. */
  readonly rarity: ReadonlyMap<string, number>
}

const make = async (): Promise<Index> => {
  const entries = await Promise.all([...operations.values()].filter((it) => it.variantOf === undefined).map(entryOf))
  const counts = new Map<string, number>()
  for (const { weights } of entries) for (const word of weights.keys()) counts.set(word, (counts.get(word) ?? 0) + 1)
  return {
    entries,
    rarity: new Map([...counts].map(([word, count]) => [word, Math.log(1 + entries.length / count)]))
  }
}

let index: Promise<Index> | undefined

/** The words of the index that a word stands for, with how well it does: itself, or what begins alike. */
const alike = (rarity: Index["rarity"], word: string): ReadonlyArray<readonly [other: string, part: number]> => {
  if (rarity.has(word)) return [[word, 1]]
  if (word.length < 4) return []
  return [...rarity.keys()].flatMap((other) =>
    other.startsWith(word) || (other.length > 3 && word.startsWith(other)) ? [[other, 0.5] as const] : []
  )
}

/** What a word is worth for an operation, where it is worth anything: by itself, or by what it stands for. */
const scorer = (rarity: Index["rarity"], word: string): ((entry: Entry) => number) => {
  const worth = (it: string) => {
    const words = alike(rarity, it)
    return ({ weights }: Entry) =>
      Math.max(0, ...words.map(([other, part]) => part * (weights.get(other) ?? 0) * (rarity.get(other) ?? 0)))
  }
  const own = worth(word)
  const others = (meanings.get(word) ?? []).map(worth)
  return (entry) => {
    const found = others.map((other) => other(entry))
    return Math.max(own(entry), 0.9 * Math.max(0, ...found) + 0.1 * found.reduce((sum, it) => sum + it, 0))
  }
}

/** What has a successor. */
const older = /V1|Deprecated/

/** An operation that was found. */
export interface Found {
  readonly operation: AnyOperation
  readonly sentence: string
}

/** What fits worse than this part of the best does not fit. */
const least = 0.2

/** The operations that the words fit, the best first. */
export const search = async (query: string): Promise<ReadonlyArray<Found>> => {
  index ??= make()
  const { entries, rarity } = await index
  const words = [...new Set(wordsOf(query))].map((word) => scorer(rarity, word))
  const scored = entries.map((entry) => {
    const scores = words.map((score) => score(entry))
    const met = scores.filter((score) => score > 0).length
    const exact = entry.operation.id.toLowerCase() === query.trim().toLowerCase() ? 1_000 : 0
    const all = scores.reduce((sum, it) => sum + it, 0) * (older.test(entry.operation.id) ? 0.8 : 1)
    return { entry, score: exact + (all * met ** 2) / Math.max(1, words.length ** 2) }
  })
  const best = Math.max(...scored.map(({ score }) => score))
  return scored
    .filter(({ score }) => score > 0 && score >= best * least)
    .sort((a, b) => b.score - a.score || (a.entry.operation.id < b.entry.operation.id ? -1 : 1))
    .map(({ entry: { operation, sentence } }) => ({ operation, sentence }))
}
