import { Stack, Table, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Dialog } from "../ui/Dialog";
import {
  ANNOTATION_KEYS,
  CARET_KEYS,
  COLLATION_KEYS,
  COMMANDS,
  HANDOUT_KEYS,
  keyLabel,
  SELECTION_KEYS,
} from "./commands";

/** How to use the program, and every key, from the same table the keys work by. */
export function HelpDialog({
  opened,
  onClose,
}: {
  readonly opened: boolean;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} onClose={onClose} title={t("help.title")} size="lg">
      <HelpText />
    </Dialog>
  );
}

/** A component of its own: while the dialog is closed nothing of it is made. */
function HelpText() {
  const { t } = useTranslation();
  return (
    <Stack gap="sm">
      <Title order={3} size="h5">
        {t("help.basics")}
      </Title>
      {(
        [
          "read",
          "find",
          "annotate",
          "compare",
          "keyboard",
          "list",
          "write",
          "teach",
          "collate",
          "give",
          "add",
          "safe",
        ] as const
      ).map((one) => (
        <Text key={one}>{t(`help.${one}`)}</Text>
      ))}
      <Title order={3} size="h5">
        {t("help.keys")}
      </Title>
      <Table withRowBorders>
        <Table.Tbody>
          {[
            ...COMMANDS,
            ...SELECTION_KEYS,
            ...CARET_KEYS,
            ...ANNOTATION_KEYS,
            ...COLLATION_KEYS,
            ...HANDOUT_KEYS,
          ].map(({ id, keys }) => (
            <Table.Tr key={id}>
              <Table.Td>{t(`commands.${id}`)}</Table.Td>
              <Table.Td ta="right">
                {keys.map((one) => (
                  <kbd key={one} className="key">
                    {keyLabel(one)}
                  </kbd>
                ))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}
