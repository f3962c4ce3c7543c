import type { Disclosure } from '../../../../model/disclosure.ts'
import type { Place } from '../../../../model/place.ts'
import { documentTexts, matchesIn } from '../../../printed-texts.ts'

/** Grades as free sentences count them: `自评项目12个，其中：结果为“优”的项目10个、“良”的2个`. */
export interface GradedInWords {
  readonly whole: number
  readonly parts: readonly { readonly grade: string; readonly count: number }[]
  readonly places: readonly Place[]
}

const GRADED = /项目(?:共|总数)?\s*(\d{1,4})\s*个((?:[^。]|。(?=其中)){0,80}?(?:其中[：:，,]?|结果|等[次级]|评为)[^。\d]{0,16}[“"‘]?优(?:秀)?[”"’]?[^。\d；;]{0,8}\d{1,4}\s*[个项][^。]*)/
const GRADE = /[“"‘]?(优秀?|良好?|中等?|合格|不合格|较?差)[”"’]?(?:等[次级]|档次?)?(?:的)?(?:项目)?(?:有|为|共)?\s*(\d{1,4})\s*[个项]/g

export function gradedInWords(disclosure: Disclosure): GradedInWords[] {
  const texts = documentTexts(disclosure).filter(({ in: where, flat }) => where === 'paragraph' && flat.includes('优') && /自评|评价/.test(flat) && !flat.includes('绩效评级为'))
  return matchesIn(texts, GRADED).flatMap(({ match, places }) => {
    const parts = [...(match[2] ?? '').matchAll(GRADE)].map(([, grade = '', count = '']) => ({ grade, count: Number.parseInt(count, 10) }))
    const isOneList = new Set(parts.map(({ grade }) => grade.slice(0, 1))).size === parts.length
    return parts.length >= 2 && isOneList ? [{ whole: Number.parseInt(match[1] ?? '', 10), parts, places }] : []
  })
}
