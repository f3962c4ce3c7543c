import { unitIn, type AmountUnit } from '../model/unit.ts'

/** All patterns here are matched against `plain` text: no white space, half-width forms, no quotes. */

/** `单位:辆、台(套)、万元`: things counted may stand before the unit of money. */
const UNIT = /(?:金额)?单位:?(?:人民币)?\(?(?:(?:辆|台\(套\)|台,套|台\/套|台|套|个|次|批次|人次|人|平方米|㎡|处)[、,/])*((?:亿|百万|万|千)?元)/
const BODY = /^(?:编制|填报|填制|编报|公开)?(?:预算|主管|公开)?(?:部门|单位)(?:名称|\(公章\)|\(盖章\))*:/
const TABLE_NUMBER = /^(?:部门|单位)?(?:预算|决算)\d+表$|^(?:部门|单位)?(?:预算|决算|财决|财预)?公开(?:表)?[-\d一二三四五六七八九十]*(?:表)?[-\d]*$|^附?表[-\d一二三四五六七八九十]+:?$|^附件[\d一二三四五六七八九十]*:?$/
const OTHERS = /^(?:填报|编制|制表|报送)?(?:日期|时间|人|负责人):|^(?:预算|决算)?年度:|保密审查|审签情况|^续表|^\(?\d{4}年?度?\)?$|^第\d+页|^表样|^\(续\d*\)$/
const PIECES = /^(?:单|位:?|单位:?|单位:?人民币|(?:万|千|亿)?元|预算|公开|表\d*|金额)$/

/** The unit that a caption text (`单位:万元`, also after `编制部门:…`) states, or null. */
export function captionUnit(text: string): AmountUnit | null {
  const match = UNIT.exec(text)
  return match ? unitIn(match[1] ?? '') : null
}

/** Whether a text is of the lines above a table other than its title: unit, department, table number, date. */
export const isCaptionText = (text: string): boolean =>
  captionUnit(text) !== null && text.length <= 60
    ? true
    : BODY.test(text) || TABLE_NUMBER.test(text) || OTHERS.test(text) || PIECES.test(text)

/** Whether a text is the unit and nothing else: a row that prints it so is a caption, whatever stands beside it. */
export const isUnitAlone = (text: string): boolean => /^(?:金额)?单位:?(?:人民币)?\(?(?:亿|百万|万|千)?元\)?$/.test(text)

/** The name that `编制部门:` or `单位名称:` gives, without a unit behind it, or null. */
export function captionEntity(text: string): string | null {
  const match = BODY.exec(text)
  if (!match) return null
  const name = text.slice(match[0].length).replace(UNIT, '').replace(/^\[?\d+\]?-?/, '')
  return name === '' ? null : name
}

export const isContinuedMark = (text: string): boolean => /^\(?续表?[\d一二三四五六七八九十]*\)?:?$|^续表/.test(text)

/**
 * Whether a text can be a table's title: it ends with 表 (a part of it, --人员经费, and remarks in brackets may follow), is short, and is no table
 * number, no line of a table of contents and no sentence.
 */
export const isTitleText = (text: string): boolean =>
  text.length >= 3 && text.length <= 70 &&
  /表(?:[-—]+[^()-]{2,12})?(?:\([^()]*\)){0,3}(?:续表?\d*|\(续\d*\))?:?$/.test(text) &&
  !TABLE_NUMBER.test(text) && !BODY.test(text) && !/公开\d+表$/.test(text) && !isContinuedMark(text) &&
  !/[。;]|\.{3,}|…|·{3,}/.test(text) &&
  !/(?:见|如|填写|填报|列入|下|本|该|此|报|另|附)表$/.test(text)

/** Whether a line below a table belongs to it: 注: … , 说明: … */
export const isNoteText = (text: string): boolean => /^\(?(?:备注|注|说明|注释|填表说明)\d*[:.、)]/.test(text)
