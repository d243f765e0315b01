/**
 * Bounds that a test may set: those of Roblox's guides and dashboards, and a few that are assumed because Roblox keeps
 * to one and does not publish it. With the answers to open questions they are the dialect.
 */
import { day, hour } from "./Values.ts"

/** Each by its family. Times are in milliseconds. */
export const numbers = {
  /** Pictures of a campaign. A rule of the dashboard. */
  "ads.pictures": 10,
  /** How long before its start a campaign that is paid by credit can be cancelled at the latest. A rule of the dashboard. */
  "ads.cancelMillis": 6 * hour,
  /** How long a campaign that has begun to serve is still learning. Assumed. */
  "ads.learningMillis": day,
  /** How far back analytics go. */
  "analytics.historyMillis": 1461 * day,
  /** How far back metrics of performance go. */
  "analytics.performanceHistoryMillis": 28 * day,
  /** How far back there are parts finer than a week. */
  "analytics.fineHistoryMillis": 731 * day,
  /** What a search for dimensions or series gives at most where it names no bound. Assumed. */
  "analytics.defaultLimit": 100,
  "configs.keyLength": 256,
  /** Characters of a value, as JSON where it is no text. */
  "configs.valueLength": 100_000,
  "configs.conditions": 100,
  "configs.conditionsOfKey": 20,
  /** Current and coming events of a universe. */
  "gameEvents.open": 10,
  /** From the end of an experiment in the game to the last moment of deciding. */
  "experiments.decisionMillis": 14 * day,
  /** From the start of an experiment to its first results. */
  "experiments.resultsMillis": day,
  "experiments.shortestDays": 14,
  "experiments.longestDays": 60,
  /** Characters of a thumbnail's alternative text. Assumed. */
  "localization.altText": 1000,
  "localization.thumbnails": 10,
  "localization.tableEntries": 10_000,
  /** The bounds that a table tells. Assumed. */
  "localization.key": 512,
  "localization.context": 512,
  "localization.source": 2000,
  "localization.entriesOfUpdate": 50,
  /** Bytes of one memory-store structure, its items, and its units a minute. */
  "memoryStores.structureBytes": 100 * 1024 * 1024,
  "memoryStores.structureItems": 1_000_000,
  "memoryStores.structureUnits": 100_000,
  /** Bytes of all of a universe's memory stores, and the bytes that each user adds. */
  "memoryStores.bytes": 64 * 1024,
  "memoryStores.bytesOfUser": 1200,
  /** Uploads of audio in a month, by who is verified and who is not, and of video in a day. */
  "assets.audioOfMonth": 100,
  "assets.audioOfMonthUnverified": 10,
  "assets.videoOfDay": 20,
  /** Robux that an upload costs. */
  "assets.fee": 0,
  /** Texts that a universe can have spoken in a calendar month. Assumed. */
  "universes.speechOfMonth": 100,
  /** Characters of a text to speak. That of the engine's. */
  "universes.speechLength": 300,
  "badges.freeOfDay": 5,
  "badges.price": 100,
  /** Bytes of a notification's launch data. */
  "users.launchDataBytes": 200,
  /** How long a Luau task is kept once it has ended. */
  "luauExecution.keptMillis": 24 * hour
}

/**
 * Bounds by their names, such as `gameEvents.open`.
 *
 * @since 0.1.0
 */
export type Numbers = { [Name in keyof typeof numbers]: number }
