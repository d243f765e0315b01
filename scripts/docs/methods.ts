/** Methods that have another name than the record of their operation: the command tells them, and the documents. */
export { methods } from "../../src/cli/operations/Names.ts"
