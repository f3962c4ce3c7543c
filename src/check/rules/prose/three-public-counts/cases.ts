import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const said = ({ money = '0.40万元', counts = '公务接待3批次、30人次，其中：接待外宾0批次、0人次', kept = '4辆', all = '5辆' } = {}) => () => buildDisclosure({
  kind: 'final', year: 2025, parts: [
    paragraph(`公务接待费支出${money}。主要用于工作交流，${counts}。`, { key: { measure: 'threePublic', item: 'officialReception' }, amount: money }),
    paragraph(`2025年，某局开支财政拨款的公务用车保有量为${kept}。`),
    paragraph(`截至2025年12月31日，某局共有车辆${all}。`, { key: { measure: 'stateAssets', item: 'vehicles' }, amount: all }),
  ],
})

const bought = (money: string, words: string) => () => buildDisclosure({
  kind: 'final', year: 2022, parts: [paragraph(`公务用车购置费支出${money}，${words}。`, { key: { measure: 'threePublic', item: 'vehiclePurchase' }, amount: money })],
})
const abroad = (counts: string) => () => buildDisclosure({ kind: 'final', year: 2022, parts: [paragraph(`全年安排因公出国（境）团组${counts}。`)] })

export default {
  valid: [{ name: '购置费与辆数相称', given: bought('0万元', '年内购置公务用车0辆') }, { name: '人次不少于团组', given: abroad('2个，累计5人次') }, { name: '数量与金额相称', given: said() }],
  invalid: [
    { name: '没有团组而有人次', parent: '人次不少于团组', given: abroad('0个，累计5人次'), finds: [{ message: 'alone', at: '5' }] },
    { name: '外宾有人次而没有批次', parent: '数量与金额相称', given: said({ counts: '公务接待3批次、30人次，其中：接待外宾0批次、4人次' }), finds: [{ message: 'guests', at: '外宾0批次、4人' }] },
    { name: '外事接待有批次而没有人次', parent: '数量与金额相称', given: said({ counts: '公务接待3批次（其中外事接待2批次），30人次（其中外事接待0人次）' }), finds: [{ message: 'guests', at: '外事接待2批次），30人次（其中外事接待0人' }] },
    { name: '有金额而批次为0', parent: '数量与金额相称', given: said({ counts: '公务接待0批次、0人次，其中：接待外宾0批次、0人次' }), finds: [{ message: 'none', at: '公务接待0批次' }] },
    { name: '保有量多于全部车辆', parent: '数量与金额相称', given: said({ kept: '14辆' }), finds: [{ message: 'kept', at: '公务用车保有量为14辆' }] },
    { name: '购置费为零而有辆数', parent: '购置费与辆数相称', given: bought('0万元', '年内新购公务用车2辆'), finds: [{ message: 'bought', at: '新购公务用车2辆' }] },
    { name: '有购置费而没有购车', parent: '购置费与辆数相称', given: bought('18.60万元', '全年未购置公务用车'), finds: [{ message: 'none', at: '未购置公务用车' }] },
    { name: '人次少于团组', parent: '人次不少于团组', given: abroad('5个，累计2人次'), finds: [{ message: 'fewer', at: '2' }] },
  ],
  nearMiss: [
    { name: '随其他单位出访', given: abroad('0个，参加其他单位组织的团组2个，累计2人次') },
    { name: '车辆是划转来的', given: bought('0万元', '年内更新公务用车1辆，由上级单位划转') },
    { name: '人次与团组相等', given: abroad('2个，累计2人次') },
    { name: '金额为零而有批次', given: said({ money: '0.00万元' }) },
    { name: '国（境）外接待为0', given: said({ counts: '其中：国内公务接待支出0.40万元，接待3批次、30人次；国（境）外公务接待支出0万元，接待0批次，0人次' }) },
    { name: '都为零', given: said({ money: '0.00万元', counts: '公务接待0批次、0人次', kept: '0辆', all: '0辆' }) },
    { name: '上年的批次', given: said({ counts: '2024年度公务接待0批次' }) },
  ],
} satisfies RuleCases
