/** A title in the present tense and the spec of a text, drawn as `test/support/spec-notation.ts` says. */
export type StructureSpec = readonly [title: string, spec: string];

/** A sentence long enough to be told from titles and signatures. */
const PROSE =
  "为贯彻落实党中央、国务院关于质量强国建设的战略部署,统筹推进质量强省建设,制定本纲要。";

export const STRUCTURE_SPECS: readonly StructureSpec[] = [
  [
    "puts items under their chapter",
    "{章:一、总体要求{项:（一）指导思想。以质量为本。}{项:（二）目标。到2025年。}}{章:二、任务{项:（三）创新。}}",
  ],
  [
    "reads half-width brackets as full-width ones",
    "{章:一、总体要求{项:(一)指导思想。以质量为本。}{项:(二)目标。}}",
  ],
  [
    "puts further paragraphs under the open item",
    "{章:一、总体要求{项:（一）目标{文:到2025年,质量提高。}{文:到2035年,质量更高。}}}",
  ],
  [
    "puts paragraphs without an item under the chapter",
    "{章:一、总体目标{文:深入实施质量强省战略。}{文:到2025年。}}",
  ],
  [
    "numbers dash entries within their item",
    "{章:一、总体要求{项:（一）目标。{破:——效益提升。经济结构更优。}{破:——品牌更强。}{文:到2035年。}}}",
  ],
  [
    "closes a box at the next item",
    "{章:一、任务{项:（一）甲。}{栏:专栏1 提升工程{目:——标准。制定标准。}{目:——品牌。}}{项:（二）乙。}}",
  ],
  [
    "closes a box at the next chapter",
    "{章:一、任务{栏:专栏一 提升工程{目:——标准。}}}{章:二、保障{项:（一）甲。}}",
  ],
  [
    "closes a box at the first paragraph after its entries",
    "{章:一、任务{栏:专栏1 提升工程{目:本专栏的工程如下}{目:——标准。}}{文:各方面要落实。}}",
  ],
  [
    "reads a table with its caption under the chapter",
    "{章:一、目标{文:指标见下表。}{表:主要指标||{行:指标|2020年|2025年}{行:合格率|97|98}}{文:到2035年。}}",
  ],
  [
    "reads a table without a caption",
    "{章:一、目标{文:指标见下表。}{行:指标|2020年}{行:合格率|97}{行:满意度|80}}",
  ],
  [
    "takes a line with a tab alone for a paragraph",
    "{章:一、目标{文:合格率\t97}{文:满意度提高。}}",
  ],
  [
    "gives a truncated source the chapter whose heading it lacks",
    "{题:中共中央 国务院印发《质量强国建设纲要》}{项:(二)主要目标{文:到2025年。}}{章:三、发展{项:(三)动能。}}",
  ],
  [
    "keeps the prose of a truncated source out of the head",
    `{题:质量强国建设纲要}{文:${PROSE}}{章:三、发展{项:(三)动能。}}`,
  ],
  [
    "keeps chapters and items apart that bear the same number",
    "{章:一、甲{项:（一）乙。}{项:（一）丙。{文:丁。}}}{章:一、戊{项:（一）己。}}",
  ],
  [
    "takes numbers in the order in which they stand",
    "{章:一、甲{项:（二）乙。}{项:（一）丙。}}{章:三、丁}{章:二、戊{项:（九）己。}}",
  ],
  [
    "reads numbers above ten",
    "{章:一、甲{项:（一）甲。}}{章:十一、乙{项:（二十一）丙。}{项:（一百零一）丁。}}",
  ],
  [
    "takes an enumeration with numerals for prose",
    "{章:一、甲{文:一、二、三产业融合发展。}{文:二十大精神。}}",
  ],
  [
    "reads head, metadata and preamble before the first chapter",
    `{数:政策级别 | 党委政府 |}{数:热词 | 质量 |}{首:${PROSE}}{章:一、总体目标{文:甲。}}`,
  ],
  [
    "takes the line that repeats the issued name for the title",
    "{首:安徽省人民政府办公厅关于印发2016年行动计划的通知}{首:（皖政办秘〔2016〕76号）}{首:各市、县人民政府，省政府各部门：}{首:《2016年行动计划》已经同意。}{首:安徽省人民政府办公厅}{首:2016年5月24日}{题:2016年行动计划}{章:一、甲{项:（一）乙。}}",
  ],
  [
    "reads closing paragraph, signature and date as the foot",
    "{题:行动计划}{章:一、甲{项:（一）乙。}}{尾:各地要结合实际，制定方案。}{尾:安徽省人民政府}{尾:2016年5月24日}",
  ],
  [
    "keeps a chapter's text that follows its heading on the line",
    "{章:一、总体要求。坚持质量第一。{文:甲。}}{章:二、保障。落实责任。}",
  ],
  [
    "gives a text without chapters paragraphs of its own",
    `{题:关于质量工作的通知}{首:各市、县人民政府：}{文:${PROSE}}{破:——标准。制定标准。}{尾:安徽省人民政府}`,
  ],
  [
    "reads a law's chapters, sections and articles",
    "{题:某省质量促进条例}{首:（2023年5月1日通过）}{章:第一章 总则{项:第一条 为了提高质量，制定本条例。}{项:第二条 本条例适用于本省。{文:法律另有规定的，从其规定。}}}{章:第二章 质量提升{节:第一节 一般规定}{项:第三条 省政府应当：{点:（一）制定规划；}{点:（二）安排经费。}}{节:第二节 品牌}{项:第四条【品牌】鼓励品牌建设。}}{章:第三章 附则{项:第五条 本条例自2024年1月1日起施行。}}",
  ],
  [
    "reads articles without chapters",
    "{题:质量奖管理办法}{项:第一条 为了规范管理，制定本办法。}{项:第二条 质量奖每两年评选一次。{点:1. 正奖；}{点:2. 提名奖。}}{项:第三条之一 甲。}",
  ],
  [
    "puts books above the chapters they hold",
    "{题:某法典}{节:第一编 总则}{章:第一章 基本规定{项:第一条 甲。}}{节:第二编 物权}{章:第一章 一般规定{项:第二条 乙。}}",
  ],
  [
    "reads a plan's chapters, sections, 一、 and （一） as four levels",
    "{章:第一章 总体要求{节:第一节 指导思想}{项:一、形势{点:（一）机遇。{点:1. 国内。}{点:2. 国际。}}{点:（二）挑战。}}{项:二、目标}}",
  ],
  [
    "takes 1. for items where a chapter has no other numbers",
    "{章:一、总体目标{项:1. 到2025年。质量提高。}{项:2. 到2035年。质量更高。}}{章:二、任务{项:（一）创新。{点:1. 平台。建设平台。{点:（1）国家级。}{点:（2）省级。}}{点:2. 人才。}}{项:（二）绿色。}}",
  ],
  [
    "reads circled numbers and full-width ones as points",
    "{章:一、甲{项:（一）乙：{点:①丙；}{点:②丁。}{文:戊。}}{项:（二）己。{点:１．庚；}{点:２．辛。}}}",
  ],
  [
    "leaves a paragraph whole that counts with 一是 and 二是",
    "{章:一、甲{项:（一）乙。一是提高质量；二是打造品牌。{文:一是创新。二是绿色。三是利民。}}}",
  ],
  [
    "takes numbered lines in a box for its entries",
    "{章:一、甲{栏:专栏1 乙工程{目:1. 丙。丁戊。}{目:2. 己。庚辛。}}{项:（一）壬。}}",
  ],
  [
    "reads marks of full and half width side by side",
    "{章:一、甲{项:（一)乙。}{项:(二）丙。{破:－－丁。}{破:--戊。}}{栏:专栏２：己{目:——庚。}}}",
  ],
  [
    "finds the title below what is printed above it",
    "{首:特急}{首:安徽省人民政府文件}{首:皖政〔2023〕5号}{题:关于加强质量工作的意见}{首:各市、县人民政府：}{首:现提出如下意见。}{章:一、甲{项:（一）乙。}}{尾:安徽省人民政府}{尾:2023年5月4日}{尾:（此件公开发布）}",
  ],
  [
    "reads the list of attachments, signature, date, notes and imprint as the foot",
    "{题:工作方案}{章:一、甲{项:（一）乙。}{项:（二）丙。}}{尾:附件：1. 任务分工表}{尾:2. 主要指标表}{尾:安徽省人民政府办公厅}{尾:2023年5月4日}{尾:（信息公开形式：主动公开）}{尾:抄送：省委办公厅。}{尾:安徽省人民政府办公厅 2023年5月5日印发}",
  ],
  [
    "reads an attached text with its own chapters",
    "{题:关于印发办法的通知}{首:各市人民政府：}{章:一、甲{项:（一）乙。}}{尾:安徽省人民政府}{尾:2023年5月4日}{附:附件1{附:质量奖管理办法}{章:第一章 总则{项:第一条 丙。}}{章:第二章 附则{项:第二条 丁。}}}{附:附件2{附:指标表}{行:指标|2025年}{行:合格率|95}}",
  ],
  [
    "reads an attached text without chapters",
    `{题:关于印发方案的通知}{文:${PROSE}}{尾:安徽省人民政府}{附:附件{附:工作方案}{文:${PROSE}}{点:1. 甲。}{点:2. 乙。}{尾:2023年5月4日}}`,
  ],
  [
    "takes a list of contents for a part of the head",
    "{题:某省质量规划}{首:目 录}{首:第一章 总体要求 …… 1}{首:第二章 任务 …… 5}{章:第一章 总体要求{项:（一）甲。}}{章:第二章 任务{项:（二）乙。}}",
  ],
  [
    "takes 第一条战线 and 第二章规定了 for prose",
    "{章:一、甲{文:第一条战线是创新。}{文:第二章规定了目标，应当落实。}{文:1.5亿元用于质量。}{文:2025年，质量提高。}}",
  ],
  [
    "reads a table with a numbered caption and a first column of numbers",
    "{章:一、甲{表:表1 主要指标{行:序号|指标|2025年}{行:1.|合格率|95}{行:2.|满意度|80}}{文:乙。}}",
  ],
  [
    "keeps out of order what is out of order, and loses nothing",
    "{章:三、甲{项:（五）乙。{文:第 页}}{项:（二）丙。{破:——丁}}}{章:一、戊}{章:三、己{点:②庚}{项:（五）辛。}}",
  ],
  [
    "reads metadata lines, the report and the outline it reports",
    `{数:政策级别 | 党委政府 |}{数:发文字号 | 皖发〔2023〕1号 |}{首:近日，省委印发了《质量强省建设纲要》。}{首:《质量强省建设纲要》主要内容如下：}{首:${PROSE}}{章:一、甲{项:(一)乙。}}`,
  ],
  [
    "reads several boxes and goes on with the chapter after each",
    "{章:一、甲{项:（一）乙。}{栏:专栏1 丙{目:——丁。}}{栏:专栏2 戊{目:——己。}{目:——庚。}}{项:（二）辛。}}",
  ],
];
