import { CloseButton, Indicator, Menu, TextInput } from "@mantine/core";
import {
  IconAdjustmentsHorizontal,
  IconDots,
  IconSearch,
  IconTags,
  IconTrash,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { ANNOTATION_GROUPS, ANNOTATION_ORDERS } from "../../domain/annotations/annotation-order";
import { ANNOTATION_FACETS } from "../../domain/annotations/annotation-row";
import { IconButton } from "../ui/IconButton";
import type { AnnotationList } from "./useAnnotationList";

/** What is sought, and the ways to list it. */
export function PanelHead({
  list,
  onTags,
  onBin,
}: {
  readonly list: AnnotationList;
  /** Opens the list of all tags. */
  readonly onTags: () => void;
  readonly onBin: () => void;
}) {
  const { t } = useTranslation();
  const { view, setView, filter, setText } = list;
  const chosen = ANNOTATION_FACETS.filter((facet) => filter.chosen[facet].length > 0).length;
  const label = t("annotations.panel.filters");
  return (
    <div className="panel-head">
      <TextInput
        className="panel-words"
        size="xs"
        aria-label={t("annotations.panel.words")}
        placeholder={t("annotations.panel.words")}
        leftSection={<IconSearch size={15} aria-hidden />}
        rightSection={
          filter.text !== "" && (
            <CloseButton
              size="sm"
              aria-label={t("annotations.panel.clearWords")}
              onClick={() => setText("")}
            />
          )
        }
        value={filter.text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Indicator label={chosen} disabled={chosen === 0} size={15} color="teal" offset={3}>
        <IconButton
          variant={view.facets ? "light" : "subtle"}
          color={view.facets ? "teal" : "gray"}
          size={30}
          label={label}
          aria-expanded={view.facets}
          onClick={() => setView({ facets: !view.facets })}
        >
          <IconAdjustmentsHorizontal size={18} />
        </IconButton>
      </Indicator>
      <Menu position="bottom-end" shadow="md" closeOnItemClick={false}>
        <Menu.Target>
          <IconButton size={30} label={t("annotations.panel.more")}>
            <IconDots size={19} />
          </IconButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t("annotations.panel.order")}</Menu.Label>
          <Menu.RadioGroup
            value={view.order}
            onChange={(order) => setView({ order: order as typeof view.order })}
          >
            {ANNOTATION_ORDERS.map((order) => (
              <Menu.RadioItem key={order} value={order}>
                {t(`annotations.orders.${order}`)}
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
          <Menu.Label>{t("annotations.panel.group")}</Menu.Label>
          <Menu.RadioGroup
            value={view.group}
            onChange={(group) => setView({ group: group as typeof view.group })}
          >
            {ANNOTATION_GROUPS.map((group) => (
              <Menu.RadioItem key={group} value={group}>
                {t(`annotations.groups.${group}`)}
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
          <Menu.Divider />
          <Menu.Item closeMenuOnClick leftSection={<IconTags size={16} />} onClick={onTags}>
            {t("annotations.panel.tags")}
          </Menu.Item>
          <Menu.Item closeMenuOnClick leftSection={<IconTrash size={16} />} onClick={onBin}>
            {t("notes.bin")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
