import type { RenderingFigures } from './render.ts'
import type { SpeedResults } from './results.ts'

export interface Target {
  readonly name: string
  readonly wanted: string
  readonly measured: string
  readonly met: boolean
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Milliseconds of all documents together. */
export function totals({ checking: { documents } }: Pick<SpeedResults, 'checking'>): { readonly reading: number; readonly check: number } {
  return { reading: sum(documents.map(({ read, recognise }) => read + recognise)), check: sum(documents.map(({ check }) => check)) }
}

const RATIO = 4
const PAGES_PER_SECOND = 200
const MEGABYTES = 400
const CHECKING = 0.25
/** Milliseconds. */
const RENDERING = 3000
const RENDERING_MEGABYTES = 1000
/** How much more memory four times as many documents may take. */
const GROWTH = 1.5

/** What is asked for, what was measured. */
export function targets(results: SpeedResults): readonly Target[] {
  const { reading, folder, rendering } = results
  const own = reading.read + reading.recognise
  const perSecond = reading.pages / (own / 1000)
  const all = totals(results)
  const { resumed } = folder
  return [
    { name: '读取并识别 PDF 所用时间', wanted: `不超过 \`pdftotext -bbox-layout\` 的 ${RATIO} 倍`, measured: `${(own / reading.poppler).toFixed(2)} 倍`, met: own <= RATIO * reading.poppler },
    { name: '每秒读取并识别的页数', wanted: `不少于 ${PAGES_PER_SECOND} 页`, measured: `${Math.round(perSecond)} 页`, met: perSecond >= PAGES_PER_SECOND },
    { name: '读取并识别 PDF 的内存', wanted: `不超过 ${MEGABYTES} MB`, measured: `${reading.memory} MB`, met: reading.memory <= MEGABYTES },
    { name: '核对所用时间', wanted: `不超过读取（含识别）的 ${CHECKING} 倍`, measured: `${(all.check / all.reading).toFixed(2)} 倍`, met: all.check <= CHECKING * all.reading },
    { name: `核对 ${folder.documents} 个文件的内存`, wanted: `不随文件数增长（不超过四分之一文件时的 ${GROWTH} 倍）`, measured: `${(folder.memory / folder.quarterMemory).toFixed(2)} 倍`, met: folder.memory <= GROWTH * folder.quarterMemory },
    { name: '中途强行终止后接续', wanted: '结果逐字节相同', measured: resumed.same ? '相同' : '不同', met: resumed.same },
    ...(rendering ? renderingTargets(rendering) : []),
  ]
}

function renderingTargets(rendering: RenderingFigures): readonly Target[] {
  return [
    { name: '一份长文件编成五种输出', wanted: `不超过 ${RENDERING / 1000} 秒`, measured: `${(rendering.all / 1000).toFixed(1)} 秒`, met: rendering.all <= RENDERING },
    { name: `成批编制 ${rendering.batch.documents} 份时每个进程的内存`, wanted: `不超过 ${RENDERING_MEGABYTES} MB`, measured: `${rendering.batch.megabytes} MB`, met: rendering.batch.megabytes <= RENDERING_MEGABYTES },
  ]
}
