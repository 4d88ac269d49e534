import type { Anchoring, AnchoringReason } from "../../domain/annotations/anchoring/anchoring";

/**
 * One passage and what becomes of it. In `before` the passage stands between 【
 * and 】, in `after` what stands in its place does; an orphan has none there.
 */
export interface AnchoringCase {
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly state: Anchoring["state"];
  readonly reason: AnchoringReason;
  /** What only the words and their context can tell, where that is less. */
  readonly byContext?: { readonly state: Anchoring["state"]; readonly reason: AnchoringReason };
}

const OPENING =
  "一、总体要求\n（一）指导思想。以推动高质量发展为主题，以提高供给质量为主攻方向，以改革创新为根本动力，着力提升产品、工程、服务质量。\n";
const MIDDLE =
  "（二）健全质量监管体制。建立跨部门联合监管机制，强化事前事中事后全链条监管，完善缺陷产品召回制度，畅通消费者投诉渠道。\n";
const OTHER =
  "（三）建设质量基础设施。加快布局国家级质检中心，推动计量、标准、检验检测融合发展，面向中小企业开放实验室资源。\n";
const CLOSING =
  "（四）加强组织实施。各市人民政府要将本行动纳入重要议事日程，明确责任分工，定期开展督促检查，重大事项及时报告。\n";
const FILLER = `${"新增一段关于绿色低碳转型的论述，涉及能源结构调整与节能改造。".repeat(16)}\n`;

/** The passage and its sentence among others. */
const among = (sentence: string) => `${OPENING}${MIDDLE}${sentence}\n${OTHER}${CLOSING}`;

function reworded(
  title: string,
  reason: AnchoringReason,
  before: string,
  after: string,
): AnchoringCase {
  return { title, before: among(before), after: among(after), state: "changed", reason };
}

function kept(title: string, before: string, after: string): AnchoringCase {
  return {
    title,
    before: among(before),
    after: among(after),
    state: "exact",
    reason: "width-or-spaces",
  };
}

const CHANGED: readonly AnchoringCase[] = [
  reworded(
    "one character",
    "wording",
    "建设【质量强省】，增进民生福祉。",
    "建设【质量强国】，增进民生福祉。",
  ),
  reworded(
    "a percentage",
    "number",
    "产品质量合格率达到【94%】，品牌影响力提升。",
    "产品质量合格率达到【95%】，品牌影响力提升。",
  ),
  reworded(
    "a percentage in a sentence",
    "number",
    "【到期末产品质量合格率达到94%以上】，品牌提升。",
    "【到期末产品质量合格率达到95%以上】，品牌提升。",
  ),
  reworded(
    "a percentage that gains a decimal",
    "number",
    "产品质量合格率达到【94%】，品牌影响力提升。",
    "产品质量合格率达到【94.5%】，品牌影响力提升。",
  ),
  reworded(
    "a decimal point that is lost",
    "number",
    "抽检合格率稳定在【98.5%】以上，投诉处理及时。",
    "抽检合格率稳定在【985%】以上，投诉处理及时。",
  ),
  reworded(
    "a year",
    "number",
    "到【2025年】，全省质量水平显著提高。",
    "到【2027年】，全省质量水平显著提高。",
  ),
  reworded(
    "a year in a sentence",
    "number",
    "【到2025年，全省质量水平显著提高】。",
    "【到2027年，全省质量水平显著提高】。",
  ),
  reworded(
    "a number with a thousands separator",
    "number",
    "培育【3,000家】创新型企业，形成集群。",
    "培育【5,000家】创新型企业，形成集群。",
  ),
  reworded(
    "the unit of a share",
    "number",
    "研发投入强度达到【3%】，专利数量翻番。",
    "研发投入强度达到【3‰】，专利数量翻番。",
  ),
  reworded(
    "a duty turned into a ban",
    "force",
    "地方政府【应当】公开抽检结果，接受社会监督。",
    "地方政府【不得】公开抽检结果，接受社会监督。",
  ),
  reworded(
    "a duty turned into a ban in a sentence",
    "force",
    "【地方政府应当公开抽检结果】，接受社会监督。",
    "【地方政府不得公开抽检结果】，接受社会监督。",
  ),
  reworded(
    "encouragement turned into a ban",
    "force",
    "【鼓励】社会资本参与检验检测机构改制。",
    "【严禁】社会资本参与检验检测机构改制。",
  ),
  reworded(
    "encouragement turned into a ban in a sentence",
    "force",
    "【鼓励社会资本参与检验检测机构改制】。",
    "【严禁社会资本参与检验检测机构改制】。",
  ),
  reworded(
    "a must turned into a may",
    "force",
    "生产企业【必须建立追溯制度】，保存记录。",
    "生产企业【可以建立追溯制度】，保存记录。",
  ),
  reworded(
    "a negation put in",
    "force",
    "对轻微违法行为【予以行政处罚】，同时加强指导。",
    "对轻微违法行为【不予以行政处罚】，同时加强指导。",
  ),
  reworded(
    "a negation put before the passage",
    "force",
    "对轻微违法行为可以【公开曝光】，同时加强指导。",
    "对轻微违法行为可以【不公开曝光】，同时加强指导。",
  ),
  reworded(
    "a digit put before the passage",
    "number",
    "力争新增【50家】示范企业，带动就业。",
    "力争新增【150家】示范企业，带动就业。",
  ),
  reworded(
    "a decimal put behind the passage",
    "number",
    "力争合格率提高【2】个百分点，带动就业。",
    "力争合格率提高【2.5】个百分点，带动就业。",
  ),
  reworded(
    "two digits moved apart",
    "number",
    "涉及【95】个县市区，分批推进实施。",
    "涉及【9 5】个县市区，分批推进实施。",
  ),
  reworded(
    "the clause the user marked",
    "wording",
    "各部门要【细化目标任务】，确保工作落到实处。",
    "各部门要【明确目标与任务】，确保工作落到实处。",
  ),
  reworded(
    "a word left out",
    "wording",
    "【大力推进质量变革效率变革动力变革】，夯实基础。",
    "【推进质量变革效率变革动力变革】，夯实基础。",
  ),
  reworded(
    "a word put in",
    "wording",
    "【推进质量变革动力变革】，夯实产业基础。",
    "【推进质量变革、效率变革、动力变革】，夯实产业基础。",
  ),
  reworded(
    "the department in charge",
    "wording",
    "由【省市场监督管理局】牵头，有关部门配合。",
    "由【省工业和信息化厅】牵头，有关部门配合。",
  ),
  reworded(
    "other marks",
    "punctuation",
    "统筹【发展、安全】两件大事，守住底线。",
    "统筹【发展，安全】两件大事，守住底线。",
  ),
  reworded(
    "a full stop that parts a sentence",
    "punctuation",
    "【完善制度体系，加强人才培养】，提升能力。",
    "【完善制度体系。加强人才培养】，提升能力。",
  ),
  {
    title: "its own clause, with an exact copy of the old words in another section",
    before: `${OPENING}${MIDDLE}（五）各部门要【细化目标任务】，确保工作落到实处。\n${OTHER}${CLOSING}`,
    after: `${OPENING}${MIDDLE}（五）各部门要【明确目标与任务】，确保工作落到实处。\n${OTHER}${CLOSING}（六）考核办法由省政府另行制定，细化目标任务后下达执行。\n`,
    state: "changed",
    reason: "wording",
  },
  {
    title: "a number in a clause that moved to another chapter",
    before: `${OPENING}（五）到期末，【制造业产品质量合格率达到94%】，公共服务满意度达到85分。\n${MIDDLE}${OTHER}${CLOSING}`,
    after: `${OPENING}${MIDDLE}${OTHER}${CLOSING}（五）到期末，【制造业产品质量合格率达到95%】，公共服务满意度达到85分。\n`,
    state: "changed",
    reason: "number",
    byContext: { state: "orphan", reason: "not-found" },
  },
];

const EXACT: readonly AnchoringCase[] = [
  {
    title: "an unchanged text",
    before: among("建设【质量强省】，增进民生福祉。"),
    after: among("建设【质量强省】，增进民生福祉。"),
    state: "exact",
    reason: "same-words",
  },
  {
    title: "a change behind the passage",
    before: among("建设【质量强省】，增进民生福祉。"),
    after: `${among("建设【质量强省】，增进民生福祉。")}本通知自印发之日起施行。\n`,
    state: "exact",
    reason: "same-words",
  },
  kept(
    "full-width marks made half-width",
    "推进【质量变革，效率变革；动力变革】。",
    "推进【质量变革,效率变革;动力变革】。",
  ),
  kept(
    "half-width brackets made full-width",
    "支持【首台(套)重大技术装备】应用。",
    "支持【首台（套）重大技术装备】应用。",
  ),
  kept(
    "a full stop made half-width",
    "【夯实基础。加强培训】，提升能力。",
    "【夯实基础.加强培训】，提升能力。",
  ),
  kept(
    "full-width digits",
    "到【２０２５年】实现目标，持续巩固。",
    "到【2025年】实现目标，持续巩固。",
  ),
  kept("a full-width per cent sign", "达到【94％】以上，持续巩固。", "达到【94%】以上，持续巩固。"),
  kept(
    "curly quotation marks made straight",
    "深入开展【“质量月”活动】，营造氛围。",
    '深入开展【"质量月"活动】，营造氛围。',
  ),
  kept("blanks put in", "执行【GB/T19001标准】，强化认证。", "执行【GB/T 19001 标准】，强化认证。"),
  kept(
    "an ideographic blank taken out",
    "推进【质量　强省】建设，增进福祉。",
    "推进【质量强省】建设，增进福祉。",
  ),
  kept(
    "a line broken",
    "【推进质量强省建设，增进民生福祉】。",
    "【推进质量强省建设，\n增进民生福祉】。",
  ),
  kept(
    "an unseen character",
    "推进【质量强省】建设，增进福祉。",
    "推进【质量\u200b强省】建设，增进福祉。",
  ),
];

const MOVED: readonly AnchoringCase[] = [
  {
    title: "five hundred characters put in before",
    before: among("建设【质量强省】，增进民生福祉。"),
    after: `${FILLER}${among("建设【质量强省】，增进民生福祉。")}`,
    state: "moved",
    reason: "shifted",
  },
  {
    title: "a sentence taken out before",
    before: among("建设【质量强省】，增进民生福祉。"),
    after: among("建设【质量强省】，增进民生福祉。").replace(OPENING, ""),
    state: "moved",
    reason: "shifted",
  },
  {
    title: "a clause in another chapter",
    before: `${OPENING}（五）持续推进【长三角地区质量一体化发展】，共建共享检测平台。\n${MIDDLE}${OTHER}${CLOSING}`,
    after: `${OPENING}${MIDDLE}${OTHER}${CLOSING}（五）持续推进【长三角地区质量一体化发展】，共建共享检测平台。\n`,
    state: "moved",
    reason: "relocated",
  },
  {
    title: "a whole clause among other words",
    before: `${OPENING}【持续推进长三角地区质量一体化发展，共建共享检测平台。】\n${MIDDLE}${OTHER}${CLOSING}`,
    after: `${OPENING}${MIDDLE}${OTHER}【持续推进长三角地区质量一体化发展，共建共享检测平台。】\n${CLOSING}`,
    state: "moved",
    reason: "relocated",
  },
  {
    title: "a clause that became the last one, up to its full stop",
    before: `${OPENING}【持续推进长三角地区质量一体化发展，共建共享检测平台。】\n（五）抓好考核。\n`,
    after: `${OPENING}（五）抓好考核。\n【持续推进长三角地区质量一体化发展，共建共享检测平台。】\n`,
    state: "moved",
    reason: "shifted",
  },
  {
    title: "two characters in a clause of another chapter",
    before: `${OPENING}（五）持续推进长三角地区【质量】一体化发展，共建共享检测平台。\n${MIDDLE}${OTHER}${CLOSING}`,
    after: `${OPENING}${MIDDLE}${OTHER}${CLOSING}（五）持续推进长三角地区【质量】一体化发展，共建共享检测平台。\n`,
    state: "moved",
    reason: "relocated",
    byContext: { state: "moved", reason: "shifted" },
  },
  {
    title: "two clauses that changed places",
    before: `${OPENING}${OTHER}${MIDDLE.replace("完善缺陷产品召回制度", "【完善缺陷产品召回制度】")}${CLOSING}`,
    after: `${OPENING}${MIDDLE.replace("完善缺陷产品召回制度", "【完善缺陷产品召回制度】")}${OTHER}${CLOSING}`,
    state: "moved",
    reason: "shifted",
  },
  {
    title: "two characters that stand sixty times, in their own clause",
    before: `${"推进质量工作。".repeat(30)}${among("重点抓好消费品【质量】分级试点，形成经验。")}${"推进质量工作。".repeat(30)}`,
    after: `${FILLER}${"推进质量工作。".repeat(30)}${among("重点抓好消费品【质量】分级试点，形成经验。")}${"推进质量工作。".repeat(30)}`,
    state: "moved",
    reason: "shifted",
  },
];

const ORPHANS: readonly AnchoringCase[] = [
  {
    title: "boilerplate like it elsewhere",
    before: `${OPENING}（五）保障措施。一是【切实加强组织领导】，二是强化资金支持，三是抓好宣传引导。\n${MIDDLE}${OTHER}（六）各市要按照职责切实加强组织领导，逐级压实责任。\n`,
    after: `${OPENING}${MIDDLE}${OTHER}（六）各市要按照职责切实加强组织领导，逐级压实责任。\n`,
    state: "orphan",
    reason: "elsewhere",
  },
  {
    title: "boilerplate like it that is new elsewhere",
    before: `${OPENING}（五）保障措施。一是【切实加强组织领导】，二是强化资金支持，三是抓好宣传引导。\n${MIDDLE}${OTHER}`,
    after: `${OPENING}${MIDDLE}${OTHER}（六）各市要按照职责切实加强组织领导，逐级压实责任。\n`,
    state: "orphan",
    reason: "elsewhere",
  },
  {
    title: "a deleted clause",
    before: `${OPENING}（五）持续推进【长三角地区质量一体化发展】，共建共享检测平台。\n${MIDDLE}${OTHER}`,
    after: `${OPENING}${MIDDLE}${OTHER}`,
    state: "orphan",
    reason: "deleted",
    byContext: { state: "orphan", reason: "not-found" },
  },
  {
    title: "a clause another one stands for",
    before: `${OPENING}（五）【持续推进长三角地区质量一体化发展，共建共享检测平台】。\n${MIDDLE}${OTHER}`,
    after: `${OPENING}（五）建立首席质量官制度，鼓励企业设立专门岗位并纳入职称评审范围。\n${MIDDLE}${OTHER}`,
    state: "orphan",
    reason: "deleted",
    byContext: { state: "orphan", reason: "not-found" },
  },
  {
    title: "two characters that stand sixty times, when their clause is gone",
    before: `${"推进质量工作。".repeat(30)}${among("重点抓好消费品【质量】分级试点，形成经验。")}${"推进质量工作。".repeat(30)}`,
    after: `${"推进质量工作。".repeat(30)}${among("")}${"推进质量工作。".repeat(30)}`,
    state: "orphan",
    reason: "elsewhere",
  },
  {
    title: "a whole clause that left its place and stands in two new ones",
    before: `${OPENING}【持续推进长三角地区质量一体化发展，共建共享检测平台。】\n${MIDDLE}${OTHER}${CLOSING}`,
    after: `${OPENING}${MIDDLE}持续推进长三角地区质量一体化发展，共建共享检测平台。\n${OTHER}持续推进长三角地区质量一体化发展，共建共享检测平台。\n${CLOSING}`,
    state: "orphan",
    reason: "several",
  },
  {
    title: "an emptied text",
    before: among("建设【质量强省】，增进民生福祉。"),
    after: "",
    state: "orphan",
    reason: "deleted",
    byContext: { state: "orphan", reason: "not-found" },
  },
  {
    title: "another document altogether",
    before: among("建设【质量强省】，增进民生福祉。"),
    after: "关于做好冬季防火工作的紧急通知\n各林场要严格落实值班制度，加强巡护，及时处置险情。\n",
    state: "orphan",
    reason: "deleted",
    byContext: { state: "orphan", reason: "not-found" },
  },
];

export const ANCHORING_CASES: readonly AnchoringCase[] = [
  ...CHANGED,
  ...EXACT,
  ...MOVED,
  ...ORPHANS,
];

/** A text without the brackets, and the span they held; `null` where there are none. */
export function marked(text: string): {
  readonly text: string;
  readonly span: { readonly from: number; readonly to: number } | null;
} {
  const [from, end] = [text.indexOf("【"), text.indexOf("】")];
  const plain = text.replace(/[【】]/gu, "");
  return { text: plain, span: from === -1 ? null : { from, to: end - 1 } };
}
