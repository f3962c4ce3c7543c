import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const said = (words: string) => () => buildDisclosure({ year: 2024, parts: [paragraph(words)] })
const year = (compared: string) => said(`2024年收入预算500.00万元，${compared}增加20.00万元，增长4.17%。`)
const reason = (words: string) => said(`接待费3.00万元，比上年减少1.00万元，下降25.00%，${words}。`)

export default {
  valid: [{ name: '与上年相比', given: year('比2023年预算') }, { name: '原因前有“是”', given: reason('主要原因是人员减少') }, { name: '主要是', given: reason('主要是严格落实八项规定') }],
  invalid: [
    { name: '漏了比', parent: '与上年相比', given: year('2023年预算'), finds: [{ message: 'than', at: '2023年预算增加' }] },
    { name: '漏了较', parent: '与上年相比', given: year('上年'), finds: [{ message: 'than', at: '上年增加' }] },
    { name: '主要原因之后漏了是', parent: '原因前有“是”', given: reason('主要原因人员减少'), finds: [{ message: 'is', at: '主要原因' }] },
    { name: '主要之后漏了是', parent: '主要是', given: reason('主要严格落实八项规定'), finds: [{ message: 'is', at: '主要' }] },
  ],
  nearMiss: [
    { name: '文件自己年度的增减', given: said('2023年收入预算480.00万元，2024年预算增加20.00万元。') },
    { name: '与上年相比在前', given: said('支出预算500.00万元，与上年相比，2023年决算数减少后，本年增加20.00万元。') },
    { name: '主要用于、主要原因如下', given: said('支出500.00万元，主要用于严格落实制度，主要原因如下：人员增加；主要原因为上年补发；主要原因：人员减少。') },
    { name: '比字在前，隔着主语', given: said('支出500.00万元，较2023年预算增加20.00万元；比部门2023年预算减少3.00万元。') },
    { name: '主要人员', given: said('主要人员经费增加50.00万元，主要项目支出减少3.00万元。') },
  ],
} satisfies RuleCases
