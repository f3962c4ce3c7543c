import { expect, test } from 'vitest'
import { readDocument } from '../read/read-document.ts'
import { recognise } from './recognise.ts'

const paragraphsOf = async (text: string): Promise<readonly string[]> => recognise(await readDocument(Buffer.from(text))).paragraphs.map((one) => one.text)

test('长标题之后的段落不是它的下文', async () => {
  const heading = '十四、教育、医疗卫生、社会保障和就业、住房保障、涉农补贴等民生支出情况说明'
  const said = '云河县法院2023年度无教育、医疗卫生、涉农补贴等民生支出。'
  expect(await paragraphsOf(`云河县法院2023年度部门决算\n\n${heading}\n\n${said}\n`)).toEqual(expect.arrayContaining([heading, said]))
})

test('页末断开的一句话仍接成一段', async () => {
  const [first, rest] = ['一、本部门负责拟订国土空间规划、自然资源调查监测、耕地保护等政策，建立空间规', '划体系，并组织实施。']
  expect(await paragraphsOf(`云河县资源局2023年度部门决算\n\n${first}\n\n${rest}\n`)).toContain(`${first}${rest}`)
})
