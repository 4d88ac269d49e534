import { useTranslation } from "react-i18next";
import { type Handout, handoutName } from "../../domain/handouts/handout";
import { handoutLines } from "../../domain/handouts/handout-lines";
import { BinHead } from "./BinHead";
import type { NoteChanges } from "./useNoteChanges";

/** A handout in the recycle bin: to read, to put back, to delete for good. */
export function BinnedHandout({
  handout,
  changes,
}: {
  readonly handout: Handout;
  readonly changes: NoteChanges;
}) {
  const { t } = useTranslation();
  const name = handoutName(handout) ?? t("handouts.untitled");
  return (
    <section className="open-note">
      <BinHead
        deletedAt={handout.deletedAt ?? ""}
        name={name}
        binned={{ notes: [], annotations: [], handouts: [handout] }}
        changes={changes}
      />
      <div className="note-paper">
        <h2 className="note-title">{name}</h2>
        <p className="bin-text">{handoutLines(handout).join("\n\n")}</p>
      </div>
    </section>
  );
}
