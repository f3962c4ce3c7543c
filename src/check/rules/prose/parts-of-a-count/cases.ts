import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (text: string) => () => buildDisclosure({ parts: [paragraph(text)] })

export default {
  valid: [
    { name: '分号后另有一个总数', given: of('编制人数156人，其中：行政编制56人，事业编制100人；年末实有人数150人，其中：在职140人，离休2人，退休8人。') },
    { name: '人员相加相等', given: of('全局现有干部职工298人，其中公务员43人、事业单位人员255人。') },
    { name: '领导用车名称带括号', given: of('共有车辆3辆，其中：副部（省）级及以上领导用车0辆、机要通信用车1辆、其他用车2辆。') },
    { name: '车辆相加相等', given: of('共有车辆7辆，其中：机要通信用车1辆、应急保障用车2辆、其他用车4辆；') },
    { name: '车型相加相等', given: of('单位共有公务用车13辆，其中：轿车11辆、越野车1辆、载客汽车1辆。') },
    { name: '整改相加相等', given: of('绩效自评中共发现问题3个，已经完成整改的2个，正在整改的1个。') },
  ],
  invalid: [
    { name: '分号后的分项改了一处', parent: '分号后另有一个总数', given: of('编制人数156人，其中：行政编制56人，事业编制100人；年末实有人数150人，其中：在职140人，离休2人，退休18人。'), finds: [{ message: 'sum', at: '150', expected: '160人', severity: 'warning' }] },
    { name: '总数颠倒', parent: '人员相加相等', given: of('全局现有干部职工289人，其中公务员43人、事业单位人员255人。'), finds: [{ message: 'sum', at: '289', expected: '298人', severity: 'warning' }] },
    { name: '没有其他用车的用途之和大于总数', parent: '车型相加相等', given: of('共有车辆13辆，其中：机要通信用车2辆、应急保障用车1辆、执法执勤用车11辆。'), finds: [{ message: 'sum', at: '13', expected: '14辆', severity: 'warning' }] },
    { name: '总数大于人员分项', parent: '人员相加相等', given: of('全局现有干部职工398人，其中公务员43人、事业单位人员255人。'), finds: [{ message: 'sum', at: '398', severity: 'info' }] },
    { name: '车辆分项改了一处', parent: '车辆相加相等', given: of('共有车辆7辆，其中：机要通信用车1辆、应急保障用车1辆、其他用车4辆；'), finds: [{ message: 'sum', at: '7', expected: '6辆', severity: 'warning' }] },
    { name: '名称带括号的列举中总数改了', parent: '领导用车名称带括号', given: of('共有车辆8辆，其中：副部（省）级及以上领导用车0辆、机要通信用车1辆、其他用车2辆。'), finds: [{ message: 'sum', at: '8', expected: '3辆', severity: 'warning' }] },
    { name: '分项大于总数', parent: '人员相加相等', given: of('全局现有干部职工29人，其中党员18人、女职工90人。'), finds: [{ message: 'part', at: '29' }] },
    { name: '整改数对不上', parent: '整改相加相等', given: of('绩效自评中共发现问题3个，已经完成整改的1个，正在整改的1个。'), finds: [{ message: 'sum', at: '3', expected: '2个', severity: 'warning' }] },
  ],
  nearMiss: [
    { name: '分号后另有一类人，又分其中', given: of('现有教职工96人，其中：在编教师52人、编外教师30人、保育员14人；在园幼儿400人，其中：大班160人、中班140人、小班100人。') },
    { name: '离退休中又列退休', given: of('共有人员60人，其中在职人员40人、离退休人员20人、退休人员18人。') },
    { name: '编制之后另说实有', given: of('人员编制23人，其中行政编制11人、事业编制12人；实有人员24人，其中行政12人、事业12人。') },
    { name: '只举一部分', given: of('全局现有干部职工298人，其中党员180人、女职工150人。') },
    { name: '在职与编制性质混列', given: of('共有人员60人，其中在职人员40人、行政人员15人、事业人员25人。') },
  ],
} satisfies RuleCases
