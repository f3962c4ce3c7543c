import type { Disclosure } from '../../../../model/disclosure.ts'
import { placesOf } from '../../../../model/source-tree.ts'
import { defineRule } from '../../../rule.ts'

/** White space aside, what a paragraph says. */
const words = (text: string): string => text.replace(/\s+/g, '')

/** A passage is repeated when this many paragraphs in a row, of this length together, come again word for word. */
const PARAGRAPHS = 3
const CHARACTERS = 80
/** One paragraph of this length is repeated when it comes again right after itself. */
const ADJACENT = 30

interface Repetition {
  readonly first: number
  readonly second: number
  readonly length: number
}

export default defineRule({
  id: 'layout/repeated-passage',
  version: 4,
  severity: 'warning',
  title: { zh: '同一段落不得重复', en: 'No passage printed twice' },
  basis: [{ type: 'professional', zh: '部门预算公开情况检查表 内容规范性', en: 'Review form for budget disclosure: regularity of content' }],
  rationale: {
    zh: '整段文字紧接着又出现一遍，多是分页设置不当，读者也可能因此漏看没有印出的部分。',
    en: 'A passage that comes again right after itself shows a faulty page set-up; another part may not have printed.',
  },
  assumptions: [{ zh: '连续三段以上各不相同的文字在同一部分内逐字重现，或者一段文字紧接着又出现一遍，才算重复。', en: 'Three different paragraphs in a row, word for word, within one part, or one that comes again right after itself.' }],
  exclusions: [{ zh: '各表、各项目按同一格式填写的说明，绩效目标申报表中的填写内容。', en: 'Statements that follow one form for each table or project; performance sheets.' }],
  messages: { repeated: { zh: '这{count}段文字与前文逐字重复：“{begin}”。', en: 'These {count} paragraphs repeat earlier ones word for word: "{begin}".' } },
  appliesTo: () => true,
  check(disclosure) {
    const findings = repetitions(disclosure).map(({ first, second, length }) => {
      const again = disclosure.paragraphs.slice(second, second + length)
      const before = disclosure.paragraphs[first]
      const begin = words(again[0]?.text ?? '').slice(0, 30)
      return {
        message: 'repeated' as const,
        data: { count: length, begin },
        key: begin,
        places: [...again.flatMap((paragraph) => placesOf(paragraph)), ...(before ? placesOf(before) : [])],
      }
    }).filter((draft) => draft.places.length > 0)
    return { applications: disclosure.paragraphs.length, findings }
  },
})

/** Runs of body paragraphs that come again within the next few: a page laid out twice, a passage pasted twice. */
function repetitions(disclosure: Disclosure): Repetition[] {
  const texts = disclosure.paragraphs.map((one) => (one.role === 'body' ? words(one.text) : ''))
  const found: Repetition[] = []
  for (let second = 1; second < texts.length; second += 1) {
    const best = longestBefore(texts, second)
    if (!best) continue
    found.push(best)
    second += best.length - 1
  }
  return found
}

function longestBefore(texts: readonly string[], second: number): Repetition | null {
  let best: Repetition | null = null
  for (let first = Math.max(0, second - 40); first < second; first += 1) {
    let length = 0
    while (first + length < second && texts[second + length] !== undefined && texts[first + length] === texts[second + length] && texts[second + length] !== '') length += 1
    if (length <= (best?.length ?? 0)) continue
    // The title, year and unit over each of a row of forms come again and again: lines count once, and are no passage.
    const lines = new Set(texts.slice(second, second + length))
    const characters = [...lines].reduce((sum, line) => sum + line.length, 0)
    const pasted = first + length === second && characters >= ADJACENT && /[。；]$/.test(texts[first] ?? '')
    if (pasted || (lines.size >= PARAGRAPHS && characters >= CHARACTERS)) best = { first, second, length }
  }
  return best
}
