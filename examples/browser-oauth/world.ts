/** What the emulator has for the page: some creators, their experiences and game passes. */
import type { Emulator, WorldOptions } from "effect-open-cloud/emulator"

export const clientId = "9500001"

export const world: WorldOptions = {
  empty: true,
  users: [
    { id: 156, name: "maple_builds", displayName: "Maple" },
    { id: 157, name: "juniper", displayName: "Juniper" }
  ],
  groups: [{ id: 9000003, displayName: "Tidepool Studio", owner: 156 }],
  universes: [
    { id: 9000010, displayName: "Obby Kingdom", owner: "users/156", places: [9000011] },
    { id: 9000020, displayName: "Reef Racers", owner: "groups/9000003", places: [9000021] },
    { id: 9000030, displayName: "Untitled experience", owner: "users/156", places: [9000031] }
  ],
  oauth: { apps: [{ id: clientId, name: "Pass desk" }] }
}

const things = ["Crown", "Hoverboard", "Lantern", "Trail", "Pet slot", "Radio", "Cape", "Gravity coil"]
const kinds = ["Golden", "Coral", "Midnight", "Clover", "Frosted", "Ember", "Royal"]

/** Fills two of the experiences with game passes. */
export const fill = ({ seed }: Emulator): void => {
  kinds.forEach((kind, row) => {
    things.forEach((thing, column) => {
      const number = row * things.length + column
      seed.monetization.addGamePass({
        id: 9300100 + number,
        universeId: 9000010,
        name: `${kind} ${thing}`,
        description: `A ${kind.toLowerCase()} ${thing.toLowerCase()} to keep in every round.`,
        // What has no price is not for sale.
        ...(number % 5 === 3 ? {} : { price: 25 * (1 + ((number * 7) % 20)) })
      })
    })
  })
  for (const [number, name] of ["Nitro", "Second garage", "Manta skin"].entries()) {
    seed.monetization.addGamePass({
      id: 9300200 + number,
      universeId: 9000020,
      name,
      description: "For every race, on land and under water.",
      price: 120 + 40 * number
    })
  }
}
