import { expect, test } from 'vitest'
import { readDocument } from '../../read/read-document.ts'
import { recognise } from '../../recognise/recognise.ts'
import { checkDisclosure } from '../check-disclosure.ts'

const HEADER = '科目编码\t科目名称\t合计\t基本支出\t项目支出'
const account = (amounts: string, ...accounts: readonly (readonly [string, string])[]): string[] => accounts.map(([code, name]) => `${code}\t${name}\t${amounts}`)
const ARCHIVES = account('912.40\t700.10\t212.30', ['201', '一般公共服务支出'], ['20126', '档案事务'], ['2012604', '档案馆'])
const LAND = account('88.60\t\t88.60', ['212', '城乡社区支出'], ['21208', '国有土地使用权出让收入安排的支出'], ['2120803', '城市建设支出'])

const document = (year: number, said = '912.40'): Promise<string[]> => findings([
  '平棠县档案馆2025年部门预算', '2025年部门支出预算总表', '单位：万元', HEADER, '合计\t\t1,001.00\t700.10\t300.90', ...ARCHIVES, ...LAND, '',
  `${year}年部门一般公共预算支出表`, '单位：万元', HEADER, '合计\t\t912.40\t700.10\t212.30', ...ARCHIVES, '',
  '2025年部门政府性基金预算支出表', '单位：万元', HEADER, '合计\t\t88.60\t\t88.60', ...LAND, '',
  '部门预算编制说明', `2025年支出预算1001.00万元，其中：基本支出700.10万元，项目支出300.90万元。2025年一般公共预算支出${said}万元，比2024年增加10.30万元，增长1.14%，主要原因是增加馆藏整理工作。`,
].join('\n'))

async function findings(text: string): Promise<string[]> {
  const disclosure = recognise(await readDocument(new TextEncoder().encode(text)))
  const all = checkDisclosure(disclosure).findings.filter(({ rule }) => /^(?:relations|prose|cause)\//.test(rule))
  return all.map(({ rule, causes }) => `${rule}${causes.length > 0 ? ' derived' : ''}`)
}

test('a table whose title was left at the year before is one cause', async () => {
  expect(await document(2025)).toEqual([])
  const found = await document(2024)
  expect(found.filter((one) => !one.endsWith(' derived'))).toEqual(['prose/document-year'])
  expect(found.length).toBeGreaterThan(1)
})

test('a wrong number is found beside the wrong year of the title', async () => {
  const roots = async (year: number): Promise<string[]> => (await document(year, '941.20')).filter((one) => !one.endsWith(' derived'))
  const alone = await roots(2025)
  expect(alone.length).toBeGreaterThan(0)
  expect(await roots(2024)).toEqual(expect.arrayContaining(['prose/document-year', ...alone]))
})
