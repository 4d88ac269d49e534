import { ActionIcon, Button, Menu, Switch } from "@mantine/core";
import {
  IconCopy,
  IconDots,
  IconHeading,
  IconSpacingVertical,
  IconTextPlus,
  IconTrash,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Handout, HandoutEntry } from "../../domain/handouts/handout";
import { handoutName, WRITING_LINES } from "../../domain/handouts/handout";
import { handoutReport } from "../../domain/handouts/handout-report";
import { EMPTY_BODY } from "../../domain/notes/note";
import { SaveMenu } from "../saving/SaveMenu";
import { readHandout } from "../store/handouts";
import { useSetting } from "../store/settings";
import type { PassagesByEntry } from "./passages-by-entry";
import type { HandoutDesk } from "./useHandoutDesk";

/** What can be put into a handout beside passages, and how it is given out. */
export function HandoutHead({
  desk,
  handout,
  passages,
}: {
  readonly desk: HandoutDesk;
  readonly handout: Handout;
  readonly passages: PassagesByEntry;
}) {
  const { t } = useTranslation();
  const [withSources, setWithSources] = useSetting("handoutSources");
  const nameOf = (one: Handout) => handoutName(one) ?? t("handouts.untitled");
  const { changes, currentId } = desk;
  const add = async (entry: HandoutEntry) => {
    if (await changes.add(handout.id, entry, currentId)) desk.begin(entry.id);
  };
  const newId = () => crypto.randomUUID();
  return (
    <header className="handout-head">
      <div className="handout-add" role="toolbar" aria-label={t("handouts.add")}>
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconHeading size={17} aria-hidden />}
          onClick={() => void add({ kind: "heading", id: newId(), text: "" })}
        >
          {t("handouts.kinds.heading")}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconTextPlus size={17} aria-hidden />}
          onClick={() => void add({ kind: "text", id: newId(), body: EMPTY_BODY })}
        >
          {t("handouts.kinds.text")}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconSpacingVertical size={17} aria-hidden />}
          onClick={() => void add({ kind: "lines", id: newId(), count: WRITING_LINES.first })}
        >
          {t("handouts.kinds.lines")}
        </Button>
      </div>
      <Switch
        label={t("handouts.withSources")}
        checked={withSources}
        onChange={({ currentTarget }) => setWithSources(currentTarget.checked)}
      />
      <SaveMenu
        formats={["docx", "pdf"]}
        label={t("handouts.export")}
        disabled={handout.entries.length === 0}
        makeReport={() => {
          // What was stored a moment ago may not be drawn yet.
          const present = readHandout(handout.id);
          if (present === null) return null;
          return handoutReport(
            present,
            {
              title: nameOf(present),
              passageOf: (id) => passages.get(id) ?? null,
              withSources,
              notFound: t("handouts.notFound"),
            },
            new Date().toISOString(),
          );
        }}
      />
      <Menu position="bottom-end" shadow="md" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size={34} aria-label={t("notes.more")}>
            <IconDots size={20} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconCopy size={18} />}
            onClick={() =>
              void desk.copy(handout.id, (one) => t("handouts.copyOf", { title: nameOf(one) }))
            }
          >
            {t("handouts.copy")}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTrash size={18} />}
            color="var(--red)"
            onClick={() => void changes.removeHandout(handout.id)}
          >
            {t("handouts.remove")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </header>
  );
}
