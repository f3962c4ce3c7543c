import { mergeDrafts } from '../../../merge-drafts.ts'
import { projectName } from '../../../performance-text.ts'
import { documentTexts, matchesIn } from '../../../printed-texts.ts'
import { defineRule } from '../../../rule.ts'

/** A landline of seven or eight digits behind its label. */
const BARE = /(?:联系|咨询|监督|办公|举报)?(?:电话|传真)\s*[：:]\s*([2-8]\d{6,7})(?![\d\-—－])/

export default defineRule({
  id: 'wording/phone-area-code',
  version: 1,
  severity: 'info',
  title: { zh: '联系电话应写区号', en: 'A contact telephone is given with its area code' },
  basis: [{ type: 'law', zh: '政府信息公开条例 第二十条（机关联系方式）', en: 'Regulations on Open Government Information, Article 20 (contact of the agency)' }],
  rationale: { zh: '公开文件的读者不限本地，七八位的座机号没有区号便无法拨通。', en: 'Readers of a published document are not all local: without its area code a landline cannot be called.' },
  assumptions: [],
  exclusions: [{ zh: '已写区号的、手机号码（另有规则）、12345等短号、400电话。', en: 'Numbers with an area code, mobile numbers (another rule), short numbers, 400 numbers.' }],
  messages: {
    sheet: { zh: '“{project}”申报表的联系电话没有区号。', en: 'The form of "{project}" gives a telephone without its area code.' },
    prose: { zh: '“{label}”之后的电话没有区号。', en: 'The telephone behind "{label}" has no area code.' },
  },
  appliesTo: () => true,
  check(disclosure) {
    const phones = disclosure.performance.flatMap((sheet) => (sheet.phone && sheet.phone.text.trim() !== '' ? [{ sheet, phone: sheet.phone }] : []))
    const texts = documentTexts(disclosure).filter(({ flat }) => /电话|传真/.test(flat) && /\d{7}/.test(flat))
    const sheets = phones.filter(({ phone }) => /^[2-8]\d{6,7}$/.test(phone.text.replace(/\s+/g, ''))).flatMap(({ sheet, phone }) =>
      (phone.places.length > 0 ? [{ message: 'sheet' as const, data: { project: projectName(sheet) }, key: projectName(sheet), places: phone.places }] : []))
    const prose = matchesIn(texts, BARE).flatMap((found) => {
      const label = found.match[0].slice(0, found.match[0].search(/[：:]/)).trim()
      return found.places.length > 0 ? [{ message: 'prose' as const, data: { label }, key: label, places: found.places }] : []
    })
    return { applications: phones.length + texts.length, findings: mergeDrafts([...sheets, ...prose]), nothing: { zh: '没有写联系电话。', en: 'No telephone is given.' } }
  },
})
