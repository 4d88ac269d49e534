import { Button } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { HandoutList } from "./HandoutList";
import { OpenHandout } from "./OpenHandout";
import { type HandoutSources, HandoutSourcesContext } from "./sources";
import type { HandoutDesk } from "./useHandoutDesk";
import "./handouts.css";

/** All handouts in a list, and the open one beside it as it will be printed. */
export function HandoutsScreen({
  desk,
  sources,
  onBin,
}: {
  readonly desk: HandoutDesk;
  readonly sources: HandoutSources;
  /** Leads to the recycle bin. */
  readonly onBin: () => void;
}) {
  const { t } = useTranslation();
  const { handouts, open } = desk;
  const create = (
    <Button
      leftSection={<IconPlus size={17} aria-hidden />}
      title={`${t("handouts.create")}　Ctrl+N`}
      onClick={() => void desk.create()}
    >
      {t("handouts.create")}
    </Button>
  );
  return (
    <main className="handouts-screen" aria-label={t("handouts.title")}>
      <nav className="handouts-column" aria-label={t("handouts.list")}>
        <div className="handouts-create">{create}</div>
        <HandoutList handouts={handouts} openId={open?.id ?? null} onOpen={(id) => desk.show(id)} />
        <button type="button" className="plain handouts-bin" onClick={onBin}>
          <IconTrash size={17} stroke={1.6} aria-hidden />
          {t("notes.bin")}
        </button>
      </nav>
      <HandoutSourcesContext.Provider value={sources}>
        {open === null ? <HowToBegin /> : <OpenHandout key={open.id} desk={desk} handout={open} />}
      </HandoutSourcesContext.Provider>
    </main>
  );
}

/** What stands on the screen before there is a handout. */
function HowToBegin() {
  const { t } = useTranslation();
  return (
    <section className="handouts-begin">
      <h2>{t("handouts.beginTitle")}</h2>
      <ol>
        {(["collect", "arrange", "give"] as const).map((step) => (
          <li key={step}>{t(`handouts.begin.${step}`)}</li>
        ))}
      </ol>
    </section>
  );
}
