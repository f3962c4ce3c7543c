/** A Markdown table; columns after the first are numbers where `numbers` says so. */
export function table(header: readonly string[], rows: readonly (readonly (string | number)[])[], text = 1): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
  return [line(header), line(header.map((_, i) => (i < text ? '---' : '--:'))), ...rows.map(line)].join('\n')
}

/** 97.3%; a dash where there is nothing to divide by. */
export const share = (part: number, whole: number): string => (whole === 0 ? '—' : `${((part / whole) * 100).toFixed(1)}%`)
