import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (text: string) => () => buildDisclosure({ parts: [paragraph(text)] })

export default {
  valid: [{ name: '八月三十一日', given: of('截至2025年8月31日，共有车辆2辆。') }, { name: '闰日', given: of('2月29日前完成。') }],
  invalid: [
    { name: '八月三十三日', parent: '八月三十一日', given: of('截至2025年8月33日，共有车辆2辆。'), finds: [{ message: 'impossible', at: '2025年8月33日' }] },
    { name: '十四月', parent: '八月三十一日', given: of('截至 2025 年 14 月 31 日，共有车辆2辆。'), finds: [{ message: 'impossible', at: '2025 年 14 月 31 日' }] },
    { name: '四月三十一日', parent: '闰日', given: of('4月31日前完成。'), finds: [{ message: 'impossible', at: '4月31日' }] },
  ],
  nearMiss: [{ name: '第十三个月工资', given: of('发放13月工资。') }, { name: '月份的个数', given: of('历时18个月31日内报送。') }],
} satisfies RuleCases
