import { useTranslation } from "react-i18next";
import type { NeededFile } from "../../domain/backup/needed-files";

/** So many names are shown; the rest is counted. */
const SHOWN = 8;

/** Names the files that are nowhere: documents by their names, images by their number. */
export function MissingFiles({ files }: { readonly files: readonly NeededFile[] }) {
  const { t } = useTranslation();
  const names = files.flatMap(({ fileName }) => (fileName === null ? [] : [fileName]));
  const images = files.length - names.length;
  if (files.length === 0) return null;
  return (
    <div className="backup-why" role="note">
      {names.length > 0 && (
        <>
          <p>{t("backup.missingDocuments", { count: names.length })}</p>
          <ul>
            {names.slice(0, SHOWN).map((name) => (
              <li key={name}>{name}</li>
            ))}
            {names.length > SHOWN && (
              <li>{t("backup.moreMissing", { count: names.length - SHOWN })}</li>
            )}
          </ul>
        </>
      )}
      {images > 0 && <p>{t("backup.missingImages", { count: images })}</p>}
    </div>
  );
}
