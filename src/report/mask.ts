import { maskPersonalData } from '../check/mask-personal-data.ts'

/**
 * Personal data never reaches an output (个人信息保护法 第六条、第二十五条): `13800000004` → `138****0004`, identity and bank
 * card numbers likewise. Every reporter passes every printed text through here.
 */
export const mask = (text: string): string => (/[\d０-９](?:[ \-\u3000－]?[\d０-９]){9}/.test(text) ? maskPersonalData(text) : text)
