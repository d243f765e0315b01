/** What a call costs more where quotas are shared: through Redis, near and 20 ms away, and through a coordinator. */
import { spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { compile, type Runtime, run, start } from "./environment.ts"
import { type Place, sharing } from "./names.ts"
import { keeps, type Row, type Section } from "./report.ts"
import type { Comparison } from "./rounds.ts"

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port)))

const freePort = async (): Promise<number> => {
  const probe = createServer()
  const port = await listen(probe)
  await new Promise((resolve) => probe.close(resolve))
  return port
}

const startRedis = async () => {
  const [port, folder] = [await freePort(), mkdtempSync(join(tmpdir(), "bench-redis-"))]
  const args = ["--port", `${port}`, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", folder]
  const child = spawn("redis-server", args, { stdio: ["ignore", "pipe", "inherit"] })
  await new Promise<void>((resolve, reject) => {
    child.on("error", (cause) => reject(new Error("This section needs redis-server", { cause })))
    child.stdout.on("data", (chunk: Buffer) => {
      if (chunk.toString().includes("Ready to accept connections")) resolve()
    })
  })
  const stop = (): void => {
    child.once("exit", () => rmSync(folder, { recursive: true, force: true }))
    child.kill()
  }
  return { port, stop }
}

/** The same server, so many milliseconds away: half of them each way. */
const distant = async (port: number, millis: number) => {
  const late = (from: Socket, to: Socket): void => {
    from.on("data", (chunk) => setTimeout(() => to.write(chunk), millis / 2))
    from.on("close", () => setTimeout(() => to.destroy(), millis / 2))
    from.on("error", () => to.destroy())
  }
  const server = createServer((near) => {
    const far = connect(port, "127.0.0.1")
    near.setNoDelay(true)
    far.setNoDelay(true)
    late(near, far)
    late(far, near)
  })
  return { port: await listen(server), stop: () => server.close() }
}

const startCoordinator = async (runtime: Runtime, secret: string) => {
  const { child, line } = start(runtime, await compile("coordinator"), [secret])
  return { port: Number(await line), stop: () => child.kill() }
}

export const shared = async (runtime: Runtime, quick: boolean): Promise<ReadonlyArray<Section>> => {
  const script = await compile("shared")
  const secret = "the secret of a coordinator in a benchmark"
  const redis = await startRedis()
  const far = await distant(redis.port, 20)
  const coordinator = await startCoordinator(runtime, secret)
  const measure = async (place: Place, away: number, inFlight: number, calls: number): Promise<Section> => {
    // One trip a call would take half a minute a round there, in which leases go back.
    const each = away === 0 || inFlight > 1 ? 1 : 0
    const { port } = place === "Redis" ? (away === 0 ? redis : far) : coordinator
    const args = [place, ...[port, quick ? 15 : 40, calls, inFlight, each].map(String), secret]
    const limit = away === 0 ? 10 : 100
    const row = ({ name, wall: { added, micros } }: Comparison): Row => {
      if (name === sharing.memory) return { what: name, measured: `${micros.toFixed(1)} µs a call` }
      const measured = `+ ${added.toFixed(1)} µs`
      return name === sharing.leases(place)
        ? { what: name, measured, budget: `+ ${limit} µs`, met: keeps(added, limit, 1) }
        : { what: name, measured }
    }
    const results = await run<ReadonlyArray<Comparison>>(runtime, script, args)
    const what = `${inFlight} at a time, ${place} ${away === 0 ? "on this machine" : `${away} ms away`}`
    return { title: `A call whose quota is shared, over the memory store: ${what}`, rows: results.map(row) }
  }
  try {
    return [
      await measure("Redis", 0, 1, 1_000),
      await measure("Redis", 0, 64, 4_096),
      await measure("Redis", 20, 1, 1_000),
      await measure("Redis", 20, 64, 4_096),
      await measure("a coordinator", 0, 1, 1_000),
      await measure("a coordinator", 0, 64, 4_096)
    ]
  } finally {
    coordinator.stop()
    far.stop()
    redis.stop()
  }
}
