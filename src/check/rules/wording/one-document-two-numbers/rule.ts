import type { Place } from '../../../../model/place.ts'
import { documentTexts, matchesIn } from '../../../printed-texts.ts'
import { defineRule } from '../../../rule.ts'

/** 《title》（号）; the title may hold 〈〉 or 《》 inside. */
const CITED = /《([^》《]{4,120}(?:《[^》]{2,80}》[^》《]{0,60})?)》\s?[（(]\s?([\u4e00-\u9fff]{2,12}\s?[〔[（(［﹝]\s?(?:19|20)\d{2}\s?[〕\]）)］﹞]\s?第?\s?\d{1,5}\s?号)\s?[）)]/

interface Citation {
  readonly number: string
  readonly places: readonly Place[]
}

export default defineRule({
  id: 'wording/one-document-two-numbers',
  version: 1,
  severity: 'warning',
  title: { zh: '同一文件的文号应一致', en: 'One document, one number' },
  basis: [{ type: 'standard', zh: 'GB/T 9704—2012 党政机关公文格式 7.2.5（一份公文一个发文字号）', en: 'GB/T 9704—2012, 7.2.5: a document bears one number' }],
  rationale: {
    zh: '同名文件前后文号不同，至少有一处引错，立项依据便不可查。',
    en: 'Where one title is cited with two numbers, one of them is wrong and the legal basis cannot be looked up.',
  },
  assumptions: [{ zh: '标题全文相同即为同一文件。', en: 'Equal titles mean one document.' }],
  exclusions: [
    { zh: '每年同名的通知（标题中没有年份而文号年份不同）：只作提示。', en: 'Notices of one title issued every year: information only.' },
    { zh: '括号样式不同而年份、顺序号相同。', en: 'The same year and number in other brackets.' },
  ],
  messages: { differs: { zh: '《{title}》前后引用了不同文号：“{first}”与“{second}”。', en: '《{title}》 is cited with two numbers: "{first}" and "{second}".' } },
  appliesTo: () => true,
  check(disclosure) {
    const byTitle = new Map<string, Citation[]>()
    for (const found of matchesIn(documentTexts(disclosure), CITED)) {
      const title = (found.match[1] ?? '').replace(/\s/g, '')
      const citations = byTitle.get(title) ?? []
      byTitle.set(title, citations)
      citations.push({ number: plain(found.match[2] ?? ''), places: found.places })
    }
    const repeated = [...byTitle].filter(([, citations]) => citations.length > 1)
    const findings = repeated.flatMap(([title, citations]) => {
      const [first] = citations
      const second = citations.find((one) => one.number !== first?.number && one.places.length > 0)
      if (!first || !second) return []
      const sameYear = yearOf(first.number) === yearOf(second.number)
      return [{
        message: 'differs' as const,
        data: { title, first: first.number, second: second.number },
        key: `${title}|${first.number}|${second.number}`,
        places: [...second.places, ...first.places],
        severity: sameYear ? 'warning' as const : 'info' as const,
        actual: second.number,
      }]
    })
    return { applications: repeated.length, findings, nothing: { zh: '没有重复引用的文件。', en: 'No document is cited twice.' } }
  },
})

const plain = (number: string): string => number.replace(/\s/g, '').replace(/[[（(［﹝]/, '〔').replace(/[\]）)］﹞]/, '〕').replace('〕第', '〕')

const yearOf = (number: string): string => /\d{4}/.exec(number)?.[0] ?? ''
