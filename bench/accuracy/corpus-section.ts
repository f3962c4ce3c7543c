import type { CorpusAccuracy } from './ledger/measure-corpus.ts'
import { share, table } from './markdown.ts'

const LISTS = { review: '审核人员发现的问题', planted: '测试问题版与发布版的差异', byHand: '逐页人工核对发现的问题' } as const
const SEVERITIES = [['error', '错误'], ['warning', '警告'], ['info', '提示']] as const

/** Findings on real documents, judged by hand one by one. */
export function corpusSection({ documents, rules, severities, defects, unjudged }: CorpusAccuracy): string[] {
  const precision = (right: number, wrong: number): string => share(right, right + wrong)
  return [
    '## 真实文件上的问题是否属实 Findings on real documents',
    `${documents.length}份真实公开文件（以文件 SHA-256 前12位命名，文件不随项目分发）上的每一条问题都由本项目开发者逐条对照原文判断（不是独立第三方），记在 \`bench/accuracy/ledger/judgements.json\`。${unjudged.length > 0 ? `还有${unjudged.length}条没有判断。` : '没有未判断的。'}规则是对着这些文件改进的，准确率不是对未见文件的估计；\`0fe1f112790f\`、\`506ac579ebcf\`、\`deb3a4533199\`是空白模板，其中的错误都是模板残留。`,
    table(['级别', '属实', '不属实', '未判断', '准确率'], SEVERITIES.map(([id, name]) => [name, severities[id].right, severities[id].wrong, severities[id].unjudged, precision(severities[id].right, severities[id].wrong)])),
    table(['文件', '问题', '其中错误'], documents.map(({ document, findings, errors }) => [`\`${document}\``, findings, errors])),
    '### 按规则 By rule',
    table(['规则', '属实', '不属实', '未判断', '准确率'], rules.map(({ rule, right, wrong, unjudged: open }) => [`\`${rule}\``, right, wrong, open, precision(right, wrong)])),
    '## 已知的问题是否找到 Known defects',
    table(['来源', '已知', '找到', '比例'], (Object.keys(LISTS) as (keyof typeof LISTS)[]).flatMap((list) => {
      const own = defects.filter((defect) => defect.list === list)
      return own.length === 0 ? [] : [[LISTS[list], own.length, own.filter(({ found }) => found).length, share(own.filter(({ found }) => found).length, own.length)]]
    })),
    table(['文件', '问题', '找到', '规则'], defects.map(({ document, zh, found, by }) => [`\`${document}\``, zh, found ? '是' : '**否**', by ? `\`${by}\`` : '']), 4),
  ]
}
