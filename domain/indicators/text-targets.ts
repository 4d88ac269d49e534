import type { Block, BlockKind } from "../document/block";
import { itemFinder } from "../document/item-of";
import { ARTICLE_MARK, DASH_MARK, ITEM_MARK, POINT_MARK } from "../document/line-marks";
import type { Span } from "../document/span";
import { conditionBlocks } from "./condition-blocks";
import { planYear } from "./plan-year";
import { looksBack, NO_RULING, rulingAt, rulingFrom } from "./ruling-year";
import { sentenceTargets } from "./sentence-targets";
import { sentencesIn } from "./sentences";
import type { Source } from "./source";
import type { Target } from "./target";
import { targetFrom } from "./target-from";
import { timeMarks } from "./time-marks";
import { type Wording, wordingOf } from "./wording";

const PROSE: ReadonlySet<BlockKind> = new Set<BlockKind>([
  "item",
  "point",
  "paragraph",
  "dash",
  "entry",
]);

/** The targets that sentences of the document tell, in order. */
export function textTargets(document: Source): readonly Target[] {
  const wording = wordingOf(document.text);
  const itemOf = itemFinder(document.chapters);
  const thisYear = planYear(document);
  const conditions = conditionBlocks(document.blocks, wording.plain);
  const targets: Target[] = [];
  let ruling = NO_RULING;
  for (const block of document.blocks) {
    ruling = rulingAt(ruling, block, wording.plain);
    if (!PROSE.has(block.kind) || looksBack(ruling) || conditions.has(block.id)) continue;
    let isFirst = true;
    for (const sentence of sentencesIn(wording, bodyOf(block, wording))) {
      const marks = timeMarks(sentence.words, thisYear);
      ruling = rulingFrom(ruling, marks, isFirst, block, document.year);
      const setting = { ruling: ruling.year, documentYear: document.year };
      for (const draft of sentenceTargets(sentence, marks, setting)) {
        targets.push(targetFrom(draft, sentence, itemOf(block.id)?.ordinal ?? null));
      }
      // A lead that names the block says nothing; what opens the block stands behind it.
      isFirst = isFirst && block.lead !== undefined && sentence.to <= block.lead.to;
    }
  }
  return targets;
}

/** A block without the mark it opens with: 第一条, （一）, ——, 1. */
function bodyOf({ content }: Block, { text }: Wording): Span {
  const words = text.slice(content.from, content.to);
  const mark = [ARTICLE_MARK, ITEM_MARK, DASH_MARK, POINT_MARK].map(
    (form) => form.exec(words)?.[0].length ?? 0,
  );
  return { from: content.from + Math.max(...mark), to: content.to };
}
