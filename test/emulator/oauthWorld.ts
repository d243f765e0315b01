/** A world for tests of the emulated authorization server. */
import type { Consent, EmulatorOptions, WorldOptions } from "effect-open-cloud/emulator"

export const world: WorldOptions = {
  users: [{ id: 77, name: "newcomer" }],
  universes: [{ id: 9000010, displayName: "Own", owner: "users/156" }],
  oauth: {
    apps: [
      {
        id: "narrow",
        name: "Narrow",
        redirectUris: ["https://app.example/back?x=1", "app://back"],
        scopes: ["openid"]
      },
      { id: "other", name: "Other", secret: "other-secret" }
    ]
  }
}

export const consenting = (consent: Consent = { user: 156 }): EmulatorOptions => ({
  world: { ...world, oauth: { ...world.oauth, consent } }
})

export const basic = (id: string, password: string) => ({ authorization: `Basic ${btoa(`${id}:${password}`)}` })

export const universe = "/cloud/v2/universes/9000001"
