import { expect, test } from 'vitest'
import { readDocument } from '../../read/read-document.ts'
import { recognise } from '../../recognise/recognise.ts'
import { checkDisclosure } from '../check-disclosure.ts'

async function rules(lines: readonly string[]): Promise<{ roots: string[]; derived: string[] }> {
  const { findings } = checkDisclosure(recognise(await readDocument(new TextEncoder().encode(lines.join('\n')))))
  const own = findings.filter(({ rule }) => /^(?:relations|prose|wording\/(?:number|template))/.test(rule))
  const of = (root: boolean): string[] => own.filter(({ causes }) => (causes.length === 0) === root).map(({ rule }) => rule).toSorted()
  return { roots: of(true), derived: of(false) }
}

const table = (archives: string, other = '400.00'): string[] => [
  '岚溪县档案馆2025年部门预算', '部门支出总表', '单位：万元', '科目编码\t科目名称\t合计', '合计\t\t1,634.57', '201\t一般公共服务支出\t1,634.57', '20126\t档案事务\t1,634.57',
  `2012604\t档案馆\t${archives}`, `2012699\t其他档案事务支出\t${other}`,
]

test('a sum that lacks just the number whose separators are spoilt follows from it', async () => {
  expect(await rules(table('1.234.57'))).toEqual({ roots: ['wording/number-format'], derived: ['relations/functional-hierarchy'] })
})

test('a sum that lacks something else is wrong by itself', async () => {
  expect((await rules(table('1.234.57', '410.00'))).roots).toEqual(['relations/functional-hierarchy', 'wording/number-format'])
})
