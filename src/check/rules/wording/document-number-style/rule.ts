import { documentTexts, matchesIn } from '../../../printed-texts.ts'
import { defineRule } from '../../../rule.ts'

/** 发文机关代字 + year in brackets that are not 〔〕 + 号. The agency's short name has at least two characters. */
const WRONG_BRACKETS = /[\u4e00-\u9fff]{2,12}\s?[[（(［﹝【<＜〈]\s?((?:19|20)\d{2})\s?[\]）)］﹞】>＞〉]\s?第?\s?(\d{1,5})\s?号/

/** 〔2022〕第22号 and 〔2022〕022号: neither 第 nor a leading zero belongs there. */
const WRONG_NUMBER = /[\u4e00-\u9fff]{2,12}\s?〔\s?((?:19|20)\d{2})\s?〕\s?(?:第\s?(\d{1,5})|(0\d{1,4}))\s?号/

/** Words in front of the agency's short name that the pattern takes along. */
const LEAD = /^.*(?:根据|按照|依据|依照|印发|转发|关于|文件|批复|通知|意见|以及|[和及的与在由据以])(?=[\u4e00-\u9fff]{2})/

/** A document number, however its year is bracketed. */
const CITED = /[〔[（(［﹝【<＜〈]\s?(?:19|20)\d{2}\s?[〕\]）)］﹞】>＞〉]\s?第?\s?\d{1,5}\s?号/

export default defineRule({
  id: 'wording/document-number-style',
  version: 2,
  severity: 'warning',
  title: { zh: '发文字号用六角括号', en: 'Document numbers in hexagonal brackets' },
  basis: [{ type: 'standard', zh: 'GB/T 9704—2012 党政机关公文格式 7.2.5', en: 'GB/T 9704—2012, Layout of official documents, 7.2.5' }],
  rationale: {
    zh: '年份应标全称，用六角括号“〔〕”括入；发文顺序号不加“第”字，不编虚位，在阿拉伯数字后加“号”字。',
    en: 'The year stands in hexagonal brackets 〔〕; the serial number has neither 第 nor a leading zero.',
  },
  assumptions: [],
  exclusions: [{ zh: '会议纪要的〔2022〕第3次、项目编号、标准编号。', en: 'Minutes, project numbers and numbers of standards.' }],
  messages: {
    brackets: { zh: '发文字号“{number}”的年份应用六角括号，写作“{right}”。', en: 'The year of document number "{number}" belongs in hexagonal brackets: "{right}".' },
    serial: { zh: '发文字号“{number}”的顺序号不加“第”字、不编虚位，写作“{right}”。', en: 'The serial number of "{number}" takes neither 第 nor a leading zero: "{right}".' },
  },
  appliesTo: () => true,
  check(disclosure) {
    const texts = documentTexts(disclosure).filter(({ flat }) => flat.includes('号') && /(?:19|20)\d{2}/.test(flat))
    const cited = matchesIn(texts, CITED)
    const findings = [
      ...matchesIn(texts, WRONG_BRACKETS).map((found) => ({ found, message: 'brackets' as const })),
      ...matchesIn(texts, WRONG_NUMBER).map((found) => ({ found, message: 'serial' as const })),
    ].filter(({ found }) => found.places.length > 0).map(({ found, message }) => {
      const number = found.match[0].replace(LEAD, '')
      const right = corrected(number)
      return { message, data: { number, right }, key: number, places: found.places, expected: right, actual: number }
    })
    return { applications: cited.length, findings }
  },
})

const corrected = (number: string): string =>
  number.replace(/\s/g, '')
    .replace(/[[（(［﹝【<＜〈]((?:19|20)\d{2})[\]）)］﹞】>＞〉]/, '〔$1〕')
    .replace(/〕第?0*(\d+)号$/, '〕$1号')
