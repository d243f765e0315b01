/** `npm run -s operations`: one line an operation, from the records that the client runs on. */
import { line } from "../src/cli/operations/Lines.ts"
import { allOperations } from "../src/generated/index.ts"

// A reader that has seen enough is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error
})

for (const operation of allOperations) console.log(line(operation))
