import { expect, test } from 'vitest'
import { comparisonOf, fundOf, measureOf, natureOf, phaseOf, threePublicItem, yearOf } from './vocabulary.ts'

test('funds by their words', () => {
  const words = {
    一般公共预算财政拨款收入: 'generalPublic', 政府性基金预算拨款收入: 'governmentFund', 国有资本经营预算: 'stateCapital', 财政专户管理资金收入: 'fiscalAccount',
    财政拨款收入: 'fiscal', 单位资金: 'unitFunds', 单位自有资金: 'unitFunds', 事业收入: 'undertaking', 事业单位经营收入: 'business', 经营收入: 'business', 上级补助收入: 'superiorSubsidy', 上级财政补助收入: 'superiorSubsidy', 财政补助收入: 'fiscal',
    附属单位上缴收入: 'subordinatePayment', 其他收入: 'other', 合计: null, 本年收入: null, 基本支出: null,
  }
  for (const [text, fund] of Object.entries(words)) expect([text, fundOf(text)]).toEqual([text, fund])
})

test('natures, carry-over, 三公 items', () => {
  expect(['基本支出', '项目支出', '人员经费', '日常公用经费', '上缴上级支出', '经营支出', '对附属单位补助支出', '合计'].map(natureOf)).toEqual(['basic', 'project', 'personnel', 'publicUse', 'paymentToSuperior', 'business', 'subsidyToSubordinate', null])
  expect(['年初结转和结余', '上年结转结余', '年初财政拨款结转和结余', '年末结转和结余', '结转下年', '使用非财政拨款结余（含专用结余）', '结余分配', '机关运行经费预算数', '基本支出'].map(measureOf)).toEqual([
    'openingCarryOver', 'openingCarryOver', 'openingCarryOver', 'closingCarryOver', 'closingCarryOver', 'surplusUsed', 'surplusDistribution', 'agencyOperation', null,
  ])
  expect(['因公出国(境)费', '公务接待费', '公务用车购置及运行维护费', '公务用车运行维护及购置费', '公务用车运行维护费', '公务用车购置费', '购置费', '合计'].map(threePublicItem)).toEqual(['overseasTravel', 'officialReception', 'officialVehicles', 'officialVehicles', 'vehicleOperation', 'vehiclePurchase', 'vehiclePurchase', null])
})

test('phase and year: a fund named 预算 says neither', () => {
  expect(['决算数', '2025年预算执行数', '年初预算数', '2026年预算数', '一般公共预算', '政府性基金预算', '合计'].map(phaseOf)).toEqual(['final', 'execution', 'budget', 'budget', null, null, null])
  expect([yearOf('2025年预算数', 2026), yearOf('上年预算数', 2026), yearOf('本年预算数', 2026), yearOf('上年结转', 2026), yearOf('上年数', null), yearOf('2077.09', 2026)]).toEqual([2025, 2025, null, null, null, null])
})

test('columns that compare', () => {
  expect(['增减%', '增减额', '比上年增减', '增长率', '占比', '合计', '预算数'].map(comparisonOf)).toEqual(['percent', 'amount', 'amount', 'percent', 'percent', null, null])
  expect(['增、减金额', '增、减幅度', '增/减幅度', '变动幅度'].map(comparisonOf)).toEqual(['amount', 'percent', 'percent', 'percent'])
})
