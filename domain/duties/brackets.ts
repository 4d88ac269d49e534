import type { Span } from "../document/span";
import { LONGEST_STATEMENT } from "./statement";

const CLOSING: ReadonlyMap<string, string> = new Map([
  ["（", "）"],
  ["(", ")"],
  ["〔", "〕"],
  ["【", "】"],
  ["[", "]"],
]);

/**
 * The passages in brackets that can say duties, in order, brackets included. Of
 * pairs inside each other all are given, the inner one first. Half and full
 * width may be mixed.
 */
export function bracketed(text: string, { from, to }: Span): readonly Span[] {
  const closes: { readonly at: number; readonly mark: string }[] = [];
  const spans: Span[] = [];
  for (let at = from; at < to; at += 1) {
    const character = text[at] ?? "";
    const close = CLOSING.get(character);
    if (close !== undefined) closes.push({ at, mark: narrow(close) });
    const open = closes.at(-1);
    if (open === undefined || narrow(character) !== open.mark) continue;
    closes.pop();
    if (at - open.at <= LONGEST_STATEMENT) spans.push({ from: open.at, to: at + 1 });
  }
  return spans;
}

function narrow(mark: string): string {
  return mark === "）" ? ")" : mark;
}
