/** The example page in Chromium: a user signs in at the emulator's consent page, works, and leaves. */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Scope from "effect/Scope"
import type { Emulator } from "effect-open-cloud/emulator"
import { Faults } from "effect-open-cloud/emulator"
import type { Browser, BrowserContext, Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { onEmulator } from "../../examples/browser-oauth/start.ts"
import { launch } from "./chromium.ts"

let browser: Browser
let scope: Scope.Closeable
let site: { readonly url: string; readonly emulator: Emulator }
let context: BrowserContext
let page: Page
/** Everything that the page printed, and every address that it was at. */
let printed: Array<string>
let visited: Array<string>

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

beforeEach(async () => {
  scope = await Effect.runPromise(Scope.make())
  site = await Effect.runPromise(Scope.provide(onEmulator(0), scope))
  context = await browser.newContext({ viewport: { width: 1100, height: 760 } })
  page = await context.newPage()
  printed = []
  visited = []
  page.on("console", (message) => printed.push(message.text()))
  page.on("pageerror", (error) => printed.push(String(error)))
  page.on("framenavigated", (frame) => visited.push(frame.url()))
  await page.goto(site.url)
})
afterEach(async () => {
  await context.close()
  await Effect.runPromise(Scope.close(scope, Exit.void))
})

/** Signs in as a user, and lets the page see what it asks for. */
const signIn = async (user = "Maple"): Promise<void> => {
  await page.getByRole("button", { name: "Sign in with Roblox" }).click()
  await page.getByRole("button", { name: new RegExp(user) }).click()
  await page.getByRole("button", { name: /allow/i }).click()
  await page.getByText(`@${user === "Maple" ? "maple_builds" : "juniper"}`).waitFor()
}

const passes = () => page.locator("li.pass")

const asked = (operation: string) => site.emulator.log().filter((it) => it.operation === operation).length

const screenshot = async (name: string): Promise<void> => {
  const folder = process.env.SCREENSHOTS
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` })
}

describe("a creator", () => {
  it("signs in, and sees who they are and what they sell, some at a time", async () => {
    await screenshot("welcome")
    await signIn()
    await expect.poll(() => page.locator(".experiences button").allTextContents()).toHaveLength(3)
    await expect.poll(() => passes().count()).toBe(12)
    await screenshot("desk")
    await page.getByRole("button", { name: "Load more" }).click()
    await expect.poll(() => passes().count()).toBe(24)
    await page.getByRole("button", { name: /Reef Racers/ }).click()
    await expect.poll(() => passes().allTextContents()).toHaveLength(3)
    await page.getByRole("button", { name: /Untitled/ }).click()
    await page.getByText("No game passes yet", { exact: true }).last().waitFor()
  })

  it("leaves no token and no code in an address, in the history or on the console", async () => {
    await signIn()
    expect(page.url()).toBe(`${site.url}/`)
    const tokens = [...site.emulator.world.oauth.tokens.keys(), ...site.emulator.world.tokens.keys()]
    expect(tokens.length).toBeGreaterThan(0)
    const shown = [...printed, ...visited].join("\n")
    expect(tokens.filter((token) => shown.includes(token))).toEqual([])
    expect(printed).toEqual([])
    const stored = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state])
    )
    const codes = [...site.emulator.world.oauth.codes.keys()]
    expect(codes.length).toBeGreaterThan(0)
    expect(codes.filter((code) => stored.includes(code))).toEqual([])
    await page.goBack()
    expect(page.url()).not.toMatch(/[?&]code=/)
  })

  it("stays signed in over a reload, and over the end of an access token", async () => {
    await signIn()
    await page.reload()
    await page.getByText("@maple_builds").waitFor()
    expect(asked("oauth.token")).toBe(1)
    // The server no longer takes the token: the page gets another, and goes on.
    site.emulator.world.tokens.clear()
    await page.getByRole("button", { name: /Reef Racers/ }).click()
    await expect.poll(() => passes().count()).toBe(3)
    expect(asked("oauth.token")).toBe(2)
  })

  it("changes a pass", async () => {
    await signIn()
    await page.getByRole("button", { name: "Edit Golden Crown" }).click()
    await page.getByLabel("Name").fill("Golden Tiara")
    expect(await page.getByRole("alert").count()).toBe(0)
    await screenshot("editor")
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByRole("heading", { name: "Golden Tiara" }).waitFor()
    expect(site.emulator.world.monetization.passes.get("9300100")?.name).toBe("Golden Tiara")
  })

  it("is told when something fails, and tries again", async () => {
    site.emulator.faults.add({ operation: "monetization.listGamePasses", times: 1, fault: Faults.status(403) })
    await signIn()
    await page.getByRole("alert").getByText("You did not let this page do that.").waitFor()
    await page.getByRole("button", { name: "Try again" }).click()
    await expect.poll(() => passes().count()).toBe(12)
  })

  it("signs out", async () => {
    await signIn()
    await page.getByRole("button", { name: "Sign out" }).click()
    await page.getByText("You are signed out.").first().waitFor()
    await page.reload()
    await page.getByRole("button", { name: "Sign in with Roblox" }).waitFor()
    expect(site.emulator.views.oauth.sessions().map(({ status }) => status)).not.toContain("active")
  })

  it("is out in all tabs at once", async () => {
    await signIn()
    const other = await context.newPage()
    await other.goto(site.url)
    for (const tab of [page, other]) await expect.poll(() => tab.locator("li.pass").count()).toBe(12)
    const requests = site.emulator.log().length
    await page.getByRole("button", { name: "Sign out" }).click()
    await other.getByText("You are signed out.").first().waitFor()
    expect(
      site.emulator
        .log()
        .slice(requests)
        .map(({ operation }) => operation)
    ).toEqual(["oauth.revoke"])
  })

  it("has to sign in again when the authorization is taken away", async () => {
    await signIn()
    await expect.poll(() => passes().count()).toBe(12)
    site.emulator.seed.oauth.revoke({ user: 156, app: "9500001" })
    await page.getByRole("button", { name: /Reef Racers/ }).click()
    await page.getByText("Your sign-in has ended. Please sign in again.").first().waitFor()
  })
})

it("somebody who does not let the page in stays out", async () => {
  await page.getByRole("button", { name: "Sign in with Roblox" }).click()
  await page.getByRole("button", { name: /Maple/ }).click()
  await screenshot("consent")
  await page.getByRole("button", { name: /cancel|deny/i }).click()
  await page.getByText("You did not let this page in. Nothing was shared.").first().waitFor()
  expect(asked("oauth.token")).toBe(0)
  expect(new URL(page.url()).search).toBe("")
})

it("somebody who has nothing sees that they have nothing", async () => {
  await signIn("Juniper")
  await page.getByRole("heading", { name: "No experiences to show" }).waitFor()
})
