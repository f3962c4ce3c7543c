import { expect, test } from 'vitest'
import { buildDisclosure, paragraph, table } from '../../../test/support/build-disclosure.ts'
import { amount, name } from '../../../test/support/build-table.ts'
import type { Finding, Severity } from '../../model/finding.ts'
import type { Place } from '../../model/place.ts'
import { saidTwice } from './said-twice.ts'

const EMPTY = buildDisclosure({ parts: [] })
const at = (line: number, text: string, column = 1): Place => ({ type: 'text', line, column, text })

const finding = (id: string, rule: string, places: readonly Place[], more: Partial<Finding> = {}, severity: Severity = 'error'): Finding => ({
  id, rule, severity, places, version: 1, message: '', messageEn: '', expected: null, actual: null, facts: [], causes: [], basis: [], calculation: null, ...more,
})

test('another district’s name in the own name is one mistake', () => {
  const own = finding('own', 'wording/own-name', [at(3, '临江市北岸区园林局')])
  const foreign = finding('foreign', 'wording/foreign-entity', [at(3, '北岸区园林局', 4)])
  expect(saidTwice([foreign, own], EMPTY)).toEqual([['foreign', 'own']])
  expect(saidTwice([{ ...foreign, places: [at(9, '北岸区园林局', 4)] }, own], EMPTY)).toEqual([])
})

test('a table that the contents list and the body lacks is missing once', () => {
  const missing = finding('missing', 'completeness/required-tables', [at(5, '三、支出预算总表')])
  const listed = finding('listed', 'completeness/contents-match', [at(5, '三、支出预算总表')], {}, 'warning')
  const other = finding('other', 'completeness/contents-match', [at(6, '四、项目表')], {}, 'warning')
  expect(saidTwice([listed, missing, other], EMPTY)).toEqual([['listed', 'missing']])
})

test('a heading left without its table follows from the table that is missing', () => {
  const missing = finding('missing', 'completeness/required-tables', [at(5, '目录')], { message: '缺少国有资本经营预算支出表。' }, 'warning')
  const empty = (text: string): Finding => finding('empty', 'completeness/section-without-content', [at(40, text)], {}, 'warning')
  expect(saidTwice([empty('七、国有资本经营预算支出表'), missing], EMPTY)).toEqual([['empty', 'missing']])
  expect(saidTwice([empty('七、预算绩效情况'), missing], EMPTY)).toEqual([])
})

test('what weighs more does not follow from what weighs less', () => {
  const root = finding('root', 'completeness/required-tables', [at(5, '三、支出预算总表')], {}, 'warning')
  expect(saidTwice([finding('listed', 'completeness/contents-match', [at(5, '三、支出预算总表')]), root], EMPTY)).toEqual([])
})

test('the year of the first sentence is wrong once for all its amounts', () => {
  const amounts = [1, 40].map((column) => finding(`amount${column}`, 'prose/year-of-amount', [at(7, '512.30', column)], { actual: '2023年', expected: '2024年' }))
  const stated = finding('stated', 'prose/statement-year', [at(7, '2023年', 1)], { actual: '2023', expected: '2024' }, 'warning')
  const elsewhere = finding('elsewhere', 'prose/statement-year', [at(8, '2022年', 1)], { actual: '2022', expected: '2024' }, 'warning')
  expect(saidTwice([...amounts, stated, elsewhere], EMPTY)).toEqual([['amount40', 'amount1'], ['stated', 'amount1']])
})

test('a part above its whole follows from the number that is wrong', () => {
  const same = finding('same', 'relations/same-agency-operation', [at(7, '231.28')], { facts: [4, 9] })
  const bound = finding('bound', 'relations/agency-operation-bound', [at(7, '231.28')], { facts: [4, 12] }, 'warning')
  const other = finding('other', 'relations/performance-funds-bound', [at(9, '88.00')], { facts: [5, 9] }, 'warning')
  expect(saidTwice([bound, same, other], EMPTY)).toEqual([['bound', 'same']])
})

test('two amounts exchanged are one mistake, a third of the same size another', () => {
  const says = (id: string, actual: string, expected: string): Finding => finding(id, 'relations/same-functional-amount', [at(7, actual)], { actual, expected })
  expect(saidTwice([says('a', '31.42万元', '78.29万元'), says('b', '78.29万元', '31.42万元'), says('c', '78.29万元', '31.42万元')], EMPTY)).toEqual([['b', 'a']])
  expect(saidTwice([says('a', '31.42万元', '78.29万元'), says('b', '78.29万元', '31.24万元')], EMPTY)).toEqual([])
})

test('a misspelt account name is one mistake with the name that other tables print', () => {
  const name = finding('name', 'codes/one-code-two-names', [at(12, '住房公机金')])
  const typo = finding('typo', 'wording/suspected-typo', [at(12, '公机金', 3)], {}, 'warning')
  expect(saidTwice([name, typo], EMPTY)).toEqual([['typo', 'name']])
})

test('a total of vehicles that is wrong makes the whole wrong', () => {
  const vehicles = finding('vehicles', 'relations/vehicles-sum', [at(3, '0'), at(4, '3.50')])
  const whole = finding('whole', 'relations/three-public-four-parts', [at(2, '8.30'), at(4, '3.50')])
  expect(saidTwice([whole, vehicles], EMPTY)).toEqual([['whole', 'vehicles']])
  expect(saidTwice([{ ...whole, places: [at(2, '8.30'), at(9, '3.50')] }, vehicles], EMPTY)).toEqual([])
})

test('an account that is named wrongly is the one that is not explained', () => {
  const disclosure = buildDisclosure({ parts: [
    table({ family: 'general-public-expenditure', title: '一般公共预算支出表', key: { measure: 'expenditure', fund: 'generalPublic' }, columns: [name(), amount('合计')], rows: [{ cells: ['事业单位医疗', '31.42'], keys: [{ functional: '2101102' }] }] }),
    paragraph('行政单位医疗31.4万元。', { key: { measure: 'expenditure', fund: 'generalPublic', functional: '2101101' }, subject: '行政单位医疗', amount: '31.4万元' }),
  ] })
  const [cell, claim] = [disclosure.facts.find(({ origin }) => origin.type === 'cell')?.id ?? -1, disclosure.facts.find(({ origin }) => origin.type === 'claim')?.id ?? -1]
  const left = finding('left', 'prose/accounts-left-out', [at(3, '9.10')], { facts: [cell] }, 'warning')
  const same = finding('same', 'relations/same-functional-amount', [at(4, '31.4')], { facts: [claim] })
  expect(saidTwice([same, left], disclosure)).toEqual([['same', 'left']])
})
