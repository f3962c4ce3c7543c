import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { DefectiveCase, RuleCases } from '../../../rule-cases.ts'

const of = (...texts: readonly string[]) => () => buildDisclosure({ parts: texts.map((text) => paragraph(text)) })

/** Sentences that print a slip, the slip, and what it should read. */
const SLIPS: readonly (readonly [text: string, words: string, right: string])[] = [
  ['安全生产责任落时到人。', '责任落时', '责任落实'],
  ['馆舍维修改早按期完成。', '维修改早', '维修改造'],
  ['加强风险防犯，完善值班。', '风险防犯', '风险防范'],
  ['开展法律缘助咨询三场。', '法律缘助', '法律援助'],
  ['做好应急官理演练。', '应急官理', '应急管理'],
  ['全年培训讲解员，提升服务治量。', '服务治量', '服务质量'],
  ['修订安全生产规张制度。', '规张制度', '规章制度'],
  ['推进社区治埋试点。', '社区治埋', '社区治理'],
  ['推动馆藏数据采辑入库。', '数据采辑', '数据采集'],
  ['用于基础施设建设的支出。', '基础施设', '基础设施'],
  ['支付物业理管费。', '物业理管', '物业管理'],
  ['提供公共共服务的场所。', '公共共服务', '公共服务'],
  ['工作因地制谊，稳步推进。', '因地制谊', '因地制宜'],
]

/** What the document prints twice, the same with a slip, and the slip. */
const OWN: readonly (readonly [right: readonly [string, string], wrong: string, words: string, right: string])[] = [
  [['琴谱善本抄录由讲习所承担。', '本年琴谱善本抄录工作量增加。'], '其中琴谱善本超录场租3.00万元。', '善本超录', '善本抄录'],
]

const slip = ([text, words, right]: readonly [string, string, string]): DefectiveCase => ({
  name: text, parent: '没有错字', given: of(text), finds: [{ message: 'typo', at: words, expected: right }],
})

const own = ([right, wrong, words, meant]: (typeof OWN)[number]): DefectiveCase => ({
  name: wrong, parent: '没有错字', given: of(...right, wrong), finds: [{ message: 'typo', at: words, expected: meant }],
})

export default {
  valid: [{ name: '没有错字', given: of('贯彻落实上级部署，做好馆舍维修改造和风险防范，提供公共服务，支付物业管理费。') }],
  invalid: [
    ...SLIPS.map(slip),
    ...OWN.map(own),
    { name: '两词都通，只作提示', parent: '没有错字', given: of('整治沿街建筑里面。'), finds: [{ message: 'hint', at: '建筑里面', expected: '建筑立面', severity: 'info' }] },
    { name: '一字打了两遍', parent: '没有错字', given: of('全馆讲解解设备更新。'), finds: [{ message: 'hint', at: '讲解解', expected: '讲解', severity: 'info' }] },
  ],
  nearMiss: [
    { name: '音近而都通的词', given: of('负责环境执法监察，配合执法检查；制订工作方案，制定管理办法；法治宣传与法制建设。') },
    { name: '两词相接', given: of('做好绩效跟踪和管理；“三公”经费和机关运行经费；依法办理相关手续；地上部分三层。') },
    { name: '名称', given: of('石南村修路，石南村通水，石楠村植树。', '石南村委会，石南小学，石楠小学。') },
    { name: '叠字', given: of('比2025年年初预算增加；阳明市市级财政；人民民主；确确实实；十五五规划；看看书；各级级差；单位位于城中；交通路路口。') },
    { name: '简称', given: of('收、支决算总计；津补贴；公务用车购置费；群文活动；小微企业。') },
    { name: '已由别的规则报告的', given: of('本馆机关运形经费36.20万元，财政拔款收入512.30万元，渲传教育活动。') },
  ],
} satisfies RuleCases
