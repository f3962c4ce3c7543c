import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (...texts: string[]) => () => buildDisclosure({ parts: texts.map((text) => paragraph(text)) })

const PARTS = ['一、收入预算说明', '收入预算512.30万元。', '二、支出预算说明', '（一）基本支出', '1.人员经费300.00万元。', '2.公用经费12.30万元。', '（二）项目支出', '1.数字化200.00万元。', '三、“三公”经费说明', '没有安排。'] as const

const NESTED = ['其他情况', '一、“三公”经费预算情况说明', '（一）接待费1.00万元。', '（二）运行费2.00万元。', '二、机关运行经费预算', '预算为3.00万元，统一、规范安排。', '三、政府采购预算', '没有安排。'] as const

const replaced = (from: string, to: string) => of(...PARTS.map((text) => text.replace(from, to)))

export default {
  valid: [{ name: '序号连续', given: of(...PARTS) }, { name: '两级序号', given: of(...NESTED) }],
  invalid: [
    { name: '跳号', parent: '序号连续', given: replaced('三、', '四、'), finds: [{ message: 'gap', at: '四、' }] },
    { name: '写错一号', parent: '序号连续', given: of('一、收入预算说明', '三、支出预算说明', '三、“三公”经费说明', '四、其他事项'), finds: [{ message: 'misnumbered', at: '三、', expected: '二、' }] },
    { name: '跳号，其间有下级的序号', parent: '两级序号', given: of(...NESTED.filter((text) => !text.startsWith('二、'))), finds: [{ message: 'gap', at: '三、' }] },
    { name: '缺第一个标题', parent: '两级序号', given: of(...NESTED.filter((text) => !text.startsWith('一、'))), finds: [{ message: 'first', at: '二、' }] },
    { name: '重号', parent: '序号连续', given: replaced('三、', '二、'), finds: [{ message: 'repeated', at: '二、' }] },
  ],
  nearMiss: [
    {
      name: '目录有“第二部分”，正文同名标题没写序号',
      document: ['明州市粮食局2024年度部门决算', '目 录', '第一部分 明州市粮食局概况', '第二部分 明州市粮食局2024年度部门决算表', '第三部分 明州市粮食局2024年度部门决算情况说明', '第四部分 名词解释', '第一部分 明州市粮食局概况', '一、主要职能', '负责粮食储备。', '明州市粮食局2024年度部门决算表', '收入决算表', '第三部分 明州市粮食局2024年度部门决算情况说明', '一、收入决算情况说明', '本年收入合计10.00万元。', '第四部分 名词解释', '一、财政拨款收入：指本级财政拨款。'].join('\n\n'),
    },
    { name: '未读成表的收支总表', given: of('一、一般公共服务支出 12.00', '二、公共安全支出', '四、教育支出 3.00', '五、社会保障和就业支出 9.00') },
    { name: '各级另起', given: of('一、职能', '（一）贯彻政策。', '（二）组织实施。', '二、机构', '（一）本级。', '三、其他') },
    { name: '缺的序号在一段之中', given: of('（一）贯彻政策。', '（二）组织实施。（三）管理档案。', '（四）完成交办任务。') },
    { name: '混用点和顿号', given: of('1. 收入预算', '2. 支出预算', '3、三公经费', '4．机关运行经费') },
    { name: '续页重复标题', given: of('一、收入', '二、支出预算说明', '二、支出预算说明', '三、其他') },
    { name: '小数', given: of('1.人员经费', '2.公用经费', '3.5万元用于培训。', '3.项目') },
    { name: '第一个标题印在一段之中', given: of('预算说明如下：一、收入预算', '二、支出预算', '三、其他说明') },
    { name: '不从一开始', given: of('三、说明事项', '五、名词解释') },
    { name: '另起的一列', given: of('1.收入', '2.支出', '一、说明', '1.收入', '二、其他', '3.附表另列') },
  ],
} satisfies RuleCases
