/** Luau execution of an emulator's world, filled and looked at from outside. */
import { handlersOf, type ScriptHandler, type Task } from "./State.ts"
import type { World } from "./World.ts"

export const seed = (world: World) => ({
  /**
   * Registers who answers for scripts. The handler that was registered last is asked first; one that gives `undefined`
   * leaves the script to the others, and at last to the emulator, which knows `return` and literals alone. What a
   * handler throws is an error of the script. Gives what unregisters it. A handler is no part of an exported world.
   */
  onScript: (handler: ScriptHandler): (() => void) => {
    const handlers = handlersOf(world.luauExecution)
    handlers.push(handler)
    return () => {
      const index = handlers.lastIndexOf(handler)
      if (index >= 0) handlers.splice(index, 1)
    }
  },
  /** How long tasks wait and run, in milliseconds, unless a handler says otherwise. */
  setTiming: (timing: { readonly queuedMillis?: number; readonly processingMillis?: number }): void => {
    const luau = world.luauExecution
    luau.queuedMillis = timing.queuedMillis ?? luau.queuedMillis
    luau.processingMillis = timing.processingMillis ?? luau.processingMillis
  }
})

export const views = (world: World) => ({
  /** The tasks so far, oldest first. */
  tasks: (): ReadonlyArray<Task> => [...world.luauExecution.tasks.values()]
})
