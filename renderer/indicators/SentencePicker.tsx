import { Button, TextInput } from "@mantine/core";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Document } from "../../domain/document/document";
import {
  type PickableSentence,
  pickableSentences,
} from "../../domain/indicators/pickable-sentences";
import { fold } from "../../domain/search/fold";

/** So many sentences are offered at once; words narrow them. */
const MOST_OFFERED = 40;

/** Chooses a sentence of a document, at first among those with a number. */
export function SentencePicker({
  document,
  picked,
  onPick,
}: {
  readonly document: Document;
  readonly picked: PickableSentence | null;
  readonly onPick: (sentence: PickableSentence | null) => void;
}) {
  const { t } = useTranslation();
  const [words, setWords] = useState("");
  const sentences = useMemo(() => pickableSentences(document), [document]);
  const wanted = fold(words.trim());
  const fitting = sentences.filter(({ quote }) =>
    wanted === "" ? /\d/.test(quote) : fold(quote).includes(wanted),
  );
  if (picked !== null) {
    return (
      <blockquote className="target-sentence">
        {picked.quote}
        <footer>
          <Button size="compact-sm" variant="default" onClick={() => onPick(null)}>
            {t("indicators.otherSentence")}
          </Button>
        </footer>
      </blockquote>
    );
  }
  return (
    <div>
      <TextInput
        label={t("indicators.pickSentence")}
        placeholder={t("indicators.sentenceHint")}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <ul className="sentence-list">
        {fitting.slice(0, MOST_OFFERED).map((sentence) => (
          <li key={sentence.from}>
            <button type="button" className="plain" onClick={() => onPick(sentence)}>
              {sentence.quote}
            </button>
          </li>
        ))}
      </ul>
      <small className="faint">
        {fitting.length === 0
          ? t("indicators.noSentence")
          : t("indicators.sentencesOf", {
              shown: Math.min(MOST_OFFERED, fitting.length),
              total: fitting.length,
            })}
      </small>
    </div>
  );
}
