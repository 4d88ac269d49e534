import { IconArrowBackUp, IconDots, IconForms } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { BarButton, type Rect, SelectionBar } from "../ui/SelectionBar";
import type { ElisionChoice } from "./useEliding";

const CHOICES = [
  { choice: "ellipsis", key: "E", Icon: IconDots },
  { choice: "gap", key: "G", Icon: IconForms },
  { choice: "restore", key: "R", Icon: IconArrowBackUp },
] as const satisfies readonly {
  readonly choice: ElisionChoice;
  readonly key: string;
  readonly Icon: typeof IconDots;
}[];

/** What can be left out of words that are selected on the paper. */
export function ElisionBar({
  rect,
  canRestore,
  isReworded,
  onChoose,
}: {
  readonly rect: Rect;
  /** Whether anything is left out among them. */
  readonly canRestore: boolean;
  /** The words are not those that were put into the handout. */
  readonly isReworded: boolean;
  readonly onChoose: (choice: ElisionChoice) => void;
}) {
  const { t } = useTranslation();
  return (
    <SelectionBar rect={rect} label={t("handouts.elide.toolbar")}>
      {isReworded ? (
        <span className="elision-hint">{t("handouts.elide.reworded")}</span>
      ) : (
        CHOICES.map(
          ({ choice, key, Icon }) =>
            (choice !== "restore" || canRestore) && (
              <BarButton
                key={choice}
                title={`${t(`handouts.elide.${choice}Hint`)}　${key}`}
                onClick={() => onChoose(choice)}
              >
                <Icon size={15} aria-hidden /> {t(`handouts.elide.${choice}`)}
              </BarButton>
            ),
        )
      )}
    </SelectionBar>
  );
}
