import type { Page } from '../../../../model/source-tree.ts'
import { defineRule } from '../../../rule.ts'

export default defineRule({
  id: 'layout/empty-page',
  version: 1,
  severity: 'warning',
  title: { zh: '不得有多余的空白页', en: 'No surplus empty page' },
  basis: [{ type: 'professional', zh: '部门预算公开情况检查表 内容规范性', en: 'Review form for budget disclosure: regularity of content' }],
  rationale: {
    zh: '空白页多是分页符多余、表格溢出造成的，读者会以为内容缺失。',
    en: 'An empty page comes from a surplus break or a table running over; readers take it for missing content.',
  },
  assumptions: [],
  exclusions: [{ zh: '有图片的页（扫描页）。', en: 'Pages that hold an image (scans).' }],
  messages: { empty: { zh: '第{page}页是空白页（在“{before}”之后）。', en: 'Page {page} is empty (after "{before}").' } },
  appliesTo: (disclosure) =>
    disclosure.source.pages.length > 1 || { zh: '没有分页，或只有一页。', en: 'No pages, or only one.' },
  check(disclosure) {
    const { pages } = disclosure.source
    const findings = pages.filter(isEmpty).map((page) => {
      const before = disclosure.paragraphs.findLast((one) => one.page !== null && one.page < page.number && one.role !== 'pageNumber' && one.text.trim() !== '')
      const words = (before?.text ?? '').trim().slice(0, 30)
      return {
        message: 'empty' as const,
        data: { page: page.number, before: words },
        key: words,
        places: [{ type: 'pdf' as const, page: page.number, box: [0, 0, page.width, page.height] as const, text: '（空白页）' }],
      }
    })
    return { applications: pages.length, findings }
  },
})

/** A lone page number makes no content. */
const isEmpty = (page: Page): boolean => page.glyphs <= 3 && page.images === 0
