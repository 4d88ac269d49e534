import type { RichText, RichTextNode } from "../rich-text/rich-text";
import { NOTE_IMAGE } from "./shape";

/** The SHA-256 of each image in a note's body, each once. */
export function imagesIn(body: RichText): readonly string[] {
  const found = new Set<string>();
  const visit = (node: RichTextNode) => {
    const src = node.type === "image" ? node.attrs?.src : undefined;
    const sha256 = typeof src === "string" ? NOTE_IMAGE.exec(src)?.[1] : undefined;
    if (sha256 !== undefined) found.add(sha256);
    for (const child of node.content ?? []) visit(child);
  };
  for (const node of body.content ?? []) visit(node);
  return [...found];
}
