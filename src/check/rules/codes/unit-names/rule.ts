import type { Disclosure, DisclosedUnit } from '../../../../model/disclosure.ts'
import type { Place } from '../../../../model/place.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

type Draft = FindingDraft<'twoNames' | 'unlisted' | 'codes'>

export default defineRule({
  id: 'codes/unit-names',
  version: 1,
  severity: 'warning',
  title: { zh: '表中单位应与预算单位构成一致', en: 'The units of the tables are those of the list of units' },
  basis: [
    { type: 'law', zh: '预算法实施条例 第五条（部门预算由本部门及其所属各单位的预算组成）', en: 'Regulations for the Budget Law, Article 5 (a department\'s budget is made of those of its units)' },
  ],
  rationale: { zh: '预算单位构成只列本级，表中却有其他单位的数字，公开范围便前后不一。', en: 'Where the list names only the head unit and the tables print figures of others, the scope of the document is unclear.' },
  assumptions: [{ zh: '“本级”“机关”“本部”与部门同名视为一个单位。', en: 'A unit of the department\'s name with 本级, 机关 or 本部 is the department itself.' }],
  exclusions: [{ zh: '没有列单位构成的；表中没有单位编码的。', en: 'Documents without a list of units, or without unit codes in tables.' }],
  messages: {
    twoNames: { zh: '单位编码{code}对应两个名称：“{name}”与“{other}”。', en: 'Unit code {code} has two names: "{name}" and "{other}".' },
    unlisted: { zh: '表中有“[{code}]{name}”，但未列入预算单位构成。', en: 'The tables print "[{code}]{name}", which is not in the list of units.' },
    codes: { zh: '政府采购表涉及{count}个单位编码（{codes}），而预算单位构成只列有{listed}个单位。', en: 'The procurement table has {count} unit codes ({codes}); the list names {listed} units.' },
  },
  appliesTo: (disclosure) => listedUnits(disclosure).length > 0 || { zh: '没有列预算单位构成。', en: 'No list of units is given.' },
  check(disclosure) {
    const listed = listedUnits(disclosure)
    const coded = disclosure.units.filter((unit) => unit.code !== null)
    const codes = procurementCodes(disclosure)
    const findings = [...twoNames(coded), ...unlisted(coded, listed), ...tooManyCodes(codes, listed.length)]
    return { applications: coded.length + codes.size, findings, nothing: { zh: '表中没有单位编码。', en: 'The tables print no unit codes.' } }
  },
})

/** The units that the list itself names: from prose, or from a table of units. */
function listedUnits(disclosure: Disclosure): readonly string[] {
  const inTables = disclosure.tables.filter(({ family }) => family === 'unit-list')
    .flatMap((table) => table.rows.filter(({ role }) => role === 'body').flatMap((row) => row.cells.map((cell) => plain(cell.text))))
  const printed = new Set(inTables)
  // A unit of the list in prose whose code a table prints is one entry with both.
  const prose = plain(disclosure.sections.filter(({ title }) => UNIT_SECTION.test(title))
    .flatMap(({ paragraphs: [from, to] }) => disclosure.paragraphs.slice(from, to)).filter(({ role }) => role === 'body').map(({ text }) => text).join('。'))
  return [...new Set(disclosure.units.map((unit) => ({ ...unit, name: plain(unit.name) })).filter(({ code, name }) => code === null || printed.has(name) || prose.includes(name)).map(({ name }) => name))]
}

const UNIT_SECTION = /机构设置|单位构成|单位情况|预算单位|机构情况/

const plain = (name: string): string => name.replace(/[\s（）()]/g, '').replace(/(?:机关)?(?:本级|本部)$|机关$/, '')

function twoNames(coded: readonly DisclosedUnit[]): Draft[] {
  return [...Map.groupBy(coded, ({ code }) => code ?? '')].flatMap(([code, units]) => {
    const [first] = units
    const other = units.find((unit) => first && plain(unit.name) !== plain(first.name))
    if (!first || !other || other.places.length === 0) return []
    return [{ message: 'twoNames' as const, severity: 'error' as const, data: { code, name: first.name, other: other.name }, key: `two|${code}`, places: [...other.places, ...first.places] }]
  })
}

const unlisted = (coded: readonly DisclosedUnit[], listed: readonly string[]): Draft[] =>
  coded.filter((unit) => unit.places.length > 0 && !listed.includes(plain(unit.name)))
    .map((unit) => ({ message: 'unlisted', data: { code: unit.code ?? '', name: unit.name }, key: `unlisted|${unit.code}`, absent: true, places: unit.places }))

function procurementCodes(disclosure: Disclosure): ReadonlyMap<string, readonly Place[]> {
  const codes = new Map<string, readonly Place[]>()
  for (const { unitCode, places } of disclosure.procurement) if (unitCode !== null && !codes.has(unitCode)) codes.set(unitCode, places)
  return codes
}

function tooManyCodes(codes: ReadonlyMap<string, readonly Place[]>, listed: number): Draft[] {
  const places = [...codes.values()].flatMap((all) => all.slice(0, 1))
  if (codes.size <= listed || places.length === 0) return []
  return [{ message: 'codes', data: { count: codes.size, codes: [...codes.keys()].join('、'), listed }, key: [...codes.keys()].toSorted().join(), absent: true, places }]
}
