/** What pictures have in common: a page of text in one width, light or dark as its reader has it. */

/** A run of characters in one colour. */
export interface Run {
  readonly text: string
  readonly kind?: "dim" | "prompt" | "error" | "good" | undefined
}

export const line = 20
export const margin = 20

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")

export const text = (x: number, y: number, runs: ReadonlyArray<Run>): string => {
  const spans = runs.map(({ kind, text }) =>
    kind === undefined ? `<tspan>${escaped(text)}</tspan>` : `<tspan class="${kind}">${escaped(text)}</tspan>`
  )
  return `<text x="${x}" y="${y}" xml:space="preserve">${spans.join("")}</text>`
}

const style = `
text { font: 13px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #1f2328 }
.page { fill: #f6f8fa; stroke: #d0d7de }
.grid { stroke: #d0d7de }
.dim { fill: #59636e }
.prompt { fill: #0969da }
.error { fill: #d1242f }
.good { fill: #1a7f37 }
.call { fill: #0969da }
.parent { fill: #8250df }
.wait { fill: #bf8700 }
.attempt { fill: #1a7f37 }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 }
  .page { fill: #0d1117; stroke: #3d444d }
  .grid { stroke: #3d444d }
  .dim { fill: #9198a1 }
  .prompt, .call { fill: #4493f8 }
  .error { fill: #f85149 }
  .good, .attempt { fill: #3fb950 }
  .parent { fill: #ab7df8 }
  .wait { fill: #d29922 }
}
`

/** A picture of what `body` draws. `title` is for who does not see it. */
export const picture = (title: string, width: number, height: number, body: ReadonlyArray<string>): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">`,
    `<title id="title">${escaped(title)}</title>`,
    `<style>${style}</style>`,
    `<rect class="page" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>`,
    ...body,
    "</svg>",
    ""
  ].join("\n")
