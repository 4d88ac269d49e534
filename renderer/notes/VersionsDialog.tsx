import { Button } from "@mantine/core";
import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { compareTexts } from "../../domain/collation/compare-texts";
import { markdownOf } from "../../domain/notes/markdown";
import type { Note } from "../../domain/notes/note";
import type { NoteVersion } from "../../domain/notes/versions";
import { wordCount } from "../../domain/notes/word-count";
import { plainText } from "../../domain/rich-text/plain-text";
import { saveUnsaved } from "../editor/unsaved";
import { versionsOf } from "../store/notes";
import { Dialog } from "../ui/Dialog";
import { useTimeName } from "../ui/time-name";

/** What a note was, held against what it is; each version can be brought back. */
export function VersionsDialog({
  note,
  onRestore,
  onClose,
}: {
  readonly note: Note;
  readonly onRestore: (version: NoteVersion) => Promise<void>;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const timeName = useTimeName();
  const [versions, setVersions] = useState<readonly NoteVersion[] | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => {
    void saveUnsaved()
      .then(() => versionsOf(note.id))
      .then(setVersions);
  }, [note.id]);
  const version = versions?.find(({ id }) => id === chosen) ?? versions?.[0] ?? null;
  return (
    <Dialog opened onClose={onClose} title={t("notes.versions")} size="min(1080px, 92vw)">
      {versions?.length === 0 && <p className="versions-empty">{t("notes.noVersions")}</p>}
      {version !== null && (
        <div className="versions">
          <ul className="version-list" aria-label={t("notes.versionList")}>
            {versions?.map((one) => (
              <li key={one.id}>
                <button
                  type="button"
                  className="plain version"
                  aria-current={one.id === version.id}
                  onClick={() => setChosen(one.id)}
                >
                  {timeName(one.at)}
                  <small>{t("notes.wordCount", { count: wordCount(plainText(one.body)) })}</small>
                </button>
              </li>
            ))}
          </ul>
          <div className="version-compared">
            <p className="version-legend">
              {t("notes.comparedWithNow")} <del>{t("notes.onlyThen")}</del>{" "}
              <ins>{t("notes.onlyNow")}</ins>
            </p>
            <Compared before={version} after={note} />
            <Button onClick={() => void onRestore(version)}>{t("notes.restoreVersion")}</Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}

type Written = Pick<Note, "title" | "body">;

function Compared({ before, after }: { readonly before: Written; readonly after: Written }) {
  const { t } = useTranslation();
  const stretches = useMemo(() => compareTexts(textOf(before), textOf(after)), [before, after]);
  if (stretches.every(({ kind }) => kind === "same")) {
    return <p className="version-text">{t("notes.sameAsNow")}</p>;
  }
  return (
    <div className="version-text">
      {stretches.map(({ kind, text }, index) => {
        if (kind === "removed") return <del key={index}>{text}</del>;
        return kind === "added" ? <ins key={index}>{text}</ins> : <span key={index}>{text}</span>;
      })}
    </div>
  );
}

function textOf({ title, body }: Written): string {
  return title === "" ? markdownOf(body) : `${title}\n\n${markdownOf(body)}`;
}
