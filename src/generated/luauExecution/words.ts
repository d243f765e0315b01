// Generated from specs/ by `npm run generate`. Do not edit.
/** What methods do, by service and method. */
export const words: Readonly<Record<string, string>> = {
  "LuauExecution.createBinaryInput": "Asks for a place to upload `size` bytes to, up to 100 MiB and for 15 minutes.",
  "LuauExecution.createTask": "Begins to run a script.",
  "LuauExecution.getTask": "A task as it is now.",
  "LuauExecution.listTaskLogs": "Chunks of what a task has logged."
}
