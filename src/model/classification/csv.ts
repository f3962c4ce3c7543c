/**
 * The rows of a small comma-separated text with a header row, as records. Quoted fields may hold commas and doubled
 * quotes (RFC 4180); line ends inside a field are not used in our data.
 */
export function parseCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const [header, ...lines] = text.replace(/^\ufeff/, '').split(/\r?\n/).filter((line) => line !== '')
  const names = fields(header ?? '')
  return lines.map((line) => {
    const values = fields(line)
    return Object.fromEntries(names.map((name, i) => [name, values[i] ?? '']))
  })
}

function fields(line: string): string[] {
  const found: string[] = []
  for (const match of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)) {
    found.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'))
  }
  return found
}
