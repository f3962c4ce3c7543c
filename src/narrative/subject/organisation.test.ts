import { describe, expect, it } from 'vitest'
import { entityNameLength, namesOtherOrganisation } from './organisation.ts'

describe('one name in two forms', () => {
  it.each([
    ['an autonomous county in full', '青川回族彝族自治县档案局', '青川县档案局'],
    ['an autonomous county cut short', '青川县档案局', '青川回族彝族自治县档案局'],
    ['a nationality of three characters', '青川土家族苗族自治县档案局', '青川县档案局'],
    ['the consultative conference in full', '中国人民政治协商会议南云省青川县委员会', '政协青川县委员会'],
    ['the party in full', '中国共产党青川县委员会宣传部', '中共青川县委员会宣传部'],
  ])('%s', (_, printed, entity) => {
    expect(entityNameLength(`${printed}2025年度支出`, entity)).toBe(printed.length)
    expect(namesOtherOrganisation(`${printed}2025年度支出`, entity)).toBe(false)
  })

  it.each([
    ['another county', '青山回族自治县档案局', '青川县档案局'],
    ['another office', '青川回族自治县财政局', '青川县档案局'],
    ['another conference', '政协青山县委员会', '政协青川县委员会'],
  ])('not %s', (_, printed, entity) => {
    expect(entityNameLength(`${printed}2025年度支出`, entity)).toBe(0)
  })
})
