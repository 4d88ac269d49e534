import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBlockquote,
  IconColumnInsertRight,
  IconColumnRemove,
  IconRowInsertBottom,
  IconRowRemove,
  IconSeparator,
  IconTable,
  IconTableMinus,
} from "@tabler/icons-react";
import type { Tool } from "./Tools";
import {
  BOLD,
  BULLET_LIST,
  HIGHLIGHT,
  ITALIC,
  ORDERED_LIST,
  STRIKE,
  TASK_LIST,
  UNDERLINE,
} from "./text-tools";

/** A new table: as much as fits beside a text, and grows from there. */
const NEW_TABLE = { rows: 3, cols: 3, withHeaderRow: true } as const;

export const HISTORY_TOOLS: readonly Tool[] = [
  {
    name: "undoTyping",
    Icon: IconArrowBackUp,
    keys: "Ctrl+Z",
    run: (editor) => editor.chain().focus().undo().run(),
    isEnabled: (editor) => editor.can().undo(),
  },
  {
    name: "redoTyping",
    Icon: IconArrowForwardUp,
    keys: "Ctrl+Y",
    run: (editor) => editor.chain().focus().redo().run(),
    isEnabled: (editor) => editor.can().redo(),
  },
];

export const MARK_TOOLS: readonly Tool[] = [BOLD, ITALIC, UNDERLINE, STRIKE, HIGHLIGHT];

export const BLOCK_TOOLS: readonly Tool[] = [
  BULLET_LIST,
  ORDERED_LIST,
  TASK_LIST,
  {
    name: "blockquote",
    Icon: IconBlockquote,
    keys: "Ctrl+Shift+B",
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
    isActive: (editor) => editor.isActive("blockquote"),
  },
  {
    name: "horizontalRule",
    Icon: IconSeparator,
    run: (editor) => editor.chain().focus().setHorizontalRule().run(),
  },
  {
    name: "table",
    Icon: IconTable,
    run: (editor) => editor.chain().focus().insertTable(NEW_TABLE).run(),
    isEnabled: (editor) => !editor.isActive("table"),
  },
];

/** While the cursor is in a table. */
export const TABLE_TOOLS: readonly Tool[] = [
  {
    name: "addRow",
    Icon: IconRowInsertBottom,
    run: (editor) => editor.chain().focus().addRowAfter().run(),
  },
  {
    name: "addColumn",
    Icon: IconColumnInsertRight,
    run: (editor) => editor.chain().focus().addColumnAfter().run(),
  },
  {
    name: "deleteRow",
    Icon: IconRowRemove,
    run: (editor) => editor.chain().focus().deleteRow().run(),
  },
  {
    name: "deleteColumn",
    Icon: IconColumnRemove,
    run: (editor) => editor.chain().focus().deleteColumn().run(),
  },
  {
    name: "deleteTable",
    Icon: IconTableMinus,
    run: (editor) => editor.chain().focus().deleteTable().run(),
  },
];
