import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const said = (words: string) => () => buildDisclosure({ parts: [paragraph(words)] })

export default {
  valid: [{ name: '用途一处一词', given: said('主要用于保障机关运转，严格落实八项规定精神。') }, { name: '一处一词', given: said('财政拨款收入512.30万元，比2025年预算增加12.30万元，主要原因是人员增加；政府性基金0万元，与2025年预算持平。') }],
  invalid: [
    { name: '不在单子上的词写了两遍', parent: '用途一处一词', given: said('主要用于保障保障机关运转，严格落实八项规定精神。'), finds: [{ message: 'doubled', at: '保障保障', expected: '保障' }] },
    { name: '叠词', parent: '一处一词', given: said('财政拨款收入512.30万元，比2025年预算增加增加12.30万元，主要原因是人员增加；政府性基金0万元，与2025年预算持平。'), finds: [{ message: 'doubled', at: '增加增加', expected: '增加' }] },
    { name: '原因写了两遍', parent: '一处一词', given: said('财政拨款收入512.30万元，比2025年预算增加12.30万元，主要是主要是人员增加；政府性基金0万元，与2025年预算持平。'), finds: [{ message: 'doubled', at: '主要是主要是' }] },
    { name: '元写了两遍', parent: '一处一词', given: said('财政拨款收入5123000元元，占100.00%，比2025年预算增加12.30万元，主要原因是人员增加；政府性基金0万元，与2025年预算持平。'), finds: [{ message: 'doubled', at: '元元', expected: '元' }] },
    { name: '费写了两遍', parent: '一处一词', given: said('公务接待经费费3.20万元，与2025年预算持平。'), finds: [{ message: 'doubled', at: '经费费', expected: '经费' }] },
    { name: '增加与持平留了两个', parent: '一处一词', given: said('财政拨款收入512.30万元，比2025年预算增加12.30万元，主要原因是人员增加；政府性基金0万元，与2025年预算增加持平。'), finds: [{ message: 'choice', at: '增加持平' }] },
    { name: '大于改小于', parent: '一处一词', given: said('决算数大小于预算数的主要原因：工程按进度付款。'), finds: [{ message: 'choice', at: '决算数大小于预算' }] },
  ],
  nearMiss: [
    { name: '前后各成一词', given: said('制定规范规范性文件的办法，用于住房保障保障对象、科学研究研究院所和项目项目库建设，社会服务服务中心运行；主要用于其他教育支出支出。') },
    { name: '连用而有别的意思', given: said('面积大小于实地测量时核定；项目的的确确符合规定；要说明的是是否续聘；增减变动主要原因见下；元元小学的经费费用化处理；广大黎元元气恢复。') },
    { name: '两词之间有标点', given: said('收入增加，增加的原因是补助到位；比上年增加、减少的项目见附件。') },
  ],
} satisfies RuleCases
