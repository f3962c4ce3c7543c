import type { Finding } from '../../model/finding.ts'
import type { Place } from '../../model/place.ts'
import { findingJson } from '../check-json.ts'
import type { ReportLanguage } from '../checked-document.ts'
import type { DescribePlace } from '../describe-place.ts'
import { mask } from '../mask.ts'
import { placeJson } from '../place-json.ts'
import { SARIF_LEVEL } from './sarif-rule.ts'
import { sarifUri } from './sarif-uri.ts'

/** A finding as a `result` (SARIF §3.27): where it is, what it contradicts as related locations, its fingerprint. */
export function sarifResult(finding: Finding, path: string, where: DescribePlace, language: ReportLanguage) {
  const { expected, actual, basis, causes, calculation, messageEn, message } = findingJson(finding)
  const [first, ...others] = finding.places
  return {
    ruleId: finding.rule,
    level: SARIF_LEVEL[finding.severity],
    kind: 'fail',
    message: { text: language === 'zh' ? message : messageEn },
    locations: first ? [location(first, path, where)] : [location(null, path, where)],
    ...(others.length > 0 ? { relatedLocations: others.map((place, index) => ({ id: index + 1, ...location(place, path, where) })) } : {}),
    partialFingerprints: { 'mingsuanFinding/v1': finding.id },
    properties: { ruleVersion: finding.version, expected, actual, basis, causes, calculation },
  }
}

function location(place: Place | null, path: string, where: DescribePlace) {
  const artifactLocation = { uri: sarifUri(path) }
  if (!place) return { physicalLocation: { artifactLocation } }
  const region = regionOf(place)
  return {
    physicalLocation: region ? { artifactLocation, region } : { artifactLocation },
    ...logicalLocations(place),
    message: { text: where(place) },
    properties: { ...placeJson(place) },
  }
}

/** Lines and columns are regions (§3.30); a page or a cell is none: they are logical locations. */
function regionOf(place: Place) {
  if (place.type !== 'text' && place.type !== 'html') return null
  const { line, column } = place
  const text = mask(place.text)
  const oneLine = !/[\r\n]/.test(place.text)
  return {
    startLine: line,
    startColumn: column,
    ...(oneLine ? { endLine: line, endColumn: column + place.text.length } : {}),
    snippet: { text },
  }
}

function logicalLocations(place: Place) {
  switch (place.type) {
    case 'pdf': return { logicalLocations: [{ name: `${place.page}`, fullyQualifiedName: `page/${place.page}`, kind: 'page' }] }
    case 'sheet': return { logicalLocations: [{ name: place.cell, fullyQualifiedName: `${place.sheet}!${place.cell}`, kind: 'cell' }] }
    case 'docx': return { logicalLocations: [{ name: `${place.paragraph}`, fullyQualifiedName: `${place.part}#${place.paragraph}`, kind: 'paragraph' }] }
    case 'html': return { logicalLocations: [{ name: place.path, fullyQualifiedName: place.path, kind: 'element' }] }
    case 'text': return {}
  }
}
