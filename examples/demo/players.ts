/** The players of `players.csv`. */
import { readFileSync } from "node:fs"

export interface Player {
  readonly userId: string
  readonly name: string
  readonly level: number
  readonly coins: number
  readonly item: string
}

export const loadPlayers = (): ReadonlyArray<Player> => {
  const [, ...lines] = readFileSync(new URL("./players.csv", import.meta.url), "utf8")
    .trim()
    .split("\n")
  return lines.map((line) => {
    const [userId = "", name = "", level, coins, item = ""] = line.split(",")
    return { userId, name, level: Number(level), coins: Number(coins), item }
  })
}
