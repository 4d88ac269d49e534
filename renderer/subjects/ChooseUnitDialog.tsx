import { Modal, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SubjectCell } from "../../domain/subjects/subject-table";
import { usePlaceName } from "./place-name";

/** Lets the user choose the counterpart of a row among the units of a document. */
export function ChooseUnitDialog({
  name,
  subject,
  cells,
  onChoose,
  onClose,
}: {
  /** The document's name. */
  readonly name: string;
  /** What the counterpart is looked for of. */
  readonly subject: string;
  readonly cells: readonly SubjectCell[];
  readonly onChoose: (cell: SubjectCell) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const placeName = usePlaceName();
  const [words, setWords] = useState("");
  const found = cells.filter(({ heading, text }) => `${heading}\n${text}`.includes(words.trim()));
  return (
    <Modal opened onClose={onClose} size="lg" title={t("subjects.chooseTitle", { name, subject })}>
      <TextInput
        data-autofocus
        label={t("subjects.chooseFilter")}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {found.length === 0 && <p className="subject-none">{t("subjects.chooseNone")}</p>}
      <ul className="unit-list">
        {found.map((cell) => (
          <li key={`${cell.place.kind} ${cell.place.blockId}`}>
            <button type="button" className="plain unit-choice" onClick={() => onChoose(cell)}>
              <span className="subject-heading">
                <span className="subject-place">{placeName(cell.place)}</span>
                {cell.heading}
              </span>
              <span className="subject-text folded">{cell.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
