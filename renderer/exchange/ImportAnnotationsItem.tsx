import { Menu } from "@mantine/core";
import { IconNotes } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { chooseAnnotationFiles } from "./choose-files";

/** The item of the import menu that takes in annotations. */
export function ImportAnnotationsItem({
  onFiles,
}: {
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const { t } = useTranslation();
  return (
    <Menu.Item
      leftSection={<IconNotes size={16} />}
      title={t("exchange.importHint")}
      onClick={() => chooseAnnotationFiles(onFiles)}
    >
      {t("exchange.importItem")}
    </Menu.Item>
  );
}
