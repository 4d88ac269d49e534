import fc from "fast-check";
import { documentText } from "./document-texts";

/** Marks and pieces that rules and recognisers look for, whole and in part. */
export const FRAGMENTS: readonly string[] = [
  ..."一、|（一）|(二)|二十、|第一编 甲|第一章 总则|第一节 质量|第一条 为了质量。|第一条之一 乙|1. 甲|（1）乙|①".split(
    "|",
  ),
  ..."专栏1 |——|--|《纲要》|各市人民政府：|2016年5月24日|皖政〔2016〕76号|附件1|附件：|目录|抄送：省委。".split(
    "|",
  ),
  ..."（此件公开发布）|一是质量；|到2025年|合格率(%)|指标\t97\t98|达到95%|质量|第|第一|年|号".split(
    "|",
  ),
  ..."上接01版|(下转4版)|— 3 —|第3页 共8页|5|版权所有|发布时间:|搜索|【打印】|首页 > 甲 |a@b|http://a.b/".split(
    "|",
  ),
  ..."## |# |**重点**|**|*|湖(hú)|國務院|首台(套)|(|（|)|“|。|，|,|；|：|A|７|😀".split("|"),
  "|",
  "| 甲 |",
  "|--|",
  "政策级别 | 其他 |",
  ...[
    "\t",
    "\t\t",
    " ",
    "\u3000",
    "\u00A0",
    "\f",
    "\r",
    "\v",
    "\u0085",
    "\u2028",
    "\u200B",
    "\uFEFF",
  ],
  ...["\uD800", "\uDC00", "\u0000", "\u0001", "\u202E", "\u200F", "\uE000", "\uFFFD", "\u0301"],
  "推动东部地区发挥质量变革创新的引领带动作用,增强质量竞争新优势,实现整体质量提升,引导中西部地区发展",
];

/** What can stand between fragments that follow each other. */
export const SEPARATORS: readonly string[] = ["", "\n", " ", "\t", "\n\f"];

/** Code units of any value, so that halves of characters stand alone. */
const codeUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
  .map((units) => units.map((unit) => String.fromCharCode(unit)).join(""));

/** A fragment again and again, as a damaged file has it. */
const repeated = fc
  .tuple(fc.constantFrom(...FRAGMENTS), fc.constantFrom(...SEPARATORS), fc.nat({ max: 50 }))
  .map(([fragment, separator, times]) => `${fragment}${separator}`.repeat(times));

const mixed = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...FRAGMENTS, "\n", "\n", "\n\n", "\r\n") },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 10 }) },
      { weight: 1, arbitrary: codeUnits },
      { weight: 1, arbitrary: repeated },
    ),
    { maxLength: 50 },
  )
  .map((pieces) => pieces.join(""));

/** Any text: of a document's marks, of any characters and halves of them, in any order. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(mixed, documentText, codeUnits);
