import { Button } from "@mantine/core";
import { IconArrowUpRight } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { punctuationRuns } from "../../domain/document/punctuation";
import { type PassagePiece, passageParagraphs, shownText } from "../../domain/handouts/elision";
import type { PassageEntry } from "../../domain/handouts/handout";
import type { HandoutPassage } from "../../domain/handouts/handout-passage";
import type { Elide } from "./useEliding";
import type { EntryActions } from "./useEntryActions";
import { useWordCaret } from "./useWordCaret";
import { WORDS_ATTRIBUTE } from "./word-selection";

/** A passage on the paper: its present words, what is left out of them, and where they come from. */
export function PassageView({
  entry,
  passage,
  actions,
  onElide,
}: {
  readonly entry: PassageEntry;
  readonly passage: HandoutPassage;
  readonly actions: EntryActions;
  readonly onElide: Elide;
}) {
  const { t } = useTranslation();
  const { pieces, state, source, isReworded, span } = passage;
  const { words, onKeyDown } = useWordCaret(passage, () => actions.go(entry.id));
  const isGone = state === "orphan" || state === "missing";
  return (
    <figure className={isGone ? "handout-passage gone" : "handout-passage"}>
      <blockquote
        ref={words}
        {...{ [WORDS_ATTRIBUTE]: entry.id }}
        className="handout-words"
        lang="zh-CN"
        aria-label={t("handouts.words")}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        {passageParagraphs(pieces).map((own, index) => (
          <p key={index}>
            {own.map((piece) =>
              piece.kind === "words" ? (
                <Words key={piece.from} piece={piece} />
              ) : (
                <ElisionMark
                  key={piece.from}
                  piece={piece}
                  isFixed={isReworded}
                  onRestore={() => onElide(entry.id, piece, "restore")}
                />
              ),
            )}
          </p>
        ))}
      </blockquote>
      {isReworded && (
        <div className="handout-before">
          <p>{t("handouts.putAs", { words: entry.citation.target.quote.exact })}</p>
          <Button
            size="compact-sm"
            variant="light"
            color="teal"
            onClick={() => actions.takePresent(entry.id)}
          >
            {t("handouts.takePresent")}
          </Button>
        </div>
      )}
      <figcaption>
        {state !== "exact" && state !== "sought" && (
          <span className="tag warn">{t(`notes.states.${state}`)}</span>
        )}
        <button
          type="button"
          className="plain handout-source"
          disabled={span === null}
          title={t("notes.openPassage")}
          onClick={() => actions.open(entry.id)}
        >
          {t("handouts.source", { source })}
          {isGone && t("handouts.notFound")}
          {span !== null && <IconArrowUpRight size={14} aria-hidden />}
        </button>
      </figcaption>
    </figure>
  );
}

/** Words as they are selected: marks that stay half-width are elements of their own, as in the reader. */
function Words({ piece }: { readonly piece: PassagePiece }) {
  return punctuationRuns(piece.text).map(({ from, to, width }) => (
    <span
      key={from}
      data-from={piece.from + from}
      className={width === "half" ? "narrow" : undefined}
    >
      {piece.text.slice(from, to)}
    </span>
  ));
}

/** Stands for words that are not shown; a click shows them again. */
function ElisionMark({
  piece,
  isFixed,
  onRestore,
}: {
  readonly piece: PassagePiece;
  /** In words that are not those it was made in it cannot be taken back. */
  readonly isFixed: boolean;
  readonly onRestore: () => void;
}) {
  const { t } = useTranslation();
  const label = t(`handouts.elide.${piece.kind === "gap" ? "gapOf" : "ellipsisOf"}`, {
    words: piece.text,
  });
  return (
    <button
      type="button"
      className="plain elision"
      disabled={isFixed}
      aria-label={label}
      title={label}
      onClick={onRestore}
    >
      {shownText(piece)}
    </button>
  );
}
