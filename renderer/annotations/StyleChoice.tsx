import { ActionIcon } from "@mantine/core";
import { IconHighlight, IconStrikethrough, IconUnderline } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { ANNOTATION_STYLES, type AnnotationStyle } from "../../domain/annotations/annotation";
import { IconButton } from "../ui/IconButton";

/** The sign of each style. */
export const STYLE_ICONS = {
  highlight: IconHighlight,
  underline: IconUnderline,
  "strike-out": IconStrikethrough,
} as const;

/** Highlight, underline or strike-out: the one an annotation has is pressed. */
export function StyleChoice({
  style,
  onChoose,
}: {
  readonly style: AnnotationStyle;
  readonly onChoose: (style: AnnotationStyle) => void;
}) {
  const { t } = useTranslation();
  return (
    <ActionIcon.Group className="style-choice">
      {ANNOTATION_STYLES.map((one) => {
        const Icon = STYLE_ICONS[one];
        return (
          <IconButton
            key={one}
            variant={one === style ? "filled" : "default"}
            color="teal"
            size="sm"
            label={t(`annotations.styles.${one}`)}
            aria-pressed={one === style}
            onClick={() => onChoose(one)}
          >
            <Icon size={15} />
          </IconButton>
        );
      })}
    </ActionIcon.Group>
  );
}
