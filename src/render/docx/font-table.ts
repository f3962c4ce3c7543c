import { escapeXml } from './xml-text.ts'

/** Fonts of GB/T 9704 and what stands in for each where it is not installed, nearest first. */
const FONTS: readonly { readonly name: string; readonly others: readonly string[]; readonly family: 'roman' | 'modern' | 'swiss' }[] = [
  { name: '方正小标宋简体', others: ['方正小标宋_GBK', 'FZXiaoBiaoSong-B05S', '华文中宋', '宋体'], family: 'roman' },
  { name: '黑体', others: ['SimHei', '方正黑体_GBK', 'Noto Sans CJK SC'], family: 'modern' },
  { name: '楷体_GB2312', others: ['楷体', 'KaiTi', '方正楷体_GBK'], family: 'modern' },
  { name: '仿宋_GB2312', others: ['仿宋', 'FangSong', '方正仿宋_GBK', 'Noto Serif CJK SC'], family: 'modern' },
  { name: '宋体', others: ['SimSun', 'Noto Serif CJK SC'], family: 'roman' },
]

export const fontTable = (): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${FONTS.map(({ name, others, family }) =>
    `<w:font w:name="${escapeXml(name)}"><w:altName w:val="${escapeXml(others.join(','))}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`).join('')}<w:font w:name="Times New Roman"><w:altName w:val="Liberation Serif"/><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>`
