/** The operations, by their ids, and the sentences that say what they do. */
import { families, services } from "../../generated/catalog.ts"
import { additionalOperations, allOperations } from "../../generated/index.ts"
import type { Bodies } from "../../interface/BodySchema.ts"
import type { AnyOperation } from "../../interface/Operation.ts"
import { abouts } from "../records/About.ts"

export type ServiceName = keyof typeof services

export const operations: ReadonlyMap<string, AnyOperation> = new Map(
  [...allOperations, ...additionalOperations].map((it) => [it.id, it])
)

const isService = (name: string): name is ServiceName => Object.hasOwn(services, name)

/** What a service is for. */
export const aboutService = (service: string): string => (isService(service) ? abouts[service] : "")

const familyOf = ({ service }: AnyOperation) => (isService(service) ? families[services[service].family] : undefined)

/** The forms of the JSON bodies of an operation's family. */
export const bodiesOf = async (operation: AnyOperation): Promise<Bodies> =>
  (await familyOf(operation)?.bodies()) ?? { bodies: {}, definitions: {} }

/** What the method of an operation says that it does. */
export const sentenceOf = async (operation: AnyOperation): Promise<string> => {
  const { words } = (await familyOf(operation)?.words()) ?? { words: {} }
  const key = `${operation.service}.${operation.name}`
  return Object.hasOwn(words, key) ? (words[key] ?? "") : ""
}
