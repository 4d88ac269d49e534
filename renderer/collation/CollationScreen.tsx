import { useTranslation } from "react-i18next";
import { editionPair } from "../../domain/collation/edition-pair";
import { CollationArea } from "./CollationArea";
import { CollationProgress } from "./CollationProgress";
import type { CollationScreenProps } from "./collation-screen-props";
import { EditionChoice } from "./EditionChoice";
import { useCollation } from "./useCollation";
import "./collation.css";
import "./variants.css";
import "./collated-text.css";

/** Two editions of one work, character by character: what they have differently, and what to make of it. */
export function CollationScreen(props: CollationScreenProps) {
  const { documents, comparison, view } = props;
  const { t } = useTranslation();
  const pair = editionPair([...documents.values()], view.editions);
  const a = documents.get(pair?.a ?? "") ?? null;
  const b = documents.get(pair?.b ?? "") ?? null;
  const isSame = a !== null && a === b;
  const answer = useCollation(comparison, isSame ? null : a, b);
  if (a === null || b === null) {
    return (
      <main className="screen collation-screen" aria-label={t("screens.collate")}>
        <h2 className="screen-name collation-name">{t("screens.collate")}</h2>
        <p className="collation-none">{t("collation.needsTwo")}</p>
      </main>
    );
  }
  const choice = <EditionChoice documents={documents} a={a} b={b} onChoose={view.setEditions} />;
  if (!isSame && answer.state === "ready") {
    return (
      <CollationArea
        key={`${a.textHash} ${b.textHash}`}
        {...props}
        {...{ a, b, choice }}
        collation={answer.collation}
      />
    );
  }
  return (
    <main className="screen collation-screen" aria-label={t("screens.collate")}>
      <header className="screen-head collation-head">{choice}</header>
      {isSame ? (
        <p className="collation-none">{t("collation.sameDocument")}</p>
      ) : answer.state === "failed" ? (
        <p className="collation-none" role="alert">
          {t(`failures.${answer.error.reason}`, { detail: answer.error.detail ?? "" })}
        </p>
      ) : (
        answer.state !== "ready" && <CollationProgress answer={answer} />
      )}
    </main>
  );
}
