import { createContext, type ReactNode, useCallback, useContext } from "react";
import { useTranslation } from "react-i18next";
import type { Colour, ColourNames } from "../../domain/annotations/annotation";

const Given = createContext<ColourNames>({});

/** Tells everything below it what the user calls the colours. */
export function GivenColourNames({
  names,
  children,
}: {
  readonly names: ColourNames;
  readonly children: ReactNode;
}) {
  return <Given value={names}>{children}</Given>;
}

/** What a colour is called: as the user named it, else by its first name in the window's language. */
export function useColourName(): (colour: Colour) => string {
  const given = useContext(Given);
  const { t } = useTranslation();
  return useCallback((colour) => given[colour] ?? t(`annotations.colour.${colour}`), [given, t]);
}
