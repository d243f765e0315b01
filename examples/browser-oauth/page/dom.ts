/** Elements in few words. Text is always text. */

type Child = Node | string | undefined

export interface Attributes {
  readonly [name: string]: string | number | boolean | undefined
}

/** An element with attributes and children; `undefined` and `false` leave an attribute out. */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: ReadonlyArray<Child>
): HTMLElementTagNameMap[Name] => {
  const node = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) node.setAttribute(key, value === true ? "" : String(value))
  }
  node.append(...children.filter((child) => child !== undefined))
  return node
}

/** A button that does something. */
export const button = (label: string, onClick: () => void, attributes: Attributes = {}): HTMLButtonElement => {
  const node = element("button", { type: "button", ...attributes }, label)
  node.addEventListener("click", onClick)
  return node
}

export const byId = (id: string): HTMLElement => {
  const node = document.getElementById(id)
  if (node === null) throw new Error(`The page has no element ${id}`)
  return node
}

/** Tells those who cannot see the page what happened on it. */
export const announce = (text: string): void => {
  byId("status").textContent = text
}
