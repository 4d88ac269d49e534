import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Excerpt } from "../../domain/cleaning/edit-context";
import type { Span } from "../../domain/document/span";
import { slice } from "../../domain/document/span";
import { wholeCharacter } from "../../domain/document/whole-character";
import { useNumber } from "./useNumber";
import { VisibleText } from "./VisibleText";

/** Code units that one click unfolds: some ten pages, drawn in a moment. */
const UNFOLDED_AT_ONCE = 20_000;

/** Fewer code units are not worth a click: two lines of a column. */
const LEAST_FOLDED = 60;

/** A changed piece of one of the two texts in its context; a long one is folded. */
export function ExcerptView({
  excerpt,
  text,
  span,
  Mark,
}: {
  readonly excerpt: Excerpt;
  /** The whole text, and where the changed piece stands in it. */
  readonly text: string;
  readonly span: Span;
  readonly Mark: "del" | "ins";
}) {
  const { t } = useTranslation();
  const number = useNumber();
  const isShort = excerpt.omitted < LEAST_FOLDED;
  const [unfolded, setUnfolded] = useState(isShort ? excerpt.omitted : 0);
  const folded = Math.max(0, excerpt.omitted - unfolded);
  const begun = wholeCharacter(text, span.to - excerpt.rest.length - folded);
  return (
    <p className={!isShort && unfolded > 0 ? "excerpt unfolded" : "excerpt"} lang="zh-CN">
      <VisibleText text={excerpt.before} />
      {/* Where there is nothing, the place of what the other side has. */}
      {excerpt.changed === "" && <span className={`gap gap-${Mark}`} />}
      {excerpt.changed !== "" && (
        <Mark>
          <VisibleText text={slice(text, { from: span.from, to: begun })} />
        </Mark>
      )}
      {folded > 0 && (
        <button
          type="button"
          className="plain unfold"
          onClick={() => setUnfolded(unfolded + UNFOLDED_AT_ONCE)}
        >
          {t("provenance.omitted", { count: number(folded) })}　{t("provenance.expand")}
        </button>
      )}
      {excerpt.rest !== "" && (
        <Mark>
          <VisibleText text={excerpt.rest} />
        </Mark>
      )}
      <VisibleText text={excerpt.after} />
    </p>
  );
}
