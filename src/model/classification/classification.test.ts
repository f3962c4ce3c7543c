import { expect, test } from 'vitest'
import { ancestorsOfCode, levelOfCode } from './account.ts'
import { normaliseAccountName } from './account-name.ts'
import { classification } from './classification.ts'
import { parseCsv } from './csv.ts'

test('quoted fields hold commas and quotes', () => {
  expect(parseCsv('code,name,note\r\n1,a,"x, ""y"""\n2,,\n')).toEqual([{ code: '1', name: 'a', note: 'x, "y"' }, { code: '2', name: '', note: '' }])
})

test('codes and names of the three systems, with their status', () => {
  const list = classification()
  expect(list.byCode('functional', '2080505')).toMatchObject({ name: '机关事业单位基本养老保险缴费支出', level: 3, status: 'attested' })
  expect(list.byCode('departmentEconomic', '301')).toMatchObject({ name: '工资福利支出', level: 1 })
  expect(list.byCode('governmentEconomic', '50201')?.departmentCodes).toContain('30201')
  expect(list.byCode('functional', '301')).toBeNull()
  expect(list.byName('functional', '其他支出', { level: 1 }).map((account) => account.code)).toEqual(['229'])
  expect(list.byName('functional', '行政运行', { under: '20406' }).every((account) => account.code.startsWith('20406'))).toBe(true)
  expect(new Set(list.accounts.map((account) => `${account.system}${account.code}`)).size).toBe(list.accounts.length)
})

test('levels, ancestors, names in one form', () => {
  expect(['208', '20805', '2080505', '036001'].map(levelOfCode)).toEqual([1, 2, 3, null])
  expect(ancestorsOfCode('2080505')).toEqual(['208', '20805'])
  expect(normaliseAccountName('维修（护） 费')).toBe(normaliseAccountName('维修(护)费'))
})
