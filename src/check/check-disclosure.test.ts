import { describe, expect, it } from 'vitest'
import { buildDisclosure, paragraph, table } from '../../test/support/build-disclosure.ts'
import { amount, code, name } from '../../test/support/build-table.ts'
import type { Disclosure } from '../model/disclosure.ts'
import { checkDisclosure } from './check-disclosure.ts'
import { defineRule, type Rule } from './rule.ts'
import { RULES } from './rules/index.ts'

const invented = (check: Rule<'said'>['check']): Rule => defineRule<'said'>({
  id: 'invented/rule', version: 3, severity: 'warning', title: { zh: '虚构', en: 'Invented' },
  basis: [{ type: 'law', zh: '预算法 第十四条', en: 'Budget Law, Article 14' }], rationale: { zh: '试', en: 'Test' },
  assumptions: [], exclusions: [], messages: { said: { zh: '写了“{word}”', en: 'says "{word}"' } }, appliesTo: () => true, check,
})

const document = (): Disclosure => buildDisclosure({ parts: [paragraph('电话13800138000')] })
const place = { type: 'text', line: 1, column: 3, text: '13800138000' } as const

describe('checkDisclosure', () => {
  it('gives every rule of the catalogue one entry in the ledger', () => {
    const { runs } = checkDisclosure(document())
    expect(runs.map((run) => run.rule)).toEqual(RULES.map((rule) => rule.id))
    for (const run of runs) if (run.outcome === 'notApplicable' || run.outcome === 'couldNotRun') expect(run.reason).not.toBeNull()
  })

  it('turns what a rule throws into couldNotRun and goes on', () => {
    const broken = invented(() => { throw new Error('no such table') })
    const { runs } = checkDisclosure(document(), [broken, invented(() => ({ applications: 2, findings: [] }))])
    expect(runs.map((run) => [run.outcome, run.applications])).toEqual([['couldNotRun', 0], ['passed', 2]])
    expect(runs[0]?.reason?.zh).toContain('no such table')
  })

  it('never takes a rule without applications for passed', () => {
    const nothing = { zh: '没有', en: 'none' }
    const unable = { zh: '读不出', en: 'unreadable' }
    const outcomes = [invented(() => ({ applications: 0, findings: [] })), invented(() => ({ applications: 0, findings: [], nothing })), invented(() => ({ applications: 0, findings: [], unable }))]
    expect(checkDisclosure(document(), outcomes).runs.map((run) => run.outcome)).toEqual(['notApplicable', 'notApplicable', 'couldNotRun'])
  })

  it('refuses a finding without a printed place, and a message with a hole', () => {
    const draft = { message: 'said', data: { word: '甲' }, key: '甲', places: [place] } as const
    const run = (given: object) => checkDisclosure(document(), [invented(() => ({ applications: 1, findings: [{ ...draft, ...given }] }))]).runs[0]?.outcome
    expect(run({})).toBe('failed')
    expect(run({ places: [] })).toBe('couldNotRun')
    expect(run({ places: [{ ...place, text: ' ' }] })).toBe('couldNotRun')
    expect(run({ data: {} })).toBe('couldNotRun')
  })

  it('masks personal data everywhere in a finding', () => {
    const draft = { message: 'said', data: { word: place.text }, key: 'phone', places: [place], actual: place.text } as const
    const [finding] = checkDisclosure(document(), [invented(() => ({ applications: 1, findings: [draft] }))]).findings
    expect(JSON.stringify(finding)).not.toContain('13800138000')
    expect(finding?.message).toBe('写了“138****8000”')
  })

  it('keeps a finding\'s id over layouts and tells two equal ones apart', () => {
    const draft = (line: number) => ({ message: 'said', data: { word: '甲' }, key: '甲', places: [{ ...place, line }] }) as const
    const ids = (...lines: number[]) => checkDisclosure(document(), [invented(() => ({ applications: 1, findings: lines.map(draft) }))]).findings.map((one) => one.id)
    expect(ids(1)).toEqual(ids(7))
    expect(new Set(ids(1, 2)).size).toBe(2)
  })

  it('hangs what follows from one wrong number under it', () => {
    const disclosure = buildDisclosure({
      parts: [table({
        family: 'expenditure-summary', title: '部门支出总表', key: { measure: 'expenditure' },
        columns: [code(), name(), amount('合计'), amount('基本支出', { nature: 'basic' }), amount('项目支出', { nature: 'project' })],
        rows: [
          ['', '合计', '296.54', '41.82', '254.72'],
          ['201', '一般公共服务支出', '47.67', '41.82', '5.85'],
          ['208', '社会保障和就业支出', '284.87', '', '248.87'],
        ],
      })],
    })
    const { findings } = checkDisclosure(disclosure, RULES.filter((rule) => /^(?:relations|cause)\//.test(rule.id)))
    const roots = findings.filter((one) => one.causes.length === 0)
    expect(roots.map((one) => [one.rule, one.actual, one.expected])).toEqual([['cause/wrong-number', '284.87万元', '248.87万元']])
    expect(findings.length).toBeGreaterThan(2)
    for (const one of findings) if (one !== roots[0]) expect(one.causes).toEqual([roots[0]?.id])
  })
})
