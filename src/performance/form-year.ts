import type { DisclosureTable } from '../model/disclosure-table.ts'
import type { FormRow } from './form-text.ts'

/** The year printed over a form (`（2022年度）`, `2022年度项目支出绩效目标表`), in its title, captions or first rows. */
export function yearOfForm(table: DisclosureTable, titles: readonly FormRow[]): number | null {
  const texts = [table.title?.text ?? '', ...table.caption.map((line) => line.text), ...titles.flatMap((row) => row.filled.map((cell) => cell.text))]
  for (const text of texts) {
    const year = /(?<!\d)(20\d\d)\s*年/.exec(text.replace(/(?<=\d)\s+(?=\d)/g, ''))
    if (year) return Number.parseInt(year[1] ?? '', 10)
  }
  return null
}
