/**
 * The interface as Roblox publishes it, for judges that are not ours. The published document is used
 * where it is at hand (OPEN_CLOUD_DOCUMENT, or a checkout beside this one); otherwise its facts in `specs/families`.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

interface OperationObject {
  readonly security?: ReadonlyArray<Readonly<Record<string, unknown>>>
  responses: Record<string, { headers?: unknown; content?: Record<string, unknown> }>
}

export interface OpenApi {
  paths: Record<string, Record<string, OperationObject>>
  components: { schemas: Record<string, object> }
}

const root = fileURLToPath(new URL("../..", import.meta.url))

/** Where the published document is, if it is anywhere. */
export const publishedPath = [
  process.env.OPEN_CLOUD_DOCUMENT,
  fileURLToPath(new URL("../shared/facts/upstream-openapi.json", `file://${root}`))
].find((path) => path !== undefined && existsSync(path))

const read = (path: string): OpenApi => JSON.parse(readFileSync(path, "utf8"))

const families = (): OpenApi =>
  readdirSync(`${root}specs/families`)
    .map((name) => read(`${root}specs/families/${name}`))
    .reduce((all, family) => ({
      ...all,
      paths: { ...all.paths, ...family.paths },
      components: {
        ...all.components,
        schemas: { ...all.components.schemas, ...family.components.schemas }
      }
    }))

/** The document's keyed operations; typed response headers are left out, which Prism's mocker can't generate. */
export const openCloudDocument = (): OpenApi => {
  const document = publishedPath === undefined ? families() : read(publishedPath)
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (operation.security?.some((scheme) => "roblox-api-key" in scheme) !== true) delete item[method]
      else for (const response of Object.values(operation.responses)) delete response.headers
    }
    if (Object.keys(item).length === 0) delete document.paths[path]
  }
  return document
}
