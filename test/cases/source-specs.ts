/** A title, a source as it comes in, and the spec of what cleaning and parsing make of it. */
export type SourceSpec = readonly [title: string, source: string, spec: string];

/** Half of a sentence, long enough to be known as broken off. */
const HALF =
  "推动东部地区发挥质量变革创新的引领带动作用,增强质量竞争新优势,实现整体质量提升,引导中西";

const REST = "部地区发展特色产业。";

export const SOURCE_SPECS: readonly SourceSpec[] = [
  [
    "joins a paragraph across a page, its number and its running head",
    `某省质量强省纲要\n一、甲\n　　${HALF}\n— 1 —\n\f某省质量强省纲要\n${REST}\n— 2 —\n\f某省质量强省纲要\n二、乙\n丙。\n— 3 —`,
    `{题:某省质量强省纲要}{章:一、甲{文:${HALF}${REST}}}{章:二、乙{文:丙。}}`,
  ],
  [
    "joins a paragraph that a blank line parts",
    `一、甲\n（一）${HALF}\n\n\n${REST}\n\n（二）乙。`,
    `{章:一、甲{项:（一）${HALF}${REST}}{项:（二）乙。}}`,
  ],
  [
    "does not join what a new number opens",
    `一、甲\n第一条　${HALF}\n第二条　乙。\n1. ${HALF}\n2. 丙。`,
    `{章:一、甲{项:第一条　${HALF}}{项:第二条　乙。{点:1. ${HALF}}{点:2. 丙。}}}`,
  ],
  [
    "reads headings and bold words of a Markdown file",
    "# 某省质量纲要\n\n## 一、总体要求\n\n### （一）**目标**。质量提高。",
    "{题:某省质量纲要}{章:一、总体要求{项:（一）目标。质量提高。}}",
  ],
  [
    "reads the table of a Markdown file",
    "一、目标\n\n| 指标 | 2020年 | 2025年 |\n| --- | ---: | ---: |\n| 合格率 | 93 | 95 |\n| 满意度 |  | 80 |\n\n到2035年。",
    "{章:一、目标{行:指标|2020年|2025年}{行:合格率|93|95}{行:满意度||80}{文:到2035年。}}",
  ],
  [
    "reads what stands between a web page's buttons",
    `首页 > 政务公开\n打印\n某省人民政府关于质量工作的意见\n发布时间：2023-06-16\n各市人民政府：\n一、甲\n（一）${HALF}。\n【打印】【关闭】\n（二）乙。\n上一篇：丙\n版权所有：某省人民政府`,
    `{题:某省人民政府关于质量工作的意见}{首:各市人民政府：}{章:一、甲{项:（一）${HALF}。}{项:（二）乙。}}`,
  ],
  [
    "keeps characters that cannot be seen",
    "一、甲\u0000\n（一）乙\uE000丙\u202E。\n\uD800丁",
    "{章:一、甲\u0000{项:（一）乙\uE000丙\u202E。{文:\uD800丁}}}",
  ],
  [
    "takes lone numbers at the edges of pages for their numbers, and no other number",
    "一、甲\n乙。\n1\n\f丙。\n2\n\f丁。\n97\n戊。\n3",
    "{章:一、甲{文:乙。}{文:丙。}{文:丁。}{文:97}{文:戊。}}",
  ],
];
