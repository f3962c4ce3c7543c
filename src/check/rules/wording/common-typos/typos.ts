/**
 * Fixed expressions of budget disclosures as they are mistyped, each with what it should read. A character of a like
 * shape or sound stands in a word that admits no other, so that the wrong form means nothing; where it can be part of
 * two words that happen to meet (`不予|计算`, `接收|人员`), the pattern excludes that meeting.
 */
export interface Typo {
  /** Matches the wrong words only, without what merely stands around them. */
  readonly wrong: RegExp
  /** What they should read; `$1` is the first group of `wrong`. */
  readonly right: string
  /** A usage that many still accept: information only. */
  readonly usage?: true
}

/** What a machine or an input method left in citations and between Chinese words. */
const CITING: readonly Typo[] = [
  { wrong: /([政府党委国厅源资])办法(?=[〔[（(［﹝【]\s?(?:19|20)\d{2}\s?[〕\]）)］﹞】]\s?第?\s?\d{1,5}\s?号)/, right: '$1办发' },
  { wrong: /(?<=[\u4e00-\u9fff]\s?)and(?=\s?[\u4e00-\u9fff])/, right: '和' },
]

const MONEY: readonly Typo[] = [
  { wrong: /(?<!一)般公共预算/, right: '一般公共预算' },
  { wrong: /(?<=[\u4e00-\u9fff年度])一公共预算|一般公预算|一般共预算/, right: '一般公共预算' },
  { wrong: /社会保障与就业(?=支出)/, right: '社会保障和就业' },
  { wrong: /运行费维护费/, right: '运行维护费' },
  { wrong: /历行节约/, right: '厉行节约' },
  { wrong: /(?<![选插])拔(款|付)/, right: '拨$1' },
  { wrong: /(划|下|调)拔(?=经费|资金|专款|给|到|至|入|出|的)/, right: '$1拨' },
  { wrong: /拨(欵|欸)/, right: '拨款' },
  { wrong: /(结|节|盈)佘/, right: '$1余' },
  { wrong: /佘额/, right: '余额' },
  { wrong: /(?<![不给准免授赋寄赠])予(算|备费)(?!入)/, right: '预$1' },
  { wrong: /(?<![不给准免])予(计|留|付)(?=20\d\d|数|额|款|金|资金|采购|中小|全年|将|可)/, right: '预$1' },
  { wrong: /(?<=[，,]\s*)支出收入(?=\s*\d)/, right: '支出' },
  { wrong: /([预决概核])[祘箅]/, right: '$1算' },
  { wrong: /[诀绝]算(?=数|表|公开|报告|编制|情况)/, right: '决算' },
  { wrong: /(?<![今每明去一当全])年出预算/, right: '年初预算' },
  { wrong: /(?<![业成战])绩[郊校劾](?![验对正准核园])/, right: '绩效' },
  { wrong: /绩效[平坪](价|估)/, right: '绩效评$1' },
  { wrong: /(绩效|单位|项目)自平(?=得分|报告|表|工作|情况)/, right: '$1自评' },
  { wrong: /(绩效|年度|总体|工作)日标(?![准价注记题签])/, right: '$1目标' },
  { wrong: /(拨款|事业|经营|其他|本年|年度|总|预算|非税|补助|上缴)收人(?![员才民数次口群物力选士体均])/, right: '$1收入' },
  { wrong: /(?<![地墩])基木(?=支出|建设|情况|工资|养老|医疗|公共|一致|持平)/, right: '基本' },
  { wrong: /(基本|项目|财政|拨款|经营)支[处初](?![理级期中])/, right: '$1支出' },
  { wrong: /(年|期)未(?=结转和结余|财政拨款结转)(?!结转和结余(?:的|资金))/, right: '$1末' },
  { wrong: /(?<![年期月周季岁学底始首句行旬尾粉煤泡])末(?=安排|发生|使用|支出|执行|完成|实施|列入|纳入|涉及|开展|购置|设置|单独)/, right: '未' },
  { wrong: /(项目|专项|财政|预算|补助|配套|自有|拨款)资全(?![部面额力程国体覆])/, right: '$1资金' },
  { wrong: /公积全(?![部额])/, right: '公积金' },
  { wrong: /职业年全/, right: '职业年金' },
  { wrong: /经[弗贵](?=[。，；、：\d]|支出|预算|增加|减少)/, right: '经费' },
  { wrong: /一般公用预算/, right: '一般公共预算' },
  { wrong: /国有资产经营预算/, right: '国有资本经营预算' },
  { wrong: /国有资[木夲]经营/, right: '国有资本经营' },
  { wrong: /财(?:攻|正(?=拨款|资金|预算|收入|支出|局))/, right: '财政' },
  { wrong: /(?<=\d)(?:万万元|万元元|万元万元)/, right: '万元' },
  { wrong: /(与|较|基本|执行|预算|决算)(?:特平|持评)/, right: '$1持平' },
  { wrong: /原困(?![难境苦扰])|(?<=主要|具体|增减|变动)愿因/, right: '原因' },
  { wrong: /(原因)(?:是是|为为|是为是)/, right: '$1是' },
  { wrong: /岀/, right: '出' },
  { wrong: /釆(?=购|取|用|集|纳)/, right: '采' },
]

const THREE_PUBLIC: readonly Typo[] = [
  { wrong: /公务[车用]用车(?=运行|购置|经费|费|维护|保有量|改革)/, right: '公务用车' },
  { wrong: /因[工功]出国/, right: '因公出国' },
  { wrong: /出国[（(][镜竟竞]/, right: '出国（境' },
  { wrong: /(接|招|对|看|优|等)侍(?=费|活动|对象|任务|标准|批次|人次|支出|上级|工作|来|方|遇|条件)/, right: '$1待' },
  { wrong: /侍遇/, right: '待遇' },
  { wrong: /差[族旋]费/, right: '差旅费' },
  { wrong: /会[义仪]费/, right: '会议费' },
  { wrong: /陪训(?!练)/, right: '培训' },
  { wrong: /办工(费|用品|经费|设备|用房|场所|大楼)/, right: '办公$1' },
  { wrong: /印[涮唰]/, right: '印刷' },
  { wrong: /(?:咨讯|资询)(?=费|服务|机构|公司|单位)/, right: '咨询' },
  { wrong: /(?<![房月年地])租凭(?=费|设备|房屋|车辆|场地|服务|合同|办公|用房|业务|支出)/, right: '租赁' },
  { wrong: /委[拖脱](?=业务|费|服务|第三方|中介|开展|办理)/, right: '委托' },
  { wrong: /修膳(?![食房])/, right: '修缮' },
  { wrong: /(车辆|用车|设备|资产|办公)构置/, right: '$1购置' },
]

const PEOPLE: readonly Typo[] = [
  { wrong: /(津|补)帖(?=[。，；、：\d]|补贴|支出|标准|发放|费)/, right: '$1贴' },
  { wrong: /补肋/, right: '补助' },
  { wrong: /(养老|医疗|失业|工伤|社会)保[脸验检](?!证|查|测|所)/, right: '$1保险' },
  { wrong: /社会保[章彰](?!程)/, right: '社会保障' },
  { wrong: /(离|退|离退)体(?=人员|干部|职工|费)/, right: '$1休' },
  { wrong: /扶恤|抚卹/, right: '抚恤' },
  { wrong: /(卫生|身心|身体|心理|公共|妇幼|职业|全民)建康/, right: '$1健康' },
  { wrong: /杜(区(?!长)|会(?=保障|保险|组织|治理|事务|效益|救助|福利|稳定))/, right: '社$1' },
  { wrong: /骋(用|请|任)/, right: '聘$1' },
  { wrong: /招骋/, right: '招聘' },
  { wrong: /瞻养/, right: '赡养' },
  { wrong: /激纳(?=保险|社会|养老|医疗|税|住房|职业)/, right: '缴纳' },
  { wrong: /缴钠/, right: '缴纳' },
  { wrong: /满意渡/, right: '满意度' },
  { wrong: /(年|季|进|制|额|幅)渡(?=预算|决算|安排|计划|执行|数|支出|收入|完成|，|。)/, right: '$1度' },
  { wrong: /贫因(?=人口|户|村|家庭|地区|群众|学生|县|职工)/, right: '贫困' },
]

const WORK: readonly Typo[] = [
  { wrong: /(?<![自知律利克异舍为])己(?=完成|经|支付|实施|纳入|列入|安排|公开|执行|发放|落实|整改|建成|验收|到位)/, right: '已' },
  { wrong: /以经(?=完成|安排|列入|支付|形成|建立|实施|取得|到位|全部)/, right: '已经' },
  { wrong: /按装(?=调试|工程|费|电梯|空调|监控|到位|完毕)/, right: '安装' },
  { wrong: /按排(?=资金|经费|预算|支出|专项|用于|部署)/, right: '安排' },
  { wrong: /(?<![发公宣颁])布署(?!名)/, right: '部署' },
  { wrong: /(?<![究毕])竟(价|争|标|聘|拍)(?!得|取|议|论)/, right: '竞$1' },
  { wrong: /[蹉搓]商/, right: '磋商' },
  { wrong: /顶目(?=支出|经费|资金|名称|预算|建设|实施|绩效|单位|调整|管理|[，。、])/, right: '项目' },
  { wrong: /曰常(?=公用|运行|工作|维护|办公|管理|经费)/, right: '日常' },
  { wrong: /(财政|机关|政府|行政|政务|司法|社区|党群|外事|民政|信访|统计信息|知识产权|市场监督管理|群众团体|港澳台)事物(?=管理|局|受理|中心|支出|所|服务|（|\()/, right: '$1事务' },
  { wrong: /(?<![不难])堪(察|测|探)/, right: '勘$1' },
  { wrong: /[峻俊]工(?=验收|结算|决算|图|日期|财务|，|。|、)/, right: '竣工' },
  { wrong: /(?<![抵阻])挡案(?![件例情发])/, right: '档案' },
  { wrong: /渲传/, right: '宣传' },
  { wrong: /惯彻|贯沏|贯切(?=落实|执行)/, right: '贯彻' },
  { wrong: /(?<![违犯常])规犯(?=化|管理|性|使用|程序|执行|运行|操作)/, right: '规范' },
  { wrong: /(?<![系传总])统[酬畴](?![劳金])/, right: '统筹' },
  { wrong: /(?<![光莅亲降面])临督(?=管|检查)/, right: '监督' },
  { wrong: /覆行(?=职|义务|合同|程序|监督)/, right: '履行' },
  { wrong: /(内设|派出|所属|下设)机[够购]/, right: '$1机构' },
  { wrong: /攻艰|功坚(?=战)/, right: '攻坚' },
  { wrong: /乡村(?:振新|震兴|震新)/, right: '乡村振兴' },
  { wrong: /通迅(?=录|员|地址|费|设备|工具|保障|网络|器材)/, right: '通讯' },
  { wrong: /(?<![大振])幅射/, right: '辐射' },
  { wrong: /园满完成/, right: '圆满完成' },
  { wrong: /(?<![目标之])的的(?![确士])/, right: '的' },
]

/** Set phrases of work reports. */
const PHRASES: readonly Typo[] = [
  { wrong: /一如继往/, right: '一如既往' },
  { wrong: /再接再励/, right: '再接再厉' },
  { wrong: /举一返三/, right: '举一反三' },
  { wrong: /全力以付/, right: '全力以赴' },
  { wrong: /与时[具惧]进/, right: '与时俱进' },
  { wrong: /持之以衡/, right: '持之以恒' },
  { wrong: /责无旁[代带]/, right: '责无旁贷' },
  { wrong: /以身做则/, right: '以身作则' },
  { wrong: /因地[治致]宜/, right: '因地制宜' },
  { wrong: /按步就班/, right: '按部就班' },
  { wrong: /防范于未然/, right: '防患于未然' },
  { wrong: /提纲携领/, right: '提纲挈领' },
  { wrong: /齐抓共官/, right: '齐抓共管' },
  { wrong: /默守成规/, right: '墨守成规' },
]

/** Not wrong in every book, but not as documents of the field write it. */
const USAGE: readonly Typo[] = [
  { wrong: /(?<!营|蚊|军|幔|账)帐(户|号|面|务|目|簿|册|款|套)(?!篷|幕|外)/, right: '账$1', usage: true },
  { wrong: /(记|转|入|报|对|结|挂|呆|坏|总|明细|建|查|台)帐(?![篷幕])/, right: '$1账', usage: true },
  { wrong: /做为(?=[一本重主项预绩考依评单年])/, right: '作为', usage: true },
  { wrong: /(?:有所|大有|积极)做为/, right: '作为', usage: true },
  { wrong: /部份(?![额数])/, right: '部分', usage: true },
  { wrong: /截止(?=\s*(?:19|20)\d\d\s*年|本年末|上年末|年末|目前)/, right: '截至', usage: true },
  { wrong: /反应(?=行政单位|事业单位|机关单位|财政部门|除上述)/, right: '反映', usage: true },
]

export const TYPOS: readonly Typo[] = [...CITING, ...MONEY, ...THREE_PUBLIC, ...PEOPLE, ...WORK, ...PHRASES, ...USAGE]
