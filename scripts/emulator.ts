/** `npm run emulator -- --port <n>`: what users have as `npx effect-open-cloud emulator`. */
import { run } from "../src/cli/Emulator.ts"

process.exitCode = await run(process.argv.slice(2))
