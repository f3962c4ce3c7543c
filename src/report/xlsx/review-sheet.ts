import type { WriteSheet } from 'hucre/xlsx'
import { englishValue } from '../../check/english-value.ts'
import type { Disclosure } from '../../model/disclosure.ts'
import type { CheckRun, Finding } from '../../model/finding.ts'
import type { CheckedDocument, ReportLanguage } from '../checked-document.ts'
import type { DescribePlace } from '../describe-place.ts'
import { countDerived, findingTree, type FindingNode } from '../finding-tree.ts'
import { wrongPlaces } from '../place-roles.ts'
import { isPresent, itemOf } from './assign-items.ts'
import { REST, reviewItems, type ReviewItem } from './review-items.ts'
import { createSheet } from './sheet-builder.ts'
import type { Snapshots } from './snapshot.ts'
import { ANSWER, BODY, CENTRED, HEAD, LABEL, PLAIN, TITLE } from './styles.ts'

const WIDTHS = [13, 30, 12, 58, 58]
/** Pictures beyond this number would make the workbook slow to open; the place is said in words then. */
const MOST_PICTURES = 80
/** Points of a sheet's row for a pixel of a picture (96 to the inch). */
const POINTS_PER_PIXEL = 0.75

/** The 公开情况检查表 of a finance bureau's reviewer, filled in as far as the rules can tell. */
export function reviewSheet(
  document: CheckedDocument, disclosure: Disclosure, run: CheckRun, where: DescribePlace, snapshots: Snapshots, language: ReportLanguage,
): WriteSheet {
  const zh = language === 'zh'
  const sheet = createSheet(WIDTHS)
  const images: NonNullable<WriteSheet['images']> = []
  const scope = disclosure.scope === 'unit' ? (zh ? '单位' : 'unit') : zh ? '部门' : 'department'
  const what = disclosure.kind === 'final' ? (zh ? '决算' : 'final accounts') : zh ? '预算' : 'budget'
  const title = zh
    ? `${disclosure.year === null ? '' : `${disclosure.year}年度`}${scope}${what}公开情况检查表`
    : `Review of the published ${what}${disclosure.year === null ? '' : ` ${disclosure.year}`}`
  sheet.add([title, null, null, null, null], TITLE, 32)
  sheet.merge(0, 0, 0, 4)
  for (const [label, value] of [
    [zh ? `${scope}名称` : 'Entity', disclosure.entity ?? (zh ? '（未识别）' : '(unknown)')],
    [zh ? '公开网址' : 'Published at', zh ? '（请填写）' : '(to be filled in)'],
    [zh ? '检查文件' : 'Document', document.path],
  ] as const) {
    const row = sheet.add([label, value, null, null, null], [LABEL, BODY, BODY, BODY, BODY])
    sheet.merge(row, 1, row, 4)
  }
  const head = sheet.add(zh ? ['检查内容', null, '符合要求', '问题截图', null] : ['Item', null, 'In order', 'Problems, with the place', null], HEAD, 22)
  sheet.merge(head, 0, head, 1)
  sheet.merge(head, 3, head, 4)

  const countWrong = wrongPlaces(disclosure)
  const items = reviewItems(disclosure.kind)
  const toItem = itemOf(disclosure, items)
  const roots = findingTree(run.findings).filter(({ finding }) => finding.severity !== 'info')
  const byItem = Map.groupBy(roots, ({ finding }) => toItem(finding))
  const used = byItem.has(REST) ? [...items, REST] : items
  let groupStart = sheet.rows.length
  used.forEach((item, index) => {
    const problems = byItem.get(item) ?? []
    const first = sheet.rows.length
    const { style, text } = answerOf(item, problems, disclosure, run, zh)
    const name = item.name[language].replace('{scope}', scope)
    const lines = problems.length > 0 ? problems : [null]
    lines.forEach((problem, number) => {
      const picture = problem && images.length < MOST_PICTURES ? snapshots.of(problem.finding) : null
      const words = problem ? problemWords(problem, countWrong(problem.finding), number + 1, where, zh) : remark(item, disclosure, zh)
      const row = sheet.add(
        [number === 0 && first === groupStart ? item.group[language] : null, number === 0 ? name : null, number === 0 ? text : null, words, picture ? null : problem ? placeWords(problem.finding, where, zh) : null],
        [LABEL, CENTRED, style, BODY, BODY],
        picture ? picture.height * POINTS_PER_PIXEL + 10 : 0,
      )
      if (picture) {
        images.push({
          data: picture.png, type: 'png', anchor: { from: { row, col: 4 } }, width: picture.width, height: picture.height,
          altText: problem ? placeWords(problem.finding, where, zh) : '',
        })
      }
    })
    const last = sheet.rows.length - 1
    sheet.merge(first, 1, last, 1)
    sheet.merge(first, 2, last, 2)
    if (used[index + 1]?.group !== item.group) {
      sheet.merge(groupStart, 0, last, 0)
      groupStart = last + 1
    }
  })
  const note = sheet.add([zh
    ? '注：“是”指文件中有此项内容，且已执行的规则没有发现问题；“需人工核对”指规则判断不了，请检查人员查看后填写。红框为问题所在，绿框为对照处。'
    : 'Note: "yes": the item is there and the rules that were applied found nothing; "to be looked at": no rule can tell. Red frame: found here; green frame: compared with.', null, null, null, null], PLAIN, 36)
  sheet.merge(note, 0, note, 4)
  return sheet.build({
    name: zh ? '检查情况表' : 'Review form', images,
    freezePane: { rows: head + 1 },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `$${head + 1}:$${head + 1}` },
  })
}

/** 是 only where the item was found and nothing was found wrong with it; never by mere silence. */
function answerOf(item: ReviewItem, problems: readonly FindingNode[], disclosure: Disclosure, run: CheckRun, zh: boolean) {
  if (problems.length > 0) return { style: ANSWER.no, text: zh ? '否' : 'no' }
  const checked = run.runs.some(({ outcome }) => outcome === 'passed' || outcome === 'failed')
  const present = item === REST ? null : isPresent(disclosure, item)
  const broken = run.runs.some(({ rule, outcome }) => outcome === 'couldNotRun' && item.rules?.test(rule))
  if (present === true && checked && !broken) return { style: ANSWER.yes, text: zh ? '是' : 'yes' }
  return { style: ANSWER.open, text: zh ? '需人工核对' : 'to be looked at' }
}

function remark(item: ReviewItem, disclosure: Disclosure, zh: boolean): string {
  if (item.manual) return zh ? '文件本身看不出公开时间。' : 'The document does not tell when it was published.'
  return isPresent(disclosure, item) === false ? (zh ? '文件中没有找到此项内容。' : 'Not found in the document.') : ''
}

function problemWords(node: FindingNode, wrong: number, number: number, where: DescribePlace, zh: boolean): string {
  const { finding } = node
  const derived = countDerived(node)
  const here = finding.places[0] && where(finding.places[0])
  const against = [...new Set(finding.places.slice(wrong).map(where))].filter((words) => words !== here)
  return [
    `${number}. ${zh ? finding.message : finding.messageEn}`,
    finding.expected === null ? '' : zh ? `应为：${finding.expected}` : `Expected: ${englishValue(finding.expected)}`,
    `${zh ? '位置：' : 'Place: '}${here ?? ''}`,
    ...against.slice(0, 3).map((words) => `${zh ? '对照：' : 'Compare: '}${words}`),
    derived > 0 ? (zh ? `（由此派生的问题${derived}处，见“全部问题”）` : `(${derived} more follow from it: see "Findings")`) : '',
  ].filter(Boolean).join('\n')
}

const placeWords = ({ places: [first] }: Finding, where: DescribePlace, zh: boolean): string =>
  first ? `${where(first)}${first.text.trim() === '' ? '' : `${zh ? '：' : ': '}${first.text.replace(/\s+/g, ' ').trim()}`}` : ''
