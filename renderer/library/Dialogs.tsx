import { useTranslation } from "react-i18next";
import type { LibraryRow } from "../../domain/library/library-row";
import { compareWords } from "../../domain/library/row-order";
import { LONGEST_TAG, tagStates, tidyTag } from "../../domain/library/tags";
import { fold } from "../../domain/search/fold";
import { TagsDialog } from "../ui/TagsDialog";
import { DeleteDialog } from "./DeleteDialog";
import { FactsDialog } from "./FactsDialog";
import type { Library } from "./library";
import type { LibraryChanges } from "./useLibraryChanges";
import type { Shelves } from "./useLibraryRows";

export type DialogName = "correct" | "tag" | "delete";

const TAG_RULES = { longest: LONGEST_TAG, tidy: tidyTag, fold };

/** The dialogs of the library, of which one at most is open. */
export function Dialogs({
  dialog,
  library,
  shelves,
  selected,
  changes,
  onClose,
}: {
  readonly dialog: DialogName | null;
  readonly library: Library;
  readonly shelves: Shelves;
  readonly selected: readonly LibraryRow[];
  readonly changes: LibraryChanges;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const [row] = selected;
  if (row === undefined) return null;
  if (dialog === "correct") {
    const item = library.items.find(({ document }) => document.id === row.id);
    if (item === undefined) return null;
    return (
      <FactsDialog
        key={row.id}
        item={item}
        library={library}
        onClose={onClose}
        onSave={(corrections) => void changes.correct(row, corrections)}
      />
    );
  }
  if (dialog === "tag") {
    const all = [...shelves.library, ...shelves.bin].flatMap(({ tags }) => tags);
    return (
      <TagsDialog
        title={
          selected.length === 1
            ? t("library.tagging.one", { title: row.shortTitle })
            : t("library.tagging.many", { count: selected.length })
        }
        tags={[...new Set(all)].sort(compareWords)}
        statesOf={(tags) => tagStates(tags, selected)}
        rules={TAG_RULES}
        onClose={onClose}
        onSave={(on, off) => void changes.tag(selected, on, off)}
      />
    );
  }
  if (dialog === "delete") {
    return (
      <DeleteDialog
        rows={selected}
        onClose={onClose}
        onDelete={() => void changes.deleteForGood(selected)}
      />
    );
  }
  return null;
}
