import { readFileSync } from 'node:fs'

/** Who made a report: stands in the head of every machine-readable one. */
export const TOOL: { readonly name: string; readonly version: string } = { name: 'mingsuan', version: packageVersion() }

function packageVersion(): string {
  const file = new URL('../../package.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
