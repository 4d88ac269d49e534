import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useSetting } from "../store/settings";
import { cssVariables, theme } from "../ui/theme";
import { ErrorBoundary } from "./ErrorBoundary";
import { ReaderWindow } from "./ReaderWindow";

const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? "";

/** The program: theme, language, and the one window. */
export function App() {
  const [scheme] = useSetting("theme");
  const [textSize] = useSetting("textSize");
  const [language] = useSetting("language");
  const { i18n } = useTranslation();

  useEffect(() => {
    document.documentElement.style.setProperty("--text-size", `${textSize}px`);
  }, [textSize]);
  useEffect(() => {
    document.documentElement.lang = language;
    void i18n.changeLanguage(language);
  }, [language, i18n]);

  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      {...(scheme === "auto" ? {} : { forceColorScheme: scheme })}
      getStyleNonce={() => nonce}
    >
      <Notifications position="bottom-center" autoClose={4000} />
      <ErrorBoundary>
        <ReaderWindow />
      </ErrorBoundary>
    </MantineProvider>
  );
}
