import { documentTexts, matchesIn, surroundings } from '../../../printed-texts.ts'
import { defineRule } from '../../../rule.ts'

/** `国内公务接待支出0.3万。`: 元 is missing behind 万. */
const HALF = /(?:支出|收入|经费|接待费|购置费|运行费|维护费|预算|决算|金额|资金)(?:数|总额|合计)?(?:为|是|共|共计)?\s*(\d[\d,]*(?:\.\d+)?\s*万)(?=\s*(?:[，。；、）)]|[（(]))/
/** `支出决算为5.20。`: an amount to the fen that nothing follows. */
const BARE = /(?:(?:预算|决算|支出|收入|金额)数?(?:为|是)|(?:增加|减少)了?)\s*(\d[\d,]*\.\d{2,6})(?=\s*[，。；])(?!\s*，\s*\d)/
/** `公务接待费预算0.50元` in a paragraph of 万元: nobody budgets half a yuan. */
const SMALL = /(?<![均每])(?:预算|决算|支出|收入|经费|费|资金|金额|总计|合计|总额)(?:数|安排)?(?:为|是|共|共计|合计)?\s*(\d{1,3}\.\d{2}\s*元)/
/** The same to the thousands, where no other paragraph speaks of 元. */
const SMALL_IN_ALL = new RegExp(SMALL.source.replace('\\d{1,3}\\.', '\\d{1,4}\\.'))
/** `涉及项目预算资金420元`: the budgets that a whole document counts in 万元, of a few whole yuan. */
const WHOLE_BUDGET = /(?:涉及(?:的)?(?:项目|支出)?(?:支出)?(?:预算)?资金(?:总额|总量)?|(?:政府采购|机关运行经费|项目支出|基本支出|收入|支出)(?:财政拨款)?预算(?:总额|金额|数)?)(?:为|是|共|共计|合计)?\s*([1-9]\d{0,3}\s*元)(?=[，。；、（(])/
const IN_YUAN = /\d\s*元/
/** So many paragraphs with amounts in 万元 show what the document counts in. */
const MANY = 5
const NOT_A_BUDGET = /[均每]|标准|单价|单次|利息|票面|面值|不[超高]|退|罚|人民币|水费|滞纳/
/** Another amount with its unit. */
const WITH_UNIT = /\d\s*(?:万|亿|百万|千)?元/

/** A paragraph with one amount in 元. */
const ONLY_ONE = /^(?:(?!\d\s*元)[\s\S])*\d\s*元(?:(?!\d\s*元)[\s\S])*$/

export default defineRule({
  id: 'wording/amount-unit',
  version: 3,
  severity: 'warning',
  title: { zh: '金额应写明单位', en: 'An amount is written with its unit' },
  basis: [{ type: 'standard', zh: 'GB/T 15835—2011 出版物上数字用法', en: 'GB/T 15835—2011, General rules for writing numerals in public texts' }],
  rationale: { zh: '“0.3万”漏了“元”，“5.20。”漏了“万元”，“预算0.50元”少了“万”，读者只能猜。', en: 'Readers can only guess what 0.3万, a bare 5.20 or a budget of 0.50 yuan is of.' },
  assumptions: [{ zh: '同一段或上下文中其他金额写了单位。', en: 'Other amounts of the document have their unit.' }],
  exclusions: [{ zh: '没有小数的数（0、100），以及通篇不写单位的文字。', en: 'Numbers without decimals, and texts without any unit.' }],
  messages: {
    half: { zh: '“{words}”漏写“元”，应为“{right}”：“{around}”。', en: '"{words}" lacks 元: "{right}", in "{around}".' },
    small: { zh: '“{words}”的单位疑应为万元（其他金额都是万元）：“{around}”。', en: '"{words}" should perhaps be in 10,000 yuan, as all other amounts, in "{around}".' },
    bare: { zh: '金额“{words}”没有写单位：“{around}”。', en: 'The amount "{words}" has no unit, in "{around}".' },
  },
  appliesTo: () => true,
  check(disclosure) {
    const texts = documentTexts(disclosure).filter(({ in: where }) => where === 'paragraph')
    const halves = texts.some(({ flat }) => WITH_UNIT.test(flat)) ? matchesIn(texts, HALF) : []
    const bare = matchesIn(texts.filter(({ flat }) => WITH_UNIT.test(flat)), BARE)
    const inYuan = texts.filter(({ flat }) => flat.includes('元') && IN_YUAN.test(flat))
    const [alone] = inYuan
    const inWanyuan = inYuan.length === 0 ? 0 : texts.filter(({ flat }) => flat.includes('万元')).length
    const isAlone = inYuan.length === 1 && alone && !alone.flat.includes('万元') && ONLY_ONE.test(alone.flat) && inWanyuan >= MANY
    const small = [...matchesIn(inYuan.filter(({ flat }) => flat.includes('万元') && ONLY_ONE.test(flat)), SMALL), ...(isAlone ? matchesIn([alone], SMALL_IN_ALL) : []), ...(inWanyuan >= MANY ? matchesIn(inYuan, WHOLE_BUDGET) : [])].filter(({ match, text }) => !NOT_A_BUDGET.test(text.flat.slice(Math.max(0, match.index - 12), match.index + match[0].length)))
    const findings = [
      ...halves.map((found) => ({ found, message: 'half' as const, words: (found.match[1] ?? '').replace(/\s+/g, '') })),
      ...small.map((found) => ({ found, message: 'small' as const, words: (found.match[1] ?? '').replace(/\s+/g, '') })),
      ...bare.map((found) => ({ found, message: 'bare' as const, words: found.match[1] ?? '' })),
    ].filter(({ found }) => found.places.length > 0).map(({ found, message, words }) => ({
      message, data: { words, right: `${words}元`, around: surroundings(found) }, key: `${message}|${surroundings(found, 12)}`, places: found.places, actual: words,
      ...(message === 'half' ? { expected: `${words}元` } : message === 'small' ? { expected: words.replace('元', '万元') } : {}),
    }))
    return { applications: texts.length, findings, nothing: { zh: '没有正文。', en: 'There is no prose.' } }
  },
})
