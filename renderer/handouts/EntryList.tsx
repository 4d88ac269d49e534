import { startTransition, useContext, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { overlaps } from "../../domain/document/span";
import type { Handout } from "../../domain/handouts/handout";
import { onPutBack } from "../store/user-history";
import { useStable } from "../ui/use-stable";
import { ElisionBar } from "./ElisionBar";
import { EntryFrame } from "./EntryFrame";
import { ENTRY_ATTRIBUTE } from "./entry-attributes";
import type { PassagesByEntry } from "./passages-by-entry";
import { HandoutSourcesContext } from "./sources";
import { useEliding } from "./useEliding";
import { useEntryActions } from "./useEntryActions";
import { useEntryDrag } from "./useEntryDrag";
import { useEntryKeys } from "./useEntryKeys";
import type { HandoutDesk } from "./useHandoutDesk";
import { useWordSelection } from "./useWordSelection";
import "./entries.css";
import "./entry-words.css";

/** The entries of a handout in their order; one of them is current and has its tools. */
export function EntryList({
  desk,
  handout,
  passages,
}: {
  readonly desk: HandoutDesk;
  readonly handout: Handout;
  readonly passages: PassagesByEntry;
}) {
  const { t } = useTranslation();
  const list = useRef<HTMLOListElement>(null);
  const { onOpen } = useContext(HandoutSourcesContext);
  /** The text that is being written. */
  const [editingId, setEditingId] = useState<string | null>(null);
  const { entries } = handout;
  const elide = useEliding(handout, desk.changes);
  const actions = useEntryActions({ desk, handout, passages, list, onOpen, setEditingId });
  const stable = useStable({ ...actions, elide });
  const onKeyDown = useEntryKeys(entries, actions, elide);
  const selected = useWordSelection();
  const passage = selected === null ? undefined : passages.get(selected.entryId);
  const drag = useEntryDrag(entries, (id, step) => void actions.move(id, step));
  const drawn = useDrawn(entries);
  useWanted(desk, list, drawn.length, actions.begin);
  // An open editor would show the words that were taken back.
  useEffect(() => onPutBack(() => setEditingId(null)), []);

  const reachable = entries.some(({ id }) => id === desk.currentId)
    ? desk.currentId
    : entries[0]?.id;
  return (
    <>
      <ol
        ref={list}
        className="handout-entries"
        {...drag.handlers}
        aria-label={t("handouts.entries")}
        onKeyDown={onKeyDown}
      >
        {drawn.map((entry, index) => (
          <EntryFrame
            key={entry.id}
            entry={entry}
            passage={passages.get(entry.id) ?? null}
            isFirst={index === 0}
            isLast={index === entries.length - 1}
            isCurrent={entry.id === desk.currentId}
            isReachable={entry.id === reachable}
            isEditing={entry.id === editingId}
            mark={markOf(drag.place, index, drawn.length)}
            actions={stable}
            onCurrent={desk.setCurrentId}
          />
        ))}
      </ol>
      {selected !== null && passage !== undefined && (
        <ElisionBar
          rect={selected.rect}
          canRestore={passage.pieces.some(
            (piece) => piece.kind !== "words" && overlaps(piece, selected.span),
          )}
          isReworded={passage.isReworded}
          onChoose={(choice) => {
            elide(selected.entryId, selected.span, choice);
            window.getSelection()?.removeAllRanges();
          }}
        />
      )}
    </>
  );
}

/** On which side of an entry the place is marked that one is dragged to. */
function markOf(place: number | null, index: number, count: number): "before" | "behind" | null {
  if (place === index) return "before";
  return place === count && index === count - 1 ? "behind" : null;
}

/** More than a tall window shows at once. */
const DRAWN_FIRST = 20;

/** At first those in view, so that a long handout opens at once; the others as there is time. */
function useDrawn(entries: Handout["entries"]): Handout["entries"] {
  const [isWhole, setWhole] = useState(false);
  useEffect(() => startTransition(() => setWhole(true)), []);
  return isWhole ? entries : entries.slice(0, DRAWN_FIRST);
}

/** Gives the wanted entry the keyboard once it is drawn: a new one comes with the database's answer. */
function useWanted(
  { wanted, settle }: HandoutDesk,
  list: React.RefObject<HTMLElement | null>,
  count: number,
  begin: (id: string) => void,
): void {
  useEffect(() => {
    if (wanted === null) return;
    const frame = list.current?.querySelector<HTMLElement>(
      `[${ENTRY_ATTRIBUTE}="${CSS.escape(wanted.id)}"]`,
    );
    if (frame == null) return;
    settle();
    frame.focus({ preventScroll: true });
    frame.scrollIntoView({ block: "nearest" });
    if (wanted.isBegun) begin(wanted.id);
  }, [wanted, list, count]);
}
