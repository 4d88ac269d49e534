import { useContext, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type Handout, LONGEST_HEADING } from "../../domain/handouts/handout";
import { useSetting } from "../store/settings";
import { EntryList } from "./EntryList";
import { HandoutHead } from "./HandoutHead";
import { LineField } from "./LineField";
import type { PassagesByEntry } from "./passages-by-entry";
import { StateNotice } from "./StateNotice";
import { HandoutSourcesContext, passageIn } from "./sources";
import type { HandoutDesk } from "./useHandoutDesk";
import "./handout-paper.css";

/** The open handout on its paper, and what can be put on it. */
export function OpenHandout({
  desk,
  handout,
}: {
  readonly desk: HandoutDesk;
  readonly handout: Handout;
}) {
  const { t } = useTranslation();
  const { documents, placeOf } = useContext(HandoutSourcesContext);
  const [withSources] = useSetting("handoutSources");
  const { entries } = handout;
  const passages: PassagesByEntry = useMemo(
    () =>
      new Map(
        entries.flatMap((entry) =>
          entry.kind === "passage"
            ? [[entry.id, passageIn({ documents, placeOf }, entry)] as const]
            : [],
        ),
      ),
    [entries, documents, placeOf],
  );
  return (
    <section className="open-handout">
      <HandoutHead desk={desk} handout={handout} passages={passages} />
      <StateNotice
        entries={entries}
        passages={passages}
        currentId={desk.currentId}
        onGo={desk.want}
      />
      <div className="handout-scroll">
        <article className={withSources ? "handout-paper" : "handout-paper without-sources"}>
          <LineField
            className="handout-title"
            label={t("handouts.titleLabel")}
            placeholder={t("handouts.untitled")}
            longest={LONGEST_HEADING}
            value={handout.title}
            autoFocus={handout.title === "" && entries.length === 0}
            onStore={(title, session) => desk.changes.rename(handout.id, title, session)}
          />
          {entries.length === 0 ? (
            <p className="handout-empty">{t("handouts.emptyPaper")}</p>
          ) : (
            <EntryList desk={desk} handout={handout} passages={passages} />
          )}
        </article>
      </div>
    </section>
  );
}
