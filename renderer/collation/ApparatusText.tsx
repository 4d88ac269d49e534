import { memo, useCallback, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { BaseLine, BasePart } from "../../domain/collation/apparatus";
import type { BlockKind } from "../../domain/document/block";
import { slice } from "../../domain/document/span";
import { Apparatus } from "./Apparatus";
import type { CollatedTexts } from "./collated-texts";
import { type LineTexts, textsFor } from "./line-texts";
import { partText } from "./part-text";
import { TextRows } from "./TextRows";
import type { CollationView } from "./useCollationView";
import { useRows } from "./useRows";

/** Keeps a sign on the line of the words it belongs to. */
const WORD_JOINER = "\u2060";

/** The first edition with numbered signs, and below it the apparatus to what is in view. */
export function ApparatusText({
  view,
  lines,
  ...texts
}: CollatedTexts & {
  readonly view: CollationView;
  readonly lines: readonly BaseLine[];
}) {
  const { t } = useTranslation();
  const { noted, active, onActive } = texts;
  const { rows, rowOf } = useRows(lines, noted.isMarked, view);
  const [seen, setSeen] = useState({ first: 0, last: -1 });
  const onSeen = useCallback((first: number, last: number) => setSeen({ first, last }), []);
  const inView = useMemo(() => {
    const parts = rows
      .slice(seen.first, seen.last + 1)
      .flatMap((row) => (row.kind === "line" ? (lines[row.line]?.parts ?? []) : []));
    return [...new Set(parts.flatMap(({ variant }) => variant ?? []))].filter(noted.isMarked);
  }, [rows, lines, seen, noted]);
  return (
    <>
      <TextRows
        label={t("collation.readings.apparatus")}
        rows={rows}
        active={active}
        rowOf={rowOf}
        onActive={onActive}
        onUnfold={view.unfold}
        onSeen={onSeen}
        draw={(at) => {
          const line = lines[at];
          return line === undefined ? null : <Line {...textsFor(texts, line)} line={line} />;
        }}
      />
      <Apparatus {...texts} shown={inView} />
    </>
  );
}

const Line = memo(function Line({ line, ...texts }: LineTexts & { readonly line: BaseLine }) {
  return (
    <p className="collated-line" data-kind={line.kind}>
      {line.parts.map((part, index) => (
        <Part key={index} {...texts} kind={line.kind} part={part} />
      ))}
    </p>
  );
});

function Part({
  part,
  kind,
  a,
  noted,
  active,
}: LineTexts & { readonly part: BasePart; readonly kind: BlockKind }) {
  const { t } = useTranslation();
  const { variant } = part;
  const isMarked = variant !== null && noted.isMarked(variant);
  if (part.kind === "sign") {
    return isMarked ? (
      <sup
        className="apparatus-sign"
        data-variant={variant}
        data-active={variant === active || undefined}
      >
        {WORD_JOINER}
        {t("collation.sign", { number: part.variant + 1 })}
      </sup>
    ) : null;
  }
  const text = partText(slice(a.text, part.span), kind);
  const words = part.isLead ? <b>{text}</b> : text;
  return isMarked ? (
    <span
      className="lemma"
      data-variant={variant}
      data-kind={noted.variants[variant]?.kind}
      data-active={variant === active || undefined}
    >
      {words}
    </span>
  ) : (
    words
  );
}
