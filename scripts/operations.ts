/** `npm run -s operations`: one line an operation, from the records that the client runs on. */
import { allOperations } from "../src/generated/index.ts"

for (const { method, path, service, name } of allOperations) {
  console.log(`${method} ${path} ${service}.${name}`)
}
