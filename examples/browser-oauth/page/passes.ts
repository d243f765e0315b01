/** The game passes of an experience, some at a time. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { type GamePass, Monetization } from "effect-open-cloud/Monetization"
import { run, said } from "./cloud.ts"
import { announce, button, element } from "./dom.ts"
import { edit } from "./editor.ts"

/** How many are shown before the page asks. */
const batch = 12

const priceOf = ({ price }: GamePass): string =>
  price === undefined ? "No price" : `${price.toLocaleString("en")} Robux`

const initials = (name: string): string =>
  name
    .split(" ")
    .slice(0, 2)
    .map(([first = ""]) => first.toUpperCase())
    .join("")

const card = (universeId: string, pass: GamePass): HTMLElement => {
  const { description = "", gamePassId = "", isForSale = false, name = "" } = pass
  const open = button(
    "Edit",
    () => {
      edit(pass, (terms) =>
        run(
          Effect.gen(function* () {
            const monetization = yield* Monetization
            yield* monetization.updateGamePass({ universeId, gamePassId, ...terms })
            const saved = card(universeId, yield* monetization.getGamePass({ universeId, gamePassId }))
            item.replaceWith(saved)
            saved.querySelector("button")?.focus()
            announce(`Saved ${terms.name ?? name}`)
            return undefined
          }).pipe(Effect.catch((error) => Effect.succeed(said(error))))
        )
      )
    },
    { "aria-label": `Edit ${name}` }
  )
  const item = element(
    "li",
    { class: "pass" },
    element(
      "span",
      { class: "icon", style: `--hue: ${(Number(gamePassId) * 47) % 360}`, "aria-hidden": true },
      initials(name)
    ),
    element("div", {}, element("h3", {}, name), element("p", {}, description)),
    element(
      "footer",
      {},
      element("span", { class: "price" }, priceOf(pass)),
      element("span", { class: isForSale ? "chip good" : "chip" }, isForSale ? "For sale" : "Off sale"),
      open
    )
  )
  return item
}

const skeletons = (): ReadonlyArray<HTMLElement> =>
  Array.from({ length: 6 }, () => element("li", { class: "skeleton", "aria-hidden": true }))

/** Waits until the user wants more. */
const wanted = (place: HTMLElement): Effect.Effect<void> =>
  Effect.callback((resume) => {
    place.append(
      button("Load more", () => {
        place.setAttribute("aria-busy", "true")
        resume(Effect.void)
      })
    )
  })

/**
 * Shows the passes of an experience. The list is a stream, and a page of it is requested when the user
 * has seen what came before; whoever interrupts this stops it.
 */
export const showPasses = (universeId: string, place: HTMLElement): Effect.Effect<void, unknown, Monetization> =>
  Effect.gen(function* () {
    const monetization = yield* Monetization
    const list = element("ul", { class: "passes" }, ...skeletons())
    const more = element("div", { class: "more" })
    place.replaceChildren(list, more)
    place.setAttribute("aria-busy", "true")
    let shown = 0
    yield* monetization.listGamePasses({ universeId }).pipe(
      Stream.grouped(batch),
      Stream.zipWithNext,
      Stream.runForEach(([passes, next]) => {
        const cards = passes.map((pass) => card(universeId, pass))
        if (shown === 0) list.replaceChildren(...cards)
        else list.append(...cards)
        if (shown > 0) cards[0]?.querySelector("button")?.focus()
        shown += passes.length
        place.removeAttribute("aria-busy")
        more.removeAttribute("aria-busy")
        more.replaceChildren(
          element("span", { class: "soft" }, Option.isSome(next) ? `${shown} shown` : `All ${shown} shown`)
        )
        announce(`${shown} game passes shown`)
        return Option.isSome(next) ? wanted(more) : Effect.void
      })
    )
    if (shown > 0) return
    place.removeAttribute("aria-busy")
    place.replaceChildren(
      element(
        "div",
        { class: "empty" },
        element("h3", {}, "No game passes yet"),
        element(
          "p",
          { class: "soft" },
          "This experience sells none. Make one in the Creator Hub, and it shows up here."
        )
      )
    )
    announce("No game passes yet")
  })
