import { expect, test } from 'vitest'
import { compileDisclosure } from '../../src/compile/compile-disclosure.ts'
import { readTemplate, templateIds } from '../../src/compile/read-template.ts'
import type { BlockSpec, Template } from '../../src/compile/template.ts'
import { roundTrip } from '../support/round-trip.ts'
import { sampleBudget } from '../support/sample-budget.ts'

test('the templates that ship', () => {
  expect(templateIds()).toEqual(['national-final', 'shanghai-9', 'shanxi-13'])
  for (const id of templateIds()) expect(readTemplate(id).id).toBe(id)
  expect(() => readTemplate('atlantis')).toThrow('没有模板“atlantis”，现有：national-final、shanghai-9、shanxi-13')
})

/** Every text of a template with a `{verb|…}` or a `{name}` in it. */
function patterns(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.includes('{') ? [value] : []
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(patterns) : []
}

test.each(templateIds())('%s names no quantity and no style of change that it does not define', (id) => {
  const template = readTemplate(id)
  const expressions = patterns(template.blocks).flatMap((text) => [...text.matchAll(/\{(\w+)\|([^{}]+)\}/g)])
  expect(expressions.length).toBeGreaterThan(30)
  for (const [, verb = '', rest = ''] of expressions) {
    const parts = rest.split('|')
    const quantities = verb === 'change' ? parts.slice(1, 2) : verb === 'share' ? parts.slice(0, 2) : parts.slice(0, 1)
    if (verb === 'change') expect(Object.keys(template.changes)).toContain(parts[0])
    for (const expression of quantities) {
      const [name = '', period = 'current'] = expression.split('@')
      expect(Object.keys(template.quantities)).toContain(name.split('+')[0])
      expect(Object.keys(template.periods)).toContain(period)
    }
  }
})

/** Another province, made by changing data only: amounts in 元, tables before the prose, other words and titles. */
function anotherProvince(template: Template): Template {
  const tables = template.blocks.flatMap((block): BlockSpec[] => {
    if (block.type !== 'table') return []
    const unit = { ...block, unit: 'yuan' as const, numbers: { zero: '0.00', decimals: 2, grouped: false } }
    return [block.family === 'income-expenditure-summary' ? { ...unit, title: '{year}年部门收支预算总体情况表' } : unit]
  })
  const prose = template.blocks.filter((block) => block.type !== 'table' && !(block.type === 'heading' && /表$/.test(block.text)))
  const [cover, contents, ...rest] = prose
  const full = { ...template.changes['full'], increase: '较{beforeYear}年预算{before}增加{difference}，增幅{percent}', decrease: '较{beforeYear}年预算{before}减少{difference}，减幅{percent}' }
  return {
    ...template, id: 'another', name: '另一省', prose: { ...template.prose, trim: true },
    changes: { ...template.changes, full: { bothZero: '与上年持平', flat: '与上年持平', fromZero: '较{beforeYear}年预算{before}{direction}{difference}', ...full } as Template['changes'][string] },
    blocks: [...(cover ? [cover] : []), ...(contents ? [contents] : []), { type: 'heading', level: 1, text: '第一部分 {entity}{year}年预算表', newPage: true }, ...tables, ...rest],
  }
}

test('another province is data only: its disclosure reads back too', async () => {
  const compiled = compileDisclosure(sampleBudget(), anotherProvince(readTemplate('shanxi-13')))
  const { missing, surplus, errors } = await roundTrip(compiled)
  expect({ missing, surplus, errors: errors.map(({ message }) => message) }).toEqual({ missing: [], surplus: [], errors: [] })
  expect(compiled.facts.length).toBeGreaterThan(500)
})
