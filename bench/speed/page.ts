import type { Circumstances, SpeedResults } from './results.ts'
import { targets, totals } from './targets.ts'

/** docs/speed.md, made from what was measured. */
export function renderPage(results: SpeedResults): string {
  return `${[
    '# 速度 Speed',
    '由 `npm run bench` 生成；数字出自 `bench/speed/results.json`，不手工修改。比值是同一次运行中交替测得的，比绝对时间可靠。Generated from the measurements by `npm run bench`; not edited by hand. Ratios were measured side by side in one run.',
    '## 目标',
    table(['项目', '目标', '实测', '达到'], targets(results).map(({ name, wanted, measured, met }) => [name, wanted, measured, met ? '是' : '**否**'])),
    ...readingSection(results),
    ...checkingSection(results),
    ...folderSection(results),
    ...renderingSection(results),
  ].join('\n\n')}\n`
}

/** Where and when; whether other programs were running, which makes times longer and ratios less sure. */
function circumstances({ date, machine, node, load }: Circumstances): string {
  const busy = load[0] > 1.5 ? '；当时机器上还有其他程序在运行，绝对时间偏长' : ''
  return `${date}，${machine}，Node ${node}；测量前、后的系统负载（一分钟平均）${load.map((one) => one.toFixed(1)).join('、')}${busy}。`
}

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map((_, i) => (i === 0 ? '---' : '--:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

function readingSection({ reading }: SpeedResults): string[] {
  const { poppler, read, recognise, cold, pages } = reading
  const row = (name: string, time: number): string[] => [name, (time / poppler).toFixed(2), String(Math.round(pages / (time / 1000)))]
  return [
    '## 读取',
    `${reading.files} 个 PDF，共 ${pages} 页；一个进程，逐个读取，先热身一轮，再取 ${reading.rounds} 轮的中位数。${circumstances(reading)}`,
    table(['', '相当于 pdftotext 的倍数', '页/秒'], [
      row('`pdftotext -bbox-layout`（每个文件一个进程）', poppler), row('读取', read), row('识别', recognise), row('读取并识别', read + recognise), row('读取并识别，第一轮', cold),
    ]),
  ]
}

function checkingSection(results: SpeedResults): string[] {
  const { documents } = results.checking
  const { reading, check } = totals(results)
  return [
    '## 核对',
    `${documents.length} 个文件（PDF、电子表格、文本），全部规则。文件以 SHA-256 的前 12 位标识，比值以该文件读取（含识别）的时间为 1。${circumstances(results.checking)}`,
    table(['文件', '读取', '识别', '核对', '占全部时间'], [
      ...documents.map(({ name, ...time }) => {
        const own = time.read + time.recognise
        return [`\`${name}\``, ...[time.read / own, time.recognise / own, time.check / own].map((one) => one.toFixed(2)), percent((own + time.check) / (reading + check))]
      }),
      ['合计', ...[documents.reduce((sum, one) => sum + one.read, 0) / reading, documents.reduce((sum, one) => sum + one.recognise, 0) / reading, check / reading].map((one) => one.toFixed(2)), '100%'],
    ]),
  ]
}

function folderSection({ folder }: SpeedResults): string[] {
  const { documents, errors, cores, seconds, processor, memory, quarterMemory, resumed } = folder
  return [
    `## ${documents} 个文件的文件夹`,
    `\`check 文件夹 --format ndjson --out 结果\`。文件是上述文件和样例的副本，各有一处改动；其中 ${errors} 个被截断，读不了，列为出错，其余照常核对。${circumstances(folder)}`,
    table(['', ''], [
      ['每秒文件数', (documents / seconds).toFixed(1)],
      [`用到的处理器核心（共 ${cores} 个）`, (processor / seconds).toFixed(2)],
      ['内存最多', `${memory} MB`],
      ['只有四分之一的文件时', `${quarterMemory} MB`],
      [`核对到第 ${resumed.done} 个时强行终止，再用 \`--resume\` 接续：两段时间之和`, `不中断时的 ${(resumed.seconds / seconds).toFixed(2)} 倍`],
      ['接续的结果与不中断的结果', resumed.same ? '逐字节相同' : '**不同**'],
    ]),
  ]
}

function renderingSection({ rendering }: SpeedResults): string[] {
  if (!rendering) return []
  const { tables, pages, rounds, formats, all, batch } = rendering
  return [
    '## 编制',
    `一份虚构的长文件（${tables} 张表，排成 PDF 为 ${pages} 页），逐个输出，先热身一轮，再取 ${rounds} 轮的中位数；比值以五种输出合计的时间为 1。${circumstances(rendering)}`,
    table(['输出', '占全部时间', '第一轮是其后的倍数'], formats.map(({ name, first, time }) => [name, percent(time / all), (first / time).toFixed(1)])),
    `成批 ${batch.documents} 份、${batch.processes} 个进程：每份合单独一份时间的 ${((batch.seconds * 1000) / batch.documents / all).toFixed(2)} 倍；每个进程（连同排版进程）最多用 ${batch.megabytes} MB，做完前几份时为 ${batch.afterRounds} MB。`,
  ]
}

const percent = (share: number): string => `${(share * 100).toFixed(0)}%`
