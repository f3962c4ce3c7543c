import { expect, test } from 'vitest'
import { readDocument } from '../../read/read-document.ts'
import { recognise } from '../../recognise/recognise.ts'
import { checkDisclosure } from '../../check/check-disclosure.ts'

async function sums(list: string): Promise<readonly string[]> {
  const text = ['平棠县园林管理局2025年部门预算', '第二部分 部门预算情况', '2025年部门预算支出995.41万元，其中：基本支出809.11万元、项目支出186.30万元。', '第三部分 具体情况', list].join('\n')
  return checkDisclosure(recognise(await readDocument(new TextEncoder().encode(text)))).findings.filter(({ rule }) => rule === 'relations/personnel-and-public-use').map(({ rule }) => rule)
}

test('人员支出 beside 对个人和家庭的补助支出 is not all that is paid to persons', async () => {
  expect(await sums('基本支出809.11万元，包括人员支出543.18万元、公用支出79.61万元、对个人和家庭的补助支出186.32万元。')).toEqual([])
})

test('with 对个人和家庭的补助 in it, 人员经费 and 公用经费 make 基本支出', async () => {
  expect(await sums('基本支出809.11万元，其中：人员经费543.18万元，主要包括工资福利支出、对个人和家庭的补助；公用经费79.61万元。')).toEqual(['relations/personnel-and-public-use'])
})
