import type { Place } from '../model/place.ts'

/** A place in words: `第7页`, `Sheet1!C12`, `第30行第5列`, `第12段`; in English `page 7`, `line 30, column 5`. */
export function placeText(place: Place, language: 'zh' | 'en' = 'zh'): string {
  const zh = language === 'zh'
  switch (place.type) {
    case 'pdf': return zh ? `第${place.page}页` : `page ${place.page}`
    case 'sheet': return `${place.sheet}!${place.cell}`
    case 'docx': return zh ? `第${place.paragraph}段` : `paragraph ${place.paragraph}`
    case 'html':
    case 'text': return zh ? `第${place.line}行第${place.column}列` : `line ${place.line}, column ${place.column}`
  }
}
