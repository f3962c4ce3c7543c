import { classification } from '../../model/classification/classification.ts'
import type { Disclosure } from '../../model/disclosure.ts'

/** Names of functional accounts that a disclosure's tables print and the code tables lack, by code. */
export function accountNamesIn({ tables }: Disclosure): Readonly<Record<string, string>> {
  const names: Record<string, string> = {}
  for (const { rows } of tables) for (const { subjects } of rows) for (const subject of subjects) {
    const code = subject?.key?.functional
    if (code && subject.name !== '' && subject.type === 'account' && classification().byCode('functional', code) === null) names[code] ??= subject.name
  }
  return names
}
