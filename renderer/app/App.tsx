import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { useEffect, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Result } from "../../domain/result";
import type { OpenedStore } from "../store/open-store";
import { useSetting } from "../store/settings";
import { GivenColourNames } from "../ui/colour-names";
import { cssVariables, themeOf } from "../ui/theme";
import { ClosingGuard } from "./ClosingGuard";
import { ErrorBoundary } from "./ErrorBoundary";
import { reportOpening } from "./failure-notice";
import { ReaderWindow } from "./ReaderWindow";
import { StoreClosed } from "./StoreClosed";

const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? "";

/** The program: theme, language, and the one window. */
export function App({ opened }: { readonly opened: Result<OpenedStore> }) {
  const [scheme] = useSetting("theme");
  const [textSize] = useSetting("textSize");
  const [language] = useSetting("language");
  const [colourNames] = useSetting("colourNames");
  const { t, i18n } = useTranslation();
  const theme = useMemo(() => themeOf(t("app.close")), [t]);

  useEffect(() => {
    document.documentElement.style.setProperty("--text-size", `${textSize}px`);
  }, [textSize]);
  useEffect(() => {
    document.documentElement.lang = language;
    void i18n.changeLanguage(language);
  }, [language, i18n]);

  useEffect(() => {
    if (opened.ok) reportOpening(opened.value);
  }, [opened]);

  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      {...(scheme === "auto" ? {} : { forceColorScheme: scheme })}
      getStyleNonce={() => nonce}
    >
      <ClosingGuard />
      <Notifications position="bottom-center" autoClose={4000} />
      <ErrorBoundary>
        <GivenColourNames names={colourNames}>
          {opened.ok ? <ReaderWindow /> : <StoreClosed failure={opened.error} />}
        </GivenColourNames>
      </ErrorBoundary>
    </MantineProvider>
  );
}
