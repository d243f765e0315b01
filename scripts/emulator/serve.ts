export { serve } from "../../src/emulator/node/index.ts"
