import { Button, Menu } from "@mantine/core";
import { IconFileImport, IconFiles, IconFolder } from "@tabler/icons-react";
import { type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";
import { visible } from "./dropped-files";

/** What the system's file dialog offers first. */
const ACCEPTED = ".txt,.md,.html,.htm,.mht,.mhtml,.docx,.pdf,.zip";

/** Chooses files or a folder to import. */
export function ImportButton({
  onFiles,
  more,
}: {
  readonly onFiles: (files: readonly File[]) => void;
  /** What else can be imported: further items of the menu. */
  readonly more: ReactNode;
}) {
  const { t } = useTranslation();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (event: React.ChangeEvent<HTMLInputElement>) => {
    const chosen = visible([...(event.currentTarget.files ?? [])]);
    // The same file can be chosen again.
    event.currentTarget.value = "";
    if (chosen.length > 0) onFiles(chosen);
  };
  return (
    <>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <Button
            variant="default"
            size="sm"
            leftSection={<IconFileImport size={16} aria-hidden />}
            title={t("import.hint")}
          >
            {t("import.button")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconFiles size={16} />} onClick={() => files.current?.click()}>
            {t("import.chooseFiles")}
          </Menu.Item>
          <Menu.Item leftSection={<IconFolder size={16} />} onClick={() => folder.current?.click()}>
            {t("import.chooseFolder")}
          </Menu.Item>
          <Menu.Divider />
          {more}
        </Menu.Dropdown>
      </Menu>
      <input
        ref={files}
        type="file"
        multiple
        accept={ACCEPTED}
        hidden
        data-testid="import-files"
        onChange={take}
      />
      <input
        ref={folder}
        type="file"
        multiple
        hidden
        data-testid="import-folder"
        onChange={take}
        {...{ webkitdirectory: "" }}
      />
    </>
  );
}
