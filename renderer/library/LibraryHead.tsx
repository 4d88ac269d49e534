import { CloseButton, SegmentedControl, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Shelves } from "./useLibraryRows";
import type { LibraryView, Shelf } from "./useLibraryView";

/** Above the table: which shelf, words to filter by, and ways to bring documents in. */
export function LibraryHead({
  view,
  shelves,
  children,
}: {
  readonly view: LibraryView;
  readonly shelves: Shelves;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  const { filter, setFilter } = view;
  const setText = (text: string) => setFilter({ ...filter, text });
  return (
    <header className="screen-head library-head">
      <h2 className="screen-name">{t("library.title")}</h2>
      <SegmentedControl
        aria-label={t("library.shelf")}
        value={view.shelf}
        onChange={(shelf) => view.setShelf(shelf as Shelf)}
        data={[
          {
            value: "library",
            label: t("library.shelves.library", { count: shelves.library.length }),
          },
          { value: "bin", label: t("library.shelves.bin", { count: shelves.bin.length }) },
        ]}
      />
      <TextInput
        className="library-words"
        aria-label={t("library.words")}
        placeholder={t("library.wordsHint")}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={
          filter.text !== "" && (
            <CloseButton
              size="sm"
              aria-label={t("library.clearWords")}
              onClick={() => setText("")}
            />
          )
        }
        value={filter.text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") setText("");
        }}
      />
      {children}
    </header>
  );
}
