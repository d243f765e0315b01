/** All that asks TypeScript about our types, in one process: see `program.ts`. */
import "./display.ts"
import "./hover.ts"
import "./conventions.ts"
import "./addresses.ts"
import "./items.ts"
import "./options.ts"
