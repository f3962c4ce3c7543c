import { expect, test } from 'vitest'
import { checkDisclosure } from '../../src/check/check-disclosure.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { recognise } from '../../src/recognise/recognise.ts'
import { typeset } from '../support/typeset.ts'

/** An income table whose total is 10.00 too high. */
const table = (stroke: string): string => `
  #align(center)[2026年部门收入预算总表]
  编制部门：明州市档案馆 #h(1fr) 单位：万元
  #set table(stroke: ${stroke}, align: (x, y) => if x > 1 { right } else { left })
  #table(columns: (60pt, 180pt, 90pt, 90pt),
    [科目编码], [科目名称], [合计], [财政拨款收入],
    [], [合计], [522.30], [512.30],
    [201], [一般公共服务支出], [412.30], [412.30],
    [20126], [档案事务], [412.30], [412.30],
    [2012604], [档案馆], [412.30], [412.30],
    [221], [住房保障支出], [100.00], [100.00],
    [22102], [住房改革支出], [100.00], [100.00],
    [2210201], [住房公积金], [100.00], [100.00])`

const severitiesOfTotal = async (stroke: string) => {
  const { findings } = checkDisclosure(recognise(await readDocument(typeset(table(stroke)))))
  return findings.filter(({ places }) => places[0]?.text === '522.30').map(({ severity }) => severity)
}

test('a wrong total of a ruled table is an error', async () => {
  expect(await severitiesOfTotal('0.5pt')).toContain('error')
})

test('of a table without lines it is a warning: the amount may belong to another row', async () => {
  expect(new Set(await severitiesOfTotal('none'))).toEqual(new Set(['warning']))
})

test('of a table that a text file lays out with spaces it is a warning too', async () => {
  const rows = [
    ['科目编码', '科目名称', '合计', '财政拨款收入'], ['', '合计', '522.30', '512.30'], ['201', '一般公共服务支出', '412.30', '412.30'],
    ['20126', '档案事务', '412.30', '412.30'], ['2012604', '档案馆', '412.30', '412.30'], ['221', '住房保障支出', '100.00', '100.00'],
    ['22102', '住房改革支出', '100.00', '100.00'], ['2210201', '住房公积金', '100.00', '100.00'],
  ]
  const spaced = rows.map(([code = '', name = '', ...amounts]) => code.padEnd(12) + name.padEnd(12) + amounts.map((amount) => amount.padStart(14)).join('')).join('\n')
  const text = `2026年部门收入预算总表\n编制部门：明州市档案馆      单位：万元\n${spaced}\n`
  const { findings } = checkDisclosure(recognise(await readDocument(new TextEncoder().encode(text))))
  expect(new Set(findings.filter(({ places }) => places[0]?.text === '522.30').map(({ severity }) => severity))).toEqual(new Set(['warning']))
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(findings.filter(({ rule }) => rule === 'layout/unruled-table')).toHaveLength(1)
})
