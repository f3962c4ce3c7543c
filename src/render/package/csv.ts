/** A value of a CSV field: amounts and other numbers as exact decimal text; null is an empty field. */
export type CsvValue = string | number | null

/** RFC 4180 with a header line; line ends are CR LF. */
export function csv(fields: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return [fields, ...rows].map((row) => `${row.map(csvField).join(',')}\r\n`).join('')
}

function csvField(value: CsvValue): string {
  if (value === null) return ''
  const text = typeof value === 'number' ? String(value) : harmless(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Text that a spreadsheet would run as a formula gets an apostrophe in front; numbers are left alone. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) && !/^-?[\d,.]*%?$/.test(text) ? `'${text}` : text)
