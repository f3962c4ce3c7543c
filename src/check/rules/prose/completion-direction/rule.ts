import { compareDecimals, decimal, parseDecimal } from '../../../../model/decimal.ts'
import { intervalContains, printedInterval } from '../../../../model/interval.ts'
import { documentTexts, matchesIn } from '../../../printed-texts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** `完成年初预算的90.01%，决算数大于年初预算数`: the percentage and what is said of the two figures right behind it. */
const SAID = /完成(?:了)?(?:年初|调整|全年|当年)?(?:后的)?预算数?(?:的)?\s*(\d+(?:\.\d+)?)\s*[%％](?:，[较与比](?:上年|去年|\d{4}年)[^。；;]{1,40})?[，。,；;]\s*(?:支出)?决算数(大于|高于|多于|超过|小于|低于|少于|等于)(?:年初|调整|全年)?预算数/g
const HUNDRED = decimal(100n)

export default defineRule({
  id: 'prose/completion-direction',
  version: 1,
  severity: 'error',
  title: { zh: '完成预算的比例应与“大于”“小于”预算数的说法一致', en: 'The completion fits what is said of final account and budget' },
  basis: [
    { type: 'law', zh: '预算法 第十四条（公开并作出说明）', en: 'Budget Law, Article 14 (publish and explain)' },
    { type: 'law', zh: '预算法 第七十五条（决算草案做到数字准确）', en: 'Budget Law, Article 75 (accurate final accounts)' },
  ],
  rationale: { zh: '完成预算不到100%，决算数就小于预算数；说成大于，前后矛盾。', en: 'Below 100 % the final account is below the budget; the contrary contradicts the percentage.' },
  formula: { zh: '完成比例 < 100% ⇔ 决算数 < 预算数', en: 'completion < 100 % ⇔ final account < budget' },
  assumptions: [{ zh: '印作100%的，可以略大于或略小于预算数。', en: 'A printed 100 % may be slightly above or below.' }],
  exclusions: [{ zh: '两句话不紧接的，不判断。', en: 'Statements that do not follow one another directly.' }],
  messages: { contradicts: { zh: '文中说完成预算{percent}%，又说决算数{word}预算数，前后矛盾。', en: 'The text says {percent} % of the budget was completed and that the final account is {word} the budget.' } },
  appliesTo: ({ kind }) => kind === 'final' || { zh: '只用于决算。', en: 'For final accounts only.' },
  check(disclosure) {
    const said = matchesIn(documentTexts(disclosure).filter(({ in: where }) => where === 'paragraph'), SAID)
    const findings = said.flatMap((found): FindingDraft<'contradicts'>[] => {
      const [whole, digits = '', word = ''] = found.match
      const percent = parseDecimal(digits)
      if (!percent || found.places.length === 0 || intervalContains(printedInterval(percent, percent.scale), HUNDRED)) return []
      const above = compareDecimals(percent, HUNDRED) > 0
      const right = above ? /大于|高于|多于|超过/ : /小于|低于|少于/
      if (right.test(word)) return []
      return [{ message: 'contradicts', key: whole.replace(/\s+/g, ''), places: found.places, data: { percent: digits, word: { zh: word, en: word === '等于' ? 'equal to' : above ? 'below' : 'above' } }, expected: above ? '大于' : '小于', actual: word }]
    })
    return { applications: said.length, findings, nothing: { zh: '没有紧接完成比例说明大于、小于预算的。', en: 'No completion is followed by such a statement.' } }
  },
})
