import { useTranslation } from "react-i18next";
import { VisibleText } from "./VisibleText";

const SIGNS = [
  ["space", " "],
  ["wide-space", "\u3000"],
  ["no-break-space", "\u00a0"],
  ["tab", "\t"],
  ["line-break", "\n"],
] as const;

/** What the colours and signs of a comparison mean. */
export function Legend() {
  const { t } = useTranslation();
  return (
    <p className="legend">
      <span>
        <del>文</del> {t("provenance.legend.removed")}
      </span>
      <span>
        <ins>文</ins> {t("provenance.legend.added")}
      </span>
      {SIGNS.map(([name, character]) => (
        <span key={name}>
          <span className="excerpt">
            <VisibleText text={character} />
          </span>{" "}
          {t(`provenance.legend.${name}`)}
        </span>
      ))}
    </p>
  );
}
