import { defineConfig } from "vitest/config"
import config from "../../vitest.config.ts"
import { groups } from "./groups.ts"
import { instrument } from "./instrument.ts"

const name = process.env.MUTANTS_GROUP ?? ""
const group = groups[name]
if (group === undefined) throw new Error(`No group "${name}": ${Object.keys(groups).join(", ")}`)

const { files, mutants } = await instrument(group.sources)
const contents = new Map(files.map(({ name, content }) => [name, content]))
const only = new RegExp(process.env.MUTANTS_ONLY ?? "")

export default defineConfig({
  ...config,
  plugins: [{ name: "mutants", enforce: "pre", load: (id) => contents.get(id) }],
  test: {
    ...config.test,
    include: ["test/mutants/suite.ts"],
    // A test that ran out of time would be refused from then on.
    testTimeout: 0,
    fsModuleCache: false,
    silent: true,
    provide: { tests: group.tests, mutants: mutants.filter(({ fileName }) => only.test(fileName)) }
  }
})
