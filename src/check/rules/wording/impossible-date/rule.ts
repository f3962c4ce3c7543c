import { documentTexts, matchesIn, surroundings } from '../../../printed-texts.ts'
import { defineRule } from '../../../rule.ts'

/** 2024年8月31日, 8月31日, 2024年8月: what stands before is no digit, so that no part of a longer number is taken. */
const DATE = /(?<![\d.〔])(?:(?:19|20)\d{2}\s*年\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?|(\d{1,2})\s*月\s*(\d{1,2})\s*日)/
const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

export default defineRule({
  id: 'wording/impossible-date',
  version: 1,
  severity: 'error',
  title: { zh: '日期应是日历上有的', en: 'Dates are days of the calendar' },
  basis: [{ type: 'law', zh: '政府信息公开条例 第六条（准确公开）', en: 'Open Government Information Regulations, Article 6 (accuracy)' }],
  rationale: { zh: '“8月33日”“14月31日”是打错的数字，真正的日期读者无从知道。', en: 'A 33 August or a month 14 is a slip, and no reader can tell which day is meant.' },
  assumptions: [{ zh: '2月按29日算。', en: 'February is taken to have 29 days.' }],
  exclusions: [{ zh: '没有年份也没有日的“13月”（第13个月工资）。', en: 'A month 13 without year and day: the thirteenth salary.' }],
  messages: { impossible: { zh: '没有“{date}”这一天：“{around}”。', en: 'There is no such day as {date}: "{around}".' } },
  appliesTo: () => true,
  check(disclosure) {
    const dates = matchesIn(documentTexts(disclosure), DATE)
    const findings = dates.flatMap((found) => {
      const [, monthOfYear, dayOfYear, monthAlone, dayAlone] = found.match
      const month = Number.parseInt(monthOfYear ?? monthAlone ?? '', 10)
      const day = Number.parseInt(dayOfYear ?? dayAlone ?? '1', 10)
      const last = LONGEST[month - 1]
      const date = found.match[0].replace(/\s+/g, '')
      if ((last !== undefined && day >= 1 && day <= last) || found.places.length === 0) return []
      return [{ message: 'impossible' as const, data: { date, around: surroundings(found) }, key: surroundings(found), places: found.places, actual: date }]
    })
    return { applications: dates.length, findings, nothing: { zh: '没有写到月、日的日期。', en: 'No date names month or day.' } }
  },
})
