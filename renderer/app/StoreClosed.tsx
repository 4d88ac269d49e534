import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Failure } from "../../domain/result";

/** What shows when the database cannot be opened: nothing is touched, and a way to try again. */
export function StoreClosed({ failure }: { readonly failure: Failure }) {
  const { t } = useTranslation();
  return (
    <main className="broken" role="alert">
      <p>{t("app.storeClosed")}</p>
      <p>{t("app.brokenDetail", { detail: failure.detail ?? failure.reason })}</p>
      <Button onClick={() => window.location.reload()}>{t("app.reload")}</Button>
    </main>
  );
}
