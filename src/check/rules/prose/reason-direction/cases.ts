import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (words: '增加' | '减少', reason: string, between = '，主要原因是') => () => buildDisclosure({
  parts: [paragraph(`公务接待费0.83万元，比2025年${words}0.20万元${between}${reason}。`, {
    key: { measure: 'threePublic', item: 'officialReception' }, subject: '公务接待费', amount: '0.83万元', previous: { year: 2025, words: '比2025年' },
    change: { direction: words === '增加' ? 'increase' : 'decrease', words: `${words}0.20万元`, amount: '0.20万元' }, reason,
  })],
})

const item = (direction: 'increase' | 'decrease' | 'flat', words: string, reason: string) => () => buildDisclosure({
  parts: [paragraph(`2026年预算安排110.60万元，${words}。主要原因是：${reason}。`, {
    key: { measure: 'expenditure', functional: '2013302' }, subject: '一般行政管理事务', accountNames: ['一般公共服务支出', '宣传事务', '宣传管理'], amount: '110.60万元',
    previous: { year: 2025, words: words.slice(0, 8) }, change: { direction, words: words.slice(8) }, reason,
  })],
})

export default {
  valid: [
    { name: '宣传经费减少', given: item('decrease', '比2025年预算数减少', '宣传管理经费减少') },
    { name: '持平', given: item('flat', '与2025年预算数持平', '宣传管理经费保持不变') },{ name: '减少，因压减', given: doc('减少', '接待经费减少') },
    { name: '增加，导致相关费用上升', given: doc('增加', '接待点由城郊迁到城区，导致相关费用小幅上升') },
  ],
  invalid: [
    { name: '减少，原因却说增加', parent: '减少，因压减', given: doc('减少', '接待经费增加'), finds: [{ message: 'contrary', at: '接待经费增加' }] },
    { name: '增加，原因却说减少', parent: '减少，因压减', given: doc('增加', '人员变化，减少公务接待开支'), finds: [{ message: 'contrary', at: '人员变化，减少公务接待开支' }] },
    { name: '本科目减少，原因说本科目增加', parent: '宣传经费减少', given: item('decrease', '比2025年预算数减少', '宣传管理经费增加'), finds: [{ message: 'contrary', at: '宣传管理经费增加', severity: 'warning' }] },
    { name: '增加，原因的结果却是相关费用下降', parent: '增加，导致相关费用上升', given: doc('增加', '接待点由城郊迁到城区，导致相关费用小幅下降'), finds: [{ message: 'contrary', at: '接待点由城郊迁到城区，导致相关费用小幅下降', severity: 'warning' }] },
    { name: '减少，原因的结果却是经费总体增加', parent: '减少，因压减', given: doc('减少', '外地来访批次变化，使得经费总体有所增加'), finds: [{ message: 'contrary', at: '外地来访批次变化，使得经费总体有所增加', severity: 'warning' }] },
    { name: '增加，原因的结果却是本项减少', parent: '增加，导致相关费用上升', given: doc('增加', '提升会务标准，致使公务接待费减少'), finds: [{ message: 'contrary', at: '提升会务标准，致使公务接待费减少', severity: 'warning' }] },
    { name: '持平，原因说减少', parent: '持平', given: item('flat', '与2025年预算数持平', '人员退休变化，减少人员经费'), finds: [{ message: 'flat', at: '人员退休变化，减少人员经费', severity: 'info' }] },
  ],
  nearMiss: [
    { name: '持平，增减相抵', given: item('flat', '与2025年预算数持平', '人员增加与经费压减相抵') },
    { name: '持平，没有增加', given: item('flat', '与2025年预算数持平', '未新增项目，未增加经费') },
    { name: '此减彼增', given: doc('增加', '其他单位承办减少，本单位承办任务增加，培训费减少') },
    { name: '导致另一项支出减少', given: doc('增加', '会议改为线下，导致视频租赁费减少') },
    { name: '有增有减，其中一项结果减少', given: doc('增加', '来访批次增加，部分接待改在食堂导致相关支出减少') },
    { name: '上年的结果', given: doc('增加', '上年机构改革暂停接待，导致相关支出减少') },
    { name: '压缩在前', given: doc('减少', '厉行节约压缩接待，导致相关支出增加') },
    { name: '退休人员增加', given: doc('减少', '退休人员增加') },
    { name: '疫情', given: doc('增加', '2025年受疫情影响，接待批次减少') },
    { name: '上年减少', given: doc('增加', '上年接待批次减少') },
    { name: '原因属于后一个变化', given: doc('增加', '接待经费减少', '，公务用车运行费减少0.10万元，主要原因是') },
  ],
} satisfies RuleCases
