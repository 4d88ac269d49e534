import { IconArrowBackUp, IconDots, IconForms } from "@tabler/icons-react";
import { type CSSProperties, useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ElisionChoice } from "./useEliding";

/** Distance of the bar from the words, and least distance from the window's edge, in CSS pixels. */
const GAP = 8;

const CHOICES = [
  { choice: "ellipsis", key: "E", Icon: IconDots },
  { choice: "gap", key: "G", Icon: IconForms },
  { choice: "restore", key: "R", Icon: IconArrowBackUp },
] as const satisfies readonly {
  readonly choice: ElisionChoice;
  readonly key: string;
  readonly Icon: typeof IconDots;
}[];

/** The bar above words that are selected on the paper. */
export function ElisionBar({
  rect,
  canRestore,
  isReworded,
  onChoose,
}: {
  readonly rect: DOMRect;
  /** Whether anything is left out among them. */
  readonly canRestore: boolean;
  /** The words are not those that were put into the handout. */
  readonly isReworded: boolean;
  readonly onChoose: (choice: ElisionChoice) => void;
}) {
  const { t } = useTranslation();
  const bar = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<CSSProperties>({ left: rect.left, top: rect.top });
  useLayoutEffect(() => {
    if (bar.current === null) return;
    const { width, height } = bar.current.getBoundingClientRect();
    const middle = (rect.left + rect.right) / 2 - width / 2;
    const left = Math.min(Math.max(GAP, middle), window.innerWidth - width - GAP);
    const above = rect.top - height - GAP;
    const below = Math.min(rect.bottom + GAP, window.innerHeight - height - GAP);
    setPlace({ left, top: above >= GAP ? above : below });
  }, [rect]);
  return (
    // The press must not take the selection away before the choice is made.
    <div
      ref={bar}
      className="selection-toolbar"
      role="toolbar"
      aria-label={t("handouts.elide.toolbar")}
      style={place}
      onPointerDown={(event) => event.preventDefault()}
      onPointerUp={(event) => event.stopPropagation()}
    >
      {isReworded ? (
        <span className="elision-hint">{t("handouts.elide.reworded")}</span>
      ) : (
        CHOICES.map(
          ({ choice, key, Icon }) =>
            (choice !== "restore" || canRestore) && (
              <button
                key={choice}
                type="button"
                className="plain bar-button"
                title={`${t(`handouts.elide.${choice}Hint`)}　${key}`}
                onClick={() => onChoose(choice)}
              >
                <Icon size={15} aria-hidden /> {t(`handouts.elide.${choice}`)}
              </button>
            ),
        )
      )}
    </div>
  );
}
