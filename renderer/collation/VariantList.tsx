import { Button } from "@mantine/core";
import { type RefObject, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { listKeys } from "../ui/list-keys";
import { useVirtualizer } from "../ui/virtual-rows";
import { onVariant } from "./clicked-variant";
import type { CollatedTexts } from "./collated-texts";
import { VariantRow } from "./VariantRow";

/** Height of a row before it is measured, in CSS pixels; rows that a page key goes by. */
const ROW_HEIGHT = 88;
const PAGE = 5;
/** Rows drawn beyond what is seen, so that a fast wheel shows no gap. */
const OVERSCAN = 6;

/** The variants, one after the other; only those in view are drawn. */
export function VariantList({
  listRef,
  onOpen,
  onShowAll,
  ...texts
}: CollatedTexts & {
  readonly listRef: RefObject<HTMLDivElement | null>;
  readonly onOpen: (variant: number) => void;
  readonly onShowAll: () => void;
}) {
  const { t } = useTranslation();
  const { a, b, noted, places, active, onActive } = texts;
  const { listed, variants } = noted;
  const virtual = useVirtualizer({
    count: listed.length,
    getScrollElement: () => listRef.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => listed[index] ?? index,
    overscan: OVERSCAN,
  });
  const at = active === null ? -1 : listed.indexOf(active);
  const note = active === null ? undefined : noted.notes.byVariant.get(active);
  useEffect(() => listRef.current?.focus({ preventScroll: true }), [listRef]);
  useEffect(() => {
    if (at !== -1) virtual.scrollToIndex(at);
    // A note makes its row higher.
  }, [virtual, at, note]);
  const onRow = (act: (variant: number) => void) => (index: number) => {
    const variant = listed[index];
    if (variant !== undefined) act(variant);
  };
  return (
    <div
      ref={listRef}
      className="variant-list"
      role="listbox"
      aria-label={t("collation.variants")}
      aria-activedescendant={at === -1 ? undefined : rowId(active)}
      tabIndex={0}
      onClick={onVariant(onActive)}
      onDoubleClick={onVariant(onOpen)}
      onKeyDown={listKeys({
        count: listed.length,
        active: at,
        page: PAGE,
        onActive: onRow(onActive),
        actions: {},
      })}
    >
      <div className="variant-lines" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const variant = listed[index];
          return variant === undefined ? null : (
            <VariantRow
              key={key}
              {...{ a, b, noted, places }}
              id={rowId(variant)}
              variant={variant}
              index={index}
              total={listed.length}
              top={start}
              measure={virtual.measureElement}
              isActive={variant === active}
            />
          );
        })}
      </div>
      {listed.length === 0 && variants.length > 0 && (
        <div className="collation-none">
          <p>{t("collation.nothingFits")}</p>
          <Button variant="light" onClick={onShowAll}>
            {t("collation.showAll")}
          </Button>
        </div>
      )}
    </div>
  );
}

function rowId(variant: number | null): string {
  return `variant-${variant}`;
}
