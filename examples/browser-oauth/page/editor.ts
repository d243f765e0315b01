/** A dialog that changes a game pass. */
import type { GamePass, GamePassTerms } from "effect-open-cloud/Monetization"
import { button, element } from "./dom.ts"

const field = (label: string, input: HTMLElement): HTMLElement => element("label", { class: "field" }, label, input)

/** The fields that differ from what they were. */
const changes = (
  pass: GamePass,
  terms: Required<Pick<GamePassTerms, "name" | "description" | "isForSale">>,
  price: string
) => ({
  ...(terms.name === pass.name ? {} : { name: terms.name }),
  ...(terms.description === pass.description ? {} : { description: terms.description }),
  ...(terms.isForSale === pass.isForSale ? {} : { isForSale: terms.isForSale }),
  ...(price === "" || price === String(pass.price) ? {} : { price })
})

/** Opens the dialog. `save` gives why it did not work, or nothing. */
export const edit = (pass: GamePass, save: (terms: GamePassTerms) => Promise<string | undefined>): void => {
  const name = element("input", { name: "name", required: true, maxlength: 50, value: pass.name })
  const description = element("textarea", { name: "description", rows: 3, maxlength: 1000 }, pass.description ?? "")
  const price = element("input", {
    name: "price",
    type: "number",
    min: 1,
    step: 1,
    inputmode: "numeric",
    value: pass.price === undefined ? undefined : String(pass.price)
  })
  const isForSale = element("input", { name: "isForSale", type: "checkbox", checked: pass.isForSale })
  const problem = element("p", { class: "notice", role: "alert", hidden: true })
  const submit = element("button", { class: "main" }, "Save")
  const needPrice = () => {
    price.required = isForSale.checked
  }
  isForSale.addEventListener("change", needPrice)
  needPrice()

  const form = element(
    "form",
    {},
    element("h2", { id: "editor-title" }, "Edit game pass"),
    field("Name", name),
    field("Description", description),
    field("Price in Robux", price),
    element("label", { class: "check" }, isForSale, "For sale"),
    problem,
    element(
      "div",
      { class: "actions" },
      button("Cancel", () => dialog.close()),
      submit
    )
  )
  const dialog = element("dialog", { "aria-labelledby": "editor-title" }, form)
  dialog.addEventListener("close", () => dialog.remove())

  form.addEventListener("submit", (event) => {
    event.preventDefault()
    const terms = { name: name.value.trim(), description: description.value, isForSale: isForSale.checked }
    const changed = changes(pass, terms, price.value)
    if (Object.keys(changed).length === 0) return dialog.close()
    submit.disabled = true
    submit.textContent = "Saving …"
    problem.hidden = true
    save(changed).then((failure) => {
      if (failure === undefined) return dialog.close()
      submit.disabled = false
      submit.textContent = "Save"
      problem.textContent = failure
      problem.hidden = false
    })
  })

  document.body.append(dialog)
  dialog.showModal()
}
