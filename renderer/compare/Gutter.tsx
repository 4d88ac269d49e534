import { IconCheck, IconLink, IconQuestionMark, IconX, type TablerIcon } from "@tabler/icons-react";
import {
  type CSSProperties,
  type KeyboardEvent,
  memo,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from "react";
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
  const root = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState(0);
  const stop = Math.min(reached, marks.length - 1);
  const actions = useRef<MarkActions>(null);
  actions.current = { onHover, onShow, onMenu, onReach: setReached };
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
      {marks.map((mark, index) => (
        <GutterMark
          key={mark.top}
          pane={pane}
          mark={mark}
          index={index}
          isLit={mark.unit === lit}
          isStop={index === stop}
          choosing={choosing}
          actions={actions}
        />
      ))}
    </div>
  );
}

interface MarkActions {
  readonly onHover: (unit: string | null) => void;
  readonly onShow: (mark: Mark) => void;
  readonly onMenu: (unit: string, at: Point) => boolean;
  readonly onReach: (index: number) => void;
}

/** Drawn again only where it changes: a hundred of them say their counterparts in words. */
const GutterMark = memo(function GutterMark({
  pane,
  mark,
  index,
  isLit,
  isStop,
  choosing,
  actions,
}: {
  readonly pane: number;
  readonly mark: Mark;
  readonly index: number;
  readonly isLit: boolean;
  /** Tab comes to it. */
  readonly isStop: boolean;
  readonly choosing: boolean;
  /** What is to be done, as the pane has it now. */
  readonly actions: RefObject<MarkActions | null>;
}) {
  const { t } = useTranslation();
  const words = useMarkWords();
  const { unit, label, top, height, state } = mark;
  const hint = choosing ? t("compare.chooseMark", { label }) : words(mark);
  const Sign = SIGNS[state];
  return (
    <button
      type="button"
      className="plain mark"
      data-mark={unit}
      data-pane={pane}
      data-state={state}
      data-lit={isLit || undefined}
      tabIndex={isStop ? 0 : -1}
      aria-label={hint}
      title={hint}
      style={standing(top, height)}
      onClick={() => actions.current?.onShow(mark)}
      onContextMenu={(event) => {
        const { currentTarget, clientX, clientY, button } = event;
        // The menu key points nowhere.
        const at = button === 2 ? { x: clientX, y: clientY } : pointBeside(currentTarget);
        if (actions.current?.onMenu(unit, at)) event.preventDefault();
      }}
      onPointerEnter={() => actions.current?.onHover(unit)}
      onPointerLeave={() => actions.current?.onHover(null)}
      onFocus={() => {
        actions.current?.onReach(index);
        actions.current?.onHover(unit);
      }}
      onBlur={() => actions.current?.onHover(null)}
    >
      {Sign !== undefined && <Sign className="mark-sign" size={13} stroke={2.4} aria-hidden />}
    </button>
  );
});

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
