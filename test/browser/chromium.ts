/** A Chromium to drive: the one of CHROMIUM_PATH, the system's, or, as root on Debian, one that is installed for it. */
import { execFileSync } from "node:child_process"
import { existsSync } from "node:fs"
import type { Browser } from "playwright-core"
import { chromium } from "playwright-core"

const usual = "/usr/bin/chromium"

const install = (): void => {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) {
    throw new Error("There is no Chromium: install it, or name it in CHROMIUM_PATH.")
  }
  const options = { stdio: ["ignore", "ignore", "inherit"] as ["ignore", "ignore", "inherit"] }
  // Others may be installing, too.
  const turn = ["-o", "DPkg::Lock::Timeout=300"]
  execFileSync("apt-get", ["update", "-qq", ...turn], options)
  execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...turn, "chromium"], options)
}

export const findChromium = (): string => {
  const named = process.env.CHROMIUM_PATH
  if (named !== undefined && named !== "") return named
  if (!existsSync(usual)) install()
  return usual
}

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium(),
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync"
    ]
  })
