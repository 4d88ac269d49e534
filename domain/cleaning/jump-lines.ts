import type { Edit } from "../document/edit";
import { isBlankLine, linesOf } from "../document/line";

/** 上接01版, 下转第4版, 接A3版: from where the text comes or where it goes on. */
const JUMP =
  "(?:上接|下转|紧接|转自|续接)\\s*第?\\s*[A-Z]?[0-9０-９一二三四五六七八九十]{1,3}\\s*版";

/** On its own line a jump may do without brackets. */
const OWN_LINE = new RegExp(`^\\s*[(（【\\[]?\\s*${JUMP}\\s*[)）】\\]]?\\s*$`);

/** In a paragraph only brackets tell it from wording. */
const IN_PARAGRAPH = new RegExp(
  `^\\s*[(（【\\[]${JUMP}[)）】\\]]|[(（【\\[]${JUMP}[)）】\\]]\\s*$`,
  "g",
);

/** Removes the jump lines of a newspaper's pages. */
export function jumpLines(text: string): readonly Edit[] {
  const lines = linesOf(text).filter((line) => !isBlankLine(line));
  return lines.flatMap((line, index): Edit[] => {
    if (OWN_LINE.test(line.text)) {
      const to = lines[index + 1]?.from ?? line.end;
      return [{ rule: "jump-lines", from: line.from, to, replacement: "" }];
    }
    return Array.from(line.text.matchAll(IN_PARAGRAPH), ({ 0: found, index }) => ({
      rule: "jump-lines",
      from: line.from + index,
      to: line.from + index + found.length,
      replacement: "",
    }));
  });
}
