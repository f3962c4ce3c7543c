import { personalNumberCheck } from '../../../personal-number-check.ts'
import { defineRule } from '../../../rule.ts'

export default defineRule({
  id: 'privacy/mobile-number',
  version: 1,
  severity: 'error',
  title: { zh: '不得公开个人手机号码', en: 'No personal mobile numbers' },
  basis: [
    { type: 'law', zh: '个人信息保护法 第六条、第二十五条', en: 'Personal Information Protection Law, Articles 6 and 25' },
    { type: 'law', zh: '政府信息公开条例 第十五条、第十七条', en: 'Open Government Information Regulations, Articles 15 and 17' },
  ],
  rationale: {
    zh: '预算、决算公开不需要个人手机号码；未取得个人单独同意不得公开。公开前应删除，联系方式用办公电话。',
    en: 'A budget disclosure does not need personal mobile numbers; without separate consent they must not be published. Use an office telephone.',
  },
  assumptions: [],
  exclusions: [{ zh: '区号加办公电话（0开头）、项目编码、统一社会信用代码、金额中的数字。', en: 'Office telephones with their area code, project codes, credit codes, digits of amounts.' }],
  messages: { printed: { zh: '公开了个人手机号码：{number}。', en: 'A personal mobile number is printed: {number}.' } },
  appliesTo: () => true,
  check: (disclosure) => personalNumberCheck(disclosure, 'mobile'),
})
