import { type CSSProperties, type KeyboardEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Mark } from "./marks";

/**
 * The marks beside a pane's units. One of them is reached by Tab, the others
 * from it by the arrow keys; a click or Enter shows the counterparts.
 */
export function Gutter({
  marks,
  lit,
  onHover,
  onShow,
}: {
  readonly marks: readonly Mark[];
  /** The unit one looks at, or its counterpart. */
  readonly lit: string | null;
  readonly onHover: (unit: string | null) => void;
  readonly onShow: (mark: Mark) => void;
}) {
  const { t } = useTranslation();
  const [reached, setReached] = useState(0);
  const stop = Math.min(reached, marks.length - 1);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const next = event.currentTarget.children[stop + step];
    if (step === 0 || !(next instanceof HTMLElement)) return;
    event.preventDefault();
    next.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a toolbar of marks, no form
    <div className="gutter" role="group" aria-label={t("compare.marks")} onKeyDown={onKeyDown}>
      {marks.map((mark, index) => {
        const { unit, label, top, height, counterparts } = mark;
        const hint =
          counterparts.length === 0
            ? t("compare.lacking", { label })
            : t("compare.mark", {
                label,
                counterparts: counterparts
                  .map((one) => `${one.title} ${one.label}`)
                  .join(t("compare.separator")),
              });
        return (
          <button
            key={top}
            type="button"
            className={counterparts.length === 0 ? "plain mark lacking" : "plain mark"}
            data-lit={unit === lit || undefined}
            tabIndex={index === stop ? 0 : -1}
            aria-label={hint}
            title={hint}
            style={standing(top, height)}
            onClick={() => onShow(mark)}
            onPointerEnter={() => onHover(unit)}
            onPointerLeave={() => onHover(null)}
            onFocus={() => {
              setReached(index);
              onHover(unit);
            }}
            onBlur={() => onHover(null)}
          />
        );
      })}
    </div>
  );
}

/** Puts something beside a passage; both in CSS pixels. */
export function standing(top: number, height: number): CSSProperties {
  return { "--top": `${top}px`, "--height": `${height}px` } as CSSProperties;
}
