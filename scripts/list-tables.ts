import { readFileSync } from 'node:fs'
import { readDocument } from '../src/read/read-document.ts'
import { recognise } from '../src/recognise/recognise.ts'
import { tableCoverage } from '../src/tables/table-coverage.ts'

/** `node scripts/list-tables.ts FILE…`: each table with its family, unit, columns, and how many of its numbers are facts. */
for (const path of process.argv.slice(2)) {
  const disclosure = recognise(await readDocument(readFileSync(path)))
  console.log(`${path}: ${disclosure.tables.length} tables, ${disclosure.facts.length} facts`)
  for (const table of disclosure.tables) {
    const { numbers, bound, unbound } = tableCoverage(table, disclosure.facts)
    console.log(`  ${table.id} ${table.family ?? 'unknown'} | ${table.title?.text ?? table.sheet ?? ''} | ${table.unit ?? 'no unit'} | ${bound}/${numbers} bound`)
    for (const column of table.columns) console.log(`      ${column.half}:${column.index} ${column.role} ${column.header.join(' / ')}`)
    if (unbound.length > 0) console.log(`      unbound: ${unbound.map((cell) => cell.text).join(' ')}`)
  }
}
