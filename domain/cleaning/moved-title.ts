import type { Edit } from "../document/edit";
import { isBlankLine, linesOf } from "../document/line";
import { BOX_MARK, CHAPTER_MARK, ITEM_MARK } from "../document/line-marks";
import { breaksOff, continues } from "./broken-paragraph";

const HEADING = /^(#{1,6}\s*)(\S.*?)\s*$/;

/**
 * Takes a headline that stands inside a sentence to the top of the text: on a
 * newspaper page the headline is set in the middle, and a scan reads it where
 * the columns meet. The headings of chapters stay where they are.
 */
export function movedTitle(text: string): readonly Edit[] {
  const lines = linesOf(text).filter((line) => !isBlankLine(line));
  for (const [index, line] of lines.entries()) {
    const heading = HEADING.exec(line.text);
    const before = lines[index - 1];
    const after = lines[index + 1];
    if (heading === null || before === undefined || after === undefined) continue;
    const [, mark = "", title = ""] = heading;
    if (CHAPTER_MARK.test(title) || ITEM_MARK.test(title) || BOX_MARK.test(title)) continue;
    if (!breaksOff(before) || !continues(after)) continue;
    const movedFrom = {
      from: line.from + mark.length,
      to: line.from + mark.length + title.length,
    };
    return [
      { rule: "moved-title", from: 0, to: 0, replacement: `${title}\n`, movedFrom },
      { rule: "moved-title", from: line.from, to: after.from, replacement: "" },
    ];
  }
  return [];
}
