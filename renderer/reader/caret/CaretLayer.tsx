import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { caretText } from "../../../domain/document/caret";
import type { Document } from "../../../domain/document/document";
import { slice } from "../../../domain/document/span";
import type { TextRuns } from "../../highlight/text-runs";
import { useSetting } from "../../store/settings";
import type { CaretState } from "./caret-state";
import { type CaretListener, type DrawnCaret, PaneCaret } from "./pane-caret";
import { clipped, spokenAt } from "./spoken";
import "./caret.css";

/**
 * Reading and selecting without a mouse: a caret over the text of the focused
 * pane, while the mode is on. Enter in the text switches it on. To be drawn
 * inside the element that scrolls.
 */
export function CaretLayer({
  scroller,
  runs,
  document,
  focused,
  onOpen,
}: {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly runs: RefObject<TextRuns>;
  readonly document: Document;
  readonly focused: boolean;
  /** Enter at the caret; tells whether there is anything. */
  readonly onOpen: (...at: Parameters<CaretListener["open"]>) => boolean;
}) {
  const { t } = useTranslation();
  const [mode, setMode] = useSetting("caretMode");
  const within = useMemo(() => caretText(document), [document]);
  const [caret, setCaret] = useState<DrawnCaret | null>(null);
  const [spoken, setSpoken] = useState("");
  const before = useRef<CaretState | null>(null);
  const listener: CaretListener = {
    drawn: setCaret,
    moved: (head, selected, unit) => {
      if (selected === null) return setSpoken(spokenAt(within, head, unit));
      const words = slice(document.text, selected);
      setSpoken(t("caret.selected", { count: Array.from(words).length, words: clipped(words) }));
    },
    lacksSelection: () => setSpoken(t("caret.selectFirst")),
    open: (...at) => {
      if (!onOpen(...at)) setSpoken(t("caret.nothingHere"));
    },
    leave: () => setMode(false),
  };
  const latest = useRef(listener);
  latest.current = listener;
  const active = mode && focused;

  useEffect(() => {
    const pane = scroller.current;
    if (pane === null || !active) return;
    const tell: CaretListener = {
      drawn: (drawn) => latest.current.drawn(drawn),
      moved: (...what) => latest.current.moved(...what),
      lacksSelection: () => latest.current.lacksSelection(),
      open: (...what) => latest.current.open(...what),
      leave: () => latest.current.leave(),
    };
    const leave = new PaneCaret(pane, runs, within, tell).attach(before.current);
    return () => {
      before.current = leave();
    };
  }, [scroller, runs, within, active]);
  useEnter(scroller, !mode, () => setMode(true));

  return (
    <>
      {active && caret !== null && (
        <div
          className="caret"
          style={{ left: caret.left, top: caret.top, height: caret.height }}
          aria-hidden
        />
      )}
      <p className="visually-hidden" role="status">
        {active ? spoken : ""}
      </p>
    </>
  );
}

/** Enter, while the text has the keyboard. */
function useEnter(
  scroller: RefObject<HTMLElement | null>,
  listens: boolean,
  onEnter: () => void,
): void {
  const latest = useRef(onEnter);
  latest.current = onEnter;
  useEffect(() => {
    const pane = scroller.current;
    if (pane === null || !listens) return;
    const onKey = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
      if (event.key !== "Enter" || !isPlain || event.target !== pane) return;
      event.preventDefault();
      latest.current();
    };
    pane.addEventListener("keydown", onKey);
    return () => pane.removeEventListener("keydown", onKey);
  }, [scroller, listens]);
}
