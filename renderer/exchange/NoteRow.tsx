import { useTranslation } from "react-i18next";
import type { PlannedNote } from "../../domain/exchange/plan";
import { type Note, noteName } from "../../domain/notes/note";
import { plainText } from "../../domain/rich-text/plain-text";
import { ChoiceOfOne } from "./ChoiceOfOne";
import { choiceOf, chosen } from "./choices";
import { dayOf } from "./day";
import type { ImportReview } from "./import-review";
import type { AnnotationImport } from "./useAnnotationImport";

/** So much of a note tells one from another, in UTF-16 code units. */
const SAMPLE = 120;

/** One note of an import; where it is here with other words, both side by side and the choice. */
export function NoteRow({
  planned,
  importing,
  review,
}: {
  readonly planned: PlannedNote;
  readonly importing: AnnotationImport;
  readonly review: ImportReview;
}) {
  const { t } = useTranslation();
  const { state, theirs, mine } = planned;
  if (state !== "changed" || mine === null) {
    return (
      <li className="exchange-row">
        <NoteForm note={theirs} />
        <p className="exchange-why">{t(`exchange.noteState.${state}`)}</p>
      </li>
    );
  }
  return (
    <li className="exchange-row two">
      <NoteForm note={mine} heading={t("exchange.choice.mine")} />
      <NoteForm note={theirs} heading={t("exchange.choice.theirs")} />
      <ChoiceOfOne
        name={theirs.id}
        value={choiceOf(review, theirs.id, "mine")}
        onChange={(choice) => importing.alter(chosen(review, theirs.id, choice))}
      />
    </li>
  );
}

function NoteForm({ note, heading }: { readonly note: Note; readonly heading?: string }) {
  const { t } = useTranslation();
  return (
    <div className="exchange-form">
      {heading !== undefined && <h4>{heading}</h4>}
      <p>
        <strong>{noteName(note) ?? t("exchange.untitled")}</strong>
      </p>
      <p>{plainText(note.body).slice(0, SAMPLE)}</p>
      <footer>
        <span className="faint">{dayOf(note.updatedAt)}</span>
        {note.deletedAt !== null && <span className="tag">{t("exchange.inBin")}</span>}
      </footer>
    </div>
  );
}
