/** Text for XML, attributes included. */
export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A run's content: line ends become breaks. */
export const runText = (text: string): string =>
  text.split('\n').map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`).join('<w:br/>')

export const run = (text: string, properties = ''): string =>
  text === '' ? '' : `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${runText(text)}</w:r>`

/** A paragraph of a style; `properties` go after the style, in the schema's order. */
export const paragraph = (style: string, content: string, properties = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${content}</w:p>`

/** Twentieths of a point, which Word counts in. */
export const twips = (points: number): number => Math.round(points * 20)
