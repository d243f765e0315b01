/** A text that there was, and when. */
export interface Written {
  readonly id: number
  readonly text: string
  readonly at: number
  readonly by: string
}

/** A thing in one language. */
export interface Words {
  name: string | undefined
  description: string | undefined
  readonly history: { readonly name: Array<Written>; readonly description: Array<Written> }
  icon: string | undefined
  /** Ids of thumbnails in their order, and what is said of each. */
  thumbnails: Array<string>
  readonly altTexts: Map<string, string>
}

/** A language of a game. */
export interface Language {
  automatic: boolean
  images: boolean
  displayInfo: boolean
}

/** An entry of a table, with its translations by locale. */
export interface TableEntry {
  readonly key: string
  readonly context: string
  readonly source: string
  example: string
  readonly createdAt: number
  readonly translations: Map<string, { text: string; at: number }>
  readonly history: Map<string, Array<Written>>
}

export interface Table {
  readonly id: string
  readonly assetId: string
  readonly gameId: string
  name: string
  readonly entries: Map<string, TableEntry>
}

export interface Localization {
  /** By kind, id and language: `badge/9200001/es`. */
  readonly words: Map<string, Words>
  /** By game. */
  readonly languages: Map<string, Map<string, Language>>
  readonly sources: Map<string, string>
  readonly tables: Map<string, Table>
  readonly settings: Map<string, { collects: boolean; deletes: boolean; sets: boolean; uses: boolean }>
  count: number
}

export const makeLocalization = (): Localization => ({
  words: new Map(),
  languages: new Map([["9000001", new Map([["en", { automatic: false, images: false, displayInfo: false }]])]]),
  sources: new Map([["9000001", "en"]]),
  tables: new Map(),
  settings: new Map(),
  count: 0
})

export const wordsOf = ({ words }: Localization, kind: string, id: string, language: string): Words => {
  const key = `${kind}/${id}/${language}`
  const found = words.get(key) ?? {
    name: undefined,
    description: undefined,
    history: { name: [], description: [] },
    icon: undefined,
    thumbnails: [],
    altTexts: new Map()
  }
  words.set(key, found)
  return found
}

/** The languages that a thing has something in. */
export const languagesOf = (
  { words }: Localization,
  kind: string,
  id: string
): ReadonlyArray<readonly [string, Words]> =>
  [...words].flatMap(([key, it]) =>
    key.startsWith(`${kind}/${id}/`) ? [[key.slice(kind.length + id.length + 2), it]] : []
  )

export const entryKey = (identifier: {
  readonly key: string
  readonly context: string
  readonly source: string
}): string => JSON.stringify([identifier.key, identifier.context, identifier.source])
