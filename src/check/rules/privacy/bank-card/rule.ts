import { personalNumberCheck } from '../../../personal-number-check.ts'
import { defineRule } from '../../../rule.ts'

export default defineRule({
  id: 'privacy/bank-card',
  version: 1,
  severity: 'error',
  title: { zh: '不得公开个人银行卡号', en: 'No personal bank card numbers' },
  basis: [
    { type: 'law', zh: '个人信息保护法 第六条、第二十五条', en: 'Personal Information Protection Law, Articles 6 and 25' },
    { type: 'law', zh: '政府信息公开条例 第十五条、第十七条', en: 'Open Government Information Regulations, Articles 15 and 17' },
  ],
  rationale: {
    zh: '预算、决算公开不需要个人银行卡号；未取得个人单独同意不得公开。公开前应删除，联系方式用办公电话。',
    en: 'A budget disclosure does not need personal bank card numbers; without separate consent they must not be published. Use an office telephone.',
  },
  assumptions: [],
  exclusions: [{ zh: '校验位不符的长数字。', en: 'Long numbers whose check digit does not fit.' }],
  messages: { printed: { zh: '公开了个人银行卡号：{number}。', en: 'A personal bank card number is printed: {number}.' } },
  appliesTo: () => true,
  check: (disclosure) => personalNumberCheck(disclosure, 'bankCard'),
})
