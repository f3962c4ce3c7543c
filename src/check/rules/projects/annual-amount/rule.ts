import { defineRule } from '../../../rule.ts'

/** An amount of money, or a word that there is none. */
const AMOUNT = /\d[\d,]*(?:\.\d+)?\s*(?:万|亿|千|百万)?元|[零〇一二三四五六七八九十百千万亿]{2,}元|未安排|没有安排|无预算/

export default defineRule({
  id: 'projects/annual-amount',
  version: 1,
  severity: 'warning',
  title: { zh: '年度预算安排应写明金额', en: 'The annual budget of a project names its amount' },
  basis: [
    { type: 'law', zh: '预算法 第十四条、第三十二条', en: 'Budget Law, Articles 14 and 32' },
    { type: 'professional', zh: '部门预算公开情况检查表 项目经费情况说明', en: 'Review form for budget disclosure: statements of project funds' },
  ],
  rationale: { zh: '“年度预算安排”一项只写了拨付方式，没有金额，等于没有公开。', en: 'A part on the annual budget that only tells how it is paid discloses nothing.' },
  assumptions: [],
  exclusions: [
    { zh: '没有这一项或这一项空着的（另行报告）；指向附表或上文金额的；空白模板。', en: 'Statements without the part or with an empty one, which another rule reports; references to a table or an amount given elsewhere; blank templates.' },
    { zh: '项目说明的其他部分已写明预算金额的。', en: 'An amount given in another part of the statement.' },
  ],
  messages: { missing: { zh: '“{project}”的年度预算安排没有写明金额。', en: 'The annual budget of "{project}" names no amount.' } },
  appliesTo: (disclosure) => {
    if (disclosure.projectStatements.length === 0) return { zh: '没有项目经费情况说明。', en: 'There are no statements of project funds.' }
    return disclosure.entity !== null || { zh: '单位名称没有填写，是空白模板。', en: 'No entity is named: a blank template.' }
  },
  check(disclosure) {
    const told = disclosure.projectStatements.flatMap((statement) => {
      const part = statement.parts.annualBudget
      return part && part.text.trim() !== '' ? [{ statement, part }] : []
    })
    const findings = told.filter(({ statement, part }) =>
      !/详见|见附|附表|上述|如上/.test(part.text) && !/\d/.test(part.text) && !Object.values(statement.parts).some((one) => one !== null && AMOUNT.test(one.text)))
      .flatMap(({ statement, part }) => {
        const places = [...part.labelPlaces, ...part.places]
        return places.length === 0 ? [] : [{ message: 'missing' as const, data: { project: statement.name }, key: statement.name, places }]
      })
    return { applications: told.length, findings, nothing: { zh: '没有年度预算安排一项。', en: 'No statement has a part on the annual budget.' } }
  },
})
