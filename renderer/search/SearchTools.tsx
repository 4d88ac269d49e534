import { NativeSelect, Popover } from "@mantine/core";
import { IconBookmark, IconBookmarkFilled, IconHelp } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Order } from "../../domain/search/results";
import { IconButton } from "../ui/IconButton";
import type { SearchDesk } from "./desk";
import { NameDialog } from "./NameDialog";
import { QueryHelp } from "./QueryHelp";

/** The orders as they are offered, the usual one first. */
const OFFERED_ORDERS = [
  "document",
  "relevance",
  "place",
  "date",
] as const satisfies readonly Order[];

/** The order of the hits, keeping the search under a name, and how queries are written. */
export function SearchTools({ desk: { searching, saved } }: { readonly desk: SearchDesk }) {
  const { t } = useTranslation();
  const { request, setOrder, setQuery } = searching;
  const [isNaming, setNaming] = useState(false);
  const [isHelping, setHelping] = useState(false);
  const kept = saved.of(request);
  const saveLabel = kept === null ? t("search.saveThis") : t("search.savedAs", { name: kept.name });
  return (
    <span className="search-tools">
      <NativeSelect
        size="xs"
        aria-label={t("search.order")}
        title={t("search.order")}
        value={request.order}
        onChange={({ currentTarget: { value } }) => {
          const order = OFFERED_ORDERS.find((one) => one === value);
          if (order !== undefined) setOrder(order);
        }}
        data={OFFERED_ORDERS.map((value) => ({ value, label: t(`search.orders.${value}`) }))}
      />
      <IconButton
        color={kept === null ? "gray" : "teal"}
        label={saveLabel}
        onClick={() => setNaming(true)}
      >
        {kept === null ? <IconBookmark size={17} /> : <IconBookmarkFilled size={17} />}
      </IconButton>
      <Popover
        opened={isHelping}
        onChange={setHelping}
        position="bottom-end"
        shadow="md"
        width={420}
        trapFocus
      >
        <Popover.Target>
          <IconButton label={t("search.helpTitle")} onClick={() => setHelping(!isHelping)}>
            <IconHelp size={18} />
          </IconButton>
        </Popover.Target>
        <Popover.Dropdown className="query-help-popover">
          <QueryHelp
            onQuery={(query) => {
              setHelping(false);
              setQuery(query);
            }}
          />
        </Popover.Dropdown>
      </Popover>
      {isNaming && (
        <NameDialog
          title={kept === null ? t("search.saveThis") : t("search.rename")}
          first={kept?.name ?? request.typed.trim()}
          onClose={() => setNaming(false)}
          onName={(name) =>
            kept === null
              ? saved.save(name, { ...request, typed: request.typed.trim() })
              : saved.rename(kept, name)
          }
        />
      )}
    </span>
  );
}
