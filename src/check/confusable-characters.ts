/**
 * Characters that are mistaken for each other, by shape or by sound, in typing Chinese; one group a word. Pairs that
 * good writers use side by side (的地得, 制定制订, 其他其它) are left out.
 */
const GROUPS = `
物务 账帐 未末 己已以 拨拔 余佘 预予 份分 既即 竞竟 度渡 像象 练炼 制治质置致 效校 绩积迹 型形 决绝诀 励厉 蓝篮 辨辩
覆复 纪记计 签鉴 候侯 带代 倒到 安按 部布 返反 坐座 状壮 职执值 资姿 标表 保报 健建键 审申 立里 授受 圆员园 综总 入人 日曰
目自 项顶 士土 徽微 侍待 请清情 构购够 测侧 维惟 贷货 裁载栽 折析 籍藉 恰洽 副幅福 障章 城程 工公 诉述 采彩 震振 讯迅 赁凭
堪勘 峻竣 膳缮 聘骋 磋蹉 筹酬 监临 彻砌 署暑 障彰 辑缉 域城 崇祟 拆折 玫攻 析晰 毁悔 晴睛 蔑篾 暄喧 橘桔 娱误 谈淡 竟境镜
`

const GROUP_OF: ReadonlyMap<string, readonly number[]> = groups()

function groups(): Map<string, number[]> {
  const of = new Map<string, number[]>()
  GROUPS.trim().split(/\s+/).forEach((group, index) => {
    for (const character of group) of.set(character, [...(of.get(character) ?? []), index])
  })
  return of
}

/** The groups that a character belongs to. */
export const confusableGroups = (character: string): readonly number[] => GROUP_OF.get(character) ?? []

const CODES = new Uint8Array(0x10000)
for (const character of GROUP_OF.keys()) CODES[character.charCodeAt(0)] = 1

/** Whether the character of this code belongs to any group: asked of every character of a document. */
export const isConfusable = (code: number): boolean => CODES[code] === 1
