import { describe, expect, it } from 'vitest'
import { buildDisclosure, paragraph } from '../../test/support/build-disclosure.ts'
import type { Disclosure } from '../model/disclosure.ts'
import type { Unread, UnreadReason } from '../model/source-tree.ts'
import { checkDisclosure } from './check-disclosure.ts'
import { defineRule, type RuleResult } from './rule.ts'
import { unreadParts } from './unread-parts.ts'

const on = (page: number, reason: UnreadReason = 'noTextLayer'): Unread => ({ reason, text: '', place: { type: 'pdf', page, box: [0, 0, 595, 842], text: '' } })
const attachment: Unread = { reason: 'attachment', text: '预算表 a.xls', place: { type: 'html', path: 'html > body > a', line: 3, column: 1, text: '预算表' } }

function withUnread(...unread: Unread[]): Disclosure {
  const base = buildDisclosure({ parts: [paragraph('预算收支总表')] })
  const pages = Array.from({ length: 20 }, (_, index) => ({ number: index + 1, width: 595, height: 842, glyphs: 40, images: 1 }))
  return { ...base, source: { ...base.source, pages, unread } }
}

describe('what of a document was not read', () => {
  it.each<[string, Unread[], string | null]>([
    ['nothing', [], null],
    ['an image as cover', [on(1)], null],
    ['images, and a page in the wrong code', [on(14), on(3), on(13), on(12, 'garbled')], '第3、12—14页'],
    ['a linked file', [attachment], '1个附件'],
    ['pictures', [{ reason: 'picture', text: '图1', place: attachment.place }, { reason: 'picture', text: '图2', place: attachment.place }], '2幅图片'],
    ['both', [on(2, 'damaged'), attachment], '第2页和1个附件'],
    ['a few lines of signs', [on(5, 'noUnicode'), on(5, 'noUnicode')], null],
    ['most lines of a page', Array.from({ length: 6 }, () => on(5, 'noUnicode')), '第5页'],
    ['tables without lines', [on(4, 'unruled'), on(5, 'unruled'), on(5, 'unruled')], '第4—5页没有框线的表'],
    ['text outside the page, which is read', [on(4, 'outsidePage')], null],
  ])('%s', (_, unread, words) => {
    expect(unreadParts(withUnread(...unread))?.zh ?? null).toBe(words)
  })
})

describe('a finding that something is absent', () => {
  const place = { type: 'text', line: 1, column: 1, text: '预算收支总表' } as const
  const run = (disclosure: Disclosure, findings: RuleResult<'said'>['findings']) => checkDisclosure(disclosure, [defineRule<'said'>({
    id: 'invented/rule', version: 1, severity: 'error', title: { zh: '虚构', en: 'Invented' }, basis: [{ type: 'law', zh: '预算法 第十四条', en: 'Budget Law, Article 14' }],
    rationale: { zh: '试', en: 'Test' }, assumptions: [], exclusions: [], messages: { said: { zh: '缺', en: 'missing' } }, appliesTo: () => true,
    check: () => ({ applications: 3, findings }),
  })])
  const absent = { message: 'said', data: {}, key: '缺表', places: [place], absent: true } as const
  const wrong = { message: 'said', data: {}, key: '错表', places: [place] } as const

  it('is made where everything was read', () => {
    expect(run(withUnread(), [absent]).runs[0]).toMatchObject({ outcome: 'failed', applications: 3, reason: null })
  })

  it('is not made where it may stand in what was not read: the rule could not run', () => {
    const { runs, findings } = run(withUnread(on(7)), [absent])
    expect(findings).toEqual([])
    expect(runs[0]).toMatchObject({ outcome: 'couldNotRun', applications: 0, reason: { zh: '第7页没有读出，1项内容可能就在其中，不能断定缺少。' } })
  })

  it('leaves the other findings of its rule', () => {
    const { runs, findings } = run(withUnread(on(7)), [absent, wrong])
    expect(findings).toHaveLength(1)
    expect(runs[0]).toMatchObject({ outcome: 'failed', applications: 3, reason: { en: 'page 7 could not be read, where 1 item that seems to be missing may stand.' } })
  })
})
