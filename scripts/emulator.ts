/** `npm run emulator -- --port <n>`: what users have as `npx effect-open-cloud emulator`. */
import { runProcess } from "../src/cli/Process.ts"

await runProcess(["emulator", ...process.argv.slice(2)])
