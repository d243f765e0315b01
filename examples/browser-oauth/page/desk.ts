/** What a user sees who is signed in: experiences on one side, the passes of one on the other. */
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import type { Universe } from "effect-open-cloud/Universes"
import { Universes } from "effect-open-cloud/Universes"
import { fork, run, said, type Visitor } from "./cloud.ts"
import { announce, button, byId, element } from "./dom.ts"
import { showPasses } from "./passes.ts"

const showAccount = ({ handle, name, picture }: Visitor, signOut: () => void): void => {
  byId("account").replaceChildren(
    element(
      "div",
      { class: "account" },
      picture === undefined ? undefined : element("img", { src: picture, alt: "", width: 36, height: 36 }),
      element("div", { class: "who" }, name, element("span", {}, `@${handle}`)),
      button("Sign out", signOut)
    )
  )
}

const problem = (text: string, again: () => void): HTMLElement =>
  element("div", { class: "notice", role: "alert" }, element("p", {}, text), button("Try again", again))

const ownerOf = ({ group }: Universe): string => (group === undefined ? "Yours" : "A group's")

const visibilityOf = ({ visibility }: Universe): string => (visibility === "PUBLIC" ? "Public" : "Private")

const noExperiences = (): HTMLElement =>
  element(
    "div",
    { class: "empty" },
    element("h1", {}, "No experiences to show"),
    element("p", { class: "soft" }, "You let this page see none. Sign out and in again to choose other ones.")
  )

export interface Desk {
  readonly visitor: Visitor
  readonly signOut: () => void
  /** The session ended somewhere else. */
  readonly onEnd: () => void
}

export const showDesk = ({ onEnd, signOut, visitor }: Desk): void => {
  const main = byId("main")
  showAccount(visitor, signOut)
  let opened: Fiber.Fiber<void> | undefined

  const open = (universe: Universe, id: string, panel: HTMLElement): void => {
    if (opened !== undefined) run(Fiber.interrupt(opened))
    const list = element("div", {})
    panel.replaceChildren(
      element(
        "div",
        { class: "head" },
        element("h1", {}, universe.displayName ?? id),
        element("p", { class: "soft" }, `${visibilityOf(universe)} · ${ownerOf(universe)}`)
      ),
      list
    )
    opened = fork(
      showPasses(id, list).pipe(
        Effect.catch((error) =>
          Effect.sync(() => {
            list.removeAttribute("aria-busy")
            list.replaceChildren(problem(said(error), () => open(universe, id, panel)))
          })
        )
      ),
      onEnd
    )
  }

  const load = Effect.gen(function* () {
    const universes = yield* Universes
    const found = yield* Effect.forEach(
      visitor.universeIds,
      (universeId) => Effect.map(universes.get({ universeId }), (universe) => ({ id: universeId, universe })),
      { concurrency: 4 }
    )
    const [first] = found
    if (first === undefined) {
      main.replaceChildren(noExperiences())
      return announce("No experiences to show")
    }
    const panel = element("section", { "aria-label": "Game passes" })
    const buttons = found.map(({ id, universe }) => {
      const pick = button("", () => {
        for (const other of buttons) other.setAttribute("aria-current", String(other === pick))
        open(universe, id, panel)
      })
      pick.append(universe.displayName ?? id, element("span", {}, ownerOf(universe)))
      return pick
    })
    main.replaceChildren(
      element(
        "div",
        { class: "desk" },
        element(
          "nav",
          { "aria-labelledby": "experiences" },
          element("h2", { class: "label", id: "experiences" }, "Experiences"),
          element("ul", { class: "experiences" }, ...buttons.map((it) => element("li", {}, it)))
        ),
        panel
      )
    )
    buttons[0]?.setAttribute("aria-current", "true")
    open(first.universe, first.id, panel)
  })

  const start = (): void => {
    main.replaceChildren(
      element(
        "div",
        { class: "desk", "aria-busy": true },
        element("div", { class: "experiences" }, ...[1, 2, 3].map(() => element("div", { class: "skeleton line" }))),
        element("ul", { class: "passes" }, ...[1, 2, 3, 4].map(() => element("li", { class: "skeleton" })))
      )
    )
    fork(
      Effect.catch(load, (error) => Effect.sync(() => main.replaceChildren(problem(said(error), start)))),
      onEnd
    )
  }
  start()
}
