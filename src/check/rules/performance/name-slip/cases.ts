import { withSheets } from '../../../../../test/support/build-performance.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (goal: string, name: string) => () => withSheets({ wholeGoal: '完成测绘。', annualGoal: goal, indicators: [['年', '产出指标', '数量指标', name, '216平方公里']] })

export default {
  valid: [{ name: '目标与指标用字一致', given: doc('地理实体构建测绘面积216平方公里，建库1个。', '地理实体构建测绘面积') }],
  invalid: [{
    name: '指标名称写错一字', parent: '目标与指标用字一致', given: doc('地理实体构建测绘面积216平方公里，建库1个。', '地理实体构件测绘面积'),
    finds: [{ message: 'slip', at: '地理实体构件测绘面积', actual: '地理实体构件测绘面积' }],
  }],
  nearMiss: [
    { name: '层级不同', given: doc('建成省级档案数据共享平台1个，216平方公里。', '建成市级档案数据共享平台') },
    { name: '期次不同', given: doc('在档案馆一期工程改造的基础上开展。', '完成档案馆二期工程改造面积') },
    { name: '两处都有原词', given: doc('地理实体构件测绘面积216平方公里，地理实体构建测绘面积30平方公里。', '地理实体构件测绘面积') },
  ],
} satisfies RuleCases
