/** Two ways of writing one thing in statistics. */
const WRITINGS: readonly (readonly [RegExp, string])[] = [
  [/研究与试验性?发展(?:\(R&D\))?|研究与开发|R&D/g, "研发"],
  [/国内生产总值|地区生产总值/g, "GDP"],
  [/研发(?:经费)?(?:投入|支出)?(?:占|与|相当于)GDP的?(?:比重|比例|之比|比率)/g, "研发经费投入强度"],
  [/占比|比例|比率/g, "比重"],
];

/** Marks around words, which change nothing about what is measured. */
const MARKS = /[“”"‘’'「」『』《》〈〉()\s、,]/g;

/** Whose it is, where that is the document's own region; and that all kinds count. */
const OPENING = /^(?:全省|全国|全市|全县|全区|我省|我市|省内|各类|各级|有效)+/;

/** How a rate is taken, not what it is a rate of. */
const METHOD =
  /(?:总体|综合|平均|例行|监测|评价性|抽检|抽查|监督|检测|检验|质量|安全)+(?=合格率|满意度)/g;

/** A certificate of quality and a certificate are one kind of thing. */
const QUALITY = /质量(?=认证)/g;

/** That it is a number, which every target is. */
const COUNT = /(?:总量|总数|数量|得分)$/;

/**
 * A name by what is measured, for comparing names of several documents: without
 * how it is measured and how it is written. 食品评价性抽检合格率 and
 * 食品抽检合格率 become the same; 国家标准 and 地方标准 do not.
 */
export function measureName(name: string): string {
  const written = WRITINGS.reduce(
    (words, [form, to]) => words.replace(form, to),
    name.normalize("NFKC"),
  );
  const bare = written.replace(MARKS, "");
  const measured = bare
    .replace(OPENING, "")
    .replace(METHOD, "")
    .replace(QUALITY, "")
    .replace(COUNT, "");
  return measured === "" ? bare : measured;
}
