/**
 * Who answers for the engine when a script is run in the emulator.
 *
 * @since 0.1.0
 */
import type { World } from "../../World.ts"
import type { ScriptHandler, Task } from "./State.ts"

export type { LogLine, Script, ScriptAnswer, ScriptHandler } from "./State.ts"

/**
 * Registers who answers for scripts. The handler that was registered last is
 * asked first; one that gives `undefined` leaves the script to the others, and at
 * last to the emulator, which runs no Luau but this: literals, tables among them,
 * `+ - * / ..` on them, `local` names for them, `print`, `warn`, `error` and
 * `return`. What a handler throws is an error of the script. Gives what
 * unregisters it.
 *
 * @since 0.1.0
 */
export const onScript = (world: World, handler: ScriptHandler): (() => void) => {
  const { handlers } = world.experiences.luau
  handlers.push(handler)
  return () => {
    const index = handlers.lastIndexOf(handler)
    if (index >= 0) handlers.splice(index, 1)
  }
}

/**
 * The tasks so far, oldest first.
 *
 * @since 0.1.0
 */
export const tasks = (world: World): ReadonlyArray<Task> => [...world.experiences.luau.tasks.values()]

/**
 * How long tasks wait and run, in milliseconds, unless a handler says otherwise.
 *
 * @since 0.1.0
 */
export const setTiming = (
  world: World,
  timing: { readonly queuedMillis?: number; readonly processingMillis?: number }
): void => {
  const { luau } = world.experiences
  luau.queuedMillis = timing.queuedMillis ?? luau.queuedMillis
  luau.processingMillis = timing.processingMillis ?? luau.processingMillis
}
