/** A service as a command, with a command for each of its methods. Its records are loaded when it is asked for. */
import { families, services } from "../../generated/catalog.ts"
import { kebab } from "../Names.ts"
import { listed, method } from "./Method.ts"
import type { ServiceName } from "./Services.ts"

/** The commands of a service's methods: those that are asked for with all that they take, of others a line. */
export const methodsOf = async (service: ServiceName, asked: ReadonlySet<string>) => {
  const family = families[services[service].family]
  const [records, bodies, { words }] = await Promise.all([family.operations(), family.bodies(), family.words()])
  const all = Object.values(records).filter((it) => it.service === service && it.variantOf === undefined)
  return services[service].methods.map((name) => {
    const operations = all.filter((it) => it.name === name)
    const sentence = words[`${service}.${name}`]
    return asked.has(kebab(name)) ? method(name, sentence, operations, bodies) : listed(name, sentence, operations)
  })
}

export type MethodCommand = Awaited<ReturnType<typeof methodsOf>>[number]
