import { pathOf, type Field, type Resource } from './resource.ts'

/** README.md of the package: every file and field in Chinese and English. */
export const dataDictionary = (title: string, resources: readonly Resource[]): string => `# ${title}：开放数据 / open data

本数据包由预算公开文件的同一套数据生成，与公开文件一致。遵循 Frictionless Data Package 1.0 和 Fiscal Data Package 1.0。
This package is made from the same data as the published disclosure. It follows Frictionless Data Package 1.0 and Fiscal Data Package 1.0.

${usage(resources)}
- 金额以元计，是精确的十进制数；空白不是零。 / Amounts are exact decimals in yuan (CNY); empty is not zero.
- CSV 为 UTF-8 编码，RFC 4180 格式。以 = + - @ 开头的文字前加了英文单引号，以免被电子表格当作公式。 / CSV is UTF-8, RFC 4180. Text beginning with = + - @ has an apostrophe in front, so that no spreadsheet runs it as a formula.
- \`document.json\` 是公开文件的全部内容，\`facts.json\` 与 \`data/facts.csv\` 内容相同。 / \`document.json\` holds the whole disclosure; \`facts.json\` equals \`data/facts.csv\`.
- \`SHA256SUMS\` 是各文件的校验和，用 \`sha256sum -c SHA256SUMS\` 核对。 / \`SHA256SUMS\` holds checksums: \`sha256sum -c SHA256SUMS\`.

${resources.map(section).join('\n\n')}
`

/** Which file answers which question; a reader who adds up the wrong one counts an amount several times. */
function usage(resources: readonly Resource[]): string {
  const lines = resources.some(({ name }) => name === 'budget-lines')
  return [
    ...(lines ? ['- 汇总、比较请用 `data/budget-lines.csv`：每笔金额只有一行，可以相加（先按年度、阶段、收支方向筛选）。 / For sums and comparisons take `data/budget-lines.csv`: every amount is one row; filter by year, phase and direction, then add.'] : []),
    '- `data/facts.csv` 按公开文件所印逐处列出：同一个数在文字、表格中印了几次就有几行，合计与分项并列，不能直接相加。 / `data/facts.csv` lists every number where it is printed: a number printed twice is two rows, and totals stand beside their parts; do not add them.',
    '- `data/tables.csv`、`data/cells.csv` 是各表原样，可按 `table_id` 关联。 / `data/tables.csv` and `data/cells.csv` are the tables as printed, joined by `table_id`.',
  ].join('\n')
}

const section = (resource: Resource): string => `## ${pathOf(resource)}：${resource.zh} / ${resource.en}

| 字段 field | 类型 type | 含义 | meaning | ColumnType |
|---|---|---|---|---|
${resource.fields.map((field) => `| \`${field.name}\` | ${field.type} | ${field.zh} | ${field.en} | ${field.columnType ?? ''} |`).join('\n')}
${resource.fields.filter(({ values }) => values).map(valuesTable).join('')}`.trimEnd()

const valuesTable = ({ name, values }: Field): string => `
\`${name}\`：${Object.entries(values ?? {}).map(([code, [zh, en]]) => `\`${code}\` ${zh} (${en})`).join('；')}
`
