import { defineRule, type FindingDraft } from '../../../rule.ts'

/** `从2014年起，用7年时间完成`: when the work began and how long it was to take. */
const TERM = /(?:从|自)?((?:19|20)\d{2})年(?:度)?(?:起|开始)[，,]?(?:计划)?(?:用|利用|历时|分|为期)(\d{1,2}|[一二两三四五六七八九十])年(?:时间|期)?/g

const NUMERALS = '一二三四五六七八九十'

export default defineRule({
  id: 'special-funds/term',
  version: 1,
  severity: 'info',
  title: { zh: '专项资金的实施期限应包括预算年度', en: "A special fund's term includes the budget year" },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（绩效目标管理）、第五十条', en: 'Budget Law, Articles 32 and 50' },
    { type: 'professional', zh: '专项资金应有明确的期限，到期评估、退出', en: 'Special funds have a term and are evaluated and ended with it' },
  ],
  rationale: { zh: '文中说“从2014年起，用7年时间完成”，期限到2020年，2022年预算仍在安排：或者延期没有说明，或者文字是旧的。', en: 'Work of seven years from 2014 ended in 2020; a budget of 2022 for it needs an explanation, or the text is old.' },
  formula: { zh: '起始年 + 年数 − 1 ≥ 预算年度', en: 'first year + number of years − 1 ≥ budget year' },
  assumptions: [{ zh: '起始年计为第一年。', en: 'The year of the beginning is the first.' }],
  exclusions: [{ zh: '说明延期、延长、结转、扫尾的。', en: 'Texts that speak of an extension or of what is left to finish.' }],
  messages: { over: { zh: '专项资金“{fund}”写“{words}”，到{end}年期满，{year}年仍安排资金，应说明延期的依据。', en: 'Special fund "{fund}": "{words}" ended in {end}; money in {year} needs a reason.' } },
  appliesTo: (disclosure) => {
    if (disclosure.specialFunds.length === 0) return { zh: '没有公开专项资金。', en: 'There are no special funds.' }
    return disclosure.year !== null || { zh: '看不出文件的年度。', en: "The document's year cannot be told." }
  },
  check(disclosure) {
    const year = disclosure.year ?? Number.MAX_SAFE_INTEGER
    let applications = 0
    const findings = disclosure.specialFunds.flatMap((fund) => Object.values(fund.parts).flatMap((part): FindingDraft<'over'>[] => {
      if (!part || part.places.length === 0) return []
      const flat = part.text.replace(/\s+/g, '')
      const terms = [...flat.matchAll(TERM)]
      applications += terms.length
      if (/延期|延长|延续|顺延|结转|扫尾|收尾|剩余任务/.test(flat)) return []
      return terms.flatMap((match): FindingDraft<'over'>[] => {
        const end = Number.parseInt(match[1] ?? '', 10) + yearsOf(match[2] ?? '') - 1
        return end >= year ? [] : [{ message: 'over', data: { fund: fund.name, words: match[0], end, year }, key: `${fund.name}|${match[0]}`, places: part.places, actual: match[0] }]
      })
    }))
    return { applications, findings, nothing: { zh: '专项资金没有写起始年和年数。', en: 'No special fund states when it began and how long it takes.' } }
  },
})

const yearsOf = (text: string): number => (text === '两' ? 2 : /^\d+$/.test(text) ? Number.parseInt(text, 10) : NUMERALS.indexOf(text) + 1)
