import { describe, expect, test } from 'vitest'
import { grid, identityOf, line } from '../../test/support/build-grid.ts'
import { readTables } from '../../test/support/read-facts.ts'
import { EMPTY_KEY } from '../model/fact.ts'
import { UNIT_NAME } from '../model/unit.ts'
import { familyById } from './choose-family.ts'
import type { Layout } from './family.ts'
import { layoutOf, TEMPLATE_TABLES } from './template-tables.ts'

const YEAR = 2026

/** A header as a compiler would print it: equal neighbours merged to the right, last texts merged downwards. */
function headerRows(layout: Layout): readonly string[] {
  const depth = Math.max(...layout.columns.map((column) => column.header.length))
  const text = (x: number, y: number): string | null => layout.columns[x]?.header[y]?.replace('{year}', String(YEAR)) ?? null
  const group = (x: number, y: number): string => `${layout.columns[x]?.half ?? 0}|${layout.columns[x]?.header.slice(0, y + 1).join('|')}`
  return Array.from({ length: depth }, (_, y) =>
    layout.columns.map((_column, x) => (text(x, y) === null ? '^' : x > 0 && text(x - 1, y) !== null && group(x, y) === group(x - 1, y) && y + 1 < depth && text(x, y + 1) !== null ? '<' : text(x, y))).join('|'),
  )
}

const cases = Object.entries(TEMPLATE_TABLES).flatMap(([template, families]) =>
  families.flatMap((family) => {
    const layout = layoutOf(template, family)
    return layout ? [{ template, family, layout }] : []
  }),
)

describe('reading and printing share one declaration', () => {
  test('every table of facts has its printed form', () => {
    const missing = Object.entries(TEMPLATE_TABLES).flatMap(([template, families]) => families.filter((family) => layoutOf(template, family) === null).map((family) => `${template} ${family}`))
    expect(missing).toEqual(['shanxi-budget performance-sheet'])
  })

  test.each(cases)('$template $family: the printed header is read back as declared', ({ template, family, layout }) => {
    const final = template.endsWith('final')
    for (const title of [layout.title.department, layout.title.unit]) {
      const amounts = layout.columns.map((column) => (column.role === 'amount' || column.role === 'count' ? '1.00' : column.role === 'name' ? '合计' : ''))
      const { tables } = readTables(
        [line(title.replace('{year}', String(YEAR))), line(`单位：${UNIT_NAME[layout.amountUnit]}`), grid([...headerRows(layout), amounts.join('|')])],
        identityOf({ kind: final ? 'final' : 'budget', year: YEAR }),
      )
      const [table] = tables
      expect([table?.family, table?.unit]).toEqual([family, layout.amountUnit])
      expect(table?.columns.map((column) => [column.role, column.half])).toEqual(layout.columns.map((column) => [column.role, column.half ?? 0]))
      for (const [x, column] of layout.columns.entries()) {
        if (column.key === null) continue
        const base = familyById(family)?.halves[Math.min(column.half ?? 0, (familyById(family)?.halves.length ?? 1) - 1)]?.base
        expect({ ...EMPTY_KEY, ...table?.columns[x]?.key }).toEqual({ ...EMPTY_KEY, year: YEAR, phase: final ? 'final' : 'budget', ...base, ...column.key })
      }
    }
  })
})
