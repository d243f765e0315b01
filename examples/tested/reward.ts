/** Gives a player coins. What one would test: that nobody is forgotten, and nothing is given twice. */
import { Effect } from "effect"
import { DataStores } from "effect-open-cloud/DataStores"

export const reward = (userId: number, day: string, amount: number) =>
  Effect.gen(function* () {
    const dataStores = yield* DataStores
    const entry = { universeId: 9000001, dataStoreId: "Coins", entryId: `Player_${userId}` }
    return yield* dataStores.modifyEntry(entry, (current) => {
      const { coins = 0, days = [] } = (current?.value ?? {}) as { coins?: number; days?: ReadonlyArray<string> }
      const value = days.includes(day) ? { coins, days } : { coins: coins + amount, days: [...days, day] }
      return { value, users: [userId] }
    })
  })
