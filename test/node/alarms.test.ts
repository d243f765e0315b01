import { afterEach, assert, beforeEach, describe, it, vi } from "@effect/vitest"
import * as Alarms from "../../src/node/Alarms.ts"

describe("alarms in rows", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it("ring each at its own time, in the order of their beginning", () => {
    const timer = Alarms.make()
    const rung: Array<string> = []
    const set = (name: string, millis: number) => timer(millis, () => rung.push(`${name} ${performance.now() - began}`))
    const began = performance.now()
    set("a", 100)
    vi.advanceTimersByTime(30)
    set("b", 100)
    set("short", 40)
    vi.advanceTimersByTime(60)
    set("c", 100)
    vi.advanceTimersByTime(300)
    assert.deepStrictEqual(rung, ["short 70", "a 100", "b 130", "c 190"])
    set("later", 100)
    vi.advanceTimersByTime(99)
    assert.strictEqual(rung.length, 4)
    vi.advanceTimersByTime(1)
    assert.strictEqual(rung.at(-1), "later 490")
  })

  it("never ring once they are stopped, wherever they stand", () => {
    const timer = Alarms.make()
    const rung: Array<number> = []
    const stops = Array.from({ length: 9 }, (_, at) => timer(100, () => rung.push(at)))
    for (const at of [0, 4, 8, 4]) stops[at]!()
    const late = timer(100, () => rung.push(9))
    stops[7]!()
    vi.advanceTimersByTime(100)
    assert.deepStrictEqual(rung, [1, 2, 3, 5, 6, 9])
    // What rang cannot be stopped, and stops no other.
    timer(100, () => rung.push(10))
    late()
    stops[1]!()
    vi.advanceTimersByTime(100)
    assert.deepStrictEqual(rung, [1, 2, 3, 5, 6, 9, 10])
  })

  it("may be set and stopped by one that rings", () => {
    const timer = Alarms.make()
    const rung: Array<string> = []
    const again = () => {
      rung.push("first")
      stop()
      timer(100, () => rung.push("next"))
    }
    timer(100, again)
    vi.advanceTimersByTime(1)
    const stop = timer(100, () => rung.push("stopped"))
    vi.advanceTimersByTime(200)
    assert.deepStrictEqual(rung, ["first", "next"])
  })

  it("never ring once one that rings before them, at the same time, has stopped them", () => {
    const timer = Alarms.make()
    const rung: Array<string> = []
    timer(100, () => {
      rung.push("first")
      stop()
    })
    const stop = timer(100, () => rung.push("stopped"))
    timer(100, () => rung.push("last"))
    vi.advanceTimersByTime(200)
    assert.deepStrictEqual(rung, ["first", "last"])
  })

  it("ring though another throws", () => {
    const timer = Alarms.make()
    const rung: Array<string> = []
    timer(100, () => {
      timer(100, () => rung.push("next"))
      throw new Error("of one alone")
    })
    timer(100, () => rung.push("second"))
    assert.throws(() => vi.advanceTimersByTime(100), "of one alone")
    vi.advanceTimersByTime(10)
    assert.deepStrictEqual(rung, ["second"])
    vi.advanceTimersByTime(100)
    assert.deepStrictEqual(rung, ["second", "next"])
  })

  it("leave few timers behind, however many lengths of time there are", () => {
    const timer = Alarms.make()
    for (let millis = 60_000; millis < 61_000; millis++) timer(millis, () => {})()
    assert.isAtMost(vi.getTimerCount(), 32)
    const rung: Array<number> = []
    const at = performance.now()
    timer(100, () => rung.push(performance.now() - at))
    const stop = timer(101, () => rung.push(101))
    stop()
    vi.advanceTimersByTime(200)
    assert.deepStrictEqual(rung, [100])
  })

  it("keep a process running while one waits, and no longer", () => {
    vi.useRealTimers()
    const timer = Alarms.make()
    const running = () => process.getActiveResourcesInfo().filter((resource) => resource === "Timeout").length
    const before = running()
    const [first, second] = [timer(60_000, () => {}), timer(60_000, () => {})]
    assert.strictEqual(running(), before + 1)
    first()
    assert.strictEqual(running(), before + 1)
    second()
    assert.strictEqual(running(), before)
    const third = timer(60_000, () => {})
    assert.strictEqual(running(), before + 1)
    third()
    assert.strictEqual(running(), before)
  })
})
