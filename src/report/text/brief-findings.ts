import type { Disclosure } from '../../model/disclosure.ts'
import type { CheckRun } from '../../model/finding.ts'
import type { ReportLanguage } from '../checked-document.ts'
import { describePlaces } from '../describe-place.ts'
import { countDerived, findingTree } from '../finding-tree.ts'
import { mask } from '../mask.ts'
import { SEVERITY_NAME } from '../words.ts'
import type { TextWriter } from './text-writer.ts'

/** One entry a cause: what is wrong, where, and how many findings follow from it. The whole is `writeFindings`. */
export function writeBriefFindings(writer: TextWriter, disclosure: Disclosure, run: CheckRun, language: ReportLanguage): void {
  const zh = language === 'zh'
  const where = describePlaces(disclosure, language)
  const nodes = findingTree(run.findings)
  const numberWidth = String(nodes.length).length
  nodes.forEach((node, index) => {
    const { finding } = node
    const lead = `${String(index + 1).padStart(numberWidth)}. `
    writer.line(`${lead}${writer.paint(finding.severity, `[${SEVERITY_NAME[finding.severity][language]}]`)} `, mask(zh ? finding.message : finding.messageEn))
    const derived = countDerived(node)
    const follows = derived === 0 ? '' : zh ? `；由此另有${derived}处不符` : `; ${derived} more follow${derived === 1 ? 's' : ''} from it`
    const [place] = finding.places
    if (place) writer.line(' '.repeat(lead.length), `${where(place)}${follows}`, 'dim')
  })
}
