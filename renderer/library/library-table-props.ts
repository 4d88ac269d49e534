import type { LibraryRow } from "../../domain/library/library-row";
import type { RowOrder } from "../../domain/library/row-order";
import type { RowSelection } from "../../domain/library/row-selection";
import type { Column } from "./columns";

export interface LibraryTableProps {
  readonly label: string;
  readonly columns: readonly Column[];
  /** What is shown, in its order. */
  readonly rows: readonly LibraryRow[];
  readonly order: RowOrder;
  readonly onOrder: (order: RowOrder) => void;
  readonly selection: RowSelection;
  readonly onSelection: (selection: RowSelection) => void;
  /** Double click or Enter. */
  readonly onOpen: (row: LibraryRow) => void;
  /** The delete key. */
  readonly onRemove: () => void;
}
