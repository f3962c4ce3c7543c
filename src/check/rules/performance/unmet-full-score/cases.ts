import { selfEvaluationForm } from '../../../../../test/support/self-evaluation-form.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const form = selfEvaluationForm('全民阅读推广')

export default {
  valid: [{ name: '都已达到', document: form }],
  invalid: [
    { name: '场次没有达到而得满分', parent: '都已达到', replace: ['≥40场\t43场', '≥40场\t34场'], finds: [{ message: 'full', at: '34场' }] },
    { name: '满意度没有达到而得满分', parent: '都已达到', replace: ['≥90%\t95%', '≥90%\t85%'], finds: [{ message: 'full', at: '85%' }] },
  ],
  nearMiss: [
    { name: '没有达到，已扣分', document: form.replace('≥98%\t99%\t20\t19', '≥98%\t97%\t20\t19') },
    { name: '成本节约', document: form.replace('图书上架合格率\t≥98%\t99%\t20\t19', '图书采购成本\t20万元\t18万元\t20\t19').replace('\t20\t19\t', '\t20\t20\t') },
    { name: '投诉率低于控制数', document: form.replace('图书上架合格率\t≥98%\t99%\t20\t19', '读者投诉率\t5%\t1%\t20\t20') },
  ],
} satisfies RuleCases
