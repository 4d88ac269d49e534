import type { BlockKind } from "../document/block";
import { blockAt } from "../document/block-at";
import { type Span, slice } from "../document/span";
import type { Collatable } from "./edition";
import { interleave, type Side, type Stretch } from "./interleave";
import type { Variant } from "./variant";

/** A stretch within one line; `isLead` where it is part of the words that name the block. */
export type LinePart = Stretch & { readonly isLead: boolean };

/** A line of two editions read as one; a line break that ends it is its last character. */
export interface CollatedLine {
  /** Kind of the block it begins in, the first edition's where that has it. */
  readonly kind: BlockKind;
  readonly parts: readonly LinePart[];
}

/** Two editions read as one text, line by line: a line break of either edition ends the line. */
export function linesOf(
  a: Collatable,
  b: Collatable,
  variants: readonly Variant[],
): readonly CollatedLine[] {
  const lines: CollatedLine[] = [];
  let open: LinePart[] = [];
  const close = () => {
    if (open.length > 0) lines.push({ kind: kindOf(a, b, open), parts: open });
    open = [];
  };
  for (const stretch of interleave(a.text.length, variants)) {
    const { text, blocks } = sideOf(stretch) === "a" ? a : b;
    const whole = spanOf(stretch);
    for (const line of brokenAt(text, whole)) {
      for (const { span, isLead } of partedByLead(blocks, line)) {
        open.push({ ...part(stretch, span, span.from - whole.from), isLead });
      }
      if (text[line.to - 1] === "\n") close();
    }
  }
  close();
  return lines;
}

/** The edition whose text a stretch is read from: the first one's where both have it. */
export function sideOf(stretch: Stretch): Side {
  return stretch.kind === "same" ? "a" : stretch.side;
}

/** Where a stretch stands in the text of `sideOf`. */
export function spanOf(stretch: Stretch): Span {
  return stretch.kind === "same" ? stretch.a : stretch.span;
}

function part(stretch: Stretch, span: Span, offset: number): Stretch {
  if (stretch.kind === "reading") return { ...stretch, span };
  const from = stretch.b.from + offset;
  return { kind: "same", a: span, b: { from, to: from + span.to - span.from } };
}

function kindOf(a: Collatable, b: Collatable, [first]: readonly LinePart[]): BlockKind {
  if (first === undefined) return "paragraph";
  const { blocks } = sideOf(first) === "a" ? a : b;
  return blocks[blockAt(blocks, spanOf(first).from)]?.kind ?? "paragraph";
}

function brokenAt(text: string, span: Span): readonly Span[] {
  const lines: Span[] = [];
  let { from } = span;
  for (const line of slice(text, span).split(/(?<=\n)/u)) {
    lines.push({ from, to: from + line.length });
    from += line.length;
  }
  return lines;
}

function partedByLead(
  blocks: Collatable["blocks"],
  { from, to }: Span,
): readonly { readonly span: Span; readonly isLead: boolean }[] {
  const lead = blocks[blockAt(blocks, from)]?.lead;
  if (lead === undefined || lead.to <= from) return [{ span: { from, to }, isLead: false }];
  if (lead.to >= to) return [{ span: { from, to }, isLead: true }];
  return [
    { span: { from, to: lead.to }, isLead: true },
    { span: { from: lead.to, to }, isLead: false },
  ];
}
