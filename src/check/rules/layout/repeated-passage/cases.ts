import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (...texts: string[]) => () => buildDisclosure({ parts: texts.map((text) => paragraph(text)) })

const HEAD = '（一）贯彻执行国家和本市有关档案工作的法律、法规、规章和方针、政策，制定本市档案工作规划并组织实施。'
const LIST = ['（二）集中保管本市各机关、团体的重要档案，负责接收、整理、鉴定、统计和提供利用。', '（三）指导和监督各区县档案馆的业务工作，组织档案人员培训。', '（四）负责数字档案馆建设，推进馆藏档案数字化，做好异地异质备份工作和信息安全管理。']

export default {
  valid: [{ name: '职能各写一遍', given: of(HEAD, ...LIST) }],
  invalid: [
    {
      name: '后三段又印了一遍', parent: '职能各写一遍', given: of(HEAD, ...LIST, ...LIST),
      finds: [{ message: 'repeated', at: LIST[0] ?? '' }],
    },
    { name: '一段紧接着又印了一遍', parent: '职能各写一遍', given: of(HEAD, HEAD, ...LIST), finds: [{ message: 'repeated', at: HEAD }] },
  ],
  nearMiss: [
    { name: '短句按同一格式重复', given: of('与上年持平。', '与上年持平。', '与上年持平。', '与上年持平。') },
    { name: '各份申报表上方印着同一个表名', given: of(...Array.from({ length: 9 }, () => '明州市市级部门（单位）项目支出绩效目标申报表')) },
    { name: '各份申报表上方印着表名、年度和单位', given: of(...Array.from({ length: 24 }, (_, at) => ['明州市市级部门（单位）项目支出绩效目标申报表', '（2026年度）', '单位：万元'][at % 3] ?? '')) },
    { name: '只有一段相同', given: of(HEAD, ...LIST, '第二部分', LIST[0] ?? '') },
  ],
} satisfies RuleCases
