/** What those do who apply or take part, and what they are called. */
const APPLIES = "(?:拟|被)?(?:申报|申请|参评|参选|参赛|推荐|入选|投标|承接|承担|列入|纳入)";
const APPLICANT =
  "(?:单位|企业|组织|机构|主体|人员|人|者|对象|集体|个人|项目|产品|中心|园区|基地|团队)";

/** A number directly behind counts them: 参评企业100家; else it is told of them. */
const NOT_COUNTED =
  "(?!数量?|总[数量]|(?:累计|力争|新增|增加|达到?|不少于|不低于|超过|突破|约|近(?![0-9两三四五][^,;。]{0,2}年)|[0-9])|(?:覆盖|占|通过|合格)[^,;。]{0,4}[率比])";

/** Says that it must be: 应, 须; not 供应, 应用, 需求. */
const MUST = "(?<![供响适反效])(?:应(?![用急对收届变])|必?须|需(?![求要]))";

const WHAT_IS_ASKED = "(?:条件|要求|标准|情形|资格)";

/** Where conditions begin to be told. */
const BEGINS = new RegExp(
  [
    `(?<![^,;:。])${APPLIES}(?:认定|设立|建设|创建)?${APPLICANT}${NOT_COUNTED}`,
    `(?<![^,;:。])(?:${APPLIES}|拟[认命])[^,;:。0-9]{1,16}的[^,;:。0-9的]{0,8}${APPLICANT}(?=,|近[0-9一二三两]|上年|${MUST})`,
    `(?:申报|申请|参评|入选|入库|获评|获奖|试点|示范|投标)${APPLICANT}[^,;:。0-9]{0,16}${MUST}`,
    `(?:申报|申请|认定|准入|入选|入库|评选|评定|评审|参评|推荐|资格|资质|命名)(?:基本)?${WHAT_IS_ASKED}(?:为|是|如下|包括|:)`,
    `(?:具备|具有|符合|满足|达到)(?:下列|以下|如下|上述)(?:各项|基本)?${WHAT_IS_ASKED}`,
    `${MUST}当?(?:同时)?(?:具备|具有|满足|符合)`,
    "(?:注册|实缴|认缴)(?:资本金?|资金)(?:应|须|需)?(?:不低于|不少于)",
    "^(?:申报|申请|参评|创建|评为|认定为)[^,;。]{2,30}的,",
  ].join("|"),
);

/**
 * Where a sentence begins to tell what is asked of those who apply or take part,
 * such as 申报企业注册资本不低于500万元; its length where it does not. Such
 * numbers are thresholds and no targets, to the end of the sentence.
 */
export function conditionsFrom(words: string): number {
  return BEGINS.exec(words)?.index ?? words.length;
}

/** A heading over conditions: 申报条件, 推荐范围和条件; not 支撑条件. */
const HEADING =
  /^(?:[一二三四五六七八九十0-9]+[、.．]|[(（][^()（）]{1,3}[)）]|第.{1,4}条)?\s*(?:[^,;。:]{0,10}(?:申报|申请|认定|准入|入选|入库|评选|评定|评审|参评|推荐|命名|资格)[^,;。:]{0,4}|基本)(?:条件|要求|标准)[。:]?$/;

export function isConditionHeading(heading: string): boolean {
  return HEADING.test(heading.trim());
}

/** True where the words end in a colon behind which conditions are listed. */
export function introducesConditions(words: string): boolean {
  const last = words.slice(words.lastIndexOf("。") + 1).trim();
  return last.endsWith(":") && conditionsFrom(last) < last.length;
}
