import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { DefectiveCase, RuleCases } from '../../../rule-cases.ts'

const of = (text: string) => () => buildDisclosure({ parts: [paragraph(text)] })

/** Sentences that print a slip, the slip, and what it should read. */
const SLIPS: readonly (readonly [text: string, words: string, right: string])[] = [
  ['按照《通知》（明国土资办法〔2018〕138号）办理。', '资办法', '资办发'],
  ['打击侵犯新品种权 and 制售假冒种苗。', 'and', '和'],
  ['财政拔款收入512.30万元。', '拔款', '拨款'],
  ['2026年度般公共预算支出512.30万元。', '般公共预算', '一般公共预算'],
  ['社会保障与就业支出40.00万元。', '社会保障与就业', '社会保障和就业'],
  ['公务用车运行费维护费3.00万元。', '运行费维护费', '运行维护费'],
  ['坚持历行节约。', '历行节约', '厉行节约'],
  ['年末结转和结佘12.00万元。', '结佘', '结余'],
  ['2026年收入予算512.30万元。', '予算', '预算'],
  ['事业收人20.00万元。', '事业收人', '事业收入'],
  ['基木支出300.00万元，项目支出212.30万元。', '基木', '基本'],
  ['基本支出300.00万元，项目支岀212.30万元。', '岀', '出'],
  ['年未结转和结余12.00万元。', '年未', '年末'],
  ['本馆末安排因公出国（境）费。', '末', '未'],
  ['公务车用车运行费2.10万元。', '公务车用车', '公务用车'],
  ['开展财政资金绩郊评价。', '绩郊', '绩效'],
  ['通过公开竟标确定。', '竟标', '竞标'],
  ['社区事物受理中心经费增加。', '社区事物', '社区事务'],
  ['国有资产经营预算拨款支出0万元。', '国有资产经营预算', '国有资本经营预算'],
  ['减少3.00万万元。', '万万元', '万元'],
  ['馆舍修膳项目已完成。', '修膳', '修缮'],
  ['馆舍修缮项目己完成。', '己', '已'],
  ['政府性基金预算财政拨款收入3.00万元，支出收入3.00万元。', '支出收入', '支出'],
  ['一如继往做好档案接收。', '一如继往', '一如既往'],
]

const USAGES: readonly (readonly [text: string, words: string, right: string])[] = [
  ['截止2025年12月31日，共有车辆2辆。', '截止', '截至'],
  ['设立专用帐户。', '帐户', '账户'],
  ['其余部份用于库房维护。', '部份', '部分'],
]

const invalid = ([text, words, right]: readonly [string, string, string], message: 'typo' | 'usage'): DefectiveCase => ({
  name: text, parent: '没有错字', given: of(text), finds: [{ message, at: words, expected: right, severity: message === 'typo' ? 'warning' : 'info' }],
})

export default {
  valid: [{ name: '没有错字', given: of('财政拨款收入512.30万元，年末结转和结余12.00万元，基本支出300.00万元。') }],
  invalid: [...SLIPS.map((one) => invalid(one, 'typo')), ...USAGES.map((one) => invalid(one, 'usage'))],
  nearMiss: [
    { name: '办法的年份', given: of('《明州市档案管理办法》（2018年修订），市政府办法〔2018〕修订稿，Research and Development费用。') },
    { name: '不予计算', given: of('不予算入的部分，给予算力补贴，不予计入，免予计提，不予付款。') },
    { name: '接收人员', given: of('接收人员、招收人才、其他收人员经费标准，事业收入人均增加。') },
    { name: '未和末', given: of('上年未安排，本年未结转的资金，年末安排、期末发生、当年未使用。') },
    { name: '自己完成', given: of('由馆内自己完成，各单位自己安排，舍己为人。') },
    { name: '业绩校核', given: of('业绩校核、成绩校对；究竟争议何在，毕竟价格不高。') },
    { name: '做为民服务的事', given: of('争做为民服务的档案人，多做为民实事；内部份额、全部份额。') },
    { name: '两词相接', given: of('封顶目标；房租凭合同支付；违规犯法；可插拔付款终端；年度日标准；总收人均；原困难群众；自愿因病；搬离社区长；交通迅速；公布署名；系统酬劳；光临督导；抵挡案件；维修膳食设备；化学反应用于检测；粉末使用。') },
    { name: '按装备配置', given: of('按装备标准配置，按装机容量、按装修面积计算；既使群众受益，又节约资金。') },
    { name: '目的的', given: of('以公益为目的的活动，采购标的的验收，的的确确。') },
    { name: '按排名', given: of('按排名先后、按排水标准、按排序支付。') },
    { name: '帐篷', given: of('购置帐篷、蚊帐；截止时间为12月31日，报名截止到2026年6月。') },
    { name: '公务用车', given: of('公务用车运行费，公务车用车审批制度。') },
    { name: '国有资产', given: of('国有资产经营收益，国有资本经营预算，国有资产出租。') },
  ],
} satisfies RuleCases
