import type { CleaningRule, Edit } from "../document/edit";
import { isBlankLine, type Line, linesOf } from "../document/line";
import { endsSentence, opensBlock, TITLE_ENDING } from "../document/line-marks";
import { isLoneNumber, isPageNumber, type Page, pagesOf } from "./pages";

/** A running head names the document or its chapter; a longer line is text. */
const LONGEST_HEAD = 40;

/** How many lines at the top and at the bottom of a page its frame may take, beside the number. */
const FRAME_LINES = 2;

/** A line that stands at the edge of so many pages, and of so large a share of them, belongs to the pages. */
const LEAST_PAGES = 3;
const LEAST_SHARE = 1 / 3;

/** Lone numbers count pages where at least so many of them go up with the pages. */
const LEAST_COUNTED = 2;

/** Removes what a printed page sets around its text: its number, and a line that all pages bear. */
export function pageFrame(text: string): readonly Edit[] {
  const pages = pagesOf(text);
  const rules = new Map<number, CleaningRule>();
  for (const from of pageNumbers(pages)) rules.set(from, "page-numbers");
  for (const from of runningHeads(pages, rules)) rules.set(from, "running-heads");
  if (rules.size === 0) return [];
  const lines = linesOf(text).filter((line) => !isBlankLine(line));
  return lines.flatMap((line, index): Edit[] => {
    const rule = rules.get(line.from);
    if (rule === undefined) return [];
    const to = lines[index + 1]?.from ?? line.end;
    return [{ rule, from: line.from, to, replacement: "" }];
  });
}

/** Where the lines begin that are page numbers. */
function pageNumbers(pages: readonly Page[]): readonly number[] {
  const sure = pages.flat().filter(({ text }) => isPageNumber(text));
  const alone = pages.flatMap((page, index) => {
    const edges = [page[0], page.length > 1 ? page.at(-1) : undefined];
    return edges.flatMap((line) => {
      if (line === undefined || !isLoneNumber(line.text)) return [];
      return [{ from: line.from, ahead: Number(line.text.trim().normalize("NFKC")) - index }];
    });
  });
  const counts = new Map<number, number>();
  for (const { ahead } of alone) counts.set(ahead, (counts.get(ahead) ?? 0) + 1);
  const counted = alone.filter(({ ahead }) => (counts.get(ahead) ?? 0) >= LEAST_COUNTED);
  return [...sure, ...counted].map(({ from }) => from);
}

/** Where the lines begin that stand at the edges of many pages; a title keeps its first place. */
function runningHeads(
  pages: readonly Page[],
  numbers: ReadonlyMap<number, CleaningRule>,
): readonly number[] {
  const places = new Map<string, { readonly line: Line; readonly page: number }[]>();
  for (const [index, page] of pages.entries()) {
    const lines = page.filter(({ from }) => !numbers.has(from));
    const edges = [...lines.slice(0, FRAME_LINES), ...lines.slice(FRAME_LINES).slice(-FRAME_LINES)];
    for (const line of edges.filter(canBeHead)) {
      const key = headKey(line.text);
      const known = places.get(key);
      if (known === undefined) places.set(key, [{ line, page: index }]);
      else known.push({ line, page: index });
    }
  }
  const least = Math.max(LEAST_PAGES, pages.length * LEAST_SHARE);
  return [...places.values()].flatMap((found) => {
    if (new Set(found.map(({ page }) => page)).size < least) return [];
    const onFirstPage = found.filter(({ page }) => page === 0);
    const [first] = onFirstPage;
    const isTitle = first !== undefined && TITLE_ENDING.test(first.line.text.trim());
    const title = isTitle && onFirstPage.length === 1 ? first : undefined;
    return found.filter((one) => one !== title).map(({ line }) => line.from);
  });
}

function canBeHead({ text }: Line): boolean {
  const words = text.trim();
  return (
    words.length <= LONGEST_HEAD &&
    !words.includes("\t") &&
    !opensBlock(words) &&
    !endsSentence(words)
  );
}

/** Lines that differ in their numbers only are one running head. */
export function headKey(text: string): string {
  return text.trim().replace(/[0-9０-９]+/g, "#");
}
