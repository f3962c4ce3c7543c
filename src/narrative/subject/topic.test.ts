import { describe, expect, it } from 'vitest'
import { topicOf } from './topic.ts'

describe('what a part of the prose is about', () => {
  it.each([
    [['第四部分', '名词解释'], 'closed'],
    [['部门主要职能'], 'closed'],
    [['人民调解项目经费情况说明', '年度预算安排'], 'closed'],
    [['2025年度预算安排情况说明'], 'general'],
    [['部门职责及收支情况'], 'general'],
    [['其他重要事项', '“三公”经费预算安排情况'], 'threePublic'],
    [['其他重要事项', '机关运行经费'], 'agencyOperation'],
    [['其他重要事项', '政府采购情况'], 'procurement'],
    [['国有资产占有使用情况', '车辆情况'], 'stateAssets'],
    [['预算绩效管理情况'], 'performance'],
    [['一般公共预算支出情况'], 'general'],
    [[], 'general'],
  ])('%s: %s', (titles, topic) => {
    expect(topicOf(titles)).toBe(topic)
  })
})
