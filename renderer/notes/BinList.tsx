import { Button, SegmentedControl } from "@mantine/core";
import { useContext, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Annotation } from "../../domain/annotations/annotation";
import { daysLeft } from "../../domain/bin/bin";
import { BIN_KINDS, type BinItem, type BinKind, idOf, removedAt } from "../../domain/bin/bin-item";
import { type Handout, handoutName } from "../../domain/handouts/handout";
import { handoutLines } from "../../domain/handouts/handout-lines";
import { type Note, noteName } from "../../domain/notes/note";
import { plainText } from "../../domain/rich-text/plain-text";
import { ColourMark } from "../ui/ColourMark";
import { binnedPassages } from "./bin-text";
import { ItemRows } from "./ItemRows";
import { WordsField } from "./NoteList";
import { noteText } from "./note-text";
import { PurgeDialog } from "./PurgeDialog";
import { SourcesContext } from "./sources";
import type { NotesDesk } from "./useNotesDesk";

/** What lies in the bin; all that is listed can be put back or deleted for good at once. */
export function BinList({
  desk,
  items,
  shown,
  kind,
  onKind,
  current,
  onChoose,
  onPutBack,
  onPurge,
}: {
  readonly desk: NotesDesk;
  readonly items: readonly BinItem[];
  readonly shown: readonly BinItem[];
  readonly kind: BinKind;
  readonly onKind: (kind: BinKind) => void;
  readonly current: string | null;
  readonly onChoose: (id: string) => void;
  readonly onPutBack: () => void;
  readonly onPurge: () => void;
}) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const countOf = (one: BinKind) =>
    one === "all" ? items.length : items.filter((item) => item.kind === one).length;
  const count = shown.length;
  return (
    <div className="note-list">
      <WordsField desk={desk} label={t("bin.words")} />
      <div className="bin-tools">
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={t("bin.kinds")}
          value={kind}
          onChange={(value) => onKind(value as BinKind)}
          data={BIN_KINDS.map((one) => ({
            value: one,
            label: t(`bin.kind.${one}`, { count: countOf(one) }),
          }))}
        />
        <Button variant="subtle" size="compact-sm" disabled={count === 0} onClick={onPutBack}>
          {t("bin.putAllBack", { count })}
        </Button>
        <Button
          variant="subtle"
          size="compact-sm"
          color="gray"
          disabled={count === 0}
          onClick={() => setAsking(true)}
        >
          {t("bin.purgeAll", { count })}
        </Button>
      </div>
      {count === 0 ? (
        <p className="notes-empty">{t(items.length === 0 ? "bin.empty" : "bin.nothingFits")}</p>
      ) : (
        <ItemRows
          label={t("notes.bin")}
          items={shown}
          idOf={idOf}
          current={current}
          onChoose={onChoose}
          Line={(item) => <BinLine item={item} />}
        />
      )}
      <PurgeDialog
        opened={asking}
        title={t("bin.purgeAllTitle", { count })}
        onClose={() => setAsking(false)}
        onPurge={onPurge}
      />
    </div>
  );
}

function BinLine({ item }: { readonly item: BinItem }) {
  const { t } = useTranslation();
  const left = daysLeft(removedAt(item), new Date().toISOString());
  return (
    <>
      {item.kind === "note" && <NoteWords note={item.note} />}
      {item.kind === "annotation" && <AnnotationWords annotation={item.annotation} />}
      {item.kind === "handout" && <HandoutWords handout={item.handout} />}
      <span className="note-facts">{t("notes.daysLeft", { count: left })}</span>
    </>
  );
}

function NoteWords({ note }: { readonly note: Note }) {
  const { t } = useTranslation();
  const lines = noteText(note).split("\n");
  return (
    <>
      <strong>{noteName(note) ?? t("notes.untitled")}</strong>
      <span className="note-snippet">
        {t("bin.note")}　{(note.title === "" ? lines.slice(1) : lines).join(" ")}
      </span>
    </>
  );
}

function HandoutWords({ handout }: { readonly handout: Handout }) {
  const { t } = useTranslation();
  return (
    <>
      <strong>{handoutName(handout) ?? t("handouts.untitled")}</strong>
      <span className="note-snippet">
        {t("bin.handout")}　{handoutLines(handout).join(" ")}
      </span>
    </>
  );
}

function AnnotationWords({ annotation }: { readonly annotation: Annotation }) {
  const { t } = useTranslation();
  const [first] = binnedPassages(annotation, useContext(SourcesContext));
  const comment = annotation.comment === null ? "" : plainText(annotation.comment);
  return (
    <>
      <strong>
        <ColourMark colour={annotation.colour} size={11} /> {first?.quote}
      </strong>
      <span className="note-snippet">
        {t("bin.annotation")}　{comment === "" ? (first?.title ?? "") : comment}
      </span>
    </>
  );
}
