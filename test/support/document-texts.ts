import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import type { Edit } from "../../domain/document/edit";

const ROOT = resolve(import.meta.dirname, "../..");

export const SEED_IDS = [
  "national",
  "anhui-newspaper",
  "anhui-web",
  "anhui-plan-2016",
  "hubei",
] as const;

export type SeedId = (typeof SEED_IDS)[number];

/** The source of a bundled document as it was published. */
export function seedText(id: SeedId): string {
  return readFileSync(resolve(ROOT, "seeds/documents", `${id}.txt`), "utf8");
}

/** A file outside the project that only some machines have; `null` on the others. */
export function outsideFile(path: string): Buffer | null {
  const file = resolve(ROOT, path);
  return existsSync(file) ? readFileSync(file) : null;
}

const FRAGMENTS = [
  ..."一、|（一）|(二)|二十、|专栏1 |——|《纲要》|各市人民政府：|2016年5月24日|质量|合格率(%)|到2025年|提升".split(
    "|",
  ),
  ..."上接01版|(下转4版)|版权所有|发布时间:|搜索|## |# |**重点**|湖(hú)|國務院|首台(套)|。|，|,|；|\t|\t\t| |\u3000|\u00A0".split(
    "|",
  ),
  ..."\n|\n\n|\r\n|\r|政策级别 | 安徽省人民政府|安徽省关于印发行动计划的通知|😀|A|７".split("|"),
  "政策级别 | 其他 |\n",
  "推动东部地区发挥质量变革创新的引领带动作用,增强质量竞争新优势,实现整体质量提升,引导中西部地区发展",
  ..."— 3 —|- 4 -|第3页 共8页|5|质量强国建设纲要|第一章 总则|第一节 质量|第一条 为了质量。|1. 甲|（1）乙|①|附件1|附件：".split(
    "|",
  ),
  ..."一是质量；二是品牌。|（此件公开发布）|【打印】|抄送：省委。".split("|"),
  "\f",
  "\v",
  "\u2028",
  "\n",
  "\n",
  "\n",
  "\n",
];

/** A text as sources are made of: marks, headings, prose, chrome, in any order. */
export const documentText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 })
  .map((fragments) => fragments.join(""));

/** Edits in order and without overlap for a text of this length. */
export function editsFor(length: number): fc.Arbitrary<readonly Edit[]> {
  const place = fc.tuple(fc.nat({ max: length }), fc.string({ maxLength: 3 }));
  return fc.array(fc.tuple(place, place), { maxLength: 8 }).map((pairs) => {
    const bounds = pairs.flatMap(([[from], [to]]) => [from, to]).sort((a, b) => a - b);
    return pairs.map(([[, replacement]], index): Edit => {
      const from = bounds[2 * index] ?? 0;
      const to = bounds[2 * index + 1] ?? from;
      return { rule: "white-space", from, to, replacement };
    });
  });
}
