import { memo } from "react";
import { useTranslation } from "react-i18next";
import { type CollatedLine, type LinePart, sideOf, spanOf } from "../../domain/collation/lines";
import { slice } from "../../domain/document/span";
import type { LineTexts } from "./line-texts";
import { partText } from "./part-text";

/** One line of both editions read as one. */
export const InterleavedLine = memo(function InterleavedLine({
  line,
  ...texts
}: LineTexts & { readonly line: CollatedLine }) {
  const whole = wholeReading(line, texts.noted);
  return (
    <p className="collated-line" data-kind={line.kind} data-whole={whole ?? undefined}>
      {line.parts.map((part) => (
        <Part key={`${sideOf(part)} ${spanOf(part).from}`} {...texts} line={line} part={part} />
      ))}
    </p>
  );
});

function Part({
  line,
  part,
  ...texts
}: LineTexts & { readonly line: CollatedLine; readonly part: LinePart }) {
  const { a, b, noted, active } = texts;
  const side = sideOf(part);
  const span = spanOf(part);
  const text = partText(slice(side === "a" ? a.text : b.text, span), line.kind);
  const words = part.isLead ? <b>{text}</b> : text;
  if (part.kind === "same") return words;
  const variant = noted.variants[part.variant];
  // Of a hidden variant the first edition's reading stands for both.
  if (variant === undefined || !noted.isMarked(part.variant)) return side === "a" ? words : null;
  const isFirst = span.from === variant[side].from;
  const Mark = side === "a" ? "del" : "ins";
  return (
    <>
      {isFirst && <Sign {...texts} at={part.variant} side={side} />}
      <Mark
        className="reading"
        data-variant={part.variant}
        data-kind={variant.kind}
        data-active={part.variant === active || undefined}
      >
        {text === "" ? "⏎" : words}
      </Mark>
    </>
  );
}

/** Before a reading: the variant's number, and where it is not plain, what became of the passage. */
function Sign({
  at,
  side,
  noted,
  places,
}: LineTexts & { readonly at: number; readonly side: "a" | "b" }) {
  const { t } = useTranslation();
  const variant = noted.variants[at];
  if (variant === undefined) return null;
  const { kind } = variant;
  const isSecond = side === "b" && kind !== "moved" && variant.a.text !== "";
  if (isSecond) return null;
  const told =
    kind === "moved"
      ? side === "a"
        ? t("collation.movedTo", { place: places.inB(variant) })
        : t("collation.movedFrom", { place: places.inA(variant) })
      : kind === "only-a" || kind === "only-b"
        ? t(`collation.kinds.${kind}`)
        : null;
  return (
    <>
      <sup className="variant-sign" data-variant={at}>
        {at + 1}
      </sup>
      {told !== null && (
        <span className="variant-told" data-variant={at}>
          {told}
        </span>
      )}
    </>
  );
}

/** Of which edition a line is as a whole, where only that has it or has it here; else `null`. */
function wholeReading(
  { parts }: CollatedLine,
  { variants, isMarked }: LineTexts["noted"],
): "a" | "b" | null {
  const [first] = parts;
  if (first?.kind !== "reading" || !isMarked(first.variant)) return null;
  const kind = variants[first.variant]?.kind;
  const isPassage = kind === "only-a" || kind === "only-b" || kind === "moved";
  const isAlone = parts.every(
    (part) => part.kind === "reading" && part.variant === first.variant && part.side === first.side,
  );
  return isPassage && isAlone ? first.side : null;
}
