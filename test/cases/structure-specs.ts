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
];
