import type { RichText, RichTextNode } from "../rich-text/rich-text";
import { CITATION_NODE, citationFrom } from "./citation";

/** Signs that begin a structure of Markdown where they stand first on a line. */
const LINE_SIGNS = /^(\s*)([#>+-](?=\s)|-{3,}$)/u;
const NUMBER_SIGN = /^(\s*\d+)([.)])(?=\s)/u;
/** Signs that begin one anywhere. */
const SIGNS = /[\\`*_[\]|]/gu;

/** What stands around words with a mark, in Markdown or, where it has nothing, in HTML. */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  bold: ["**", "**"],
  italic: ["*", "*"],
  strike: ["~~", "~~"],
  underline: ["<u>", "</u>"],
  highlight: ["==", "=="],
};

/** A note's body in Markdown (CommonMark, with GitHub's tables and task lists). */
export function markdownOf(body: RichText): string {
  // The editor keeps an empty paragraph at the end.
  return blocks(body.content ?? [])
    .join("\n\n")
    .trimEnd();
}

function blocks(nodes: readonly RichTextNode[]): readonly string[] {
  return nodes.map(block);
}

function block(node: RichTextNode): string {
  const children = node.content ?? [];
  switch (node.type) {
    case "heading":
      return `${"#".repeat(Number(node.attrs?.level ?? 1))} ${inline(children)}`;
    case "bulletList":
      return list(children, () => "- ");
    case "orderedList": {
      const first = Number(node.attrs?.start ?? 1);
      return list(children, (index) => `${first + index}. `);
    }
    case "taskList":
      return list(children, (_, item) => (item.attrs?.checked === true ? "- [x] " : "- [ ] "));
    case "blockquote":
      return quoted(blocks(children).join("\n\n"));
    case "horizontalRule":
      return "---";
    case "table":
      return table(children);
    case "image":
      return `![${String(node.attrs?.alt ?? "")}](${String(node.attrs?.src ?? "")})`;
    case CITATION_NODE:
      return citation(node);
    default:
      return inline(children).replace(LINE_SIGNS, "$1\\$2").replace(NUMBER_SIGN, "$1\\$2");
  }
}

function list(
  items: readonly RichTextNode[],
  sign: (index: number, item: RichTextNode) => string,
): string {
  return items
    .map((item, index) => {
      const head = sign(index, item);
      const indent = " ".repeat(head.startsWith("- ") ? 2 : head.length);
      return (
        head +
        blocks(item.content ?? [])
          .join("\n")
          .replace(/\n/gu, `\n${indent}`)
      );
    })
    .join("\n");
}

function quoted(text: string): string {
  return text
    .split("\n")
    .map((line) => (line === "" ? ">" : `> ${line}`))
    .join("\n");
}

function table(rows: readonly RichTextNode[]): string {
  const lines = rows.map((row) => {
    const cells = (row.content ?? []).map((cell) =>
      blocks(cell.content ?? [])
        .join("<br>")
        .replace(/\\?\n/gu, "<br>"),
    );
    return { line: `| ${cells.join(" | ")} |`, width: cells.length };
  });
  const [head, ...rest] = lines;
  if (head === undefined) return "";
  const rule = `|${" --- |".repeat(head.width)}`;
  return [head.line, rule, ...rest.map(({ line }) => line)].join("\n");
}

function citation(node: RichTextNode): string {
  const cited = citationFrom(node.attrs?.citation);
  if (cited === null) return "";
  const { title, place } = cited.source;
  return quoted(`${cited.target.quote.exact}\n——《${title}》${place}`);
}

function inline(nodes: readonly RichTextNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === "hardBreak") return "\\\n";
      const text = (node.text ?? "").replace(SIGNS, "\\$&");
      return (node.marks ?? []).reduce((inner, { type }) => {
        const [open, close] = MARKS[type] ?? ["", ""];
        return open + inner + close;
      }, text);
    })
    .join("");
}
