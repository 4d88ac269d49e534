import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { Document } from "../../domain/document/document";
import { headingPath } from "../../domain/document/heading-path";

/** Names a place of a document by the headings it stands under. */
export function usePlaceName(): (document: Document, offset: number) => string {
  const { t } = useTranslation();
  return useCallback(
    (document, offset) => {
      const { chapter, part } = headingPath(document, offset);
      const place = [chapter, part].filter((one) => one !== null).join("　");
      if (place !== "") return place;
      const foot = document.blocks.find((block) => block.kind === "foot");
      const isAfter = foot !== undefined && offset >= foot.from;
      return t(isAfter ? "annotations.afterText" : "annotations.beforeText");
    },
    [t],
  );
}
