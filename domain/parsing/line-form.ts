import { type BoxLine, recogniseBox } from "./box";
import { type ChapterLine, recogniseChapter } from "./chapter";
import type { ContentLine } from "./content-line";
import { type DashLine, recogniseDash } from "./dash";
import { type ItemLine, recogniseItem } from "./item";

/** What a line of the body opens; `plain` opens nothing of its own. */
export type LineForm = ChapterLine | ItemLine | DashLine | BoxLine | { readonly kind: "plain" };

export function recogniseLine(line: ContentLine): LineForm {
  return (
    recogniseChapter(line) ??
    recogniseItem(line) ??
    recogniseBox(line) ??
    recogniseDash(line) ?? { kind: "plain" }
  );
}
