import { type ReportMark, type ReportRun, run, type StyledParagraph } from "../export/table-report";
import type { RichText, RichTextNode } from "../rich-text/rich-text";

const BULLET = "• ";
/** What a list inside a list is set in by. */
const INDENT = "　　";

/** A comment's rich text as paragraphs of a report; items of lists have their signs before them. */
export function richParagraphs(body: RichText): readonly StyledParagraph[] {
  return blocks(body.content ?? [], "");
}

function blocks(nodes: readonly RichTextNode[], indent: string): readonly StyledParagraph[] {
  return nodes.flatMap((node) => {
    if (node.type === "bulletList") return list(node, indent, () => BULLET);
    if (node.type === "orderedList") {
      const first = Number(node.attrs?.start ?? 1);
      return list(node, indent, (index) => `${first + index}. `);
    }
    const runs = (node.content ?? []).map(runOf);
    return runs.length === 0 ? [] : [{ style: "text" as const, runs }];
  });
}

function list(
  { content = [] }: RichTextNode,
  indent: string,
  sign: (index: number) => string,
): readonly StyledParagraph[] {
  return content.flatMap((item, index) => {
    const [first, ...others] = item.content ?? [];
    const runs = first?.type === "paragraph" ? (first.content ?? []).map(runOf) : [];
    const head = { style: "item" as const, runs: [run(indent + sign(index)), ...runs] };
    const below = first?.type === "paragraph" || first === undefined ? others : [first, ...others];
    return [head, ...blocks(below, indent + INDENT)];
  });
}

function runOf({ type, text = "", marks = [] }: RichTextNode): ReportRun {
  if (type === "hardBreak") return run("\n");
  const known = marks.flatMap(({ type: mark }): readonly ReportMark[] =>
    mark === "bold" || mark === "italic" ? [mark] : [],
  );
  return run(text, ...known);
}
