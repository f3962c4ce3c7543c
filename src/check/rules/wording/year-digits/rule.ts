import { documentTexts, matchesIn, surroundings } from '../../../printed-texts.ts'
import { defineRule } from '../../../rule.ts'

/** `202年度部门决算`, `20244年度`: a year of three or five digits in front of the words of budgets. */
const BROKEN = /(?<![\d.,，—-])(20\d|20\d{3})(?=\s*年\s*(?:度|部门|单位|预算|决算|年初|收入|支出|财政|一般公共|政府性|三公|“))/

/** `比2025预算增加`, `，2026预算安排9万元`: a year without 年. */
const BARE = /(?<=^\s*|[，,。；：:（(]\s*|比|较|与|同)(20\d{2})(?=\s*(?:年初)?(?:部门|单位|财政|三公经费)?(?:预算|决算)(?!法|单位|管理))/

export default defineRule({
  id: 'wording/year-digits',
  version: 2,
  severity: 'error',
  title: { zh: '年份应为四位数字，其后有“年”', en: 'A year has four digits and is followed by 年' },
  basis: [{ type: 'standard', zh: 'GB/T 15835—2011 出版物上数字用法（年份不应简写）', en: 'GB/T 15835—2011: years are not abbreviated' }],
  rationale: { zh: '改年份时多删、多打一位，标题和正文就成了“202年度”。', en: 'When a year is edited a digit is easily lost or typed twice.' },
  assumptions: [],
  exclusions: [{ zh: '后面不是“年度”或预算、决算用语的数字。', en: 'Numbers that no word of budgets follows.' }],
  messages: {
    bare: { zh: '“{printed}”之后漏写“年”：“{around}”。', en: '年 is missing behind "{printed}", in "{around}".' },
    digits: { zh: '年份“{printed}年”位数不对：“{around}”。', en: 'The year "{printed}" has the wrong number of digits: "{around}".' },
  },
  appliesTo: () => true,
  check(disclosure) {
    const texts = documentTexts(disclosure).filter(({ flat }) => flat.includes('年'))
    const findings = matchesIn(texts, BROKEN).filter(({ places }) => places.length > 0).map((found) => ({
      message: 'digits' as const, data: { printed: found.match[1] ?? '', around: surroundings(found, 10) }, key: surroundings(found, 10), places: found.places,
      actual: found.match[1] ?? '', ...(disclosure.year === null ? {} : { expected: String(disclosure.year) }),
    }))
    const bare = matchesIn(documentTexts(disclosure).filter(({ in: where }) => where === 'paragraph'), BARE).filter(({ places }) => places.length > 0).map((found) => ({
      message: 'bare' as const, data: { printed: found.match[1] ?? '', around: surroundings(found, 10) }, key: `bare|${surroundings(found, 10)}`, places: found.places, actual: found.match[1] ?? '', expected: `${found.match[1]}年`, severity: 'warning' as const,
    }))
    return { applications: texts.length + bare.length, findings: [...findings, ...bare], nothing: { zh: '文中没有年份。', en: 'No year occurs.' } }
  },
})
