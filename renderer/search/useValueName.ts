import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { Colour } from "../../domain/annotations/annotation";
import { useColourName } from "../ui/colour-names";
import type { ValueName } from "./facet-choices";

/** Names the values of filters; documents and works by their titles. */
export function useValueName(
  titleOf: (documentId: string) => string,
  workNames: ReadonlyMap<string, string>,
): ValueName {
  const { t } = useTranslation();
  const colourName = useColourName();
  return useCallback(
    (name, value) => {
      const text = String(value);
      switch (name) {
        case "documents":
          return titleOf(text);
        case "works":
          return workNames.get(text) ?? text;
        case "kinds":
        case "blockKinds":
        case "states":
          return t(`search.${name}.${text}`);
        case "colours":
          return colourName(text as Colour);
        default:
          return text;
      }
    },
    [titleOf, workNames, colourName, t],
  );
}
