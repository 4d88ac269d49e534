import { ActionIcon, Button, Group, SegmentedControl, Stack, Switch, Text } from "@mantine/core";
import { IconMinus, IconPlus } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AppInfo } from "../../electron/contract";
import { ColourNameFields } from "../annotations/ColourNameFields";
import { bridge } from "../bridge/bridge";
import { useSetting } from "../store/settings";
import { Dialog } from "../ui/Dialog";
import { useTextSize } from "./text-size";

/** Theme, text size, language, and where the user's data is. Every choice acts at once. */
export function SettingsDialog({
  opened,
  onClose,
  onBackups,
}: {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onBackups: () => void;
}) {
  const { t } = useTranslation();
  const [theme, setTheme] = useSetting("theme");
  const [language, setLanguage] = useSetting("language");
  const [annotationMarks, setAnnotationMarks] = useSetting("annotationMarks");
  const [homophones, setHomophones] = useSetting("homophones");
  const { textSize, step } = useTextSize();
  const info = useAppInfo();
  return (
    <Dialog opened={opened} onClose={onClose} title={t("settings.title")}>
      <Stack gap="lg">
        <Row label={t("settings.theme")}>
          <SegmentedControl
            aria-label={t("settings.theme")}
            value={theme}
            onChange={(value) => setTheme(value as typeof theme)}
            data={(["light", "dark", "auto"] as const).map((value) => ({
              value,
              label: t(`settings.themes.${value}`),
            }))}
          />
        </Row>
        <Row label={t("settings.textSize")}>
          <Group gap="xs">
            <ActionIcon
              variant="default"
              size="lg"
              aria-label={t("settings.smaller")}
              onClick={() => step(-1)}
            >
              <IconMinus size={16} />
            </ActionIcon>
            <Text w={44} ta="center">
              {textSize}
            </Text>
            <ActionIcon
              variant="default"
              size="lg"
              aria-label={t("settings.larger")}
              onClick={() => step(1)}
            >
              <IconPlus size={16} />
            </ActionIcon>
          </Group>
        </Row>
        <Row label={t("settings.language")}>
          <SegmentedControl
            aria-label={t("settings.language")}
            value={language}
            onChange={(value) => setLanguage(value as typeof language)}
            data={[
              { value: "zh-CN", label: "中文" },
              { value: "en", label: "English" },
            ]}
          />
        </Row>
        <ColourNameFields />
        <Switch
          className="settings-switch"
          labelPosition="left"
          label={t("settings.annotationMarks")}
          checked={annotationMarks}
          onChange={(event) => setAnnotationMarks(event.currentTarget.checked)}
        />
        <Switch
          className="settings-switch"
          labelPosition="left"
          label={t("settings.homophones")}
          checked={homophones}
          onChange={(event) => setHomophones(event.currentTarget.checked)}
        />
        <Row label={t("backup.title")}>
          <Button variant="default" onClick={onBackups}>
            {t("backup.open")}
          </Button>
        </Row>
        {info !== null && (
          <div>
            <Text size="sm" c="dimmed">
              {t("settings.dataFolder")}
            </Text>
            <Text size="sm" className="path">
              {info.dataFolder}
            </Text>
            <Text size="sm" c="dimmed" mt="xs">
              {t("app.name")} {t("settings.version", { version: info.version })}
            </Text>
          </div>
        )}
      </Stack>
    </Dialog>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text>{label}</Text>
      {children}
    </Group>
  );
}

function useAppInfo(): AppInfo | null {
  const [info, setInfo] = useState<AppInfo | null>(null);
  useEffect(() => {
    void bridge.appInfo().then((result) => {
      if (result.ok) setInfo(result.value);
    });
  }, []);
  return info;
}
