import type { ReportLanguage } from '../checked-document.ts'
import type { DocumentDigest } from '../document-digest.ts'
import { mask } from '../mask.ts'
import { sarifUri } from './sarif-uri.ts'

/** The documents of the run (SARIF §3.24), with their SHA-256. */
export const sarifArtifacts = (digests: readonly DocumentDigest[]) =>
  distinct(digests.map(({ path, mediaType, sha256, entity, year, kind, scope }) => ({
    location: { uri: sarifUri(path) },
    roles: ['analysisTarget'],
    ...(mediaType ? { mimeType: mediaType } : {}),
    ...(sha256 ? { hashes: { 'sha-256': sha256 } } : {}),
    properties: { entity: entity && mask(entity), year, kind, scope },
  })))

/** The schema allows no two equal ones; a user may name a file twice. */
const distinct = <Item>(items: readonly Item[]): Item[] => [...new Map(items.map((item) => [JSON.stringify(item), item])).values()]

/** What went wrong beside the findings (§3.20): documents that could not be read, rules that could not run. */
export function sarifInvocation(digests: readonly DocumentDigest[], language: ReportLanguage) {
  const zh = language === 'zh'
  return {
    executionSuccessful: digests.every(({ error }) => error === null),
    toolExecutionNotifications: distinct(digests.flatMap((digest) => {
      const locations = [{ physicalLocation: { artifactLocation: { uri: sarifUri(digest.path) } } }]
      const unread = digest.coverage?.unread ?? 0
      return [
        ...(digest.error ? [{ level: 'error', message: { text: digest.error.message }, descriptor: { id: digest.error.code }, locations }] : []),
        ...(unread > 0
          ? [{ level: 'warning', message: { text: zh ? `有${unread}处未能读取。` : `${unread} places could not be read.` }, descriptor: { id: 'unread' }, locations }]
          : []),
        ...digest.rules.filter(({ outcome }) => outcome === 'couldNotRun').map(({ rule, reason }) => ({
          level: 'warning',
          message: { text: `${zh ? '规则未能执行：' : 'The rule could not run: '}${reason ? mask(reason[language]) : rule}` },
          associatedRule: { id: rule },
          locations,
        })),
      ]
    })),
  }
}
