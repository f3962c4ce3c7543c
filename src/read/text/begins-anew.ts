/** Beginnings of lines that no line before goes on in: an indent, an ordinal, the unit of a table. */
export const BEGINS_ANEW =
  /^(?:[\s\u3000]|第[一二三四五六七八九十百\d]+(?:部分|章|节|条)|[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[)）]|\d{1,2}[、.．](?!\d)|附[件表注]|表[\d一二三四五六七八九十]|单位[:：]|部门[:：]|金额单位|编制单位|注[:：]|[-*•●■]\s)/
