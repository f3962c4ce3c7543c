/** Words of a template that its author was to replace or strike out. `what` says what they are, for the message. */
export interface Residue {
  readonly pattern: RegExp
  readonly what: { readonly zh: string; readonly en: string }
}

const PLACEHOLDER = { zh: '未填写的占位符', en: 'a placeholder that was not filled in' }
const CHOICE = { zh: '未取舍的备选词', en: 'alternatives of which none was struck out' }
const INSTRUCTION = { zh: '模板的填写说明', en: "the template's instructions" }

export const RESIDUES: readonly Residue[] = [
  { pattern: /(?<![A-Za-z0-9×Xx])[XxＸｘ×]{2,}(?![A-Za-z0-9])/, what: PLACEHOLDER },
  { pattern: /\*{3,}|＊{2,}|_{4,}|＿{3,}/, what: PLACEHOLDER },
  { pattern: /(?:[≥≤≧≦]|[<>]=)\s*\*{2}(?!\*)/, what: PLACEHOLDER },
  { pattern: /本部分(?:应)?(?:包含|包括)[^。；]{2,30}等详细信息|应?单独在此(?:处)?进行(?:补充)?说明|(?:部门|单位)应(?:当)?根据实际情况进行(?:解释|增减|删减)|从上述[^。；]{0,8}指标中选择[^。；]{0,4}填报/, what: INSTRUCTION },
  { pattern: /[○〇]{2,}(?=[年月日个万元局厅委办])/, what: PLACEHOLDER },
  { pattern: /(?:增加|减少|增长|下降|上升|大于|小于|多于|少于|有|增)[（(](?:增加|减少|增长|下降|上升|大于|小于|多于|少于|无|减|持平|或)[^）)]{0,6}[）)]/, what: CHOICE },
  { pattern: /增加[/／]减少|增长[/／]下降|增[/／]减(?=[\d\sXx万])|是[/／]否[（(]/, what: CHOICE },
  { pattern: /[（(]\s*需要?导入\s*[）)]/, what: INSTRUCTION },
  { pattern: /(?:^|[。；：:])\s*例[：:]\s*$/, what: INSTRUCTION },
  { pattern: /[（(](?:不涉及的不列|如持平[^）)]{0,12}表述|如无[^）)]{0,12}(?:删除|说明)|请?根据实际情况[^）)]{0,12}|此处[^）)]{0,12}填[^）)]{0,6})[）)]/, what: INSTRUCTION },
  { pattern: /的(?:部门|单位)[，,]作(?:如)?下述?说明|[（(]\s*若无[，,]则?[写填]|仅有一个单位的部门|的单位保留[^。]{0,16}名词解释|列明[^。，]{2,12}(?:购置数量|批次|人次)|[（(](?:增加|新增|修改|删除)内容[）)]/, what: INSTRUCTION },
  { pattern: /^(?:。{2,}|…+：指…+。?)$|[：:]指…+。?$/, what: PLACEHOLDER },
  // `占 %，比上年减少 万元`: the number was never put in
  { pattern: /(?:占|增长|下降|减少|增加|完成(?:预算)?(?:的)?)\s+[%％](?=[，。；,;])|(?:增加|减少|支出|收入|预算|决算)(?:为|是)?\s+万元(?=[，。；,;])/, what: PLACEHOLDER },
  { pattern: /占[\u4e00-\u9fff]{2,16}(?:预算|支出|收入|决算|总额|合计|经费)\s*[%％](?=[，。；,;])/, what: PLACEHOLDER },
  // `教育支出（类）普通教育（款）（项）`: the account's name was never put in
  { pattern: /(?<!科目|分类|功能|按|到|分|[）)])[（(][类款][）)]\s*[（(][款项][）)]/, what: PLACEHOLDER },
  { pattern: /(?:小于|大于)(?:年初)?预算数[（(]或[^）)]{2,12}[）)]|[（(]或与?(?:年初)?预算数持平[）)]/, what: CHOICE },
  { pattern: /[（(]绩效目标管理工作情况[^）)]{0,60}[）)]/, what: INSTRUCTION },
  { pattern: /[（(]包括[^（）()]{4,40}[，,]?(?:具体)?见(?:附)?表格?[）)](?=\s*$)/, what: INSTRUCTION },
  { pattern: /按上述格式依次说明|仍保留该表格式，并在本表下方|要在标题下写明|由主管部门根据[^。]{0,30}填写/, what: INSTRUCTION },
  { pattern: /[（(](?:注[：:])?(?:各?(?:部门|单位))?(?:可|请|应当?|需)?(?:结合|根据|按照?)(?:本?(?:部门|单位))?实际(?:情况)?[^（）()。]{0,16}?(?:填写|填报|增减|增删|删减|列示|表述|描述|细化|进行(?:补充)?说明)[^（）()。]{0,8}[）)]/, what: INSTRUCTION },
  { pattern: /(?:此处|在此)(?:应当?|请|需要?|可)?(?:填写|填报|填入|插入|列示|描述)(?![的了])|(?:^|[（(])注?[：:]?\s*请(?:填写|填报|填列|在此|于此处|自行(?:填|增|删))/, what: INSTRUCTION },
  // a field of a form that holds what was to be written there: `结合自评情况，说明…。（200字以内）`
  { pattern: /^(?:请)?(?:结合|对照|对应|简要|概括|说明|填写|描述|简述|分析|针对)[^。；;]{4,60}[。；;]?\s*[（(]\s*(?:限|不超过)?\d{2,4}\s*字(?:以内|左右)?[）)]。?$/, what: INSTRUCTION },
  // `（概述项目基本情况，200字以内）` in a field, `…。（500字以内）` behind a text; in a label the words stand in front of the bracket
  { pattern: /^[（(](?:请)?[^（）()]{2,60}[，,；;。]\s*(?:限|不超过|控制在)?\d{2,4}\s*字(?:以内|左右)?[）)]。?$|[。；;]\s*[（(]\s*(?:限|不超过|控制在)?\d{2,4}\s*字(?:以内|左右)?[）)]\s*$/, what: INSTRUCTION },
  { pattern: /^[（(](?:请)?(?:概述|简述|简要(?:说明|描述|概述)|描述|填写|逐条填写)[^（）()]{4,60}[）)]。?$/, what: INSTRUCTION },
]
