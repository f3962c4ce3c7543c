import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const said = (...rest: string[]) => () => buildDisclosure({
  parts: [
    paragraph('公务接待费0.83万元，比2025年减少0.20万元。', {
      key: { measure: 'threePublic', item: 'officialReception' }, subject: '公务接待费', amount: '0.83万元',
      previous: { year: 2025, words: '比2025年' }, change: { direction: 'decrease', words: '减少0.20万元', amount: '0.20万元' },
    }),
    ...rest.map((text) => paragraph(text)),
  ],
})

const DIVIDED = [
  '2025年部门预算', '一、支出预算情况', '2025年支出预算总额为100.00万元，较上年增加10.00万元，增长11.11%，主要原因是人员增资。',
  '按支出项目类别划分：基本支出80.00万元，较上年增加6.00万元，增长8.11%。', '项目支出20.00万元，较上年增加4.00万元，增长25.00%。',
].join('\n')

const VEHICLES = (running: string, bought: string) => [
  '2026年部门预算', '第二部分 情况说明', '一、“三公”经费预算情况', '2026年“三公”经费预算80.00万元。其中：', `（一）公务用车购置及运行费${running}公务用车购置费43.00万元，${bought}`, '（二）公务接待费2.00万元，与2025年持平。', '（三）因公出国（境）费0万元，与2025年持平。',
].join('\n')

export default {
  valid: [{ name: '下一段说明原因', given: said('公务接待费减少的主要原因是压减接待批次。') }, { name: '总额已说明原因，分项都不再说明', document: DIVIDED }, { name: '两项各说各的原因', document: VEHICLES('78.00万元，比2025年减少7.00万元。其中：公务用车运行费35.00万元，比2025年减少1.00万元，下降原因主要是多乘公共交通；', '比2025年减少6.00万元，下降原因主要是少购一辆。') }],
  invalid: [{
    name: '分项有的说明、有的不说', parent: '总额已说明原因，分项都不再说明', replace: ['增长8.11%。', '增长8.11%，主要原因是人员增资。'], finds: [{ message: 'missing', at: '增加4.00万元，增长25.00%' }],
  }, {
    name: '两项只有一项说了原因', parent: '两项各说各的原因', replace: ['比2025年减少6.00万元，下降原因主要是少购一辆。', '比2025年减少6.00万元。'], finds: [{ message: 'missing', at: '减少6.00万元' }],
  }, { name: '没有说明原因', parent: '下一段说明原因', given: said('二、机关运行经费预算'), finds: [{ message: 'missing', at: '减少0.20万元' }] }],
  nearMiss: [
    {
      name: '原因写作“主要情况”', document: [
        '2025年度部门决算', '一、“三公”经费支出决算情况说明', '2025年度“三公”经费支出决算为20.00万元，完成预算25.00万元的80%，比上年决算数减少2.00万元，下降9.1%。其中：公务用车购置及运行维护费支出决算为20.00万元，比上年决算数减少2.00万元，下降9.1%；公务接待费支出决算为0万元，与上年持平。',
        '2025年度“三公”经费支出决算小于预算数的主要情况：从严控制用车，全年支出比预算有所节约。', '2025年度“三公”经费支出决算小于上年决算数的主要情况：车辆维修减少。',
      ].join('\n'),
    },
    { name: '购置及运行费的原因在前，两项不再说明', document: VEHICLES('78.00万元，比2025年减少7.00万元，主要原因是车辆减少。其中：公务用车运行费35.00万元，比2025年减少1.00万元；', '比2025年减少6.00万元。') },
    {
      name: '原因写在附注里', document: [
        '2026年部门预算', '2026年“三公”经费预算情况说明', '2026年“三公”经费预算12.00万元，比2025年减少3.00万元。其中：公务接待费2.00万元，比上年减少3.00万元；公务用车购置及运行费10.00万元，与上年持平；因公出国（境）费0万元，与上年持平。',
        '备注：', '一、“三公”经费按汇总口径填列，均不含下属企业。', '二、“三公”经费增减变化原因说明：接待批次减少。',
      ].join('\n'),
    },
    {
      name: '总计分项说明原因',
      given: () => buildDisclosure({
        parts: [
          paragraph('收、支预算总计各512.30万元，与上年相比增加12.30万元。其中：', {
            key: { measure: 'incomeGrandTotal' }, subject: '收、支预算总计', amount: '512.30万元', previous: { year: 2025, words: '与上年相比' }, change: { direction: 'increase', words: '增加12.30万元', amount: '12.30万元' },
          }),
          paragraph('（一）收入预算总计512.30万元。包括：'),
          paragraph('1.一般公共预算拨款收入512.30万元，与上年相比增加12.30万元。主要原因是人员增加。', {
            key: { measure: 'income', fund: 'generalPublic' }, subject: '一般公共预算拨款收入', amount: '512.30万元', previous: { year: 2025, words: '与上年相比' },
            change: { direction: 'increase', words: '增加12.30万元', amount: '12.30万元' }, reason: '人员增加',
          }),
        ],
      }),
    },
    {
      name: '各句各自成段，隔几段才说明收支的原因', document: [
        '2026年部门预算编制说明', '2026年收入预算500.00万元，其中：财政拨款收入500.00万元，比2025年预算增加20.00万元；', '事业收入0万元；', '其他收入0万元。',
        '支出预算500.00万元，其中：财政拨款支出预算500.00万元，比2025年预算增加20.00万元。', '财政拨款支出预算中，一般公共预算拨款支出预算500.00万元，比2025年预算增加20.00万元；', '政府性基金拨款支出预算0万元，与2025年预算持平。',
        '财政拨款收入支出增加的主要原因是新增粮库维修项目。',
      ].join('\n'),
    },
    {
      name: '持平不必说明',
      given: () => buildDisclosure({
        parts: [paragraph('公务接待费0.83万元，与2025年持平。', {
          key: { measure: 'threePublic', item: 'officialReception' }, amount: '0.83万元', previous: { year: 2025, words: '与2025年' }, change: { direction: 'flat', words: '持平' },
        })],
      }),
    },
  ],
} satisfies RuleCases
