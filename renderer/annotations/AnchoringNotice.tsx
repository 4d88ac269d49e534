import { useTranslation } from "react-i18next";
import type { PlacedAnnotation } from "../../domain/annotations/placed";

/** Says in words what became of an annotation's passage; nothing where it stands as it stood. */
export function AnchoringNotice({ placed }: { readonly placed: PlacedAnnotation }) {
  const { t } = useTranslation();
  const { anchoring, present } = placed;
  const { state, reason } = anchoring;
  // What the user decided for is in place, and worded otherwise than what was annotated.
  const isSettled = state === "exact" || state === "moved";
  if (isSettled && present === null) return null;
  return (
    <div className="anchoring-notice">
      {present !== null && (
        <p>
          <span className="faint">{t("annotations.present")}</span>{" "}
          <span className="present">{present}</span>
        </p>
      )}
      <p className="anchoring-reason">
        {t(isSettled ? "annotations.reviewed" : `annotations.reason.${reason}`)}
      </p>
    </div>
  );
}

/** The state of an annotation that does not stand where it stood, as a tag. */
export function AnchoringTag({ placed }: { readonly placed: PlacedAnnotation }) {
  const { t } = useTranslation();
  const { state, reason } = placed.anchoring;
  if (state === "exact") return null;
  return (
    <span
      className={state === "moved" ? "tag" : "tag warn"}
      title={t(`annotations.reason.${reason}`)}
    >
      {t(`annotations.${state}`)}
    </span>
  );
}
