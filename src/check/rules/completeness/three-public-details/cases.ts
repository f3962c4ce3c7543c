import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const VEHICLES = '其中：公务用车购置费0.00万元，公务用车运行维护费19.56万元。'
const said = ({ travel = '安排团组1个、5人次。', vehicles = `${VEHICLES}公务用车保有量9辆。`, reception = '国内公务接待4批次、36人次。' }) => () => buildDisclosure({
  kind: 'final', year: 2025, parts: [
    paragraph(`因公出国（境）费13.24万元，${travel}`, { key: { measure: 'threePublic', item: 'overseasTravel' }, subject: '因公出国（境）费', amount: '13.24万元' }),
    paragraph(`公务用车购置及运行维护费19.56万元。${vehicles}`, { key: { measure: 'threePublic', item: 'officialVehicles' }, subject: '公务用车购置及运行维护费', amount: '19.56万元' }),
    paragraph(`公务接待费0.30万元，${reception}`, { key: { measure: 'threePublic', item: 'officialReception' }, subject: '公务接待费', amount: '0.30万元' }),
  ],
})

export default {
  valid: [{ name: '数量齐全', given: said({}) }],
  invalid: [
    { name: '没有分出购置费', parent: '数量齐全', given: said({ vehicles: '其中：公务用车运行维护费19.56万元。公务用车保有量9辆。' }), finds: [{ message: 'missing', at: '19.56万元' }] },
    { name: '只写外宾接待批次', parent: '数量齐全', given: said({ reception: '接待外宾0批次、0人次。' }), finds: [{ message: 'missing', at: '0.30万元' }] },
    { name: '没有团组和人数', parent: '数量齐全', given: said({ travel: '主要用于业务交流。' }), finds: [{ message: 'missing', at: '13.24万元' }] },
  ],
  nearMiss: [
    { name: '写明没有购置', given: said({ vehicles: '全部为公务用车运行维护费，本年未新增公务用车。年末公务用车保有9辆。' }) },
    { name: '金额为零的不说明', given: () => buildDisclosure({ kind: 'final', year: 2025, parts: [paragraph('公务接待费0万元。', { key: { measure: 'threePublic', item: 'officialReception' }, subject: '公务接待费', amount: '0万元' })] }) },
  ],
} satisfies RuleCases
