import type { RichText, RichTextNode } from "./rich-text";

/** Node types that end a line of the plain text. */
const LINE_NODES: ReadonlySet<string> = new Set([
  "paragraph",
  "heading",
  "codeBlock",
  "horizontalRule",
]);

/** The words of a rich text, one line for each paragraph, without marks. */
export function plainText(richText: RichText): string {
  const lines: string[] = [""];
  const append = (text: string) => {
    lines[lines.length - 1] += text;
  };
  const visit = (node: RichTextNode) => {
    if (node.text !== undefined) append(node.text);
    if (node.type === "hardBreak") lines.push("");
    for (const child of node.content ?? []) visit(child);
    if (LINE_NODES.has(node.type)) lines.push("");
  };
  for (const node of richText.content ?? []) visit(node);
  return lines.join("\n").trim();
}

/** A rich text with one paragraph for each line of `text`; the inverse of `plainText` for plain lines. */
export function richTextOf(text: string): RichText {
  return {
    type: "doc",
    content: text.split("\n").map((line) => ({
      type: "paragraph",
      ...(line === "" ? {} : { content: [{ type: "text", text: line }] }),
    })),
  };
}

/** True where a reader would see nothing. */
export function isBlank(richText: RichText | null): boolean {
  return richText === null || plainText(richText) === "";
}
