import type { Place } from '../../../../model/place.ts'
import { documentTexts, matchesIn } from '../../../printed-texts.ts'
import { defineRule } from '../../../rule.ts'
import { confusableGroups } from '../../../confusable-characters.ts'

/** A cited title: 《…》, with 《》 or 〈〉 inside. */
const CITED = /《([^》《]{4,120}(?:《[^》]{2,80}》[^》《]{0,60})?)》/

/** The number behind a title. */
const NUMBER = /^\s?[（(]\s?[\u4e00-\u9fff]{2,12}\s?[〔[（(［﹝]\s?(?:19|20)\d{2}/

/** Titles are compared from this length on, and may differ by this much. */
const LENGTH = 14
const DIFFERENCE = 2

/** Words by which titles of two documents differ: years, places, levels, kinds, stages, and the small words of a name. */
const DISTINGUISHES = /[\d〇一二三四五六七八九十省市区县镇乡州年月期批第届次上中下甲乙丙东南西北新老前后]|试行|暂行|修订|修正|草案|办法|意见|通知|方案|规定|细则|预算|决算|收入|支出|[的和与及等、，。：〈〉《》（）()“”‘’"\s·—-]/

interface Citation {
  readonly places: readonly Place[]
  readonly numbered: boolean
}

export default defineRule({
  id: 'wording/one-document-two-titles',
  version: 1,
  severity: 'info',
  title: { zh: '同一文件的名称前后应一致', en: 'One document, one title' },
  basis: [{ type: 'professional', zh: '党政机关公文引文先引标题、后引发文字号', en: 'Official documents are cited by their title, then their number' }],
  rationale: { zh: '引用同一文件，前后名称差一两个字，至少有一处引错。', en: 'Where one document is cited with titles that differ by a character or two, one of them is wrong.' },
  assumptions: [{ zh: '长名称只多一两个字或者只差一个易混的字，又不是年度、文种之别，即为同一文件。', en: 'Long titles, one of which has a character or two more or another that is easily confused, other than in year or kind, are of one document.' }],
  exclusions: [
    { zh: '都注明文号的：文号不同即为两个文件。', en: 'Titles both followed by a number: two numbers are two documents.' },
    { zh: '标点、“的”“和”之差。', en: 'Differences of punctuation or of small words.' },
  ],
  messages: { differs: { zh: '《{first}》与《{second}》似为同一文件，名称不一致。', en: '《{first}》 and 《{second}》 seem to be one document cited with two titles.' } },
  appliesTo: () => true,
  check(disclosure) {
    const byTitle = new Map<string, Citation[]>()
    for (const { text, match, places } of matchesIn(documentTexts(disclosure), CITED)) {
      const title = (match[1] ?? '').replace(/\s/g, '')
      const numbered = NUMBER.test(text.flat.slice(match.index + match[0].length))
      if (title.length >= LENGTH && places.length > 0) byTitle.set(title, [...(byTitle.get(title) ?? []), { places, numbered }])
    }
    const titles = [...byTitle]
    const findings = titles.flatMap(([second, cited], index) => titles.slice(0, index).flatMap(([first, before]) => {
      if (!differSlightly(first, second) || (cited.every(({ numbered }) => numbered) && before.every(({ numbered }) => numbered))) return []
      const places = [...cited, ...before].flatMap((one) => one.places)
      return [{ message: 'differs' as const, data: { first, second }, key: `${first}|${second}`, places, actual: second }]
    }))
    return { applications: titles.length, findings, nothing: { zh: '没有引用文件。', en: 'No documents are cited.' } }
  },
})

/** At most two characters more in one of them, or one that is easily confused with the other's; none that tells documents apart. */
function differSlightly(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > DIFFERENCE) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const [one, other] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (one === '' || other === '') return one.length + other.length <= DIFFERENCE && !DISTINGUISHES.test(one + other)
  return one.length === 1 && other.length === 1 && confusableGroups(one).some((group) => confusableGroups(other).includes(group))
}
