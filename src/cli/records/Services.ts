/** The services as commands by their names alone: nothing of them is loaded. */
import { services } from "../../generated/catalog.ts"
import { kebab } from "../Names.ts"

export type ServiceName = keyof typeof services

/** Services by the name of their command. */
export const serviceNames: ReadonlyMap<string, ServiceName> = new Map(
  (Object.keys(services) as ReadonlyArray<ServiceName>).map((name) => [kebab(name), name])
)
