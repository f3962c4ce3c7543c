import type { Bilingual } from '../bilingual.ts'
import type { Place } from '../../model/place.ts'

/** What final accounts count beside their amounts; `vehicles:执法执勤用车` is one use of the vehicles owned. */
export type CountKind =
  | 'groups' | 'travellers' | 'bought' | 'kept' | 'receptions' | 'guests' | 'meetings' | 'attendants' | 'trainings' | 'trainees' | 'vehicles' | 'equipment'
  | `vehicles:${string}`

/** A count printed somewhere. */
export interface PublicCount {
  readonly kind: CountKind
  readonly value: bigint
  readonly text: string
  readonly places: readonly Place[]
  /** Position in `tables`, or null for prose. */
  readonly table: number | null
}

const NAMES: Readonly<Record<string, Bilingual>> = {
  groups: { zh: '因公出国（境）团组数', en: 'delegations abroad' }, travellers: { zh: '因公出国（境）人次', en: 'travellers abroad' },
  bought: { zh: '公务用车购置数', en: 'vehicles bought' }, kept: { zh: '公务用车保有量', en: 'vehicles kept' },
  receptions: { zh: '国内公务接待批次', en: 'domestic receptions' }, guests: { zh: '国内公务接待人次', en: 'guests of domestic receptions' },
  meetings: { zh: '召开会议个数', en: 'meetings held' }, attendants: { zh: '参加会议人次', en: 'attendants of meetings' },
  trainings: { zh: '组织培训个数', en: 'trainings held' }, trainees: { zh: '参加培训人次', en: 'trainees' },
  vehicles: { zh: '车辆总数', en: 'vehicles owned' }, equipment: { zh: '大型设备台（套）数', en: 'large equipment' },
}

export const countName = (kind: CountKind): Bilingual => {
  const use = kind.startsWith('vehicles:') ? kind.slice('vehicles:'.length) : null
  return use !== null ? { zh: `${use}数`, en: use } : (NAMES[kind] ?? { zh: kind, en: kind })
}

/** 副部（省）级及以上领导用车 as different years print it: the words that tell one use from another. */
export const useName = (name: string): string => {
  const plain = name.replace(/[\s（）()“”"]/g, '')
  if (/[部省]级|领导用车/.test(plain) && !/主要/.test(plain)) return '省部级领导用车'
  return /主要(?:负责人|领导)/.test(plain) ? '主要负责人用车' : plain.replace(/^(?:\d+[.．、])/, '').replace(/^(?:一般)?/, '')
}
