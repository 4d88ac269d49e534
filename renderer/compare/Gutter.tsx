import { IconCheck, IconLink, IconQuestionMark, IconX, type TablerIcon } from "@tabler/icons-react";
import { type CSSProperties, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Mark, MarkState } from "./marks";
import { type Point, pointBeside } from "./pointed-unit";
import { useMarkWords } from "./useMarkWords";

/** The sign in a mark that is not plainly there or not there. */
const SIGNS: Partial<Readonly<Record<MarkState, TablerIcon>>> = {
  doubtful: IconQuestionMark,
  confirmed: IconCheck,
  implied: IconLink,
  broken: IconX,
};

/**
 * The marks beside a pane's units. One of them is reached by Tab, the others
 * from it by the arrow keys; a click or Enter shows the counterparts, a right
 * click or the menu key what can be said of them.
 */
export function Gutter({
  pane,
  marks,
  lit,
  choosing,
  onHover,
  onShow,
  onMenu,
}: {
  readonly pane: number;
  readonly marks: readonly Mark[];
  /** The unit one looks at, or its counterpart. */
  readonly lit: string | null;
  /** A mark is to be chosen: the keyboard comes to those in view. */
  readonly choosing: boolean;
  readonly onHover: (unit: string | null) => void;
  readonly onShow: (mark: Mark) => void;
  readonly onMenu: (unit: string, at: Point) => boolean;
}) {
  const { t } = useTranslation();
  const words = useMarkWords();
  const root = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState(0);
  const stop = Math.min(reached, marks.length - 1);
  useEffect(() => {
    if (choosing) firstInView(root.current)?.focus({ preventScroll: true });
  }, [choosing]);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const next = event.currentTarget.children[stop + step];
    if (step === 0 || !(next instanceof HTMLElement)) return;
    event.preventDefault();
    next.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a toolbar of marks, no form
    <div
      ref={root}
      className="gutter"
      role="group"
      aria-label={t("compare.marks")}
      onKeyDown={onKeyDown}
    >
      {marks.map((mark, index) => {
        const { unit, label, top, height, state } = mark;
        const hint = choosing ? t("compare.chooseMark", { label }) : words(mark);
        const Sign = SIGNS[state];
        return (
          <button
            key={top}
            type="button"
            className="plain mark"
            data-mark={unit}
            data-pane={pane}
            data-state={state}
            data-lit={unit === lit || undefined}
            tabIndex={index === stop ? 0 : -1}
            aria-label={hint}
            title={hint}
            style={standing(top, height)}
            onClick={() => onShow(mark)}
            onContextMenu={(event) => {
              const { currentTarget, clientX, clientY, button } = event;
              // The menu key points nowhere.
              const at = button === 2 ? { x: clientX, y: clientY } : pointBeside(currentTarget);
              if (onMenu(unit, at)) event.preventDefault();
            }}
            onPointerEnter={() => onHover(unit)}
            onPointerLeave={() => onHover(null)}
            onFocus={() => {
              setReached(index);
              onHover(unit);
            }}
            onBlur={() => onHover(null)}
          >
            {Sign !== undefined && (
              <Sign className="mark-sign" size={13} stroke={2.4} aria-hidden />
            )}
          </button>
        );
      })}
    </div>
  );
}

/** The first mark that begins within what its pane shows. */
function firstInView(gutter: HTMLElement | null): HTMLElement | null {
  const view = gutter?.closest(".pane-text")?.getBoundingClientRect();
  const marks = [...(gutter?.querySelectorAll<HTMLElement>("[data-mark]") ?? [])];
  const top = view?.top ?? 0;
  return marks.find((mark) => mark.getBoundingClientRect().top >= top) ?? marks.at(-1) ?? null;
}

/** Puts something beside a passage; both in CSS pixels. */
export function standing(top: number, height: number): CSSProperties {
  return { "--top": `${top}px`, "--height": `${height}px` } as CSSProperties;
}
