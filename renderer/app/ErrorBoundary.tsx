import { Button } from "@mantine/core";
import { Component, type ComponentType, type ReactNode } from "react";
import { type WithTranslation, withTranslation } from "react-i18next";

interface State {
  readonly error: Error | null;
}

/** What shows when a part of the window breaks: that nothing is lost, and a way on. */
class Boundary extends Component<WithTranslation & { children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const { t } = this.props;
    return (
      <main className="broken" role="alert">
        <h1>{t("app.broken")}</h1>
        <p>{t("app.brokenDetail", { detail: error.message })}</p>
        <Button onClick={() => window.location.reload()}>{t("app.reload")}</Button>
      </main>
    );
  }
}

export const ErrorBoundary: ComponentType<{ children: ReactNode }> = withTranslation()(Boundary);
