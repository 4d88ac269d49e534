import { recogniseArticle } from "./article";
import { type BoxLine, recogniseBox } from "./box";
import { type ChapterLine, recogniseChapter } from "./chapter";
import type { ContentLine } from "./content-line";
import { type DashLine, recogniseDash } from "./dash";
import { type ItemLine, recogniseItem } from "./item";
import { type PointLine, recognisePoint } from "./point";
import { recogniseSection, type SectionLine } from "./section";

/** What a line of the body opens; `plain` opens nothing of its own. */
export type LineForm =
  | ChapterLine
  | SectionLine
  | ItemLine
  | PointLine
  | DashLine
  | BoxLine
  | { readonly kind: "plain" };

/** What a line looks like by itself; `settleHierarchy` says what it is beside the others. */
export function recogniseLine(line: ContentLine): LineForm {
  return (
    recogniseChapter(line) ??
    recogniseSection(line) ??
    recogniseArticle(line) ??
    recogniseItem(line) ??
    recogniseBox(line) ??
    recogniseDash(line) ??
    recognisePoint(line) ?? { kind: "plain" }
  );
}
