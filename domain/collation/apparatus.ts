import type { BlockKind } from "../document/block";
import { blockAt } from "../document/block-at";
import type { Span } from "../document/span";
import type { Collatable } from "./edition";
import type { Side } from "./interleave";
import type { CollatedLine, LinePart } from "./lines";
import { isEmpty, type Variant } from "./variant";

/** What stands in a line of the base text: words of it, or the sign of a variant behind its reading. */
export type BasePart =
  /** `variant` where the words are the base text's reading of one. */
  | {
      readonly kind: "text";
      readonly span: Span;
      readonly variant: number | null;
      readonly isLead: boolean;
    }
  | { readonly kind: "sign"; readonly variant: number };

/** A line of the base text with the signs that stand in it. */
export interface BaseLine {
  readonly kind: BlockKind;
  readonly parts: readonly BasePart[];
}

/**
 * One edition as the base text, with a sign after every reading that the other
 * edition has differently, and where the other one has something more. The
 * texts of the lines are the base text, whole and in order.
 *
 * @param lines both editions read as one (`linesOf`)
 * @param base which of them `edition` is
 */
export function apparatusOf(
  lines: readonly CollatedLine[],
  variants: readonly Variant[],
  base: Side,
  edition: Collatable,
): readonly BaseLine[] {
  const made: BasePart[][] = [];
  let isOpen = false;
  for (const part of lines.flatMap(({ parts }) => parts)) {
    const text = baseText(part, base);
    if (text !== null) {
      if (isOpen || isOnlySigns(made)) made.at(-1)?.push(text);
      else made.push([text]);
      isOpen = edition.text[text.span.to - 1] !== "\n";
    }
    const variant = part.kind === "same" ? null : part.variant;
    if (variant === null || !endsReading(part, variants, base)) continue;
    // What the other edition adds between two lines is told at the end of the first.
    if (made.length === 0) made.push([]);
    made.at(-1)?.push({ kind: "sign", variant });
  }
  return made.map((parts) => ({ kind: kindOf(parts, edition), parts }));
}

/** The part as words of the base text; `null` where only the other edition has it. */
function baseText(part: LinePart, base: Side): (BasePart & { readonly kind: "text" }) | null {
  const { isLead } = part;
  if (part.kind === "same") return { kind: "text", span: part[base], variant: null, isLead };
  const { side, span, variant } = part;
  if (side !== base) return null;
  return { kind: "text", span, variant, isLead };
}

/** Whether the variant's sign belongs here: behind the base text's reading, or where it has none. */
function endsReading(part: LinePart, variants: readonly Variant[], base: Side): boolean {
  const variant = part.kind === "reading" ? variants[part.variant] : undefined;
  if (part.kind === "same" || variant === undefined) return false;
  const { side, span } = part;
  if (side === base) return span.to === variant[base].to;
  return isEmpty(variant[base]) && span.from === variant[side].from;
}

/** True where signs stand before the first words of the text. */
function isOnlySigns(made: readonly (readonly BasePart[])[]): boolean {
  return made.length === 1 && (made[0]?.every(({ kind }) => kind === "sign") ?? false);
}

function kindOf(parts: readonly BasePart[], { blocks }: Collatable): BlockKind {
  const first = parts.find((part) => part.kind === "text");
  return first === undefined
    ? "paragraph"
    : (blocks[blockAt(blocks, first.span.from)]?.kind ?? "paragraph");
}
