import { describe, expect, it } from 'vitest'
import { RULES } from '../../src/check/rules/index.ts'
import { groupName, ruleGroup } from '../../src/report/rule-titles.ts'

describe('names of the groups of rules', () => {
  it.each([...new Set(RULES.map(({ id }) => ruleGroup(id)))])('%s has one in both languages', (group) => {
    expect(groupName(group, 'zh')).toMatch(/^[\p{Script=Han}]+$/u)
    expect(groupName(group, 'en')).not.toBe(group)
  })
})
