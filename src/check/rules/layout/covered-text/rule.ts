import type { PdfPlace } from '../../../../model/place.ts'
import { mergeDrafts } from '../../../merge-drafts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

export default defineRule({
  id: 'layout/covered-text',
  version: 1,
  severity: 'info',
  title: { zh: '文件中不留被遮盖的文字', en: 'No text is left under what covers it' },
  basis: [
    { type: 'law', zh: '政府信息公开条例 第十五条（涉及个人隐私的信息不得公开）、第十七条（公开前的审查）', en: 'Open Government Information Regulations, Articles 15 (personal privacy) and 17 (review before publication)' },
  ],
  rationale: {
    zh: '用色块盖住的文字读者看不见，却仍在文件里，可以复制、检索；改错、遮盖个人信息都应在源文件中改正后重新生成。',
    en: 'Readers do not see what is painted over, but it is still in the file and can be copied and searched: correct or remove it in the source and make the file anew.',
  },
  assumptions: [],
  exclusions: [{ zh: '被图片盖住的文字；透明或先于文字画出的底色。', en: 'Text under images; backgrounds that are transparent or painted before the text.' }],
  messages: { covered: { zh: '第{page}页有被色块遮盖的文字，读者看不见，仍可复制、检索。', en: 'Page {page} holds text that is painted over: unseen, but it can be copied and searched.' } },
  appliesTo: (disclosure) => disclosure.source.mediaType === 'application/pdf' || { zh: '只用于 PDF 文件。', en: 'For PDF files only.' },
  check(disclosure) {
    const covered = disclosure.source.unread.flatMap(({ reason, place }) => (reason === 'hidden' && place?.type === 'pdf' ? [place] : []))
    return { applications: disclosure.source.pages.length, findings: mergeDrafts(covered.map(draft)) }
  },
})

const draft = (place: PdfPlace): FindingDraft<'covered'> => ({ message: 'covered', data: { page: String(place.page) }, key: `covered|${place.page}`, places: [{ ...place, text: place.text.trim() || '（遮盖的文字）' }] })
