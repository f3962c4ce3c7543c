import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (...texts: string[]) => () => buildDisclosure({ parts: texts.map((text) => paragraph(text)) })

export default {
  valid: [{ name: '一个句号', given: of('主要用于信息化建设及运行维护等方面的支出。2025年预算执行数为60.41万元。') }],
  invalid: [
    { name: '两个句号', parent: '一个句号', given: of('主要用于信息化建设及运行维护等方面的支出。。2025年预算执行数为60.41万元。'), finds: [{ message: 'doubled', at: '。。' }] },
    { name: '逗号后又是句号', parent: '一个句号', given: of('主要用于信息化建设及运行维护等方面的支出，。2025年预算执行数为60.41万元。'), finds: [{ message: 'doubled', at: '，。' }] },
  ],
  nearMiss: [
    { name: '省略号与破折号', given: of('办公费、印刷费……其他支出；完成登记——含移交。') },
    { name: '句号后的后引号', given: of('馆训为“存史资政。”，沿用至今。') },
    { name: '点成的省略号', given: of('序号1，名称：。。。') },
  ],
} satisfies RuleCases
