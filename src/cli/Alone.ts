/**
 * The same for a command line that names nothing that is loaded late: help of the whole, a version, a mistake. In the
 * bundle this is a file by itself, without those parts of its packages that only others use.
 */
export { runProcess } from "./Process.ts"
