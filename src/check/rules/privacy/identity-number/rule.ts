import { personalNumberCheck } from '../../../personal-number-check.ts'
import { defineRule } from '../../../rule.ts'

export default defineRule({
  id: 'privacy/identity-number',
  version: 2,
  severity: 'error',
  title: { zh: '不得公开个人身份证号码', en: 'No personal identity numbers' },
  basis: [
    { type: 'law', zh: '个人信息保护法 第六条、第二十五条', en: 'Personal Information Protection Law, Articles 6 and 25' },
    { type: 'law', zh: '政府信息公开条例 第十五条、第十七条', en: 'Open Government Information Regulations, Articles 15 and 17' },
  ],
  rationale: {
    zh: '预算、决算公开不需要个人身份证号码；未取得个人单独同意不得公开。公开前应删除，联系方式用办公电话。',
    en: 'A budget disclosure does not need personal identity numbers; without separate consent they must not be published. Use an office telephone.',
  },
  assumptions: [],
  exclusions: [{ zh: '前面没有写明是身份证号、校验码又不符的18位数字（项目编码等）。', en: 'Numbers of 18 digits that are not called identity numbers and whose check digit does not fit (project codes and the like).' }],
  messages: { printed: { zh: '公开了个人身份证号码：{number}。', en: 'A personal identity number is printed: {number}.' } },
  appliesTo: () => true,
  check: (disclosure) => personalNumberCheck(disclosure, 'identity'),
})
