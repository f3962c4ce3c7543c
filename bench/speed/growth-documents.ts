import { selfEvaluationForm } from '../../test/support/self-evaluation-form.ts'

/** Invented documents that can be of any length: of lines of prose, of rows of a table, of performance sheets, the first `wrong` of them with a mistake. */
export const GROWING: Readonly<Record<string, { readonly length: number; readonly of: (length: number, wrong: number) => string }>> = {
  prose: { length: 5000, of: (length, wrong) => HEAD + numbered(length, (i) => proseLine(i, i < wrong)).join('\n') },
  rows: { length: 2500, of: rows },
  sheets: { length: 150, of: (length, wrong) => HEAD + numbered(length, (i) => sheet(i, i < wrong)).join('\n') },
}

const HEAD = '明州市青川区2026年区级部门预算\n预算主管部门：明州市青川区档案局\n'

const numbered = <T>(length: number, make: (i: number) => T): T[] => Array.from({ length }, (_, i) => make(i))

/** Under headings of three levels; a mistake is a wrong difference, and a number of the list left out. */
function proseLine(i: number, isWrong: boolean): string {
  const [before, now] = [1000 + i, 1100 + i]
  const said = `第${i}号库房修缮支出预算${now}万元，比上年执行数${before}万元增加${isWrong ? 90 : 100}万元，主要原因是馆藏增加，另见《档案整理办法》（明档发〔2024〕${i}号）。`
  return [`${'一二三四五六七八九'.charAt(Math.floor(i / 36) % 9)}、库房情况`, `（${'一二三四五六七八九'.charAt(Math.floor(i / 4) % 9)}）分项说明`, `${(i % 4) + (isWrong ? 2 : 1)}.${said}`, said][i % 4] ?? ''
}

/** Accounts of three levels, each with its amount; a mistake is an amount that is not the sum of its row. */
function rows(length: number, wrong: number): string {
  const codes = numbered(length, (i) => `2${String(Math.floor(i / 100) % 90 + 10)}${String((Math.floor(i / 10) % 10) + 10)}${String((i % 10) + 10)}`)
  const lines = codes.flatMap((code, i) => [
    ...(i % 100 === 0 ? [`${code.slice(0, 3)}\t第${Math.floor(i / 100)}类支出\t${1000 * Math.min(100, length - i)}\t${400 * Math.min(100, length - i)}\t${600 * Math.min(100, length - i)}`] : []),
    ...(i % 10 === 0 && i >= wrong ? [`${code.slice(0, 5)}\t第${Math.floor(i / 10)}款支出\t${1000 * Math.min(10, length - i)}\t${400 * Math.min(10, length - i)}\t${600 * Math.min(10, length - i)}`] : []),
    `${code}\t第${i}项支出\t${i < wrong ? 1003 + i % 7 : 1000}\t400\t600`,
  ])
  return `${HEAD}2026年部门一般公共预算支出预算表\n编制部门：明州市青川区档案局\t单位：元\n功能分类科目编码\t功能分类科目名称\t合计\t基本支出\t项目支出\n${lines.join('\n')}\n合计\t\t${1000 * length}\t${400 * length}\t${600 * length}\n`
}

const sheet = (i: number, isWrong: boolean): string => {
  const form = selfEvaluationForm(`第${i}号库房修缮`)
  return isWrong ? form.replace('年度资金总额\t\t', '年度资金总额\t\t9') : form
}
