import { useTranslation } from "react-i18next";
import { KnownLayers } from "../exchange/KnownLayers";
import { useLibrary } from "../library/library";
import { Reader } from "./Reader";
import "./window.css";

/** The window: waits for the library, then reads. */
export function ReaderWindow() {
  const { t } = useTranslation();
  const library = useLibrary();
  if (library.state === "failed") {
    const { reason, detail } = library.error;
    return (
      <p className="opening" role="alert">
        {t(`failures.${reason}`, { detail })}
      </p>
    );
  }
  if (library.state === "loading") return <p className="opening">{t("library.loading")}</p>;
  return (
    <KnownLayers>
      <Reader library={library.value} />
    </KnownLayers>
  );
}
