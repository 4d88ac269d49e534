import { Button, Group, Loader, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Dialog } from "../ui/Dialog";
import type { PdfQuestioning } from "./usePdfQuestion";

/** Asks what is meant by a dropped PDF that has annotations. */
export function PdfQuestionDialog({ asking }: { readonly asking: PdfQuestioning }) {
  const { t } = useTranslation();
  const { question } = asking;
  return (
    <Dialog opened={question !== null} onClose={asking.close} title={question?.file.name}>
      {question?.annotations === null ? (
        <Group justify="space-between">
          <Group gap="sm" role="status">
            <Loader size="sm" />
            {t("exchange.pdf.looking")}
          </Group>
          <Button variant="default" onClick={asking.close}>
            {t("export.cancel")}
          </Button>
        </Group>
      ) : (
        <Stack>
          <Text>{t("exchange.pdf.question", { count: question?.annotations ?? 0 })}</Text>
          <Button variant="default" onClick={() => asking.answer("document")}>
            {t("exchange.pdf.asDocument")}
          </Button>
          <Button onClick={() => asking.answer("annotations")} data-autofocus>
            {t("exchange.pdf.asAnnotations")}
          </Button>
        </Stack>
      )}
    </Dialog>
  );
}
