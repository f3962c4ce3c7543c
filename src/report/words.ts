import type { Outcome, Severity } from '../model/finding.ts'
import type { UnreadReason } from '../model/source-tree.ts'
import type { Bilingual } from '../check/bilingual.ts'
import type { Disclosure } from '../model/disclosure.ts'

// The words that reports for people share, in both languages.

export const SEVERITY_NAME: Readonly<Record<Severity, Bilingual>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'note' },
}

export const OUTCOME_NAME: Readonly<Record<Outcome, Bilingual>> = {
  passed: { zh: '通过', en: 'passed' },
  failed: { zh: '发现问题', en: 'failed' },
  notApplicable: { zh: '不适用', en: 'not applicable' },
  couldNotRun: { zh: '未能执行', en: 'could not run' },
}

export const KIND_NAME: Readonly<Record<Disclosure['kind'], Bilingual>> = {
  budget: { zh: '预算', en: 'budget' },
  final: { zh: '决算', en: 'final accounts' },
  unknown: { zh: '未识别是预算还是决算', en: 'budget or final accounts: unknown' },
}

export const SCOPE_NAME: Readonly<Record<Disclosure['scope'], Bilingual>> = {
  department: { zh: '部门', en: 'department' },
  unit: { zh: '单位', en: 'unit' },
  unknown: { zh: '未识别是部门还是单位', en: 'department or unit: unknown' },
}

export const UNREAD_NAME: Readonly<Record<UnreadReason, Bilingual>> = {
  unruled: { zh: '表格没有框线，按文字的对齐认出行列，可能有误', en: 'a table without ruling lines, read by the alignment of its text' },
  noTextLayer: { zh: '整页是图片，没有文字层，未读取', en: 'the page is an image without a text layer' },
  outsidePage: { zh: '文字在页面以外，印不出来', en: 'text outside the printed page' },
  garbled: { zh: '整页文字的编码有误（乱码），未读取', en: 'the font of the page gives wrong characters' },
  noUnicode: { zh: '字符没有对应的文字编码，未读取', en: 'glyphs without a Unicode value' },
  picture: { zh: '图片，其中的文字、表格未读取', en: 'picture, whose text or table is not read' },
  unsupportedPart: { zh: '暂不支持的内容（图表、嵌入对象等），未读取', en: 'content of a kind that is not read (chart, embedded object)' },
  hidden: { zh: '隐藏的内容，读者看不到', en: 'hidden content' },
  comment: { zh: '批注', en: 'a comment' },
  attachment: { zh: '链接或嵌入的其他文件，未读取', en: 'another document, linked or embedded, not read' },
  damaged: { zh: '文件此处已损坏，未读取', en: 'damaged at this place' },
}

const FORMAT_NAME: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/vnd.ms-excel': 'XLS',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/msword': 'DOC',
  'text/html': 'HTML',
  'text/plain': 'TXT',
}

export const formatName = (mediaType: string | null): string => (mediaType === null ? '' : FORMAT_NAME[mediaType] ?? mediaType)
