import { withSheets } from '../../../../../test/support/build-performance.ts'
import type { RuleCases } from '../../../rule-cases.ts'

export default {
  valid: [{ name: '两个项目', given: () => withSheets({ name: '馆藏档案数字化（一期）' }, { name: '馆藏档案数字化（二期）' }) }],
  invalid: [{
    name: '名称漏改', parent: '两个项目', given: () => withSheets({ name: '馆藏档案数字化（一期）' }, { name: '馆藏档案数字化（一期）' }),
    finds: [{ message: 'repeated', at: '馆藏档案数字化（一期）' }],
  }],
  nearMiss: [{ name: '两个单位的同名项目', given: () => withSheets({ name: '办公设备购置' }, { name: '办公设备购置', unit: '明州市方志馆' }) }],
} satisfies RuleCases
