/** What is seen before anybody has signed in. */
import { announce, button, byId, element } from "./dom.ts"

export interface Welcome {
  /** Why nobody is signed in, where that needs saying. */
  readonly notice?: string | undefined
  readonly emulated: boolean
  readonly signIn: () => Promise<void>
}

export const showWelcome = ({ emulated, notice, signIn }: Welcome): void => {
  byId("account").replaceChildren()
  const enter = button(
    "Sign in with Roblox",
    () => {
      enter.disabled = true
      signIn().finally(() => {
        enter.disabled = false
      })
    },
    { class: "main" }
  )
  byId("main").replaceChildren(
    element(
      "div",
      { class: "welcome" },
      notice === undefined ? undefined : element("p", { class: "notice" }, notice),
      element("h1", {}, "Every game pass of your experiences, on one desk"),
      element(
        "p",
        { class: "soft" },
        "Sign in, pick the experiences this page may see, and change names, descriptions and prices."
      ),
      enter,
      element(
        "small",
        {},
        emulated
          ? "This page talks to an emulator. You need no Roblox account."
          : "You are sent to Roblox, and decide there what this page may do."
      )
    )
  )
  announce(notice ?? "Signed out")
}

export const showLoading = (): void => {
  byId("main").replaceChildren(
    element("div", { class: "welcome", "aria-busy": true }, element("p", { class: "soft" }, "Signing in …"))
  )
}
