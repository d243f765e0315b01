/** The pages of the authorization server: plain HTML that needs no script and nothing from elsewhere. */
import { brief } from "../Errors.ts"
import type { Answer } from "../Http.ts"
import { describe, isForCreators, isForUniverses } from "./Scopes.ts"
import type { App } from "./State.ts"
import { ownedBy } from "./Tokens.ts"
import type { World } from "./World.ts"

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
}

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? character)

const style = `
:root { color-scheme: light dark; --ink: light-dark(#191b22, #eef0f6); --soft: light-dark(#5b6072, #a4a9ba);
  --card: light-dark(#fff, #1c1f28); --page: light-dark(#eef0f5, #101218); --line: light-dark(#dfe2ea, #323644);
  --accent: light-dark(#2f55d4, #8aa5ff); --on-accent: light-dark(#fff, #10131c) }
* { box-sizing: border-box }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 24px 16px; background: var(--page);
  color: var(--ink); font: 16px/1.5 system-ui, sans-serif }
main { width: 100%; max-width: 440px; background: var(--card); border: 1px solid var(--line); border-radius: 16px;
  padding: 32px; box-shadow: 0 12px 40px rgb(0 0 0 / .08) }
h1 { font-size: 22px; line-height: 1.3; margin: 0 0 8px; text-wrap: balance }
h2, legend { font-size: 14px; font-weight: 600; color: var(--soft); margin: 0; padding: 0 }
p { margin: 0 }
.soft { color: var(--soft) }
.note { font-size: 13px; color: var(--soft); border-top: 1px solid var(--line); margin: 24px -32px 0; padding: 16px 32px 0 }
.account { display: flex; align-items: center; gap: 12px; margin: 20px 0; padding: 12px; border: 1px solid var(--line);
  border-radius: 12px }
.account img, .users img { width: 40px; height: 40px; border-radius: 50%; flex: none }
.account a { margin-left: auto; font-size: 14px; color: var(--accent) }
.who { display: grid; line-height: 1.3; text-align: left }
.who span { font-size: 14px; color: var(--soft) }
ul { list-style: none; margin: 8px 0 20px; padding: 0 }
.scopes li { padding: 6px 0 6px 28px; position: relative }
.scopes li::before { content: ""; position: absolute; left: 6px; top: 13px; width: 6px; height: 11px; rotate: 45deg;
  border: solid var(--accent); border-width: 0 2px 2px 0 }
.scopes code { display: block; font-size: 12px; color: var(--soft) }
fieldset { border: 0; margin: 0 0 20px; padding: 0 }
label { display: flex; align-items: center; gap: 12px; padding: 10px 12px; margin-top: 8px; cursor: pointer;
  border: 1px solid var(--line); border-radius: 10px }
label span { margin-left: auto; font-size: 13px; color: var(--soft) }
input { width: 18px; height: 18px; margin: 0; accent-color: var(--accent); flex: none }
.buttons { display: flex; gap: 12px }
button { font: inherit; font-weight: 600; cursor: pointer; border-radius: 10px; padding: 11px 16px; min-height: 44px;
  border: 1px solid var(--line); background: transparent; color: inherit }
button:hover { border-color: var(--accent) }
.buttons button { flex: 1 }
button.main { background: var(--accent); border-color: var(--accent); color: var(--on-accent) }
.users { max-height: 360px; overflow: auto; margin: 16px 0 0; padding: 2px }
.users li + li { margin-top: 8px }
.users button { width: 100%; display: flex; align-items: center; gap: 12px; font-weight: 500; padding: 8px 12px }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
`

const page = (status: number, title: string, body: string): Answer => ({
  status,
  headers: {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-frame-options": "DENY",
    "content-security-policy":
      "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'"
  },
  body: `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title><link rel="icon" href="data:,"><style>${style}</style></head>
<body><main>${body}
<p class="note">This is an emulator. No account of yours and nothing on Roblox is involved.</p></main></body></html>
`
})

const person = (name: string, handle: string, id: string, alt = ""): string =>
  `<img src="/-/avatars/${escapeHtml(id)}" alt="${escapeHtml(alt)}" width="40" height="40"><span class="who">${escapeHtml(name)}<span>@${escapeHtml(handle)}</span></span>`

/** A request that cannot be sent back to its app. */
export const errorPage = (message: string): Answer =>
  page(
    400,
    "This request cannot be continued",
    `<h1>This request cannot be continued</h1><p>${escapeHtml(brief(message))}</p>`
  )

/** A form with a secret of its own, without which no other page can send it in the user's name. */
const form = (action: string, secret: string, content: string): string =>
  `<form method="post" action="${escapeHtml(action)}"><input type="hidden" name="form" value="${secret}">${content}</form>`

/** Asks which user signs in. */
export const accountPage = (world: World, app: App, action: string, secret: string): Answer => {
  const users = [...world.users.values()]
  const list = users.map(
    ({ displayName, id, name }) =>
      `<li><button name="user" value="${escapeHtml(id)}">${person(displayName, name, id)}</button></li>`
  )
  return page(
    200,
    `Sign in to continue to ${app.name}`,
    `<h1>Sign in to continue to ${escapeHtml(app.name)}</h1>
<p class="soft">${users.length === 0 ? "The emulator's world has no users." : "Choose a user of the emulator's world."}</p>
${form(action, secret, `<ul class="users">${list.join("")}</ul>`)}`
  )
}

const choice = (name: string, value: string, text: string, hint: string): string =>
  `<label><input type="checkbox" name="${name}" value="${escapeHtml(value)}" checked>${escapeHtml(text)}<span>${escapeHtml(hint)}</span></label>`

const choices = (legend: string, options: ReadonlyArray<string>, none: string): string =>
  `<fieldset><legend>${legend}</legend>${options.length === 0 ? `<p class="soft">${none}</p>` : options.join("")}</fieldset>`

/** Asks a user to let an app do what it wants to. */
export const consentPage = (
  world: World,
  app: App,
  userId: string,
  scopes: ReadonlyArray<string>,
  action: string,
  secret: string,
  otherAccount: string
): Answer => {
  const user = world.users.get(userId)
  const owned = ownedBy(world, userId)
  const list = scopes.map((scope) => `<li>${escapeHtml(describe(scope))}<code>${escapeHtml(scope)}</code></li>`)
  const universes = owned.flatMap((owner) =>
    owner.universes.map(({ id, name }) => choice("universe", id, name, owner.name))
  )
  const creators = owned.map(({ name, owner }) =>
    choice("creator", owner, name, owner.startsWith("groups/") ? "Group" : "You")
  )
  return page(
    200,
    `${app.name} asks for access`,
    `<h1>${escapeHtml(app.name)} would like access to your account</h1>
<div class="account">${person(user?.displayName ?? userId, user?.name ?? userId, userId)}<a href="${escapeHtml(otherAccount)}">Use another</a></div>
${form(
  action,
  secret,
  `<input type="hidden" name="user" value="${escapeHtml(userId)}">
<h2>It will be able to</h2><ul class="scopes">${list.join("")}</ul>
${scopes.some(isForUniverses) ? choices("In these experiences", universes, "You have no experience to choose from.") : ""}
${scopes.some(isForCreators) ? choices("With the assets of", creators, "") : ""}
<div class="buttons"><button name="decision" value="deny">Cancel</button><button class="main" name="decision" value="allow">Allow</button></div>`
)}`
  )
}

/** A picture of a user: the first letter on a colour of their own. */
export const avatar = (world: World, id: string): Answer => {
  const user = world.users.get(id)
  if (user === undefined) return { status: 404, headers: {}, body: undefined }
  const hue = (Number(id.slice(-6)) * 137) % 360
  const letter = escapeHtml([...user.displayName][0]?.toUpperCase() ?? "?")
  return {
    status: 200,
    headers: { "content-type": "image/svg+xml", "cache-control": "max-age=3600" },
    body: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><rect width="96" height="96" fill="hsl(${hue} 55% 42%)"/><text x="48" y="64" font-family="system-ui, sans-serif" font-size="46" font-weight="600" text-anchor="middle" fill="#fff">${letter}</text></svg>`
  }
}
