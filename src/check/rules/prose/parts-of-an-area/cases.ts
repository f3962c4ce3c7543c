import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (text: string) => () => buildDisclosure({ parts: [paragraph(text)] })

export default {
  valid: [
    { name: '地上地下相加相等', given: of('新馆建筑面积约为23459平方米，其中地上建筑面积为18103平方米（其中计容面积17998平方米，不计容面积105平方米），地下建筑面积5356平方米，高29.8米。') },
    { name: '房屋分用途', given: of('房屋面积1200.50平方米，其中：办公用房600.25平方米、业务用房500.00平方米、其他（不含构筑物）100.25平方米。') },
  ],
  invalid: [
    {
      name: '一数颠倒，两处不符', parent: '地上地下相加相等', given: of('新馆建筑面积约为23459平方米，其中地上建筑面积为18013平方米（其中计容面积17998平方米，不计容面积105平方米），地下建筑面积5356平方米，高29.8米。'),
      finds: [{ message: 'sum', at: '18013平方米', expected: '18103平方米' }],
    },
    { name: '用途相加不等', parent: '房屋分用途', given: of('房屋面积1200.50平方米，其中：办公用房600.25平方米、业务用房50.00平方米、其他（不含构筑物）100.25平方米。'), finds: [{ message: 'sum', at: '1200.50平方米', expected: '750.50平方米' }] },
  ],
  nearMiss: [
    { name: '只举一部分', given: of('馆舍面积1200平方米，其中库房600平方米、展厅200平方米。') },
    { name: '约数', given: of('总建筑面积约2.0万平方米，其中地上约1.2万平方米，地下约0.8万平方米；另一处建筑面积约23000平方米，其中地上18103平方米，地下5356平方米。') },
    { name: '舍入', given: of('建筑面积1.3万平方米，其中地上0.85万平方米、地下0.46万平方米。') },
    { name: '其中又有其中', given: of('建筑面积1300平方米，其中地上800平方米，其中展厅200平方米，地下500平方米。') },
  ],
} satisfies RuleCases
